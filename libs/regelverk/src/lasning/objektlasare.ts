import { FORSTA_DATUM, SISTA_DATUM, isIsoDatum, isWithinKalender, type IsoDatum } from '../kalender/datum.js';
import { describe, quote } from './citat.js';

/** Ett JSON-objekt med okända fält. */
export type Jsonobjekt = Readonly<Record<string, unknown>>;

/** Sant för ett JSON-objekt; en lista och null är inget objekt. */
export function isJsonobjekt(varde: unknown): varde is Jsonobjekt {
  return typeof varde === 'object' && varde !== null && !Array.isArray(varde);
}

/**
 * Läser ett objekt ur okänd JSON fält för fält och samlar alla fel i samma lista i stället för att stanna vid det första.
 * Ett fält som saknas eller är fel ger `undefined`; `finish` anmäler de fält som ingen har frågat efter.
 */
export class Objektlasare {
  // En kort lista: objekten har få fält och är många, så en mängd per objekt kostar mer än den ger.
  private readonly kanda: string[] = [];

  /** @param stig ger platsen i indata, som `handelser[3]`, när ett fel ska anmälas; utelämnad för elementet självt. */
  constructor(
    private readonly objekt: Jsonobjekt,
    readonly fel: string[],
    private readonly stig?: () => string,
  ) {}

  /** Anmäler fel som redan är meningar. */
  report(fel: readonly string[]): void {
    // En i taget: felen får vara fler än vad ett anrop rymmer argument.
    for (const ett of fel) this.fel.push(ett);
  }

  private lookup(namn: string): unknown {
    this.kanda.push(namn);
    return Object.hasOwn(this.objekt, namn) ? this.objekt[namn] : undefined;
  }

  private pathOf(namn: string): string {
    return this.stig === undefined ? namn : `${this.stig()}.${namn}`;
  }

  private reject(namn: string, vantat: string, varde: unknown): void {
    const brist = varde === undefined ? 'men saknas' : `inte ${describe(varde)}`;
    this.fel.push(`Fältet ${quote(this.pathOf(namn))} ska vara ${vantat}, ${brist}.`);
  }

  /** En sträng, gärna tom. */
  string(namn: string): string | undefined {
    const varde = this.lookup(namn);
    if (typeof varde === 'string') return varde;
    this.reject(namn, 'en text', varde);
    return undefined;
  }

  /** Ett heltal från `minst` till 2^53 − 1. */
  count(namn: string, minst = 0): number | undefined {
    const varde = this.lookup(namn);
    if (typeof varde === 'number' && Number.isSafeInteger(varde) && varde >= minst) return varde;
    this.reject(namn, `ett heltal från ${String(minst)} till ${String(Number.MAX_SAFE_INTEGER)}`, varde);
    return undefined;
  }

  /** Ett datum `ÅÅÅÅ-MM-DD` från 1990-01-01 till 2099-12-31. */
  datum(namn: string): IsoDatum | undefined {
    const varde = this.lookup(namn);
    if (typeof varde === 'string' && isIsoDatum(varde) && isWithinKalender(varde)) return varde;
    this.reject(namn, `ett datum ÅÅÅÅ-MM-DD från ${FORSTA_DATUM} till ${SISTA_DATUM}`, varde);
    return undefined;
  }

  /** Som {@link datum}, men fältet får saknas eller vara null. */
  optionalDatum(namn: string): IsoDatum | undefined {
    return this.isAbsent(namn) ? undefined : this.datum(namn);
  }

  /** true eller false; fältet får saknas eller vara null. */
  optionalBoolean(namn: string): boolean | undefined {
    if (this.isAbsent(namn)) return undefined;
    const varde = this.lookup(namn);
    if (typeof varde === 'boolean') return varde;
    this.reject(namn, 'true eller false', varde);
    return undefined;
  }

  /** Ett av de uppräknade orden. */
  oneOf<T extends string>(namn: string, ord: readonly T[]): T | undefined {
    const varde = this.lookup(namn);
    const traff = ord.find((ett) => ett === varde);
    if (traff === undefined) this.reject(namn, ord.map((ett) => quote(ett)).join(' eller '), varde);
    return traff;
  }

  /** Som {@link oneOf}, men fältet får saknas eller vara null. */
  optionalOneOf<T extends string>(namn: string, ord: readonly T[]): T | undefined {
    return this.isAbsent(namn) ? undefined : this.oneOf(namn, ord);
  }

  /** En lista med texter, gärna tom. */
  strings(namn: string): string[] | undefined {
    return this.list(namn, 'en lista med texter', (varde, stig) => {
      if (typeof varde === 'string') return varde;
      this.fel.push(`Fältet ${quote(stig())} ska vara en text, inte ${describe(varde)}.`);
      return undefined;
    });
  }

  /** Som {@link strings}, men fältet får saknas eller vara null och är då tomt. */
  optionalStrings(namn: string): string[] | undefined {
    return this.isAbsent(namn) ? [] : this.strings(namn);
  }

  /** En lista med objekt, vart och ett läst av `read` och prövat för okända fält. */
  objects<T>(namn: string, read: (las: Objektlasare) => T | undefined): T[] | undefined {
    return this.list(namn, 'en lista med objekt', (varde, stig) => {
      if (isJsonobjekt(varde)) return readAll(new Objektlasare(varde, this.fel, stig), read);
      this.fel.push(`Fältet ${quote(stig())} ska vara ett objekt, inte ${describe(varde)}.`);
      return undefined;
    });
  }

  /** Ett objekt med fria nycklar, där varje värde läses av `read` under sin nyckel. */
  map<T>(namn: string, read: (las: Objektlasare, nyckel: string) => T | undefined): Map<string, T> | undefined {
    const varde = this.lookup(namn);
    if (!isJsonobjekt(varde)) {
      this.reject(namn, 'ett objekt', varde);
      return undefined;
    }
    const las = new Objektlasare(varde, this.fel, () => this.pathOf(namn));
    const karta = new Map<string, T>();
    let hel = true;
    for (const nyckel of Object.keys(varde)) {
      const last = read(las, nyckel);
      if (last === undefined) hel = false;
      else karta.set(nyckel, last);
    }
    return hel ? karta : undefined;
  }

  /** Hoppar över resten av fälten: objektets sort gick inte att läsa, så inget går att säga om dem. */
  ignoreRest(): void {
    for (const namn of Object.keys(this.objekt)) this.kanda.push(namn);
  }

  /** Anmäler varje fält som finns i objektet men som ingen läsning har frågat efter. */
  finish(): void {
    for (const namn of Object.keys(this.objekt)) {
      if (!this.kanda.includes(namn))
        this.fel.push(`Fältet ${quote(this.pathOf(namn))} är okänt. Ta bort det eller rätta namnet.`);
    }
  }

  private isAbsent(namn: string): boolean {
    const varde = this.lookup(namn);
    return varde === undefined || varde === null;
  }

  private list<T>(
    namn: string,
    vantat: string,
    read: (varde: unknown, stig: () => string) => T | undefined,
  ): T[] | undefined {
    const varde = this.lookup(namn);
    if (!Array.isArray(varde)) {
      this.reject(namn, vantat, varde);
      return undefined;
    }
    const lasta: T[] = [];
    varde.forEach((ett: unknown, index) => {
      const last = read(ett, () => `${this.pathOf(namn)}[${String(index)}]`);
      if (last !== undefined) lasta.push(last);
    });
    return lasta.length === varde.length ? lasta : undefined;
  }
}

function readAll<T>(las: Objektlasare, read: (las: Objektlasare) => T | undefined): T | undefined {
  const last = read(las);
  las.finish();
  return last;
}
