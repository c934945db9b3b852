/** En ruta på en sida, som andelar av den visade sidan (0–1) från övre vänstra hörnet. */
export interface Ruta {
  x: number;
  y: number;
  b: number;
  h: number;
}

/** Sidans tecken som tråden läste dem: koder i läsordning, och fyra tal per tecken (vänster, över, höger, under). */
export interface Sidtecken {
  /** Punkter (1/72 tum). */
  bredd: number;
  hojd: number;
  koder: Uint32Array;
  rutor: Float32Array;
}

/** Ett ord på en sida. `fran` och `till` är platser bland sidans tecken, `till` ej inräknat. */
export interface Ord extends Ruta {
  t: string;
  fran: number;
  till: number;
}

const BLANK = /[\s\p{Cc}\u00a0\ufffe\uffff]/u;

export const teckenPa = (sida: Sidtecken, plats: number): string => {
  const kod = sida.koder[plats] ?? 0;
  return kod === 0 || kod > 0x10ffff ? ' ' : String.fromCodePoint(kod);
};

const tal = (sida: Sidtecken, plats: number): [number, number, number, number] => [
  sida.rutor[plats * 4] ?? 0,
  sida.rutor[plats * 4 + 1] ?? 0,
  sida.rutor[plats * 4 + 2] ?? 0,
  sida.rutor[plats * 4 + 3] ?? 0,
];

/** Den minsta rutan runt tecknen; null när de inte har någon yta på sidan. */
export function runt(sida: Sidtecken, fran: number, till: number): Ruta | null {
  let [v, o, h, u] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = fran; i < till; i += 1) {
    const [a, b, c, d] = tal(sida, i);
    if (c <= a && d <= b) continue;
    [v, o, h, u] = [Math.min(v, a), Math.min(o, b), Math.max(h, c), Math.max(u, d)];
  }
  return h > v && u > o ? { x: v, y: o, b: h - v, h: u - o } : null;
}

/** Sidans ord i läsordning: det som står mellan blanksteg. Ord utan yta på sidan har ingen ruta och är inte med. */
export function ordPaSidan(sida: Sidtecken): Ord[] {
  const ord: Ord[] = [];
  let borjan = -1;
  for (let i = 0; i <= sida.koder.length; i += 1) {
    const blank = i === sida.koder.length || BLANK.test(teckenPa(sida, i));
    if (!blank && borjan < 0) borjan = i;
    if (!blank || borjan < 0) continue;
    const ruta = runt(sida, borjan, i);
    const t = Array.from({ length: i - borjan }, (_, k) => teckenPa(sida, borjan + k)).join('');
    if (ruta !== null) ord.push({ t, fran: borjan, till: i, ...ruta });
    borjan = -1;
  }
  return ord;
}

/** Ord på samma rad hör ihop: nästa ord står till höger, och ungefär lika högt. */
export function somRader(ord: readonly Ord[]): Ord[][] {
  const rader: Ord[][] = [];
  for (const ett of ord) {
    const forra = rader.at(-1)?.at(-1);
    const samma =
      forra !== undefined &&
      ett.x >= forra.x &&
      Math.abs(ett.y + ett.h / 2 - forra.y - forra.h / 2) < Math.max(ett.h, forra.h) * 0.7;
    if (samma) rader.at(-1)?.push(ett);
    else rader.push([ett]);
  }
  return rader;
}
