import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import { dokumentAv } from '../byggare/grund.js';
import { uppgift } from '../byggare/forstasida.js';
import { inuti, mening, stor, utanPunkt } from '../byggare/ord.js';
import { textblock } from '../byggare/stycken.js';
import { handlingstabell } from './beslut.js';
import type { FoljebrevUnderlag, TextutskriftUnderlag } from './underlag.js';

function inteUtlamnat(u: FoljebrevUnderlag): readonly Block[] {
  const helt = u.handlingar.every((h) => h.bedomning === 'lamnas_ut');
  if (helt) return [];
  const namnd = inuti(u.brevhuvud.organ);
  const maskat = u.handlingar.some((h) => h.bedomning === 'maskas');
  return [
    { typ: 'rubrik', niva: 2, text: 'Det som inte lämnas ut' },
    ...(maskat
      ? [
          {
            typ: 'stycke' as const,
            text: 'I de maskade handlingarna är uppgifter som omfattas av sekretess borttagna. Resten lämnas ut.',
          },
        ]
      : []),
    ...u.handlingar
      .filter((h) => h.bedomning === 'forbehall')
      .map((h): Block => ({
        typ: 'stycke',
        text: `Förbehåll för ”${h.vad}”: ${mening(utanPunkt(h.forbehall ?? ''))}`,
      })),
    {
      typ: 'stycke',
      text: `Du kan begära att ${namnd} prövar det i ett skriftligt beslut. Först det beslutet går att överklaga (6 kap. 3 och 7 §§ offentlighets- och sekretesslagen). Hör av dig till oss om du vill ha ett sådant beslut.`,
    },
  ];
}

/** Brevet som följer med kopiorna: vad som lämnas ut, vad som inte gör det, och vad det kostar. */
export function byggFoljebrev(u: FoljebrevUnderlag): Dokument {
  return dokumentAv(u, {
    typ: 'foljebrev',
    typnamn: 'Följebrev',
    titel: `Utlämnande av allmän handling ${u.datum}, ${inuti(u.beteckning)}`,
    datum: u.datum,
    hoger: [`${u.datum} · ${u.beteckning}`],
    lopande: `${u.beteckning} · ${u.datum}`,
    beskrivning: 'Följebrev till allmänna handlingar som lämnas ut',
    adressfot: true,
    block: [
      {
        typ: 'fakta',
        bredd: 'smal',
        uppgifter: [
          ...uppgift('Till', u.till ?? []),
          ...uppgift('Begäran', [`kom in ${u.inkom}`]),
          ...uppgift('Avgift', u.avgift === undefined ? [] : [u.avgift]),
        ],
      },
      { typ: 'luft', mm: 5 },
      { typ: 'rubrik', niva: 1, text: 'Handlingarna du har begärt' },
      { typ: 'stycke', text: 'Här är det du har begärt att få ta del av. Varje handling har prövats för sig.' },
      handlingstabell(u.handlingar),
      ...inteUtlamnat(u),
      {
        typ: 'underskrifter',
        satt: 'namn',
        kolumner: 2,
        personer: [{ namn: u.handlaggare.namn, roll: stor(u.handlaggare.titel), not: [] }],
      },
    ],
  });
}

/** En text som sidor, ord för ord, så att den går att läsa, maska och lämna ut. */
export function byggTextutskrift(u: TextutskriftUnderlag): Dokument {
  return dokumentAv(u, {
    typ: 'textutskrift',
    typnamn: 'Utskrift',
    titel: `Utskrift av ${u.filnamn}`,
    datum: u.datum,
    hoger: [u.datum],
    lopande: u.filnamn,
    beskrivning: 'Utskrift av en fil som text',
    adressfot: false,
    block: [
      { typ: 'rubrik', niva: 1, text: u.filnamn },
      ...(u.huvud.length === 0
        ? []
        : [
            {
              typ: 'fakta' as const,
              bredd: 'smal' as const,
              uppgifter: u.huvud.flatMap((rad) => uppgift(rad.etikett, rad.rader)),
            },
          ]),
      { typ: 'luft', mm: 4 },
      ...textblock(u.text),
    ],
  });
}
