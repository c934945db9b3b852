import { type Ord, ordPaSidan, type Ruta, runt, type Sidtecken, teckenPa } from './tecken.js';

/** En punkt (1/72 tum) åt varje håll: hellre ett ord för mycket än en bokstav för lite. */
const MARGINAL = 1;

const BOKSTAV = /[\p{L}\p{N}]/u;

/** Bara bokstäver och siffror, gemena och utan accenter: så jämförs ord. */
export const jamforbart = (text: string): string =>
  [...text.normalize('NFKD').toLowerCase()].filter((t) => BOKSTAV.test(t)).join('');

interface Strom {
  text: string;
  /** Platsen bland sidans tecken för varje tecken i texten. */
  platser: number[];
  /** Om tecknet börjar ett ord: det före är ingen bokstav eller siffra. */
  borjar: boolean[];
}

function strom(sida: Sidtecken): Strom {
  const ut: Strom = { text: '', platser: [], borjar: [] };
  let forra = false;
  for (let i = 0; i < sida.koder.length; i += 1) {
    const tecken = teckenPa(sida, i);
    if (/\p{M}|\u00ad/u.test(tecken)) continue;
    const rent = jamforbart(tecken);
    for (const ett of rent) {
      ut.text += ett;
      ut.platser.push(i);
      ut.borjar.push(!forra);
      forra = true;
    }
    if (rent === '') forra = avstavas(sida, i) && forra;
  }
  return ut;
}

/** Ett bindestreck sist på en rad delar ett ord, och skiljer inte två. */
function avstavas(sida: Sidtecken, plats: number): boolean {
  const [detta, nasta] = [teckenPa(sida, plats), teckenPa(sida, plats + 1)];
  if (/[\r\n]/u.test(detta))
    return /[-\u2010\u0002\ufffe]/u.test(teckenPa(sida, plats - 1)) || /[\r\n]/u.test(teckenPa(sida, plats - 1));
  return /[-\u2010\u0002\ufffe]/u.test(detta) && /[\r\n]/u.test(nasta);
}

/** Var ett sökt ord står på sidan: från ordets början till slutet av det ord det ingår i. */
export function sokOrd(sida: Sidtecken, sokt: string): { fran: number; till: number }[] {
  const nal = jamforbart(sokt);
  if (nal === '') return [];
  const { text, platser, borjar } = strom(sida);
  const traffar: { fran: number; till: number }[] = [];
  for (let i = text.indexOf(nal); i >= 0; i = text.indexOf(nal, i + 1)) {
    if (borjar[i] !== true) continue;
    let slut = i + nal.length;
    while (slut < text.length && borjar[slut] === false) slut += 1;
    traffar.push({ fran: platser[i] ?? 0, till: (platser[slut - 1] ?? 0) + 1 });
  }
  return traffar;
}

/** Rutorna för tecknen, en per rad som de står på, med lite luft. */
export function rutorFor(sida: Sidtecken, { fran, till }: { fran: number; till: number }): Ruta[] {
  const rutor: Ruta[] = [];
  let borjan = fran;
  for (let i = fran; i <= till; i += 1) {
    if (i < till && !nyRad(sida, borjan, i)) continue;
    const ruta = runt(sida, borjan, i);
    if (ruta !== null) rutor.push(utvidgad(ruta, 1 / sida.bredd, 1 / sida.hojd));
    borjan = i;
  }
  return rutor;
}

/** Tecknet står på en annan rad än det första: under, eller långt åt vänster. */
function nyRad(sida: Sidtecken, borjan: number, plats: number): boolean {
  const [forst, har] = [runt(sida, borjan, plats), runt(sida, plats, plats + 1)];
  if (forst === null || har === null) return false;
  return har.y > forst.y + forst.h || har.y + har.h < forst.y || har.x + har.b < forst.x;
}

const utvidgad = (r: Ruta, dx: number, dy: number): Ruta => {
  const [x, y] = [Math.max(0, r.x - dx), Math.max(0, r.y - dy)];
  return { x, y, b: Math.min(1, r.x + r.b + dx) - x, h: Math.min(1, r.y + r.h + dy) - y };
};

const traffar = (a: Ruta, b: Ruta): boolean => a.x < b.x + b.b && b.x < a.x + a.b && a.y < b.y + b.h && b.y < a.y + a.h;

/** Sidans ord, delade på dem som får stå kvar och dem som tas bort. */
export function dela(sida: Sidtecken, rutor: readonly Ruta[]): { kvar: Ord[]; bort: Ord[] } {
  const [dx, dy] = [MARGINAL / sida.bredd, MARGINAL / sida.hojd];
  const vida = rutor.map((ruta) => utvidgad(ruta, dx, dy));
  const kvar: Ord[] = [];
  const bort: Ord[] = [];
  for (const ord of ordPaSidan(sida)) {
    // Det som står utanför sidan syns inte för den som maskar, och följer därför inte med.
    const utanfor = ord.x < 0 || ord.y < 0 || ord.x + ord.b > 1 || ord.y + ord.h > 1;
    (utanfor || vida.some((ruta) => traffar(ord, ruta)) ? bort : kvar).push(ord);
  }
  return { kvar, bort };
}
