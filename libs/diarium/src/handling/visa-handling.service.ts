import { Injectable } from '@nestjs/common';
import { Handelselogg, Laslogg, type Listfraga, saknas, Transactional } from '#plattform';
import { GRUND_TEXT, harSekretess, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
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
    private readonly laslogg: Laslogg,
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
    const hemliga = rader.filter((rad) => harSekretess(arende.sekretess) || harSekretess(rad.sekretess));
    const far = hemliga.length === 0 ? new Set() : await this.sekretess.handlingarIArendet(arendeId, lasare);
    if (hemliga.some((rad) => far.has(rad.id))) {
      await this.loggaLista(namndId, arendeId, (await this.sekretess.arendegrund(arendeId, lasare)) ?? 'namngiven');
    }
    return {
      antal,
      rader: rader.map((rad) =>
        hemliga.includes(rad) && !far.has(rad.id) ? utanDetSkyddade(rad) : { ...rad, titelSkyddad: null },
      ),
    };
  }

  /** @throws DomanFel 404 */
  async en(namndId: string, id: string, lasare: Lasare): Promise<Handling> {
    const handling = await this.forrad.hamta(namndId, id);
    if (handling === null) throw saknas('Handlingen');
    const arende = handling.arendeId === null ? null : await this.arenden.hamta(namndId, handling.arendeId);
    if (!harSekretess(handling.sekretess) && (arende === null || !harSekretess(arende.sekretess))) return handling;
    const grund = await this.sekretess.handlingsgrund(id, lasare);
    if (grund === null) return utanDetSkyddade(handling);
    await this.loggaLasning(handling, GRUND_TEXT[grund]);
    return handling;
  }

  /** Varje läsning av det skyddade skrivs i loggen (DOMAN 11). */
  @Transactional()
  async loggaLasning({ namndId, id, titelSkyddad }: Handling, grund: string): Promise<void> {
    if (titelSkyddad !== null) {
      await this.handelser.skriv({ namndId, typ: 'handling.skyddat_last', objekt: 'handling', objektId: id });
    }
    await this.laslogg.anteckna({ namndId, slag: 'sekretess', grund, objekt: 'handling', objektId: id });
  }

  private async loggaLista(namndId: string, arendeId: string, grund: keyof typeof GRUND_TEXT): Promise<void> {
    const lasning = { namndId, slag: 'sekretess', objekt: 'arendets handlingar', objektId: arendeId } as const;
    await this.laslogg.anteckna({ ...lasning, grund: GRUND_TEXT[grund] });
  }
}

const utanDetSkyddade = (handling: Handling): Handling => ({
  ...handling,
  titelSkyddad: null,
  avsandare: null,
  mottagare: null,
  versioner: handling.versioner.map((version) => ({ ...version, skal: null, filer: [] })),
});
