import { Injectable } from '@nestjs/common';
import { Dokumentregister } from '#diarium';
import { byggProtokoll, faktahash, renderaDocx, renderaPdf } from '#dokument';
import { Jobb, type Jobbhanterare } from '#plattform';
import { FRAMSTALL_PROTOKOLL } from '../justering/registrera-justering.service.js';
import { LasProtokollfakta } from './las-protokollfakta.service.js';
import { protokollunderlag } from './protokollunderlag.js';

/** Gör protokollet som det lämnas ut: den låsta texten med underskrifter, anslag och bevis på förstasidan (DOMAN 8). */
@Injectable()
@Jobb(FRAMSTALL_PROTOKOLL, { ko: 'dokument' })
export class FramstallProtokoll implements Jobbhanterare<{ namndId: string; sammantradeId: string }> {
  constructor(
    private readonly fakta: LasProtokollfakta,
    private readonly register: Dokumentregister,
  ) {}

  async utfor({ namndId, sammantradeId }: { namndId: string; sammantradeId: string }): Promise<void> {
    const fakta = await this.fakta.las(namndId, sammantradeId);
    const underlag = protokollunderlag(fakta);
    const hash = faktahash(underlag);
    const gjorda = (await this.register.senaste(namndId, [fakta.protokoll.id])).filter((d) => d.slag === 'protokoll');
    if (gjorda.length === 3 && gjorda.every((d) => d.faktahash === hash)) return;
    const dokument = byggProtokoll(underlag);
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1', 'a-2a'] });
    const docx = await renderaDocx(dokument);
    const version = Math.max(0, ...gjorda.map((d) => d.objektVersion)) + 1;
    const grund = {
      namndId,
      slag: 'protokoll',
      objektId: fakta.protokoll.id,
      objektVersion: version,
      faktahash: hash,
    } as const;
    const namn = `protokoll-${fakta.mote.sammantrade.datum}`;
    await this.register.spara({ ...grund, format: 'docx', filnamn: `${namn}.docx`, innehall: docx });
    await this.register.spara({ ...grund, format: 'pdf', filnamn: `${namn}.pdf`, innehall: pdf['ua-1'] });
    await this.register.spara({ ...grund, format: 'pdf-a', filnamn: `${namn}-arkiv.pdf`, innehall: pdf['a-2a'] });
  }
}
