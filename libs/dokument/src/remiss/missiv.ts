import { dokumentAv } from '../byggare/grund.js';
import { dagManadAr, helDag } from '../mejl/datum.js';
import type { Block, Uppgift } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { MissivUnderlag } from './underlag.js';

/** Så många mottagare ryms på faktaraden; är de fler står de i en sändlista sist. */
const FLEST_I_HUVUDET = 4;

const styckena = (text: string): Block[] =>
  text
    .split(/\n\s*\n/u)
    .map((en) => en.trim())
    .filter((en) => en !== '')
    .map((en) => ({ typ: 'stycke', text: en }));

const rad = (etikett: string, rader: readonly string[]): Uppgift[] =>
  rader.length === 0 ? [] : [{ typ: 'text', etikett, rader }];

function fakta(u: MissivUnderlag): Block {
  const { handlaggare: h, mottagare } = u;
  const kontakt = h === null ? [] : [`${h.namn}, ${h.titel}`, ...[h.telefon, h.epost].filter((en) => en !== undefined)];
  return {
    typ: 'fakta',
    bredd: 'smal',
    uppgifter: [
      ...rad('Till', mottagare.length > FLEST_I_HUVUDET ? ['Se sändlistan'] : mottagare),
      ...rad('Svar senast', [helDag(u.sistaDag)]),
      ...rad('Handläggare', kontakt),
    ],
  };
}

function svarssatt(u: MissivUnderlag): Block[] {
  const vag = u.svarslank
    ? `Svara genom länken i brevet som följde med remissen, eller per post eller e-post till nämnden. Ange ${u.dnr}.`
    : `Svara skriftligt till nämnden, per post eller e-post. Ange ${u.dnr}.`;
  const avsta = 'Den som inte har något att invända, eller avstår från att svara, ombeds meddela det.';
  const lag = u.fl26 ? ['Yttrandet hämtas in enligt 26 § förvaltningslagen (2017:900).'] : [];
  return [
    { typ: 'rubrik', niva: 2, text: 'Så svarar du' },
    { typ: 'stycke', text: [vag, avsta, ...lag].join(' ') },
    { typ: 'stycke', text: 'Svaret blir en allmän handling hos nämnden.' },
  ];
}

function delarna(u: MissivUnderlag): Block[] {
  if (u.avsnitt.length === 0) return [];
  return [
    { typ: 'rubrik', niva: 2, text: 'Ta ställning till' },
    { typ: 'lista', punkter: u.avsnitt.map((text) => ({ text })) },
  ];
}

function sist(u: MissivUnderlag): Block[] {
  const { handlaggare: h } = u;
  const poster = u.bilagor.map((b, i) => `Bilaga ${String(i + 1)}: ${b}`);
  return [
    ...(h === null
      ? []
      : [
          {
            typ: 'underskrifter',
            satt: 'namn',
            kolumner: 2,
            personer: [{ namn: h.namn, roll: h.titel, not: [] }],
          } satisfies Block,
        ]),
    ...(poster.length === 0 ? [] : [{ typ: 'bilagor', rubrik: 'Bilagor', niva: 2, poster } satisfies Block]),
    ...(u.mottagare.length > FLEST_I_HUVUDET
      ? [{ typ: 'expedieras', rubrik: 'Sändlista', niva: 2, form: 'rader', till: u.mottagare } satisfies Block]
      : []),
  ];
}

/** Remissens missiv: vad som frågas, till vilka, till vilken dag, och hur man svarar. */
export function byggMissiv(u: MissivUnderlag): Dokument {
  return dokumentAv(u, {
    typ: 'missiv',
    typnamn: 'Remiss',
    titel: `Remiss: ${u.rubrik}`,
    datum: u.datum,
    dnr: u.dnr,
    hoger: [u.datum, u.dnr],
    lopande: `${u.dnr} · ${u.datum}`,
    beskrivning: `Remiss i ärende ${u.dnr}, svar senast ${dagManadAr(u.sistaDag)}`,
    adressfot: true,
    block: [
      { typ: 'rubrik', niva: 1, text: u.rubrik },
      fakta(u),
      { typ: 'luft', mm: 2 },
      ...styckena(u.fraga),
      ...delarna(u),
      ...svarssatt(u),
      ...sist(u),
    ],
  });
}
