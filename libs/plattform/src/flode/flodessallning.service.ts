import { Injectable } from '@nestjs/common';
import { Behorighet } from '../ratt/behorighet.service.js';
import type { Flodespost } from './flodesbuffert.js';
import type { Stromagare } from './flodesstrom.js';
import { Flodeslasare, type Flodesobjekt, Synlighetsregister } from './synlighet.js';

/** Vad ett konto får veta om en ändring: att den skett, och objektets version. */
export interface Synligandring {
  version: number | null;
}

const nyckel = (objekt: string, objektId: string, kontoId: string): string => `${objekt}\0${objektId}\0${kontoId}`;

/** Vilka ändringar ett konto får veta om. */
export class Sallning {
  constructor(private readonly synliga: ReadonlyMap<string, Synligandring>) {}

  /** null när kontot inte får veta något. */
  for({ andring }: Flodespost, kontoId: string): Synligandring | null {
    if (andring.slag === 'notis') return andring.kontoId === kontoId ? { version: null } : null;
    return this.synliga.get(nyckel(andring.objekt, andring.objektId, kontoId)) ?? null;
  }
}

/** Prövar ändringar mot dem som lyssnar, med de rättigheter de har just nu. */
@Injectable()
export class Flodessallning {
  constructor(
    private readonly behorighet: Behorighet,
    private readonly register: Synlighetsregister,
  ) {}

  async salla(poster: readonly Flodespost[], lyssnare: readonly Stromagare[]): Promise<Sallning> {
    const synliga = new Map<string, Synligandring>();
    const perSlag = perObjektslag(poster);
    if (perSlag.size === 0 || lyssnare.length === 0) return new Sallning(synliga);
    const lasare = await this.lasarna(lyssnare);
    for (const [slag, objekt] of perSlag) {
      const svar = (await this.register.for(slag)?.synliga([...objekt.values()], lasare)) ?? [];
      for (const { objektId, kontoId, version } of svar) {
        synliga.set(nyckel(slag, objektId, kontoId), { version: version ?? null });
      }
    }
    return new Sallning(synliga);
  }

  private async lasarna(lyssnare: readonly Stromagare[]): Promise<Flodeslasare[]> {
    const konton = new Map(lyssnare.map((en) => [en.kontoId, en.personId]));
    const lasare: Flodeslasare[] = [];
    for (const [kontoId, personId] of konton) {
      const omfattningar = await this.behorighet.omfattningar(kontoId);
      lasare.push(
        new Flodeslasare(kontoId, personId, new Map(omfattningar.map(({ namndId, roller }) => [namndId, roller]))),
      );
    }
    return lasare;
  }
}

function perObjektslag(poster: readonly Flodespost[]): Map<string, Map<string, Flodesobjekt>> {
  const perSlag = new Map<string, Map<string, Flodesobjekt>>();
  for (const { andring } of poster) {
    if (andring.slag !== 'handelse') continue;
    const { objekt, objektId, namndId } = andring;
    const objekten = perSlag.get(objekt) ?? new Map<string, Flodesobjekt>();
    objekten.set(`${objektId}\0${namndId ?? ''}`, { objekt, objektId, namndId });
    perSlag.set(objekt, objekten);
  }
  return perSlag;
}
