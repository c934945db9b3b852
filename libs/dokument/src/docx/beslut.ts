import { beslutsrubrik, type Beslut, type Beslutsled } from '../modell/block.js';
import type { Text } from '../modell/text.js';
import type { Arbete } from './arbete.js';
import { NUMMERINDRAG, STRECKINDRAG } from './matt.js';
import { STIL } from './stilar.js';
import { lopare, TABB, type Styckeval, type Wml } from './wml.js';

/** Ett stycke i beslutet, innan det är känt vilket som är det sista. */
type Led = (keepNext: boolean) => Wml;

/**
 * Punkt i en lista inne i en beslutspunkt. Word drar strecket vid styckets vänstra kant; därför börjar stycket i
 * textspaltens kant och tabbar sig in, i stället för att dras in.
 */
function underpunkt(arbete: Arbete, text: Text, start: number, val: Styckeval): Led {
  const slut = start + STRECKINDRAG;
  const tabbar = start === 0 ? [] : [TABB];
  const lage = {
    indent: { left: slut, hanging: slut },
    tabStops: [start, slut].filter((x) => x > 0).map((position) => ({ position })),
  };
  return (keepNext) =>
    arbete.stycke([...tabbar, lopare('–'), TABB, ...arbete.lopare(text)], { ...val, ...lage, keepNext });
}

function led(arbete: Arbete, l: Beslutsled, val: Styckeval): Led[] {
  const numrerad = l.punkter.length > 1;
  const nummer = numrerad ? { lista: { id: arbete.nyLista('numrerad'), niva: 0 } } : {};
  const { ingress } = l;
  return [
    ...(ingress === undefined ? [] : [(): Wml => arbete.text(ingress, { ...val, keepNext: true })]),
    ...l.punkter.flatMap(({ text, lista = [] }) => [
      // Punkten och dess första underpunkt skiljs inte åt.
      (keepNext: boolean): Wml => arbete.text(text, { ...val, ...nummer, keepNext: keepNext || lista.length > 0 }),
      ...lista.map((u) => underpunkt(arbete, u, numrerad ? NUMMERINDRAG : 0, val)),
    ]),
    ...(l.led ?? []).flatMap((under) => led(arbete, under, val)),
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
