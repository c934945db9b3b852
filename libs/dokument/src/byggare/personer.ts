import type { NarvaroUnderlag } from '../underlag/protokoll.js';
import type { PersonUnderlag } from '../underlag/gemensamt.js';

/** "Lars-Göran Fält (S)"; without party only the name. */
export function personnamn(person: PersonUnderlag): string {
  return person.parti === undefined ? person.namn : `${person.namn} (${person.parti})`;
}

/** Looks people up by the name that a facts file uses, to print their party. */
export class Personregister {
  private readonly partier = new Map<string, string>();

  constructor(narvaro: NarvaroUnderlag, ovriga: readonly PersonUnderlag[] = []) {
    const ersatta = narvaro.beslutande.flatMap((b) => b.for ?? []);
    for (const p of [...ovriga, ...ersatta, ...narvaro.franvarande, ...narvaro.ersattare, ...narvaro.beslutande])
      if (p.parti !== undefined) this.partier.set(p.namn, p.parti);
  }

  parti(namn: string): string | undefined {
    return this.partier.get(namn);
  }

  /** "Petter Sjöqvist (V)"; a party or an official stands as written. */
  medParti(namn: string): string {
    const parti = this.partier.get(namn);
    return parti === undefined ? namn : `${namn} (${parti})`;
  }

  uppraknade(namn: readonly string[], sammanfoga: (ord: readonly string[]) => string): string {
    return sammanfoga(namn.map((n) => this.medParti(n)));
  }
}
