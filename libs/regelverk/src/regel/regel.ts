import { runDnr } from '../dnr/dnr-regel.js';
import { runFrister } from '../frister/frister-regel.js';
import { runKallelse } from '../kallelse/kallelse-regel.js';
import { runKvorum } from '../kvorum/kvorum-regel.js';
import { describe, quote } from '../lasning/citat.js';
import { Objektlasare, isJsonobjekt } from '../lasning/objektlasare.js';
import { RegelFel } from '../lasning/regelfel.js';
import { runPropositionsordning } from '../propositionsordning/propositionsordning-regel.js';
import { runSammantradesplan } from '../sammantradesplan/sammantradesplan-regel.js';
import { runTjanstgoring } from '../tjanstgoring/tjanstgoring-regel.js';
import { runVotering } from '../votering/votering-regel.js';
import { splitLista } from './listdelar.js';

/** Vad kommandot `klubba regel` skriver och vilken kod det slutar med: 0 rätt, 1 okänd regel, 2 fel i indata. */
export interface Regelsvar {
  readonly stdout: string;
  readonly stderr: string;
  readonly kod: number;
}

type Regel = (las: Objektlasare) => object | undefined;

const REGLER: ReadonlyMap<string, Regel> = new Map<string, Regel>([
  ['frister', runFrister],
  ['kallelse', runKallelse],
  ['kvorum', runKvorum],
  ['tjanstgoring', runTjanstgoring],
  ['votering', runVotering],
  ['propositionsordning', runPropositionsordning],
  ['sammantradesplan', runSammantradesplan],
  ['dnr', runDnr],
]);

/** Reglernas namn, i kontraktets ordning. */
export const REGELNAMN: readonly string[] = [...REGLER.keys()];

const INGEN_LISTA = 'Indata ska vara en JSON-lista med ett objekt per fråga.';

function refuse(mening: string, kod: number): Regelsvar {
  return { stdout: '', stderr: `${mening}\n`, kod };
}

type Svar = { readonly id: string | null; readonly fel?: string };

/** Ett JSON-värde, eller `undefined` när texten inte är JSON. */
function parseJson(text: string): { readonly varde: unknown } | undefined {
  try {
    return { varde: JSON.parse(text) };
  } catch (orsak) {
    if (orsak instanceof SyntaxError) return undefined;
    throw orsak;
  }
}

function runElement(regel: Regel, element: unknown): Svar {
  if (!isJsonobjekt(element)) return { id: null, fel: `Elementet ska vara ett objekt, inte ${describe(element)}.` };
  const las = new Objektlasare(element, []);
  const id = las.string('id');
  let svar: object | undefined;
  try {
    svar = regel(las);
  } catch (orsak) {
    if (!(orsak instanceof RegelFel)) throw orsak;
    las.report(orsak.fel);
  }
  las.finish();
  if (id === undefined || svar === undefined || las.fel.length > 0) return { id: id ?? null, fel: las.fel.join(' ') };
  return { id, ...svar };
}

/**
 * Kör en regel på en JSON-lista och ger en lika lång lista i samma ordning (KONTRAKT 2).
 * @param namn regelns namn, ett av {@link REGELNAMN}
 * @param indata texten från stdin; en inledande byteordningsmarkering hoppas över
 */
export function korRegel(namn: string, indata: string): Regelsvar {
  const regel = REGLER.get(namn);
  if (regel === undefined) return refuse(`Regeln ${quote(namn)} finns inte: välj en av ${REGELNAMN.join(', ')}.`, 1);
  // Ett element i taget, från text till text: då hinner inget av dem bli gammalt i minnet, vad listan än rymmer.
  const delar = splitLista(indata.startsWith('\uFEFF') ? indata.slice(1) : indata);
  if (delar === undefined) return refuse(INGEN_LISTA, 2);
  const svar: string[] = [];
  let nagotFel = false;
  for (const del of delar) {
    const element = parseJson(del);
    if (element === undefined) return refuse(INGEN_LISTA, 2);
    const ett = runElement(regel, element.varde);
    nagotFel ||= ett.fel !== undefined;
    svar.push(JSON.stringify(ett));
  }
  return { stdout: `[${svar.join(',')}]\n`, stderr: '', kod: nagotFel ? 2 : 0 };
}
