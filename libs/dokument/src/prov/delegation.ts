import type {
  DelegationslistaUnderlag,
  DelegationsradUnderlag,
  DelegatprotokollUnderlag,
} from '../delegation/underlag.js';
import { BREVHUVUD } from './underlag.js';

const REKTOR = { namn: 'Helena Myhr', titel: 'rektor' } as const;
const BITRADANDE = { namn: 'Ali Reza Navid', titel: 'biträdande rektor' } as const;

const RADER: readonly DelegationsradUnderlag[] = [
  {
    fran: '2026-02-01',
    till: '2026-02-28',
    punkt: 'B 3',
    beslut: '17 yttranden om gymnasial utbildning i annan kommun',
    dnr: '2026:1–17',
    delegat: REKTOR,
    antal: 17,
  },
  {
    fran: '2026-02-03',
    till: null,
    punkt: 'E 4',
    beslut: 'Anställning av två sfi-lärare, heltid, tidsbegränsat till 2026-06-18',
    dnr: 'ArbP/2026:7',
    delegat: REKTOR,
    antal: 2,
  },
  {
    fran: '2026-02-09',
    till: '2026-02-09',
    punkt: 'C 20',
    beslut: 'Avstängning från undervisning i fem dagar enligt 5 kap. 17 § skollagen',
    dnr: 'UAN/2026:24',
    dnrSkyddat: true,
    delegat: BITRADANDE,
    antal: 1,
  },
  { fran: null, till: null, punkt: null, beslut: 'Hyra av lokal, 12 400 kr', dnr: null, delegat: null, antal: 1 },
];

/** The list of the reference picture, with so many rows. */
export function delegationslistaUnderlag(antal = RADER.length): DelegationslistaUnderlag {
  return {
    skapad: '2026-03-02T09:14:00Z',
    brevhuvud: BREVHUVUD,
    dnr: 'UAN/2026:3',
    datum: '2026-03-02',
    enhet: 'Ekbacka vuxenutbildning',
    period: { fran: '2026-02' },
    inlamnad: '2026-03-02T10:14',
    ordning: { antagen: '2025-12-18', paragraf: '131' },
    rader: Array.from({ length: antal }, (_, i) => RADER[i % RADER.length]).filter((rad) => rad !== undefined),
    anmarkningar: ['Där dnr saknas finns beslutet i enhetens pärm'],
    chef: REKTOR,
  };
}

export function delegatprotokollUnderlag(andrat: Partial<DelegatprotokollUnderlag> = {}): DelegatprotokollUnderlag {
  return {
    skapad: '2026-03-02T09:14:00Z',
    brevhuvud: BREVHUVUD,
    dnr: 'UAN/2026:3',
    datum: '2026-03-02',
    enhet: 'Ekbacka vuxenutbildning',
    delegat: REKTOR,
    ordning: { antagen: '2025-12-18', paragraf: '131' },
    beslut: [
      {
        datum: '2026-02-20',
        punkt: 'F 2',
        vad: 'Direktupphandling av läromedel',
        beslut: 'Rektorn köper läromedel i matematik av Bokboden AB för 184 300 kr.',
        dnr: 'UAN/2026:25',
      },
      {
        datum: '2026-02-21',
        punkt: 'F 3',
        vad: 'Upplåtelse av lokal',
        beslut: 'Föreningen Eken får låna aulan den 14 mars.',
        dnr: null,
      },
    ],
    underskrivet: '2026-03-02T10:20',
    anslag: { datum: '2026-03-03', sistaOverklagandedag: '2026-03-24', domstol: 'Förvaltningsrätten i Linköping' },
    ...andrat,
  };
}
