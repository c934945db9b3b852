import { beslutsblock } from '../byggare/beslut.js';
import { uppgift } from '../byggare/forstasida.js';
import { dokumentAv } from '../byggare/grund.js';
import { datumOchTid, HART_BLANK, stor } from '../byggare/ord.js';
import { dagManadAr, helDag } from '../mejl/datum.js';
import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import { antagen } from './lista.js';
import type { DelegatprotokollUnderlag, ProtokolletsBeslutUnderlag } from './underlag.js';

function ettBeslut(b: ProtokolletsBeslutUnderlag, i: number): readonly Block[] {
  const punkt = b.punkt.replaceAll(' ', HART_BLANK);
  return [
    {
      typ: 'paragrafrubrik',
      niva: 2,
      nummer: String(i + 1),
      titel: b.vad,
      ...(b.dnr === null ? {} : { dnr: b.dnr }),
      linje: true,
    },
    beslutsblock([{ punkter: [b.beslut] }], { tillstand: 'beslutat', rubrikniva: 3, streck: true }),
    {
      typ: 'stycke',
      stil: 'not',
      text: `Beslutat den ${dagManadAr(b.datum)} enligt punkt ${punkt} i delegationsordningen.`,
    },
  ];
}

function overklagande(u: DelegatprotokollUnderlag): readonly Block[] {
  const { anslag } = u;
  if (anslag === undefined) return [];
  const domstol = anslag.domstol ?? 'förvaltningsrätten';
  return [
    { typ: 'rubrik', niva: 2, text: 'Så överklagas besluten' },
    {
      typ: 'stycke',
      text: `Protokollet tillkännages på kommunens anslagstavla den ${dagManadAr(anslag.datum)}. Den som är medlem av kommunen kan få besluten laglighetsprövade enligt 13 kap. kommunallagen. Överklagandet ska vara skriftligt och ha kommit in till ${domstol} senast ${helDag(anslag.sistaOverklagandedag)}.`,
    },
  ];
}

/** Delegatens särskilda protokoll över beslut som inte anmäls till nämnden (KL 6:40, 7:8). */
export function byggDelegatprotokoll(u: DelegatprotokollUnderlag): Dokument {
  const titel = 'Särskilt protokoll över delegationsbeslut';
  const { delegat, underskrivet } = u;
  return dokumentAv(u, {
    typ: 'delegatprotokoll',
    typnamn: 'Särskilt protokoll',
    titel: `${titel} ${u.datum}, ${delegat.namn}`,
    datum: u.datum,
    dnr: u.dnr,
    hoger: [u.dnr === undefined ? u.datum : `${u.datum} · Dnr ${u.dnr}`],
    lopande: [...(u.dnr === undefined ? [] : [`Dnr ${u.dnr}`]), u.datum].join(' · '),
    beskrivning: `${titel} (6 kap. 40 § kommunallagen)`,
    adressfot: true,
    block: [
      { typ: 'rubrik', niva: 1, text: titel },
      {
        typ: 'fakta',
        bredd: 'smal',
        uppgifter: [
          ...uppgift('Delegat', [
            `${delegat.namn}, ${delegat.titel}`,
            ...(u.iStallet === undefined ? [] : [u.iStallet]),
          ]),
          ...uppgift('Enhet', u.enhet === undefined ? [] : [u.enhet]),
          ...uppgift('Nämnd', [u.brevhuvud.organ]),
        ],
      },
      { typ: 'luft', mm: 2 },
      {
        typ: 'stycke',
        text: `Besluten är fattade på nämndens vägnar enligt delegationsordningen antagen ${antagen(u.ordning)}. De anmäls inte till nämnden och protokollförs därför särskilt (6 kap. 40 § kommunallagen).`,
      },
      ...u.beslut.flatMap(ettBeslut),
      ...overklagande(u),
      { typ: 'luft', mm: 6 },
      {
        typ: 'underskrifter',
        satt: underskrivet === undefined ? 'papper' : 'digital',
        kolumner: 2,
        personer: [
          {
            namn: delegat.namn,
            roll: stor(delegat.titel),
            not: underskrivet === undefined ? [] : ['Undertecknat digitalt', datumOchTid(underskrivet)],
          },
        ],
      },
    ],
  });
}
