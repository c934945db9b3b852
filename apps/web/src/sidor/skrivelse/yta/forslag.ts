import { Fragment, type Node, type NodeType, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { ReplaceAroundStep } from '@tiptap/pm/transform';

/** Nämndens förslag, kommunstyrelsens förslag, fullmäktiges punkter: två instanser i varandra under förslaget. */
export const HOGST_INSTANSER = 2;

/** En nod på vägen upp från markören. */
interface Led {
  nod: Node;
  djup: number;
  fran: number;
  till: number;
}

const typ = (state: EditorState, namn: string): NodeType => {
  const hittad = state.schema.nodes[namn];
  if (hittad === undefined) throw new Error(`Schemat saknar ${namn}`);
  return hittad;
};

/** Närmaste noden av något av slagen, från markören och upp. */
export function ledet(pos: ResolvedPos, ...namn: readonly string[]): Led | null {
  for (let djup = pos.depth; djup > 0; djup -= 1) {
    const nod = pos.node(djup);
    if (namn.includes(nod.type.name)) return { nod, djup, fran: pos.before(djup), till: pos.after(djup) };
  }
  return null;
}

const instanserOver = (pos: ResolvedPos, djup: number): number => {
  let antal = 0;
  for (let d = djup; d > 0; d -= 1) if (pos.node(d).type.name === 'instans') antal += 1;
  return antal;
};

const djupaste = (nod: Node): number => {
  let djup = 0;
  nod.forEach((barn) => (djup = Math.max(djup, djupaste(barn))));
  return djup + (nod.type.name === 'instans' ? 1 : 0);
};

const vid = (tr: Transaction, pos: number): Transaction =>
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)), 1)).scrollIntoView();

/** Till början av det som kommer efter, utan att ändra något. */
export const vidare: Command = (state, dispatch) => {
  const led = ledet(state.selection.$from, 'rubrik', 'ledtext', 'avsnittsrubrik');
  if (led === null) return false;
  const nasta = Selection.findFrom(state.doc.resolve(led.till), 1, true);
  if (nasta !== null) dispatch?.(state.tr.setSelection(nasta).scrollIntoView());
  return true;
};

/** Enter i en punkt: en ny punkt. I en tom sista punkt: ut ur instansen, eller vidare till texten. */
export const nyPunkt: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const punkt = ledet($from, 'punkt');
  if (punkt === null || ledet($from, 'listpunkt') !== null) return false;
  const behallare = $from.node(punkt.djup - 1);
  const sist = $from.index(punkt.djup - 1) === behallare.childCount - 1;
  if (punkt.nod.content.size === 2 && sist) return lamna(state, dispatch);
  const tr = state.tr.deleteSelection();
  const har = tr.selection.$from;
  const lucka = ledet(har, 'lucka');
  tr.split(lucka === null ? har.pos : lucka.till, 2);
  dispatch?.(vid(tr, (lucka === null ? har.pos : lucka.till) + 2));
  return true;
};

const lamna: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const punkt = ledet($from, 'punkt');
  if (punkt === null) return false;
  const behallare = $from.node(punkt.djup - 1);
  if (behallare.type.name === 'instans') return utat(state, dispatch);
  if (behallare.childCount === 1) return true;
  const tr = state.tr.delete(punkt.fran, punkt.till);
  dispatch?.(vid(tr, tr.mapping.map($from.after(punkt.djup - 1)) + 1));
  return true;
};

/** Tabb: en nivå in. Under instansen ovanför, eller som början på en ny. @param ledtext raden i en ny instans */
export const inat =
  (ledtext: string): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    if (ledet($from, 'listpunkt') !== null) return false;
    const del = ledet($from, 'punkt', 'ledtext');
    if (del === null) return false;
    const flyttad = del.nod.type.name === 'ledtext' ? ledet($from, 'instans') : del;
    if (flyttad === null) return true;
    const plats = $from.index(flyttad.djup - 1);
    const fore = plats > 0 ? $from.node(flyttad.djup - 1).child(plats - 1) : null;
    const over = instanserOver($from, flyttad.djup - 1);
    if (over + djupaste(flyttad.nod) + 1 > HOGST_INSTANSER) return true;
    if (fore?.type.name === 'instans') {
      const inne = $from.pos - flyttad.fran;
      const tr = state.tr.delete(flyttad.fran, flyttad.till).insert(flyttad.fran - 1, flyttad.nod);
      dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(flyttad.fran - 1 + inne))).scrollIntoView());
      return true;
    }
    if (del.nod.type.name === 'ledtext') return true;
    dispatch?.(omsluten(state, del, ledtext));
    return true;
  };

/** Punkten i en ny instans. Punkten själv rörs inte, så att den som skriver i den inte störs. */
function omsluten(state: EditorState, punkt: Led, ledtext: string): Transaction {
  const led = typ(state, 'ledtext').create(null, ledtext === '' ? null : state.schema.text(ledtext));
  const instans = typ(state, 'instans').create(null, led);
  return state.tr
    .step(
      new ReplaceAroundStep(
        punkt.fran,
        punkt.till,
        punkt.fran,
        punkt.till,
        new Slice(Fragment.from(instans), 0, 0),
        1 + led.nodeSize,
      ),
    )
    .scrollIntoView();
}

/** Skift Tabb: en nivå ut. Instansens enda punkt tar med sig instansen bort. */
export const utat: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (ledet($from, 'listpunkt') !== null) return false;
  const del = ledet($from, 'punkt', 'ledtext');
  if (del === null) return false;
  const flyttad = del.nod.type.name === 'ledtext' ? ledet($from, 'instans') : del;
  if (flyttad === null) return true;
  const over = $from.node(flyttad.djup - 1);
  if (over.type.name !== 'instans') return true;
  const [fran, till] = [$from.before(flyttad.djup - 1), $from.after(flyttad.djup - 1)];
  const tr = state.tr;
  if (over.childCount === 2) {
    tr.step(new ReplaceAroundStep(fran, till, flyttad.fran, flyttad.till, Slice.empty, 0));
    dispatch?.(tr.scrollIntoView());
    return true;
  }
  const forst = $from.index(flyttad.djup - 1) === 1;
  const inne = $from.pos - flyttad.fran;
  tr.delete(flyttad.fran, flyttad.till);
  const mal = forst ? fran : tr.mapping.map(till);
  tr.insert(mal, flyttad.nod);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(mal + inne))).scrollIntoView());
  return true;
};

/** Backsteg först i en punkt eller ledtext: ihop med punkten före, eller bort när den är tom. */
export const ihop: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset !== 0) return false;
  const del = ledet($from, 'punkt', 'ledtext');
  if (del === null || ledet($from, 'listpunkt') !== null) return false;
  if (del.nod.type.name === 'ledtext') return upplost(state, dispatch);
  const behallare = $from.node(del.djup - 1);
  const plats = $from.index(del.djup - 1);
  const fore = plats > 0 ? behallare.child(plats - 1) : null;
  if (fore?.type.name === 'punkt' && fore.childCount === 1) {
    const tr = state.tr.delete(del.fran - 2, $from.pos);
    dispatch?.(tr.scrollIntoView());
    return true;
  }
  const kvar = behallare.childCount - (behallare.type.name === 'instans' ? 1 : 0);
  if (del.nod.content.size === 2 && kvar > 1) {
    const tr = state.tr.delete(del.fran, del.till);
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(del.fran), -1)).scrollIntoView());
  }
  return true;
};

/** En tom ledtext bort: instansens punkter flyttar ut ett steg. */
const upplost: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const instans = ledet($from, 'instans');
  if (instans === null || $from.parent.content.size > 0) return true;
  const inre = instans.fran + 1 + $from.parent.nodeSize;
  const tr = state.tr.step(new ReplaceAroundStep(instans.fran, instans.till, inre, instans.till - 1, Slice.empty, 0));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** En ny instans: sist i den markören står i, annars sist i förslaget, ett steg in när det går. */
export const nyInstans =
  (ledtextFor: (over: string | null) => string): Command =>
  (state, dispatch) => {
    const forslag = state.doc.childCount > 1 ? state.doc.child(1) : null;
    if (forslag?.type.name !== 'forslag') return false;
    const start = (state.doc.firstChild?.nodeSize ?? 0) + 1;
    let [behallare, slut, djup, over]: [Node, number, number, string | null] = [
      forslag,
      start + forslag.content.size,
      0,
      null,
    ];
    while (behallare.lastChild?.type.name === 'instans' && djup < HOGST_INSTANSER - 1) {
      behallare = behallare.lastChild;
      slut -= 1;
      djup += 1;
      over = behallare.firstChild?.textContent ?? null;
    }
    const led = ledtextFor(over);
    const instans = typ(state, 'instans').create(null, [
      typ(state, 'ledtext').create(null, led === '' ? null : state.schema.text(led)),
      typ(state, 'punkt').create(null, typ(state, 'stycke').create()),
    ]);
    const tr = state.tr.insert(slut, instans);
    // Markören i den tomma punkten; ledtexten är redan skriven.
    dispatch?.(vid(tr, slut + 1 + led.length + 2 + 1));
    return true;
  };
