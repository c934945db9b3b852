import { isIsoDatum, isWithinKalender } from '#regelverk';
import type { Radfel, Rattningsforslag } from '../import.typer.js';
import { bladFor, type Kolumn, rubrikFor } from './kolumner.js';
import { jamforbar, liknar } from './svenska.js';
import type { Lagradrad } from './underlag.js';

const EPOST = /^[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+$/u;

/** Samlar felen i en rad, och läser dess celler. Den som läser en cell som är fel får null, och felet är antecknat. */
export class Radtolk {
  readonly fel: Radfel[] = [];

  constructor(readonly rad: Lagradrad) {}

  /** Antecknar ett fel i en kolumn. `text` börjar med gemen och slutar utan punkt. */
  felI(kolumn: string, text: string, atgard: string, forslag: Rattningsforslag[] = []): null {
    const { blad, rad, id } = this.rad;
    this.fel.push({
      blad,
      rad,
      radId: id,
      kolumn,
      rubrik: rubrikFor(blad, kolumn),
      text: `Rad ${String(rad)}: ${text}.`,
      atgard,
      forslag,
    });
    return null;
  }

  text(kolumn: string, mest = 500): string | null {
    const varde = this.rad.falt[kolumn] ?? '';
    if (varde === '') return null;
    if (varde.length <= mest) return varde;
    return this.felI(kolumn, `${this.gemen(kolumn)} är längre än ${String(mest)} tecken`, 'Korta texten.');
  }

  heltal(kolumn: string): number | null {
    const varde = this.rad.falt[kolumn];
    if (varde === undefined) return null;
    if (/^\d{1,6}$/u.test(varde)) return Number(varde);
    return this.felI(
      kolumn,
      `${this.gemen(kolumn)} ”${kort(varde)}” är inget heltal`,
      'Skriv ett heltal, bara siffror.',
    );
  }

  datum(kolumn: string): string | null {
    const varde = this.rad.falt[kolumn];
    if (varde === undefined) return null;
    const iso = somIso(varde);
    if (iso !== null && isIsoDatum(iso)) return iso;
    const forslag = rattatDatum(varde);
    return this.felI(
      kolumn,
      `${this.gemen(kolumn)} ${kort(varde)} finns inte`,
      'Skriv ett datum som finns, som ÅÅÅÅ-MM-DD.',
      forslag === null ? [] : [{ text: `Använd ${forslag}`, falt: { [kolumn]: forslag } }],
    );
  }

  /** Ett datum i kalendern, 1990–2099: dagar då något gäller. */
  dag(kolumn: string): string | null {
    const datum = this.datum(kolumn);
    if (datum === null || isWithinKalender(datum)) return datum;
    return this.felI(
      kolumn,
      `${this.gemen(kolumn)} ${datum} ligger utanför 1990–2099`,
      'Skriv en dag mellan 1990 och 2099.',
    );
  }

  jaNej(kolumn: string): boolean | null {
    const varde = this.rad.falt[kolumn];
    if (varde === undefined) return null;
    const sokt = jamforbar(varde);
    if (['ja', 'j', 'x', 'sant', 'true', '1', 'yes'].includes(sokt)) return true;
    if (['nej', 'n', 'falskt', 'false', '0', 'no'].includes(sokt)) return false;
    return this.felI(kolumn, `${this.gemen(kolumn)} är ”${kort(varde)}”`, 'Skriv ja eller nej.', [
      { text: 'Ja', falt: { [kolumn]: 'ja' } },
      { text: 'Nej', falt: { [kolumn]: 'nej' } },
    ]);
  }

  urval(kolumn: string): string | null {
    const varde = this.rad.falt[kolumn];
    if (varde === undefined) return null;
    const val = this.kolumn(kolumn).urval ?? [];
    const traff = val.find((ett) =>
      [ett.varde, ett.text, ...(ett.andra ?? [])].map(jamforbar).includes(jamforbar(varde)),
    );
    if (traff !== undefined) return traff.varde;
    const nara = liknar(
      varde,
      val.map((ett) => ett.text),
    );
    return this.felI(
      kolumn,
      `${this.gemen(kolumn)} ”${kort(varde)}” är okänt`,
      `Skriv något av ${val.map((ett) => ett.text).join(', ')}.`,
      nara === null ? [] : [{ text: `Använd ${nara}`, falt: { [kolumn]: nara } }],
    );
  }

  epost(): string | null {
    const varde = this.text('epost', 320);
    if (varde === null || EPOST.test(varde)) return varde?.toLowerCase() ?? null;
    return this.felI(
      'epost',
      `e-postadressen ”${kort(varde)}” går inte att skicka till`,
      'Skriv den på formen namn@kommun.example, eller töm cellen.',
    );
  }

  lista(kolumn: string): string[] {
    return [...new Set((this.text(kolumn) ?? '').split(/[,;/]|\s-\s/u).map((del) => del.trim()))].filter(
      (del) => del !== '',
    );
  }

  /** Om raden har ett fel i kolumnen. */
  harFelI(kolumn: string): boolean {
    return this.fel.some((ett) => ett.kolumn === kolumn);
  }

  private gemen(kolumn: string): string {
    const { rubrik } = this.kolumn(kolumn);
    return rubrik.charAt(0).toLowerCase() + rubrik.slice(1);
  }

  private kolumn(namn: string): Kolumn {
    const kolumn = bladFor(this.rad.blad).kolumner.find((k) => k.namn === namn);
    if (kolumn === undefined) throw new Error(`Kolumnen ${namn} finns inte på bladet ${this.rad.blad}.`);
    return kolumn;
  }
}

export const kort = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** De former som folk skriver datum i; amerikanska gissas aldrig. */
function somIso(text: string): string | null {
  const tider = /^(.*?)[T ]\d{2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?Z?$/u.exec(text)?.[1] ?? text;
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(tider) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(tider);
  if (iso === null) return null;
  const [, ar = '', manad = '', dagen = ''] = iso;
  return `${ar}-${manad.padStart(2, '0')}-${dagen.padStart(2, '0')}`;
}

/** Dag och månad omkastade, när bara det gör datumet möjligt. */
function rattatDatum(text: string): string | null {
  const [, ar, manad, dagen] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(somIso(text) ?? '') ?? [];
  if (ar === undefined || manad === undefined || dagen === undefined) return null;
  const bytt = `${ar}-${dagen}-${manad}`;
  return isIsoDatum(bytt) ? bytt : null;
}
