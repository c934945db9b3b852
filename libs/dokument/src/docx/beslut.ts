import { beslutsrubrik, type Beslut, type Beslutsled, type Lista } from '../modell/block.js';
import type { Text } from '../modell/text.js';
import type { Arbete } from './arbete.js';
import { NUMMERINDRAG, STRECKINDRAG } from './matt.js';
import { BESLUTSNIVAER, STIL } from './stilar.js';
import { lopare, TABB, type Styckeval, type Wml } from './wml.js';

/** Ett stycke i beslutet, innan det är känt vilket som är det sista. */
type Led = (keepNext: boolean) => Wml;

/**
 * Punkt i en lista inne i en beslutspunkt. Word drar strecket vid styckets vänstra kant; därför börjar stycket i
 * textspaltens kant och tabbar sig in, i stället för att dras in.
 */
function underpunkt(arbete: Arbete, text: Text, start: number, val: Styckeval, marke = '–'): Led {
  const slut = start + (marke === '–' ? STRECKINDRAG : NUMMERINDRAG);
  const tabbar = start === 0 ? [] : [TABB];
  const lage = {
    indent: { left: slut, hanging: slut },
    tabStops: [start, slut].filter((x) => x > 0).map((position) => ({ position })),
  };
  return (keepNext) =>
    arbete.stycke([...tabbar, lopare(marke), TABB, ...arbete.lopare(text)], { ...val, ...lage, keepNext });
}

const ROMERSKA = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function romerskt(n: number): string {
  let [kvar, ut] = [n, ''];
  for (const [tecken, varde] of ROMERSKA) for (; kvar >= varde; kvar -= varde) ut += tecken;
  return ut;
}

/** Numren som listorna har på sina nivåer: 1. a) i. */
const MARKE = [
  (n: number): string => `${String(n)}.`,
  (n: number): string => `${String.fromCharCode(97 + ((n - 1) % 26))})`,
  (n: number): string => `${romerskt(n)}.`,
] as const;

/** En lista i en punkt, med sina egna listor, rad för rad med märke och djup. */
function underrader(l: Lista, nummerdjup: number, djup: number): { text: Text; marke: string; djup: number }[] {
  const form = MARKE[nummerdjup % MARKE.length] ?? MARKE[0];
  return l.punkter.flatMap(({ text, under }, i) => [
    { text, marke: l.numrerad === true ? form(i + 1) : '–', djup },
    ...(under === undefined ? [] : underrader(under, nummerdjup + (l.numrerad === true ? 1 : 0), djup + 1)),
  ]);
}

function underlista(arbete: Arbete, l: Lista, numrerad: boolean, val: Styckeval): Led[] {
  const start = numrerad ? NUMMERINDRAG : 0;
  return underrader(l, numrerad ? 1 : 0, 0).map(({ text, marke, djup }) =>
    underpunkt(arbete, text, start + djup * NUMMERINDRAG, val, marke),
  );
}

/** Formatet med ledets nivå, så att den som läser filen vet vem som beslutar. Utan streck finns inga nivåer. */
function medNiva(val: Styckeval, id: string, djup: number): Styckeval {
  const niva = Math.min(djup, BESLUTSNIVAER.length);
  return val.style !== STIL.beslutspunkt || niva === 0 ? val : { ...val, style: `${id}${String(niva)}` };
}

function led(arbete: Arbete, l: Beslutsled, grund: Styckeval, over = 0): Led[] {
  const djup = l.ingress === undefined ? over : over + 1;
  const val = medNiva(grund, STIL.beslutspunkt, djup);
  const numrerad = l.punkter.length > 1;
  const nummer = numrerad ? { lista: { id: arbete.nyLista('numrerad'), niva: 0 } } : {};
  const { ingress } = l;
  return [
    ...(ingress === undefined
      ? []
      : [(): Wml => arbete.text(ingress, { ...medNiva(grund, STIL.beslutsled, djup), keepNext: true })]),
    ...l.punkter.flatMap(({ text, lista = [], underlista: under }) => [
      // Punkten och dess första underpunkt skiljs inte åt.
      (keepNext: boolean): Wml =>
        arbete.text(text, { ...val, ...nummer, keepNext: keepNext || lista.length > 0 || under !== undefined }),
      ...lista.map((u) => underpunkt(arbete, u, numrerad ? NUMMERINDRAG : 0, val)),
      ...(under === undefined ? [] : underlista(arbete, under, numrerad, val)),
    ]),
    ...(l.led ?? []).flatMap((under) => led(arbete, under, grund, djup)),
  ];
}

/** Beslutet med sitt streck. Rubriken kommer av textens tillstånd, numren börjar om i varje led. */
export function beslut(arbete: Arbete, b: Beslut, hall: boolean): Wml[] {
  const val: Styckeval = { style: b.streck ? STIL.beslutspunkt : STIL.beslutstext };
  const niva = b.rubrikniva === 2 ? 'Heading2' : 'Heading3';
  const rubrik = b.rubrikniva === null ? [] : [arbete.text(beslutsrubrik(b.tillstand), { style: niva })];
  const delar = [
    ...b.led.flatMap((l) => led(arbete, l, val)),
    ...b.efter.map(
      (text): Led =>
        (keepNext) =>
          arbete.text(text, { ...val, keepNext }),
    ),
  ];
  const sista = delar.length - 1;
  return [...rubrik, ...delar.map((gor, i) => gor(i === sista ? hall : !b.delbar))];
}
