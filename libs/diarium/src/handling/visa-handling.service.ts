import { Injectable } from '@nestjs/common';
import { Handelselogg, type Listfraga, saknas, Transactional } from '#plattform';
import { harSekretess, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import { HandlingForrad } from './handling.repository.js';
import type { Handling } from './handling.typer.js';

/**
 * Visar handlingar. Den skyddade rubriken står aldrig i en lista; vem en handling med sekretess är från eller till, och
 * vilka filer den har, ser bara den som får läsa den (OSL 5:2).
 */
@Injectable()
export class VisaHandling {
  constructor(
    private readonly forrad: HandlingForrad,
    private readonly arenden: VisaArende,
    private readonly sekretess: Sekretessprovning,
    private readonly handelser: Handelselogg,
  ) {}

  /** En sida ur ärendets handlingar. @throws DomanFel 404 */
  async lista(
    namndId: string,
    arendeId: string,
    fraga: Listfraga,
    lasare: Lasare,
  ): Promise<{ rader: Handling[]; antal: number }> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    const { rader, antal } = await this.forrad.sida(namndId, arendeId, fraga);
    const far = await this.sekretess.farSe(namndId, arende.handlaggareId, lasare);
    const hemligt = harSekretess(arende.sekretess);
    return {
      antal,
      rader: rader.map((rad) =>
        far || !(hemligt || harSekretess(rad.sekretess)) ? { ...rad, titelSkyddad: null } : utanDetSkyddade(rad),
      ),
    };
  }

  /** @throws DomanFel 404 */
  async en(namndId: string, id: string, lasare: Lasare): Promise<Handling> {
    const handling = await this.forrad.hamta(namndId, id);
    if (handling === null) throw saknas('Handlingen');
    const arende = handling.arendeId === null ? null : await this.arenden.hamta(namndId, handling.arendeId);
    if (!harSekretess(handling.sekretess) && (arende === null || !harSekretess(arende.sekretess))) return handling;
    if (!(await this.sekretess.farSe(namndId, arende?.handlaggareId ?? null, lasare))) return utanDetSkyddade(handling);
    if (handling.titelSkyddad !== null) await this.loggaLasning(handling);
    return handling;
  }

  /** Varje läsning av det skyddade skrivs i loggen (DOMAN 11). */
  @Transactional()
  async loggaLasning({ namndId, id }: Handling): Promise<void> {
    await this.handelser.skriv({ namndId, typ: 'handling.skyddat_last', objekt: 'handling', objektId: id });
  }
}

const utanDetSkyddade = (handling: Handling): Handling => ({
  ...handling,
  titelSkyddad: null,
  avsandare: null,
  mottagare: null,
  versioner: handling.versioner.map((version) => ({ ...version, skal: null, filer: [] })),
});
