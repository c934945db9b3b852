import { DomanFel, type Felkod } from '../fel/doman-fel.js';

/** Varför ett steg inte kan tas: en kod för maskiner och en mening för människor. */
export interface Hinder {
  kod: Felkod;
  text: string;
}

/** Ett tillåtet steg. Vakten ser på saken själv och lämnar ett hinder, eller null när steget är fritt. */
export interface Steg<T extends string, H, N extends string = string> {
  namn: N;
  fran: T;
  till: T;
  vakt?: (sak: H) => Hinder | null;
}

export interface Tillstandsdefinition<T extends string, H, N extends string = string> {
  /** Sakens namn, `sammantrade`. */
  namn: string;
  start: T;
  tillstand: readonly T[];
  /** Lägen som saken får stanna i för gott. */
  slut?: readonly T[];
  steg: readonly Steg<T, H, N>[];
}

/** Ett steg som det visas: öppet, eller stängt med sitt skäl. */
export interface Stegsvar<T extends string, N extends string = string> {
  namn: N;
  till: T;
  oppet: boolean;
  hinder: Hinder | null;
}

/**
 * En sak och de lägen den kan ha, som data. Tabellen prövas när den görs, så att en trasig tabell stoppar starten.
 * @template T lägena @template H det som vakterna ser på @template N stegens namn
 */
export class Tillstandstabell<T extends string, H = void, N extends string = string> {
  /** @throws Error med allt som är fel i tabellen */
  constructor(private readonly definition: Tillstandsdefinition<T, H, N>) {
    const brister = tabellbrister(definition);
    if (brister.length > 0) {
      throw new Error(`Tillståndstabellen ${definition.namn} är trasig och behöver rättas: ${brister.join('; ')}.`);
    }
  }

  get start(): T {
    return this.definition.start;
  }

  get tillstand(): readonly T[] {
    return this.definition.tillstand;
  }

  /** Stegen från läget: vilka som är öppna nu, och varför de andra inte är det. */
  oppnaSteg(tillstand: T, sak: H): Stegsvar<T, N>[] {
    return this.definition.steg
      .filter((steg) => steg.fran === tillstand)
      .map((steg) => {
        const hinder = steg.vakt?.(sak) ?? null;
        return { namn: steg.namn, till: steg.till, oppet: hinder === null, hinder };
      });
  }

  /**
   * Läget efter steget.
   * @throws DomanFel 409: vaktens hinder, eller `<SAK>.FEL_LAGE` när steget inte utgår från läget
   */
  ta(namn: N, tillstand: T, sak: H): T {
    const steg = this.definition.steg.find((ett) => ett.namn === namn && ett.fran === tillstand);
    if (steg === undefined) {
      throw new DomanFel(
        `${this.definition.namn.toUpperCase()}.FEL_LAGE`,
        'Det går inte i det här läget. Läs om sidan och se vad som går att göra nu.',
        {
          data: { steg: namn, lage: tillstand },
        },
      );
    }
    const hinder = steg.vakt?.(sak) ?? null;
    if (hinder !== null) throw new DomanFel(hinder.kod, hinder.text, { data: { steg: namn, lage: tillstand } });
    return steg.till;
  }
}

function naddaFran<T extends string>(start: T, steg: readonly { fran: T; till: T }[]): Set<T> {
  const nadda = new Set([start]);
  for (const lage of nadda) for (const ett of steg) if (ett.fran === lage) nadda.add(ett.till);
  return nadda;
}

/** Det som är fel i en tabell: lägen som inte finns, inte kan nås eller inte kan lämnas, och steg som står två gånger. */
export function tabellbrister<T extends string, H>({
  tillstand,
  start,
  slut,
  steg,
}: Tillstandsdefinition<T, H>): string[] {
  const finns = new Set(tillstand);
  const okanda = new Set(
    [start, ...(slut ?? []), ...steg.flatMap((ett) => [ett.fran, ett.till])].filter((lage) => !finns.has(lage)),
  );
  const nadda = naddaFran(start, steg);
  const lamnas = new Set(steg.map((ett) => ett.fran));
  const nycklar = steg.map((ett) => `${ett.namn} från ${ett.fran}`);
  return [
    ...[...okanda].map((lage) => `läget ${lage} finns inte`),
    ...tillstand.filter((lage) => !nadda.has(lage)).map((lage) => `läget ${lage} kan inte nås`),
    ...(slut === undefined
      ? []
      : tillstand
          .filter((lage) => !lamnas.has(lage) && !slut.includes(lage))
          .map((lage) => `läget ${lage} kan inte lämnas`)),
    ...(slut ?? []).filter((lage) => lamnas.has(lage)).map((lage) => `läget ${lage} är ett slut men kan lämnas`),
    ...nycklar
      .filter((nyckel, plats) => nycklar.indexOf(nyckel) !== plats)
      .map((nyckel) => `steget ${nyckel} står två gånger`),
    ...(finns.size === tillstand.length ? [] : ['ett läge står två gånger']),
  ];
}
