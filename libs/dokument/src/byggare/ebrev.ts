import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { EbrevUnderlag } from '../underlag/ebrev.js';
import { uppgift } from './forstasida.js';
import { dokumentAv } from './grund.js';

/** The e-mail's own text: paragraphs where it has empty lines, line breaks kept. */
function stycken(text: string): Block[] {
  const delar = text
    .split(/\n\s*\n/u)
    .map((del) => del.trimEnd())
    .filter((del) => del.trim() !== '');
  if (delar.length === 0) return [{ typ: 'stycke', stil: 'not', text: 'E-brevet har ingen text.' }];
  return delar.map((del) => ({ typ: 'stycke', text: del }));
}

/** An incoming e-mail on paper: head as facts, then its text. The original is kept beside it. */
export function byggEbrev(u: EbrevUnderlag): Dokument {
  return dokumentAv(u, {
    typ: 'ebrev',
    typnamn: 'Inkommet e-brev',
    titel: `Inkommet e-brev ${u.datum}`,
    datum: u.datum,
    hoger: [u.datum],
    lopande: u.datum,
    beskrivning: u.amne,
    adressfot: false,
    block: [
      { typ: 'rubrik', niva: 1, text: u.amne },
      {
        typ: 'fakta',
        bredd: 'smal',
        uppgifter: [
          ...uppgift('Från', [u.fran]),
          ...uppgift('Till', u.till === '' ? [] : [u.till]),
          ...uppgift('Kom in', [u.inkom]),
          ...uppgift('Skrivet', u.skrivet === undefined ? [] : [u.skrivet]),
          ...uppgift('Kontroll', [u.kontroll]),
          ...uppgift('Bilagor', u.bilagor),
        ],
      },
      { typ: 'luft', mm: 5 },
      ...stycken(u.text),
    ],
  });
}
