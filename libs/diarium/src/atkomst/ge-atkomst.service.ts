import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas, Sammanhang, Transactional } from '#plattform';
import { addDays } from '#regelverk';
import { VisaArende } from '../arende/visa-arende.service.js';
import { HandlingForrad } from '../handling/handling.repository.js';
import { AtkomstForrad, type Atkomstobjekt } from './atkomst.repository.js';
import type { Sekretessatkomst } from './sekretessatkomst.entity.js';

export interface NyAtkomst {
  kontoId: string;
  skal: string;
  /** Utelämnad: i dag. */
  fran?: string;
  /** Sista dagen; utelämnad: tills vidare. */
  till?: string | null;
}

/** Ger någon i nämnden rätt att läsa det skyddade i ett ärende eller en handling, ändrar hur länge, eller tar tillbaka det. Den som ger ser det själv. */
@Injectable()
export class GeAtkomst {
  constructor(
    private readonly forrad: AtkomstForrad,
    private readonly arenden: VisaArende,
    private readonly handlingar: HandlingForrad,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns åtkomstens id
   * @throws DomanFel 403 `ATKOMST.SER_INTE_SJALV`, 404, 409, 422
   */
  @Transactional()
  async ge(namndId: string, vad: Atkomstobjekt, ny: NyAtkomst): Promise<string> {
    await this.krav(namndId, vad);
    const idag = this.klocka.idag();
    const fran = ny.fran ?? idag;
    const till = ny.till ?? null;
    kravTid(fran, till, idag);
    // Bara nämndens egna: sekretess gäller också mot andra myndigheter (OSL 8:1). Insynsplatsen ser aldrig det skyddade.
    const roller = (await this.forrad.rollinnehavare(namndId, idag)).filter((rad) => rad.kontoId === ny.kontoId);
    if (!roller.some(({ roll }) => roll !== 'insynsplats' && roll !== 'administrator')) throw saknas('Kontot');
    const { kontoId } = ny;
    const givenAv = this.sammanhang.aktor().kontoId;
    const rad = { id: nyttId(), namndId, ...kolumner(vad), kontoId, skal: ny.skal.trim(), fran, till };
    await this.forrad.lagg({ ...rad, givenAv, givenTid: this.klocka.nu() });
    await this.logga(namndId, vad, 'given', { efter: { kontoId, fran, till }, skal: rad.skal });
    return rad.id;
  }

  /**
   * Ändrar den sista dagen; null: tills vidare.
   * @throws DomanFel 403, 404, 409, 412, 422
   */
  @Transactional()
  async andraTill(
    namndId: string,
    vad: Atkomstobjekt,
    id: string,
    version: number,
    till: string | null,
  ): Promise<void> {
    const fore = await this.pagaende(namndId, vad, id);
    kravTid(fore.fran, till, this.klocka.idag());
    if (!(await this.forrad.andra(id, version, { till }))) throw inaktuell();
    const { kontoId } = fore;
    await this.logga(namndId, vad, 'andrad', { fore: { kontoId, till: fore.till }, efter: { kontoId, till } });
  }

  /**
   * Åtkomsten gäller inte från och med i dag. Att den har gällt står kvar.
   * @throws DomanFel 403, 404, 409, 412
   */
  @Transactional()
  async aterkalla(namndId: string, vad: Atkomstobjekt, id: string, version: number): Promise<void> {
    const fore = await this.pagaende(namndId, vad, id);
    const idag = this.klocka.idag();
    const efter = fore.fran < idag ? { till: addDays(idag, -1) } : { aterkallad: true };
    if (!(await this.forrad.andra(id, version, efter))) throw inaktuell();
    await this.logga(namndId, vad, 'aterkallad', { fore: { kontoId: fore.kontoId, till: fore.till }, efter });
  }

  private async pagaende(namndId: string, vad: Atkomstobjekt, id: string): Promise<Sekretessatkomst> {
    await this.finns(namndId, vad);
    const fore = await this.forrad.medId(namndId, vad, id);
    if (fore === null) throw saknas('Åtkomsten');
    await this.kravEgenInsyn(vad);
    if (fore.aterkallad || (fore.till !== null && fore.till < this.klocka.idag())) {
      throw new DomanFel('ATKOMST.SLUT', 'Åtkomsten är redan slut.');
    }
    return fore;
  }

  private async krav(namndId: string, vad: Atkomstobjekt): Promise<void> {
    await this.finns(namndId, vad);
    await this.kravEgenInsyn(vad);
  }

  private async finns(namndId: string, { objekt, id }: Atkomstobjekt): Promise<void> {
    if (objekt === 'arende') await this.arenden.hamta(namndId, id);
    else if ((await this.handlingar.hamta(namndId, id)) === null) throw saknas('Handlingen');
  }

  private async kravEgenInsyn(vad: Atkomstobjekt): Promise<void> {
    const { kontoId, system } = this.sammanhang.aktor();
    if (system) return;
    if (kontoId !== null && (await this.grund(vad, kontoId)) !== null) return;
    throw new DomanFel(
      'ATKOMST.SER_INTE_SJALV',
      'Bara den som själv får läsa det skyddade kan ge eller ta tillbaka åtkomst. Be handläggaren eller nämndsekreteraren.',
      { status: 403 },
    );
  }

  private async grund({ objekt, id }: Atkomstobjekt, kontoId: string): Promise<string | null> {
    const idag = this.klocka.idag();
    if (objekt === 'arende') return await this.forrad.arendegrund(id, kontoId, idag);
    return await this.forrad.handlingsgrund(id, kontoId, idag);
  }

  private async logga(
    namndId: string,
    { objekt, id }: Atkomstobjekt,
    typ: string,
    vad: { fore?: unknown; efter: unknown; skal?: string },
  ): Promise<void> {
    await this.handelser.skriv({ namndId, typ: `atkomst.${typ}`, objekt, objektId: id, ...vad });
  }
}

function kravTid(fran: string, till: string | null, idag: string): void {
  if (till === null || (till >= fran && till >= idag)) return;
  throw new DomanFel('ATKOMST.TIDEN', 'Ange en sista dag som inte har gått.', {
    status: 422,
    falt: [{ stig: 'till', text: 'Ange en dag som inte har gått och inte ligger före den första.' }],
  });
}

const kolumner = ({ objekt, id }: Atkomstobjekt): { arendeId: string | null; handlingId: string | null } => ({
  arendeId: objekt === 'arende' ? id : null,
  handlingId: objekt === 'handling' ? id : null,
});
