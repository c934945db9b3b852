import type { Beslutsled } from '../../lista/lista.typer.js';

/** En nod i skrivelsens förslag till beslut: en instans, eller en punkt med text. */
export interface Forslagsnodrad {
  id: string;
  foralderId: string | null;
  ordning: number;
  instans: string | null;
  text: string | null;
}

const barnTill = (rader: readonly Forslagsnodrad[], foralderId: string | null): Forslagsnodrad[] =>
  rader.filter((rad) => rad.foralderId === foralderId).sort((a, b) => a.ordning - b.ordning);

function ledUnder(
  rader: readonly Forslagsnodrad[],
  foralderId: string | null,
): { punkter: string[]; led: Beslutsled[] } {
  const barn = barnTill(rader, foralderId);
  return {
    punkter: barn.flatMap(({ text }) => (text === null ? [] : [text])),
    led: barn.flatMap((nod) => (nod.instans === null ? [] : [medIngress(rader, nod.id, nod.instans)])),
  };
}

function medIngress(rader: readonly Forslagsnodrad[], id: string, ingress: string): Beslutsled {
  const { punkter, led } = ledUnder(rader, id);
  return { ingress, punkter, ...(led.length === 0 ? {} : { led }) };
}

/** Skrivelsens förslag så som det står på föredragningslistan: de egna punkterna först, sedan varje instans. */
export function somBeslutsled(rader: readonly Forslagsnodrad[]): Beslutsled[] {
  const { punkter, led } = ledUnder(rader, null);
  return punkter.length === 0 ? led : [{ punkter }, ...led];
}
