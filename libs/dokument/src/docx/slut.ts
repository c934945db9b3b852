import type { Bilagor, Expedieras, Punkt, Underskrifter } from '../modell/block.js';
import type { Arbete } from './arbete.js';
import { beslut } from './beslut.js';
import { STARK, TEXT, mm, rad } from './matt.js';
import { STIL } from './stilar.js';
import { spalttabell } from './tabeller.js';
import { lopare, TABB, type Wml } from './wml.js';

const NIVA = { 2: 'Heading2', 3: 'Heading3' } as const;

function underskrift(arbete: Arbete, u: Underskrifter['personer'][number], papper: boolean, hall: boolean): Wml[] {
  const linje = { border: { top: { size: 4, space: 3, color: STARK } } };
  const not = u.not.length;
  return [
    arbete.text(u.namn, { spacing: rad(15.2, papper ? 31 : 0), keepNext: true, ...(papper ? linje : {}) }),
    arbete.text(u.roll, { style: STIL.etikett, keepNext: not > 0 || hall, spacing: rad(13, 0, not > 0 ? 0 : 4) }),
    ...u.not.map((text, i) =>
      arbete.text(
        text,
        { style: STIL.etikett, keepNext: i < not - 1 || hall, spacing: rad(13, 0, i < not - 1 ? 0 : 4) },
        { color: '000000' },
      ),
    ),
  ];
}

/** Namn i två eller tre spalter. På papper finns luft och en linje ovanför varje namn. Delas aldrig. */
export function underskrifter(arbete: Arbete, { satt, kolumner, personer }: Underskrifter, hall: boolean): Wml[] {
  const bredder = Array.from({ length: kolumner }, () => Math.floor(TEXT / kolumner));
  const rader = [];
  for (let i = 0; i < personer.length; i += kolumner) {
    const sista = i + kolumner >= personer.length;
    const celler = personer
      .slice(i, i + kolumner)
      .map((u) => ({ delar: underskrift(arbete, u, satt === 'papper', !sista || hall) }));
    const tomma = kolumner - celler.length;
    rader.push(
      tomma === 0 ? celler : [...celler, { delar: [arbete.stycke([], { keepNext: !sista || hall })], spann: tomma }],
    );
  }
  const fore = satt === 'namn' ? [arbete.mellanrum(14, true)] : [];
  return [...fore, ...arbete.tabell(spalttabell(bredder, rader, 0, mm(4)), hall)];
}

/** Rubrik och lista som aldrig skiljs åt. */
export function bilagor(arbete: Arbete, { rubrik, niva, poster, numrerad }: Bilagor, hall: boolean): Wml[] {
  const id = arbete.nyLista(numrerad === true ? 'numrerad' : 'streck');
  const sista = poster.length - 1;
  return [
    arbete.text(rubrik, { style: NIVA[niva] }),
    ...poster.map((text, i) =>
      arbete.text(text, {
        lista: { id, niva: 0 },
        contextualSpacing: i < sista,
        keepNext: i < sista || hall,
      }),
    ),
  ];
}

/** Rubrik och mottagare, en per rad eller i en mening. */
export function expedieras(arbete: Arbete, { rubrik, niva, form, till }: Expedieras, hall: boolean): Wml[] {
  const rader = form === 'lopande' ? [till.join(', ')] : till;
  const sista = rader.length - 1;
  return [
    arbete.text(rubrik, { style: NIVA[niva] }),
    ...rader.map((text, i) =>
      arbete.text(text, { spacing: rad(15.2, 0, i < sista ? 0 : 7), keepNext: i < sista || hall }),
    ),
  ];
}

/** En punkt på föredragningslistan, med numret i marginalen. Delas aldrig. */
export function punkt(arbete: Arbete, p: Punkt, hall: boolean): Wml[] {
  const under = [p.dnr, p.rad].filter((del) => del !== undefined).join(' · ');
  const handlingar = p.handlingar.length === 0 ? undefined : `Handlingar: ${p.handlingar.join(' · ')}`;
  const delar: ((keepNext: boolean) => Wml)[] = [
    ...(under === ''
      ? []
      : [(keepNext: boolean) => arbete.text(under, { style: STIL.etikett, spacing: rad(13, 0, 3), keepNext })]),
    ...p.stycken.map((text) => (keepNext: boolean) => arbete.text(text, { keepNext })),
  ];
  const efter: ((keepNext: boolean) => Wml)[] = [p.stangd, handlingar].flatMap((text) =>
    text === undefined ? [] : [(keepNext: boolean) => arbete.text(text, { style: STIL.not, keepNext })],
  );
  const sistaBeslut = efter.length === 0;
  return [
    arbete.stycke([lopare(p.nummer), TABB, lopare(p.titel)], {
      style: STIL.punkt,
      keepNext: delar.length + efter.length > 0 || p.beslut !== undefined || hall,
    }),
    ...delar.map((gor, i) => gor(i < delar.length - 1 || p.beslut !== undefined || !sistaBeslut || hall)),
    ...(p.beslut === undefined ? [] : beslut(arbete, p.beslut, !sistaBeslut || hall)),
    ...efter.map((gor, i) => gor(i < efter.length - 1 || hall)),
  ];
}

/** Luft i millimeter som en tom rad. */
export function luft(arbete: Arbete, hojd: number, hall: boolean): Wml {
  return arbete.mellanrum(mm(hojd) / 20, hall);
}
