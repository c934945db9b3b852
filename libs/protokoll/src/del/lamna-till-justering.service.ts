import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Dokumentregister } from '#diarium';
import { byggProtokollsdel, type Dokument, dokumenthash, faktahash, renderaPdf } from '#dokument';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, Klocka, saknas } from '#plattform';
import { AntecknaAvvikelse } from '#sammantrade';
import { LasProtokollfakta } from '../protokoll/las-protokollfakta.service.js';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import type { LastUnderlag, Protokollsdel } from '../protokoll/protokoll.typer.js';
import { protokollunderlag, type Protokollfakta } from '../protokoll/protokollunderlag.js';
import { delbrister, type Delbrist } from './del-brister.js';

interface Gjort {
  pdf: Buffer;
  arkiv: Buffer;
  faktahash: string;
  underlag: LastUnderlag;
  avvikelser: readonly { brist: Delbrist; skal: string }[];
}

const lamnad = (): DomanFel =>
  new DomanFel('PROTOKOLL.DEL_LAST', 'Delen är redan lämnad till justering. Läs om sidan.');

/** Delen som dokument: det som skrivs under. */
function deldokument(fakta: Protokollfakta, delId: string): Dokument {
  return byggProtokollsdel(
    protokollunderlag(fakta),
    fakta.delar.findIndex((del) => del.id === delId),
  );
}

function lastUnderlag(fakta: Protokollfakta, del: Protokollsdel): LastUnderlag {
  const { kommun, organ, forvaltning } = fakta.brevhuvud;
  return {
    brevhuvud: { kommun, organ, ...(forvaltning === undefined ? {} : { forvaltning }) },
    paragrafer: protokollunderlag(fakta).paragrafer.filter((p) => del.paragrafer.includes(p.nr)),
  };
}

/** Lämnar en del till justering: texten låses, och dess hash är det som skrivs under (DOMAN 8). */
@Injectable()
export class LamnaTillJustering {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly fakta: LasProtokollfakta,
    private readonly organisation: Organisation,
    private readonly register: Dokumentregister,
    private readonly avvikelser: AntecknaAvvikelse,
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
   * @param trots varför delen lämnas fast något av det som kan godtas saknas; varje sådan brist antecknas som en avvikelse
   * @returns sha256 över den låsta texten
   * @throws DomanFel PROTOKOLL.INTE_KLART med varje brist, PROTOKOLL.DEL_LAST, PROTOKOLL.ANDRADES_UNDER_TIDEN
   */
  async lamna(namndId: string, delId: string, trots?: string): Promise<string> {
    const del = await this.forrad.hamtaDel(namndId, delId);
    if (del === null) throw saknas('Protokollsdelen');
    if (del.tillstand === 'justerad' || del.textSha256 !== null) throw lamnad();
    const fakta = await this.fakta.las(namndId, del.sammantradeId);
    const skal = trots?.trim() ?? '';
    const alla = await this.prova(del, fakta);
    const godtagna = skal === '' ? [] : alla.filter((brist) => brist.kanGodtas);
    const brister = alla.filter((brist) => !godtagna.includes(brist));
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
    const dokument = deldokument(fakta, delId);
    // Typsnittningen görs utanför transaktionen; att inget ändrades under tiden prövas när texten låses.
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1', 'a-2a'] });
    return await this.las(del, dokumenthash(dokument), {
      pdf: pdf['ua-1'],
      arkiv: pdf['a-2a'],
      faktahash: faktahash(protokollunderlag(fakta)),
      underlag: lastUnderlag(fakta, del),
      avvikelser: godtagna.map((brist) => ({ brist, skal })),
    });
  }

  @Transactional()
  async las(del: Protokollsdel, text: string, gjort: Gjort): Promise<string> {
    const nu = await this.forrad.lasDel(del.namndId, del.id);
    if (nu === null) throw saknas('Protokollsdelen');
    if (nu.tillstand === 'hos_justerare' && nu.textSha256 === text) return text;
    if (nu.tillstand === 'hos_justerare' || nu.tillstand === 'justerad') {
      throw lamnad();
    }
    const omlast = deldokument(await this.fakta.las(del.namndId, del.sammantradeId), del.id);
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
    for (const { brist, skal } of gjort.avvikelser) {
      await this.avvikelser.anteckna(del.namndId, del.sammantradeId, {
        paragrafId: del.paragrafIder[del.paragrafer.indexOf(brist.paragraf ?? 0)] ?? null,
        regel: brist.vad,
        kommentar: skal,
      });
    }
    if (nu.tillstand === 'skrivs') await this.forrad.klarmarkera(del.id);
    await this.forrad.lasText(del.id, { text, pdf: pdf.sha256, arkiv: arkiv.sha256 }, gjort.underlag, this.klocka.nu());
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
