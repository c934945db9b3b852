import { setBlockType, toggleMark, wrapIn } from '@tiptap/pm/commands';
import type { Attrs, MarkType, NodeType, Schema } from '@tiptap/pm/model';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import { addRowAfter, goToNextCell, isInTable } from '@tiptap/pm/tables';
import { ledet } from './forslag.js';

const nodtyp = (schema: Schema, namn: string): NodeType => {
  const typ = schema.nodes[namn];
  if (typ === undefined) throw new Error(`Schemat saknar ${namn}`);
  return typ;
};
const markestyp = (schema: Schema, namn: string): MarkType => {
  const typ = schema.marks[namn];
  if (typ === undefined) throw new Error(`Schemat saknar ${namn}`);
  return typ;
};

export type Markesnamn = 'fet' | 'kursiv';

export const vaxlaMarke =
  (namn: Markesnamn): Command =>
  (state, dispatch) =>
    toggleMark(markestyp(state.schema, namn))(state, dispatch);

export function harMarke(state: EditorState, namn: Markesnamn | 'lank'): boolean {
  const typ = markestyp(state.schema, namn);
  const { from, to, empty, $from } = state.selection;
  if (empty) return typ.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, typ);
}

/** Blocket blir vanlig text eller en rubrik på nivån. */
export const somBlock =
  (namn: 'stycke' | 'mellanrubrik', attrs: Attrs | null = null): Command =>
  (state, dispatch) => {
    if (namn === 'stycke' && ledet(state.selection.$from, 'listpunkt') !== null) return urListan(state, dispatch);
    return setBlockType(nodtyp(state.schema, namn), attrs)(state, dispatch);
  };

export const urListan: Command = (state, dispatch) => liftListItem(nodtyp(state.schema, 'listpunkt'))(state, dispatch);

/** Gör en lista, byter dess slag, eller gör den till text igen. I en punkt i förslaget läggs listan under punkten. */
export const vaxlaLista =
  (namn: 'punktlista' | 'nummerlista'): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    const lista = ledet($from, 'punktlista', 'nummerlista');
    if (lista !== null) {
      if (lista.nod.type.name === namn) return urListan(state, dispatch);
      dispatch?.(state.tr.setNodeMarkup(lista.fran, nodtyp(state.schema, namn)));
      return true;
    }
    const punkt = ledet($from, 'punkt');
    if (punkt === null) return wrapInList(nodtyp(state.schema, namn))(state, dispatch);
    if (punkt.nod.childCount > 1) return false;
    const tom = nodtyp(state.schema, namn).createAndFill();
    if (tom === null) return false;
    const tr = state.tr.insert(punkt.till - 1, tom);
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(punkt.till + 1))).scrollIntoView());
    return true;
  };

export const vaxlaCitat: Command = (state, dispatch) => {
  const citat = ledet(state.selection.$from, 'citat');
  if (citat === null) return wrapIn(nodtyp(state.schema, 'citat'))(state, dispatch);
  dispatch?.(state.tr.replaceWith(citat.fran, citat.till, citat.nod.content));
  return true;
};

/** En rad i listan under en punkt som är tom: ut ur listan, till en ny punkt efter. */
export const urPunktensLista: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const rad = ledet($from, 'listpunkt');
  const punkt = ledet($from, 'punkt');
  if (rad === null || punkt === null || rad.nod.content.size > 2) return false;
  const lista = $from.node(rad.djup - 1);
  if ($from.node(rad.djup - 2) !== punkt.nod) return false;
  const [fran, till] =
    lista.childCount === 1 ? [$from.before(rad.djup - 1), $from.after(rad.djup - 1)] : [rad.fran, rad.till];
  const tom = nodtyp(state.schema, 'punkt').createAndFill();
  if (tom === null) return false;
  const tr = state.tr.delete(fran, till);
  const efter = tr.mapping.map(punkt.till);
  tr.insert(efter, tom);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, efter + 2)).scrollIntoView());
  return true;
};

/** En ny tabell med rubrikrad efter blocket. */
export const nyTabell =
  (rader: number, kolumner: number): Command =>
  (state, dispatch) => {
    if (isInTable(state) || ledet(state.selection.$from, 'avsnitt') === null) return false;
    const rad = (namn: string) => {
      const celler = Array.from({ length: kolumner }, () => nodtyp(state.schema, namn).createAndFill());
      return nodtyp(state.schema, 'tabellrad').create(
        null,
        celler.filter((cell) => cell !== null),
      );
    };
    const tabell = nodtyp(state.schema, 'tabell').create(null, [
      rad('tabellhuvud'),
      ...Array.from({ length: rader - 1 }, () => rad('tabellcell')),
    ]);
    return efterBlocket(state, dispatch, tabell);
  };

/** Sätter in ett block efter det som markören står i, eller i dess ställe när det är tomt. */
export function efterBlocket(
  state: EditorState,
  dispatch: Parameters<Command>[1],
  block: ReturnType<NodeType['create']>,
): boolean {
  const { $from } = state.selection;
  const avsnitt = ledet($from, 'avsnitt');
  if (avsnitt === null || $from.depth <= avsnitt.djup) return false;
  const djup = avsnitt.djup + 1;
  if ($from.node(djup).type.name === 'avsnittsrubrik') return false;
  const tomt = $from.node(djup).type.name === 'stycke' && $from.node(djup).content.size === 0;
  const plats = tomt ? $from.before(djup) : $from.after(djup);
  const tr = tomt ? state.tr.replaceWith(plats, $from.after(djup), block) : state.tr.insert(plats, block);
  // Efter en tabell eller bild sist i avsnittet måste det gå att skriva vidare.
  const efter = plats + block.nodeSize;
  if (tr.doc.resolve(efter).nodeAfter === null) tr.insert(efter, nodtyp(state.schema, 'stycke').create());
  dispatch?.(
    tr.setSelection(TextSelection.near(tr.doc.resolve(block.isAtom ? efter + 1 : plats + 1))).scrollIntoView(),
  );
  return true;
}

/** Tabb i en tabell: nästa cell; i den sista en ny rad. */
export const tabbITabell =
  (steg: 1 | -1): Command =>
  (state, dispatch, view) => {
    if (!isInTable(state)) return false;
    if (goToNextCell(steg)(state, dispatch)) return true;
    if (steg === -1 || view === undefined) return true;
    addRowAfter(state, dispatch);
    goToNextCell(1)(view.state, dispatch);
    return true;
  };

/** Ctrl A: först avsnittets eller förslagets text, sedan allt. */
export const markeraDelen: Command = (state, dispatch) => {
  const { $from, from, to } = state.selection;
  const del = ledet($from, 'rubrik', 'forslag', 'avsnitt');
  if (del === null) return false;
  const borjar = del.nod.type.name === 'avsnitt' ? del.fran + 1 + (del.nod.firstChild?.nodeSize ?? 0) : del.fran + 1;
  const urval = TextSelection.between(state.doc.resolve(borjar), state.doc.resolve(del.till - 1));
  if (urval.from >= from && urval.to <= to) return false;
  dispatch?.(state.tr.setSelection(urval));
  return true;
};
