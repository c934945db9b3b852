import { Injectable } from '@nestjs/common';
import { type Rattighet, type Roll, rollerGer } from '../ratt/rattigheter.js';

/** Ett objekt som något har hänt med. */
export interface Flodesobjekt {
  objekt: string;
  objektId: string;
  namndId: string | null;
}

/** Den som kanske får se det: kontot, personen bakom det och rollerna just nu. */
export class Flodeslasare {
  constructor(
    readonly kontoId: string,
    readonly personId: string | null,
    private readonly roller: ReadonlyMap<string, readonly Roll[]>,
  ) {}

  /** Rollerna i nämnden; inga när kontot inte hör dit. */
  rollerI(namndId: string | null): readonly Roll[] {
    return namndId === null ? [] : (this.roller.get(namndId) ?? []);
  }

  far(namndId: string | null, ratt: Rattighet): boolean {
    return rollerGer(this.rollerI(namndId), ratt);
  }

  farNagonstans(ratt: Rattighet): boolean {
    return [...this.roller.values()].some((roller) => rollerGer(roller, ratt));
  }
}

/** Att ett konto får se ett objekt; versionen när objektet har en. */
export interface Synligt {
  objektId: string;
  kontoId: string;
  version?: number;
}

/** Svaret på vem som får se ett slags objekt, av den lib som äger raderna. */
export interface Synlighet {
  /** Prövar hela mängden på en gång. Det som inte finns i svaret får inte ses. */
  synliga(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]>;
}

/** Vem som svarar för vilket slags objekt. Ett slag som ingen svarar för visas aldrig för någon. */
@Injectable()
export class Synlighetsregister {
  private readonly svarande = new Map<string, Synlighet>();

  /** @throws Error när någon redan svarar för slaget: då är det oklart vems rätt som gäller */
  anmal(objekt: readonly string[], synlighet: Synlighet): void {
    for (const slag of objekt) {
      if (this.svarande.has(slag)) throw new Error(`Två svarar för vem som får se ${slag}: behåll en Synlighet`);
      this.svarande.set(slag, synlighet);
    }
  }

  for(objekt: string): Synlighet | undefined {
    return this.svarande.get(objekt);
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Objekten och läsarna som mängder att lämna till SQL: plats för plats ett konto, dess person och en nämnd där det har rätten. */
export interface Synlighetsmangder {
  ids: string[];
  kontoIds: string[];
  personIds: (string | null)[];
  namndIds: string[];
}

/** De läsare som har rätten i någon av objektens nämnder. */
export function mangderMedRatt(
  objekt: readonly Flodesobjekt[],
  lasare: readonly Flodeslasare[],
  ratt: Rattighet,
): Synlighetsmangder {
  const namnder = [...new Set(objekt.flatMap(({ namndId }) => namndId ?? []))];
  const par = lasare.flatMap((en) =>
    namnder.filter((namndId) => en.far(namndId, ratt)).map((namndId) => ({ en, namndId })),
  );
  return {
    ids: [...new Set(objekt.map(({ objektId }) => objektId).filter((id) => UUID.test(id)))],
    kontoIds: par.map(({ en }) => en.kontoId),
    personIds: par.map(({ en }) => en.personId),
    namndIds: par.map(({ namndId }) => namndId),
  };
}

/** Det som alla med rätten i objektets nämnd får se, utan att något hos objektet självt avgör. */
export class NamndensSynlighet implements Synlighet {
  constructor(private readonly ratt: Rattighet) {}

  async synliga(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]> {
    return objekt.flatMap(({ objektId, namndId }) =>
      lasare.filter((en) => en.far(namndId, this.ratt)).map(({ kontoId }) => ({ objektId, kontoId })),
    );
  }
}
