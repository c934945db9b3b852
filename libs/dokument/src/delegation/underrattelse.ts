import { beslutsblock } from '../byggare/beslut.js';
import { uppgift } from '../byggare/forstasida.js';
import { dokumentAv } from '../byggare/grund.js';
import { HART_BLANK } from '../byggare/ord.js';
import { dagManadAr } from '../mejl/datum.js';
import type { Dokument } from '../modell/dokument.js';
import type { Datum, TjanstemanUnderlag, Underlagsgrund } from '../underlag/gemensamt.js';

/** Underrättelse till en part om ett delegationsbeslut, med hur det överklagas (FL 33 §). */
export interface UnderrattelseUnderlag extends Underlagsgrund {
  readonly dnr: string | null;
  readonly datum: Datum;
  readonly beslutsdatum: Datum;
  readonly part: string;
  /** Vad punkten i delegationsordningen gäller; annars "Beslut". */
  readonly vad: string;
  readonly beslut: string;
  readonly punkt: string | null;
  readonly delegat: TjanstemanUnderlag;
  readonly hanvisning: string;
  /** Överklagas till förvaltningsrätten genom nämnden (FL 43 §). */
  readonly besvar: boolean;
}

/** Brevet till parten: beslutet, vem som fattade det, och hur och när det överklagas. */
export function byggUnderrattelse(u: UnderrattelseUnderlag): Dokument {
  const punkt = u.punkt === null ? '' : ` enligt punkt ${u.punkt.replaceAll(' ', HART_BLANK)} i delegationsordningen`;
  const innehall =
    'Skriv vilket beslut du överklagar, hur du vill att det ändras och varför. Skriv också namn, adress och telefonnummer.';
  return dokumentAv(u, {
    typ: 'delegationsbeslut',
    typnamn: 'Underrättelse om beslut',
    titel: `Underrättelse om beslut ${u.beslutsdatum}`,
    datum: u.datum,
    ...(u.dnr === null ? {} : { dnr: u.dnr }),
    hoger: [u.dnr === null ? u.datum : `${u.datum} · Dnr ${u.dnr}`],
    lopande: u.dnr === null ? u.datum : `Dnr ${u.dnr} · ${u.datum}`,
    beskrivning: 'Underrättelse om beslut och hur det överklagas (33 § förvaltningslagen)',
    adressfot: true,
    block: [
      { typ: 'rubrik', niva: 1, text: u.vad },
      { typ: 'fakta', bredd: 'smal', uppgifter: [...uppgift('Till', [u.part])] },
      { typ: 'luft', mm: 2 },
      beslutsblock([{ punkter: [u.beslut] }], { tillstand: 'beslutat', rubrikniva: 2, streck: true }),
      {
        typ: 'stycke',
        stil: 'not',
        text: `Beslutat den ${dagManadAr(u.beslutsdatum)} på nämndens vägnar${punkt}.`,
      },
      { typ: 'rubrik', niva: 2, text: 'Så överklagar du' },
      { typ: 'stycke', text: u.hanvisning },
      ...(u.besvar ? [{ typ: 'stycke' as const, text: innehall }] : []),
      {
        typ: 'underskrifter',
        satt: 'namn',
        kolumner: 2,
        personer: [{ namn: u.delegat.namn, roll: u.delegat.titel, not: [] }],
      },
    ],
  });
}
