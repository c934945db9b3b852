import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { ArendeForrad } from '#diarium';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, Klocka, nyttId, saknas } from '#plattform';
import { NarvaroForrad } from '../narvaro/narvaro.repository.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { AntecknaAvvikelse } from './anteckna-avvikelse.service.js';
import { provaTjanstgoring } from './beslutsforhet.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { NyParagraf } from './paragraf.typer.js';

/** Tar upp ett ärende: § får sitt nummer nu, och beslutsförheten prövas efter jäv (KL 6:27). */
@Injectable()
export class TaUppParagraf {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly forrad: ParagrafForrad,
    private readonly narvaro: NarvaroForrad,
    private readonly arenden: ArendeForrad,
    private readonly avvikelser: AntecknaAvvikelse,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns paragrafens id och nummer
   * @throws DomanFel MOTE.INTE_OPPNAT, MOTE.INTE_NARVARANDE, MOTE.INTE_BESLUTSFOR, MOTE.FOR_MANGA, MOTE.ORDFORANDE_TJANSTGOR_INTE,
   *   MOTE.PUNKTEN_UPPTAGEN, MOTE.PUNKTEN_UTGAR, MOTE.INTE_PA_LISTAN
   */
  @Transactional()
  async taUpp(namndId: string, ny: NyParagraf): Promise<{ id: string; nr: number }> {
    const sammantrade = await this.sammantraden.lasRad(namndId, ny.sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    if (sammantrade.tillstand !== 'pagar') {
      throw new DomanFel('MOTE.INTE_OPPNAT', 'Sammanträdet pågår inte. Öppna det innan ett ärende tas upp.');
    }
    await this.provaPunkt(ny);
    await this.provaTillhorighet(namndId, ny);
    const { platser } = await this.organisation.reglementeDen(namndId, sammantrade.datum);
    provaTjanstgoring(ny, platser, await this.narvaro.lista(ny.sammantradeId));
    const ar = Number(sammantrade.datum.slice(0, 4));
    const id = nyttId();
    const nr = ny.nr ?? (await this.forrad.nastaNr(namndId, ar));
    await this.forrad.lagg(id, namndId, ar, nr, ny, this.klocka.nu());
    await this.handelser.skriv({
      namndId,
      typ: 'paragraf.upptagen',
      objekt: 'paragraf',
      objektId: id,
      efter: {
        nr,
        sammantradeId: ny.sammantradeId,
        arendeId: ny.arendeId,
        tjanstgorande: ny.tjanstgorande,
        jav: ny.jav,
        ordforandeId: ny.ordforandeId,
      },
    });
    if (ny.punktId === null && ny.arendeId !== null) {
      await this.avvikelser.anteckna(namndId, ny.sammantradeId, {
        paragrafId: id,
        regel: 'reglementet: ärende som inte står på föredragningslistan',
        kommentar: ny.extraSkal ?? '',
      });
    }
    return { id, nr };
  }

  private async provaPunkt(ny: NyParagraf): Promise<void> {
    if (ny.punktId === null) {
      if (ny.arendeId === null || (ny.extraSkal ?? '').trim() !== '') return;
      const text =
        'Ärendet står inte på föredragningslistan. Skriv hur nämnden gick med på att ta upp det, så som reglementet kräver.';
      throw new DomanFel('MOTE.INTE_PA_LISTAN', text, { status: 422, falt: [{ stig: 'extraSkal', text }] });
    }
    const punkt = await this.forrad.punktlage(ny.sammantradeId, ny.punktId);
    if (punkt === null) throw saknas('Punkten på den utskickade listan');
    if (punkt.upptagenSom !== null) {
      throw new DomanFel(
        'MOTE.PUNKTEN_UPPTAGEN',
        `Punkten är redan upptagen som § ${String(punkt.upptagenSom)}. Läs om sidan.`,
        { data: { nr: punkt.upptagenSom } },
      );
    }
    if (punkt.utgar) throw new DomanFel('MOTE.PUNKTEN_UTGAR', 'Punkten utgår ur föredragningslistan och tas inte upp.');
    if (ny.arendeId !== punkt.arendeId)
      throw new DomanFel('MOTE.ANNAT_ARENDE', 'Paragrafen ska gälla punktens ärende.', { status: 422 });
  }

  private async provaTillhorighet(namndId: string, ny: NyParagraf): Promise<void> {
    if (ny.arendeId !== null && (await this.arenden.hamta(namndId, ny.arendeId)) === null) throw saknas('Ärendet');
    const handlingar = ny.handlingar ?? [];
    if (handlingar.length > 0 && (await this.forrad.frammandeHandlingar(namndId, handlingar)).length > 0)
      throw saknas('Handlingen');
  }
}
