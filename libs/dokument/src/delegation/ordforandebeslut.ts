import { beslutsblock } from '../byggare/beslut.js';
import { uppgift } from '../byggare/forstasida.js';
import { dokumentAv } from '../byggare/grund.js';
import { inuti, stor } from '../byggare/ord.js';
import { dagManadAr } from '../mejl/datum.js';
import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { Datum, TjanstemanUnderlag, Underlagsgrund } from '../underlag/gemensamt.js';

/** Ett beslut i ett ärende som inte kunde vänta på nämnden (KL 6:39). */
export interface OrdforandebeslutUnderlag extends Underlagsgrund {
  readonly dnr: string;
  readonly datum: Datum;
  readonly rubrik: string;
  /** En punkt per rad. */
  readonly beslut: readonly string[];
  /** Varför nämndens avgörande inte kunde avvaktas. */
  readonly skal: string;
  readonly beslutadAv: TjanstemanUnderlag;
  /** Nämndens beslut som ger rätten: "2026-01-15 § 8". */
  readonly genom: string;
  /** Hur man överklagar, som hel mening. */
  readonly hanvisning: string;
}

const stycken = (text: string): Block[] =>
  text
    .split(/\n\s*\n/u)
    .map((en) => en.trim())
    .filter((en) => en !== '')
    .map((en) => ({ typ: 'stycke', text: en }));

/** Beslutet på nämndens vägnar, varför det inte kunde vänta, och hur det överklagas. */
export function byggOrdforandebeslut(u: OrdforandebeslutUnderlag): Dokument {
  const { beslutadAv } = u;
  return dokumentAv(u, {
    typ: 'delegationsbeslut',
    typnamn: 'Brådskande beslut',
    titel: `Brådskande beslut ${u.datum}: ${u.rubrik}`,
    datum: u.datum,
    dnr: u.dnr,
    hoger: [`${u.datum} · Dnr ${u.dnr}`],
    lopande: `Dnr ${u.dnr} · ${u.datum}`,
    beskrivning: `Beslut på nämndens vägnar i ett brådskande ärende (6 kap. 39 § kommunallagen)`,
    adressfot: true,
    block: [
      { typ: 'rubrik', niva: 1, text: u.rubrik },
      {
        typ: 'fakta',
        bredd: 'smal',
        uppgifter: [
          ...uppgift('Beslutat av', [`${beslutadAv.namn}, ${beslutadAv.titel}`]),
          ...uppgift('Datum', [dagManadAr(u.datum)]),
          ...uppgift('Med stöd av', [`6 kap. 39 § kommunallagen och nämndens beslut ${u.genom}`]),
        ],
      },
      { typ: 'luft', mm: 2 },
      beslutsblock([{ punkter: u.beslut }], { tillstand: 'beslutat', rubrikniva: 2, streck: true }),
      { typ: 'rubrik', niva: 2, text: 'Varför beslutet inte kunde vänta' },
      ...stycken(u.skal),
      { typ: 'rubrik', niva: 2, text: 'Anmälan och överklagande' },
      {
        typ: 'stycke',
        text: `Beslutet anmäls vid nästa sammanträde med ${inuti(u.brevhuvud.organ)}. ${u.hanvisning}`,
      },
      {
        typ: 'underskrifter',
        satt: 'papper',
        kolumner: 2,
        personer: [{ namn: beslutadAv.namn, roll: stor(beslutadAv.titel), not: [] }],
      },
    ],
  });
}
