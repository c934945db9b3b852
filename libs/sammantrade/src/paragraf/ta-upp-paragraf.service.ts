import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, Klocka, nyttId, saknas } from '#plattform';
import { kvorum } from '#regelverk';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { NyParagraf } from './paragraf.typer.js';

/** Tar upp ett ärende: § får sitt nummer nu, och beslutsförheten prövas efter jäv (KL 6:27). */
@Injectable()
export class TaUppParagraf {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly forrad: ParagrafForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns paragrafens id och nummer
   * @throws DomanFel MOTE.INTE_OPPNAT, MOTE.INTE_BESLUTSFOR, MOTE.FOR_MANGA, MOTE.ORDFORANDE_TJANSTGOR_INTE
   */
  @Transactional()
  async taUpp(namndId: string, ny: NyParagraf): Promise<{ id: string; nr: number }> {
    const sammantrade = await this.sammantraden.lasRad(namndId, ny.sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    if (sammantrade.tillstand !== 'pagar') {
      throw new DomanFel('MOTE.INTE_OPPNAT', 'Sammanträdet pågår inte. Öppna det innan ett ärende tas upp.');
    }
    await this.provaBeslutsforhet(namndId, sammantrade.datum, ny);
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
    return { id, nr };
  }

  private async provaBeslutsforhet(namndId: string, datum: string, ny: NyParagraf): Promise<void> {
    const reglemente = await this.organisation.reglementeDen(namndId, datum);
    const javiga = new Set(ny.jav);
    const antal = ny.tjanstgorande.filter((t) => !javiga.has(t.personId)).length;
    if (ny.tjanstgorande.length > reglemente.platser) {
      throw new DomanFel(
        'MOTE.FOR_MANGA',
        `Fler tjänstgör (${String(ny.tjanstgorande.length)}) än nämnden har platser (${String(reglemente.platser)}). Rätta närvaron.`,
        { status: 422 },
      );
    }
    const { kravs, beslutsfor } = kvorum({ platser: reglemente.platser, tjanstgorande: antal });
    if (!beslutsfor) {
      throw new DomanFel(
        'MOTE.INTE_BESLUTSFOR',
        `Nämnden är inte beslutsför: ${String(antal)} tjänstgör och ${String(kravs)} krävs (KL 6:27). Kalla in ersättare, eller lämna ärendet obehandlat till nästa sammanträde.`,
        { data: { tjanstgor: antal, kravs } },
      );
    }
    if (!ny.tjanstgorande.some((t) => t.personId === ny.ordforandeId) || javiga.has(ny.ordforandeId)) {
      throw new DomanFel(
        'MOTE.ORDFORANDE_TJANSTGOR_INTE',
        'Den som leder paragrafen ska tjänstgöra och får inte vara jävig. Välj någon annan som leder den.',
        { status: 422 },
      );
    }
  }
}
