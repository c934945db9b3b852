import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Dokumentregister } from '#diarium';
import { byggUtdrag, faktahash, renderaDocx, renderaPdf } from '#dokument';
import { Jobb, type Jobbhanterare, saknas } from '#plattform';
import type { Paragraffakta } from '#sammantrade';
import { LasProtokollfakta } from '../protokoll/las-protokollfakta.service.js';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import { ExpedieringForrad } from './expediering.repository.js';
import { FRAMSTALL_UTDRAG } from './forbered-expediering.service.js';
import { utdragsunderlag } from './utdragsunderlag.js';

interface Utdrag {
  paragraf: Paragraffakta;
  docx: Buffer;
  pdf: Buffer;
  hash: string;
}

/** Gör utdragen för en dels §§ som ska expedieras. */
@Injectable()
@Jobb(FRAMSTALL_UTDRAG, { ko: 'dokument' })
export class FramstallUtdrag implements Jobbhanterare<{ namndId: string; delId: string }> {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly fakta: LasProtokollfakta,
    private readonly register: Dokumentregister,
    private readonly expedieringar: ExpedieringForrad,
  ) {}

  async utfor({ namndId, delId }: { namndId: string; delId: string }): Promise<void> {
    const del = await this.forrad.hamtaDel(namndId, delId);
    if (del === null) throw saknas('Protokollsdelen');
    const fakta = await this.fakta.las(namndId, del.sammantradeId);
    for (const paragraf of fakta.mote.paragrafer.filter(
      (p) => del.paragrafer.includes(p.nr) && p.expedieras.length > 0,
    )) {
      const underlag = utdragsunderlag(paragraf, del, fakta);
      const hash = faktahash(underlag);
      const gjorda = await this.register.senaste(namndId, [paragraf.id]);
      if (gjorda.some((d) => d.slag === 'utdrag' && d.format === 'pdf' && d.faktahash === hash)) continue;
      const dokument = byggUtdrag(underlag);
      const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
      const version = Math.max(0, ...gjorda.map((d) => d.objektVersion)) + 1;
      await this.spara(namndId, { paragraf, docx: await renderaDocx(dokument), pdf: pdf['ua-1'], hash }, version);
    }
  }

  @Transactional()
  async spara(namndId: string, u: Utdrag, version: number): Promise<void> {
    const grund = {
      namndId,
      slag: 'utdrag',
      objektId: u.paragraf.id,
      objektVersion: version,
      faktahash: u.hash,
    } as const;
    const namn = `utdrag-${String(u.paragraf.nr)}`;
    await this.register.spara({ ...grund, format: 'docx', filnamn: `${namn}.docx`, innehall: u.docx });
    const pdf = await this.register.spara({ ...grund, format: 'pdf', filnamn: `${namn}.pdf`, innehall: u.pdf });
    await this.expedieringar.sattDokument(u.paragraf.id, pdf.id);
  }
}
