import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Dokumentregister } from '#diarium';
import { byggProtokollsdel, dokumenthash, faktahash, renderaPdf } from '#dokument';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, Klocka, saknas } from '#plattform';
import { LasProtokollfakta } from '../protokoll/las-protokollfakta.service.js';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import type { Protokollsdel } from '../protokoll/protokoll.typer.js';
import { protokollunderlag, type Protokollfakta } from '../protokoll/protokollunderlag.js';
import { delbrister, type Delbrist } from './del-brister.js';

/** Lämnar en del till justering: texten låses, och dess hash är det som skrivs under (DOMAN 8). */
@Injectable()
export class LamnaTillJustering {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly fakta: LasProtokollfakta,
    private readonly organisation: Organisation,
    private readonly register: Dokumentregister,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Vad som hindrar att delen lämnas. */
  async brister(namndId: string, delId: string): Promise<Delbrist[]> {
    const del = await this.forrad.hamtaDel(namndId, delId);
    if (del === null) throw saknas('Protokollsdelen');
    return await this.prova(del, await this.fakta.las(namndId, del.sammantradeId));
  }

  /**
   * @returns sha256 över den låsta texten
   * @throws DomanFel PROTOKOLL.INTE_KLART med varje brist, PROTOKOLL.ANDRADES_UNDER_TIDEN
   */
  async lamna(namndId: string, delId: string): Promise<string> {
    const del = await this.forrad.hamtaDel(namndId, delId);
    if (del === null) throw saknas('Protokollsdelen');
    const fakta = await this.fakta.las(namndId, del.sammantradeId);
    const brister = await this.prova(del, fakta);
    if (brister.length > 0) {
      throw new DomanFel(
        'PROTOKOLL.INTE_KLART',
        `Delen kan inte lämnas till justering ännu. ${brister.map((b) => b.vad).join(' ')}`,
        {
          status: 422,
          falt: brister.map((b) => ({
            stig: b.paragraf === null ? 'protokoll' : `paragrafer/${String(b.paragraf)}`,
            text: b.vad,
          })),
        },
      );
    }
    const dokument = byggProtokollsdel(protokollunderlag(fakta), del.ordning - 1);
    // Typsnittningen görs utanför transaktionen; att inget ändrades under tiden prövas när texten låses.
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1', 'a-2a'] });
    return await this.las(del, dokumenthash(dokument), {
      pdf: pdf['ua-1'],
      arkiv: pdf['a-2a'],
      faktahash: faktahash(protokollunderlag(fakta)),
    });
  }

  @Transactional()
  async las(
    del: Protokollsdel,
    text: string,
    gjort: { pdf: Buffer; arkiv: Buffer; faktahash: string },
  ): Promise<string> {
    const nu = await this.forrad.lasDel(del.namndId, del.id);
    if (nu === null) throw saknas('Protokollsdelen');
    if (nu.tillstand === 'hos_justerare' && nu.textSha256 === text) return text;
    if (nu.tillstand === 'hos_justerare' || nu.tillstand === 'justerad') {
      throw new DomanFel('PROTOKOLL.DEL_LAST', 'Delen är redan lämnad till justering.');
    }
    const omlast = byggProtokollsdel(
      protokollunderlag(await this.fakta.las(del.namndId, del.sammantradeId)),
      del.ordning - 1,
    );
    if (dokumenthash(omlast) !== text) {
      throw new DomanFel(
        'PROTOKOLL.ANDRADES_UNDER_TIDEN',
        'Protokollet ändrades medan delen gjordes i ordning. Läs om och lämna den igen.',
        { status: 412 },
      );
    }
    const grund = {
      namndId: del.namndId,
      slag: 'protokollsdel',
      objektId: del.id,
      objektVersion: nu.version,
      faktahash: gjort.faktahash,
    } as const;
    const namn = `protokollsdel-${String(del.ordning)}`;
    const pdf = await this.register.spara({ ...grund, format: 'pdf', filnamn: `${namn}.pdf`, innehall: gjort.pdf });
    const arkiv = await this.register.spara({
      ...grund,
      format: 'pdf-a',
      filnamn: `${namn}-arkiv.pdf`,
      innehall: gjort.arkiv,
    });
    if (nu.tillstand === 'skrivs') await this.forrad.klarmarkera(del.id);
    await this.forrad.lasText(del.id, { text, pdf: pdf.sha256, arkiv: arkiv.sha256 }, this.klocka.nu());
    await this.handelser.skriv({
      namndId: del.namndId,
      typ: 'protokollsdel.hos_justerare',
      objekt: 'protokollsdel',
      objektId: del.id,
      efter: { paragrafer: del.paragrafer, textSha256: text, pdfSha256: pdf.sha256, arkivSha256: arkiv.sha256 },
    });
    return text;
  }

  private async prova(del: Protokollsdel, fakta: Protokollfakta): Promise<Delbrist[]> {
    const { platser } = await this.organisation.reglementeDen(del.namndId, fakta.mote.sammantrade.datum);
    return delbrister(del, fakta, platser);
  }
}
