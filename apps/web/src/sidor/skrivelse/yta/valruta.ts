import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ledet } from './forslag.js';
import { type Formel, type Formeltraff, formeltraffar } from './formelmatchning.js';
import { iLucka } from './luckor.js';

/** Något som kan sättas in där markören står. */
export interface Infogning {
  id: string;
  ord: string;
  gor: (view: EditorView) => void;
}

export type Rutlage =
  | { slag: 'formel'; traffar: readonly Formeltraff[]; vald: number; rort: boolean; fran: number }
  | { slag: 'infoga'; traffar: readonly Infogning[]; vald: number; rort: boolean; fran: number };

interface Lage {
  ruta: Rutlage | null;
  /** Punkten där rutan stängdes med Esc: där öppnas den inte av sig själv igen. */
  stangd: number | null;
}

type Order = { valj: number } | 'stang';

const NYCKEL = new PluginKey<Lage>('valruta');
const FLEST = 5;
const SNEDSTRECK = /^\/(\p{L}*)$/u;

const skrivet = ($pos: ResolvedPos): string => $pos.parent.textBetween(0, $pos.parentOffset, undefined, ' ');

export interface Rutkallor {
  formler: () => readonly Formel[];
  namnd: () => string;
  infogningar: (state: EditorState) => readonly Infogning[];
  /** Formuleringen sattes in. */
  anvand: (id: string) => void;
}

function rutan(state: EditorState, kallor: Rutkallor, forra: Lage): Rutlage | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || $from.parentOffset !== $from.parent.content.size) return null;
  const text = skrivet($from);
  const fran = $from.start();
  const soker = SNEDSTRECK.exec(text);
  if (soker !== null) {
    const ord = (soker[1] ?? '').toLocaleLowerCase('sv');
    const traffar = kallor.infogningar(state).filter((en) => en.ord.toLocaleLowerCase('sv').includes(ord));
    return traffar.length === 0 ? null : { slag: 'infoga', traffar, vald: 0, rort: true, fran };
  }
  const punkt = ledet($from, 'punkt');
  if (punkt === null || $from.depth !== punkt.djup + 1 || forra.stangd === punkt.fran) return null;
  if (!bareText($from.parent)) return null;
  const traffar = formeltraffar(text, kallor.formler(), kallor.namnd()).slice(0, FLEST);
  return traffar.length === 0 ? null : { slag: 'formel', traffar, vald: 0, rort: false, fran };
}

/** En punkt där något redan är infogat är ingen början på en formulering. */
const bareText = (stycke: Node): boolean => stycke.children.every((barn) => barn.isText);

function nasta(tr: Transaction, forra: Lage, state: EditorState, kallor: Rutkallor): Lage {
  const order = tr.getMeta(NYCKEL) as Order | undefined;
  if (order === 'stang') return { ruta: null, stangd: ledet(state.selection.$from, 'punkt')?.fran ?? null };
  if (order !== undefined) {
    return forra.ruta === null ? forra : { ...forra, ruta: { ...forra.ruta, vald: order.valj, rort: true } };
  }
  const andras = tr.getMeta('rebased') !== undefined;
  if (andras)
    return { ...forra, ruta: forra.ruta === null ? null : { ...forra.ruta, fran: tr.mapping.map(forra.ruta.fran) } };
  if (tr.docChanged) return { ...forra, ruta: rutan(state, kallor, forra) };
  if (!tr.selectionSet) return forra;
  const har = ledet(state.selection.$from, 'punkt')?.fran ?? null;
  return { ruta: null, stangd: har === forra.stangd ? forra.stangd : null };
}

/** Sätter formuleringen i punktens ställe; det redan skrivna står kvar i sina luckor, och den första tomma markeras. */
export function sattIn(view: EditorView, traff: Formeltraff): void {
  const { state } = view;
  const { $from } = state.selection;
  const { lucka } = state.schema.nodes;
  if (lucka === undefined) return;
  const delar = traff.delar.flatMap((del): Node[] => {
    if (del.slag === 'text') return del.text === '' ? [] : [state.schema.text(del.text)];
    // Det som redan är skrivet är skrivet; bara det som återstår är luckor.
    return [del.text === '' ? lucka.create({ namn: del.namn, typ: del.typ }) : state.schema.text(del.text)];
  });
  const fran = $from.start();
  const tr = state.tr.replaceWith(fran, $from.pos, delar);
  tr.setMeta(NYCKEL, 'stang');
  const tomma: { nod: Node; pos: number }[] = [];
  tr.doc.nodesBetween(fran, tr.mapping.map($from.pos), (nod, pos) => {
    if (nod.type.name === 'lucka' && nod.content.size === 0) tomma.push({ nod, pos });
  });
  view.dispatch(tr.scrollIntoView());
  const [forsta] = tomma;
  if (forsta !== undefined) view.dispatch(view.state.tr.setSelection(iLucka(view.state, forsta)));
}

function gorInfogning(view: EditorView, ruta: Rutlage & { slag: 'infoga' }, nr: number): void {
  const vald = ruta.traffar[nr];
  const { $from } = view.state.selection;
  view.dispatch(view.state.tr.delete($from.start(), $from.pos).setMeta(NYCKEL, 'stang'));
  vald?.gor(view);
}

/** Väljer raden i rutan. */
export function valj(view: EditorView, nr: number, kallor: Rutkallor): boolean {
  const ruta = NYCKEL.getState(view.state)?.ruta;
  if (ruta === undefined || ruta === null) return false;
  if (ruta.slag === 'infoga') gorInfogning(view, ruta, nr);
  else {
    const traff = ruta.traffar[nr];
    if (traff === undefined) return false;
    sattIn(view, traff);
    kallor.anvand(traff.formel.id);
  }
  return true;
}

function tangent(view: EditorView, handelse: KeyboardEvent, kallor: Rutkallor): boolean {
  const ruta = NYCKEL.getState(view.state)?.ruta;
  if (ruta === undefined || ruta === null) return false;
  const antal = ruta.traffar.length;
  const order = (vad: Order): true => {
    view.dispatch(view.state.tr.setMeta(NYCKEL, vad));
    return true;
  };
  if (handelse.key === 'ArrowDown') return order({ valj: (ruta.vald + 1) % antal });
  if (handelse.key === 'ArrowUp') return order({ valj: (ruta.vald + antal - 1) % antal });
  if (handelse.key === 'Escape') {
    handelse.stopPropagation();
    return order('stang');
  }
  const tar =
    (handelse.key === 'Tab' && !handelse.shiftKey) || (handelse.key === 'Enter' && ruta.rort && !handelse.ctrlKey);
  return tar && valj(view, ruta.vald, kallor);
}

/**
 * Rutan med formuleringar som börjar som det skrivna, och med det som kan infogas efter ett snedstreck. Tabb tar den valda,
 * pilarna väljer, Esc stänger; Enter är ny punkt så länge ingen har valts med pilarna.
 */
export const valruteplugin = (kallor: Rutkallor, visa: (ruta: Rutlage | null) => void): Plugin<Lage> =>
  new Plugin<Lage>({
    key: NYCKEL,
    state: {
      init: () => ({ ruta: null, stangd: null }),
      apply: (tr, forra, _gammal, state) => nasta(tr, forra, state, kallor),
    },
    view: () => ({
      update: (view, forra) => {
        const nu = NYCKEL.getState(view.state)?.ruta ?? null;
        if (nu !== (NYCKEL.getState(forra)?.ruta ?? null)) visa(nu);
      },
      destroy: () => visa(null),
    }),
    props: {
      handleKeyDown: (view, handelse) => tangent(view, handelse, kallor),
      handleDOMEvents: {
        blur: (view) => {
          // Klick i rutan tar inte fokus; annat gör det, och då är den färdig.
          if (NYCKEL.getState(view.state)?.ruta != null) view.dispatch(view.state.tr.setMeta(NYCKEL, 'stang'));
          return false;
        },
      },
      attributes: (state): Record<string, string> => {
        const ruta = NYCKEL.getState(state)?.ruta;
        if (ruta === undefined || ruta === null) return {};
        return { 'aria-controls': 'valruta', 'aria-activedescendant': `valruta-${String(ruta.vald)}` };
      },
    },
  });
