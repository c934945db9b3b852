import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas, Sammanhang, Transactional } from '#plattform';
import { addDays } from '#regelverk';
import { VisaArende } from '../arende/visa-arende.service.js';
import { AtkomstForrad } from './atkomst.repository.js';

export interface NyAtkomst {
  kontoId: string;
  skal: string;
  /** Utelämnad: i dag. */
  fran?: string;
  /** Sista dagen; utelämnad: tills vidare. */
  till?: string | null;
}

/** Ger någon i nämnden rätt att läsa det skyddade i ett ärende, eller tar tillbaka det. Den som ger ser det själv. */
@Injectable()
export class GeAtkomst {
  constructor(
    private readonly forrad: AtkomstForrad,
    private readonly arenden: VisaArende,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns åtkomstens id
   * @throws DomanFel 403 `ATKOMST.SER_INTE_SJALV`, 404, 409, 422
   */
  @Transactional()
  async ge(namndId: string, arendeId: string, ny: NyAtkomst): Promise<string> {
    await this.arenden.hamta(namndId, arendeId);
    await this.kravEgenInsyn(arendeId);
    const idag = this.klocka.idag();
    const fran = ny.fran ?? idag;
    const till = ny.till ?? null;
    if (till !== null && (till < fran || till < idag)) {
      throw new DomanFel('ATKOMST.TIDEN', 'Ange en sista dag som inte har gått.', {
        status: 422,
        falt: [{ stig: 'till', text: 'Ange en dag som inte har gått och inte ligger före den första.' }],
      });
    }
    // Bara nämndens egna: sekretess gäller också mot andra myndigheter (OSL 8:1). Insynsplatsen ser aldrig det skyddade.
    const roller = (await this.forrad.rollinnehavare(namndId, idag)).filter((rad) => rad.kontoId === ny.kontoId);
    if (!roller.some(({ roll }) => roll !== 'insynsplats' && roll !== 'administrator')) throw saknas('Kontot');
    const { kontoId } = ny;
    const givenAv = this.sammanhang.aktor().kontoId;
    const rad = { id: nyttId(), namndId, arendeId, handlingId: null, kontoId, skal: ny.skal.trim(), fran, till };
    await this.forrad.lagg({ ...rad, givenAv, givenTid: this.klocka.nu() });
    await this.logga(namndId, arendeId, 'given', { efter: { kontoId, fran, till }, skal: rad.skal });
    return rad.id;
  }

  /**
   * Åtkomsten gäller inte från och med i dag. Att den har gällt står kvar.
   * @throws DomanFel 403, 404, 409, 412
   */
  @Transactional()
  async aterkalla(namndId: string, arendeId: string, id: string, version: number): Promise<void> {
    await this.arenden.hamta(namndId, arendeId);
    const fore = await this.forrad.medId(namndId, arendeId, id);
    if (fore === null) throw saknas('Åtkomsten');
    await this.kravEgenInsyn(arendeId);
    const idag = this.klocka.idag();
    if (fore.aterkallad || (fore.till !== null && fore.till < idag)) {
      throw new DomanFel('ATKOMST.SLUT', 'Åtkomsten är redan slut.');
    }
    const efter = fore.fran < idag ? { till: addDays(idag, -1) } : { aterkallad: true };
    if (!(await this.forrad.andra(id, version, efter))) throw inaktuell();
    await this.logga(namndId, arendeId, 'aterkallad', { fore: { kontoId: fore.kontoId, till: fore.till }, efter });
  }

  private async kravEgenInsyn(arendeId: string): Promise<void> {
    const { kontoId, system } = this.sammanhang.aktor();
    if (system) return;
    if (kontoId !== null && (await this.forrad.arendegrund(arendeId, kontoId, this.klocka.idag())) !== null) return;
    throw new DomanFel(
      'ATKOMST.SER_INTE_SJALV',
      'Bara den som själv får läsa det skyddade kan ge eller ta tillbaka åtkomst. Be handläggaren eller nämndsekreteraren.',
      { status: 403 },
    );
  }

  private async logga(
    namndId: string,
    arendeId: string,
    typ: string,
    vad: { fore?: unknown; efter: unknown; skal?: string },
  ): Promise<void> {
    await this.handelser.skriv({ namndId, typ: `atkomst.${typ}`, objekt: 'arende', objektId: arendeId, ...vad });
  }
}
