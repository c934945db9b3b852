import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { ledet } from './forslag.js';

interface Lucka {
  nod: Node;
  pos: number;
}

/** Luckorna i den del av skriften som markören står i, i ordning. */
function luckorNara(state: EditorState): Lucka[] {
  const { $from } = state.selection;
  const del = ledet($from, 'punkt', 'stycke', 'listpunkt');
  if (del === null) return [];
  const hittade: Lucka[] = [];
  del.nod.descendants((nod, pos) => {
    if (nod.type.name === 'lucka') hittade.push({ nod, pos: del.fran + 1 + pos });
  });
  return hittade;
}

/** Markerar luckan: en tom som en sak, en ifylld med sin text, så att det man skriver ersätter den. */
export function iLucka(state: EditorState, { nod, pos }: Lucka): NodeSelection | TextSelection {
  if (nod.content.size === 0) return NodeSelection.create(state.doc, pos);
  return TextSelection.create(state.doc, pos + 1, pos + 1 + nod.content.size);
}

const denMarkerade = (state: EditorState): Lucka | null => {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.node.type.name === 'lucka') {
    return { nod: selection.node, pos: selection.from };
  }
  const led = ledet(selection.$from, 'lucka');
  return led === null ? null : { nod: led.nod, pos: led.fran };
};

/** Tabb och Skift Tabb mellan luckorna. Efter den sista: ut ur den, och sedan är tabben som vanligt. */
export const nastaLucka =
  (steg: 1 | -1): Command =>
  (state, dispatch) => {
    const alla = luckorNara(state);
    const nu = denMarkerade(state);
    const plats = state.selection.from;
    const kandidater = alla.filter(({ nod, pos }) =>
      nu === null
        ? nod.content.size === 0 && (steg === 1 ? pos >= plats : pos < plats)
        : steg === 1
          ? pos > nu.pos
          : pos < nu.pos,
    );
    const mal = steg === 1 ? kandidater[0] : kandidater.at(-1);
    if (mal !== undefined) {
      dispatch?.(state.tr.setSelection(iLucka(state, mal)).scrollIntoView());
      return true;
    }
    if (nu === null || steg === -1) return false;
    const efter = nu.pos + nu.nod.nodeSize;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, efter)).scrollIntoView());
    return true;
  };

/** Enter i en lucka: ut ur den, så att raden bryts efter den. */
export const utUrLuckan: Command = (state, dispatch) => {
  const nu = denMarkerade(state);
  if (nu === null) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, nu.pos + nu.nod.nodeSize)));
  return true;
};

/** Text i den tomma luckan som är markerad. */
function fyll(view: EditorView, text: string): boolean {
  const { state } = view;
  const nu = denMarkerade(state);
  if (nu === null || nu.nod.content.size > 0 || text === '') return false;
  const tr = state.tr.insert(nu.pos + 1, state.schema.text(text));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, nu.pos + 1 + text.length)).scrollIntoView());
  return true;
}

const tomma = (doc: Node): DecorationSet => {
  const marken: Decoration[] = [];
  doc.descendants((nod, pos) => {
    if (nod.type.name === 'lucka' && nod.content.size === 0) {
      marken.push(Decoration.node(pos, pos + nod.nodeSize, { class: 'lucka--tom' }));
    }
  });
  return DecorationSet.create(doc, marken);
};

const NYCKEL = new PluginKey<DecorationSet>('luckor');

/** Luckorna i en formulering: de tomma syns med sitt namn, och det man skriver hamnar i dem. */
export const luckplugin = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: NYCKEL,
    state: {
      init: (_, { doc }) => tomma(doc),
      apply: (tr, forra) => (tr.docChanged ? tomma(tr.doc) : forra),
    },
    // Den som suddar det sista i luckan står kvar i den, och kan skriva nytt.
    appendTransaction: (_, __, state) => {
      const { selection } = state;
      if (!selection.empty || !(selection instanceof TextSelection)) return null;
      const led = ledet(selection.$from, 'lucka');
      if (led === null || led.nod.content.size > 0) return null;
      return state.tr.setSelection(NodeSelection.create(state.doc, led.fran));
    },
    props: {
      decorations: (state) => NYCKEL.getState(state),
      handleTextInput: (view, _fran, _till, text) => fyll(view, text),
      handlePaste: (view, handelse) =>
        fyll(view, handelse.clipboardData?.getData('text/plain').replace(/\s+/gu, ' ').trim() ?? ''),
    },
  });
