import { Injectable } from '@nestjs/common';
import { Behorighet, Klocka, Laslogg, saknas, Transactional } from '#plattform';
import { type Lasare, Sekretessprovning, GRUND_TEXT } from '../arende/sekretess.service.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import {
  type Bevakningsandring,
  type Bevakningsfilter,
  BevakningslistaForrad,
  type Bevakningsrad,
} from './bevakningslista.repository.js';

/** En bevakning med allt som hänt med den, det senaste först. */
export interface VisadBevakning extends Bevakningsrad {
  andringar: Bevakningsandring[];
}

const FLEST_PA_START = 100;

/** Visar bevakningar. Läses skyddade ord antecknas det för varje ärende. */
@Injectable()
export class VisaBevakningar {
  constructor(
    private readonly forrad: BevakningslistaForrad,
    private readonly arenden: VisaArende,
    private readonly sekretess: Sekretessprovning,
    private readonly behorighet: Behorighet,
    private readonly laslogg: Laslogg,
    private readonly klocka: Klocka,
  ) {}

  async sida(
    namndId: string,
    lasare: Lasare,
    filter: Bevakningsfilter,
  ): Promise<{ rader: Bevakningsrad[]; antal: number; forsenade: number }> {
    const svar = await this.forrad.sida(namndId, this.vem(lasare), filter);
    await this.anteckna(svar.rader, lasare);
    return svar;
  }

  /** Alla bevakningar i ärendet, också de avslutade. @throws DomanFel 404 */
  async iArendet(namndId: string, arendeId: string, lasare: Lasare): Promise<Bevakningsrad[]> {
    await this.arenden.hamta(namndId, arendeId);
    const { rader } = await this.sida(namndId, lasare, { arendeId, lage: 'alla', sida: 1, antal: 100 });
    return [...rader.filter((r) => r.lage === 'oppen'), ...rader.filter((r) => r.lage !== 'oppen').reverse()];
  }

  /** @throws DomanFel 404 */
  async en(namndId: string, id: string, lasare: Lasare): Promise<VisadBevakning> {
    const rad = await this.forrad.en(namndId, this.vem(lasare), id);
    if (rad === null) throw saknas('Bevakningen');
    await this.anteckna([rad], lasare);
    const andringar = await this.forrad.andringar(id);
    return { ...rad, andringar: rad.vad === null ? andringar.map((a) => ({ ...a, skal: null })) : andringar };
  }

  /** Den inloggades egna, i alla nämnder där den läser bevakningar. */
  async egna(lasare: Lasare, namndId?: string): Promise<{ rader: Bevakningsrad[]; antal: number; forsenade: number }> {
    const mina = await this.behorighet.namnderMed(lasare.kontoId, 'bevakning.las');
    const namnder = mina.filter((id) => namndId === undefined || id === namndId);
    const rader = await this.forrad.kontots(this.vem(lasare), namnder, FLEST_PA_START);
    await this.anteckna(rader, lasare);
    return { rader, antal: rader.length, forsenade: rader.filter((rad) => rad.forsenad).length };
  }

  async ansvariga(namndId: string): ReturnType<BevakningslistaForrad['ansvariga']> {
    return await this.forrad.ansvariga(namndId, this.klocka.idag());
  }

  private vem({ kontoId }: Lasare): { kontoId: string; idag: string } {
    return { kontoId, idag: this.klocka.idag() };
  }

  private async anteckna(rader: readonly Bevakningsrad[], lasare: Lasare): Promise<void> {
    const skyddade = new Map(
      rader.filter((rad) => rad.sekretess && rad.vad !== null).map((rad) => [rad.arendeId, rad]),
    );
    if (skyddade.size > 0) await this.skrivLasning([...skyddade.values()], lasare);
  }

  @Transactional()
  async skrivLasning(rader: readonly Bevakningsrad[], lasare: Lasare): Promise<void> {
    for (const { namndId, arendeId, handlingId } of rader) {
      const grund =
        (await this.sekretess.arendegrund(arendeId, lasare)) ??
        (handlingId === null ? null : await this.sekretess.handlingsgrund(handlingId, lasare));
      await this.laslogg.anteckna({
        namndId,
        slag: 'sekretess',
        grund: grund === null ? 'läser bevakningar' : GRUND_TEXT[grund],
        objekt: 'arende',
        objektId: arendeId,
      });
    }
  }
}
