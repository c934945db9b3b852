import { Injectable } from '@nestjs/common';
import { Handelselogg, Laslogg, saknas, type Stegsvar, Transactional } from '#plattform';
import { ArendeForrad } from './arende.repository.js';
import { arendesteg, type Arendesteg } from './arende.tillstand.js';
import type { Arende, Arendestatus } from './arende.typer.js';
import { GRUND_TEXT, harSekretess, type Lasare, Sekretessprovning } from './sekretess.service.js';
import type { Insynsgrund } from '../atkomst/atkomst.repository.js';

/** Ett ärende som det visas, med de steg som kan tas från dess sida. */
export interface VisatArende extends Arende {
  steg: Omit<Stegsvar<Arendestatus, Arendesteg>, 'till'>[];
}

/** Visar ett ärende. Den skyddade ordalydelsen ser bara den som registrerar eller handlägger det, och läsningen loggas. */
@Injectable()
export class VisaArende {
  constructor(
    private readonly forrad: ArendeForrad,
    private readonly sekretess: Sekretessprovning,
    private readonly handelser: Handelselogg,
    private readonly laslogg: Laslogg,
  ) {}

  /** @throws DomanFel 404 */
  async visa(namndId: string, id: string, lasare: Lasare): Promise<VisatArende> {
    const arende = await this.hamta(namndId, id);
    const visat = { ...arende, steg: arendesteg(arende.status) };
    if (!harSekretess(arende.sekretess)) return visat;
    const grund = await this.sekretess.arendegrund(id, lasare);
    if (grund === null) return utanDetSkyddade(visat);
    if (arende.arendemeningSkyddad !== null) await this.loggaLasning(arende, grund);
    return visat;
  }

  /** @throws DomanFel 404 */
  async hamta(namndId: string, id: string): Promise<Arende> {
    const arende = await this.forrad.hamta(namndId, id);
    if (arende === null) throw saknas('Ärendet');
    return arende;
  }

  /** Antecknar att läsaren sett det skyddade på något annat sätt än i ärendet självt. */
  async antecknaLasning(arende: Pick<Arende, 'namndId' | 'id'>, lasare: Lasare): Promise<void> {
    const grund = await this.sekretess.arendegrund(arende.id, lasare);
    if (grund !== null) await this.loggaLasning(arende, grund);
  }

  /** Varje läsning av det skyddade skrivs i loggen (DOMAN 11). */
  @Transactional()
  async loggaLasning({ namndId, id }: Pick<Arende, 'namndId' | 'id'>, grund: Insynsgrund): Promise<void> {
    await this.handelser.skriv({ namndId, typ: 'arende.skyddat_last', objekt: 'arende', objektId: id });
    await this.laslogg.anteckna({
      namndId,
      slag: 'sekretess',
      grund: GRUND_TEXT[grund],
      objekt: 'arende',
      objektId: id,
    });
  }
}

/** Skälen är skrivna av människor, och kan säga det som ordalydelsen inte får säga. */
const utanDetSkyddade = (arende: VisatArende): VisatArende => ({
  ...arende,
  arendemeningSkyddad: null,
  makuleringSkal: arende.makuleringSkal === null ? null : DOLT,
  avslutSkal: arende.avslutSkal === null ? null : DOLT,
});

const DOLT = 'Dolt (sekretess)';
