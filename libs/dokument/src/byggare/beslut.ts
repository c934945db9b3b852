import type { Beslut, Beslutsled, Beslutspunkt, Beslutstillstand, Lista } from '../modell/block.js';
import { klartext, type Text } from '../modell/text.js';
import type { BeslutsledUnderlag } from '../underlag/gemensamt.js';
import { textblock } from './stycken.js';

/** A third of a page: 80 mm at 15.2 pt a line, less the space between points. */
const RADER_PA_EN_TREDJEDEL = 14;
const TECKEN_PER_RAD = 66;

/** A point with the list that its further lines hold (KONTRAKT 1); other line ends stay in the text. */
export function beslutspunkt(text: string): Beslutspunkt {
  const block = textblock(text);
  const stycken = block.filter((b) => b.typ === 'stycke').map((b) => b.text);
  const lista = block.flatMap((b) => (b.typ === 'lista' ? b.punkter.map((p) => p.text) : []));
  return lista.length === 0 ? { text: stycken.join('\n') } : { text: stycken.join('\n'), lista };
}

export function beslutsled(led: BeslutsledUnderlag): Beslutsled {
  return {
    ...(led.ingress === undefined ? {} : { ingress: led.ingress }),
    punkter: led.punkter.map(beslutspunkt),
    ...(led.led === undefined ? {} : { led: led.led.map(beslutsled) }),
  };
}

function rader(text: Text): number {
  return klartext(text)
    .split('\n')
    .reduce((n, rad) => n + Math.max(1, Math.ceil(rad.length / TECKEN_PER_RAD)), 0);
}

function listrader({ punkter }: Lista): number {
  return punkter.reduce((n, p) => n + rader(p.text) + (p.under === undefined ? 0 : listrader(p.under)), 0);
}

function radantal(led: Beslutsled): number {
  const punkter = led.punkter.reduce(
    (n, p) =>
      n +
      rader(p.text) +
      (p.lista ?? []).reduce((m, l) => m + rader(l), 0) +
      (p.underlista === undefined ? 0 : listrader(p.underlista)),
    0,
  );
  const under = (led.led ?? []).reduce((n, l) => n + radantal(l), 0);
  return punkter + under + (led.ingress === undefined ? 0 : rader(led.ingress));
}

/** How a decision is printed. */
export interface Beslutsform {
  readonly tillstand: Beslutstillstand;
  readonly rubrikniva: 2 | 3 | null;
  readonly streck: boolean;
  readonly efter?: readonly string[];
}

/** The decision block; it may part between points when it is longer than a third of a page (DOKUMENT.md 5). */
export function beslutsblock(led: readonly BeslutsledUnderlag[], form: Beslutsform): Beslut {
  return beslutsblockAv(led.map(beslutsled), form);
}

/** The same of led that are built already. */
export function beslutsblockAv(led: readonly Beslutsled[], form: Beslutsform): Beslut {
  const efter = form.efter ?? [];
  const antal = led.reduce((n, l) => n + radantal(l), 0) + efter.reduce((n, t) => n + rader(t), 0);
  return {
    typ: 'beslut',
    tillstand: form.tillstand,
    rubrikniva: form.rubrikniva,
    streck: form.streck,
    led,
    efter,
    delbar: antal > RADER_PA_EN_TREDJEDEL,
  };
}
