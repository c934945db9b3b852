import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Ett avsnitt som mallen känner, så som skrivytan behöver det. */
export interface Avsnittshjalp {
  nyckel: string;
  rubrik: string;
  hjalptext: string | null;
  kravd: boolean;
}

const fastaRubriker = (doc: Node): string => {
  const rubriker: string[] = [];
  doc.forEach((nod) => {
    if (nod.type.name === 'avsnitt' && nod.attrs['nyckel'] !== null) {
      rubriker.push(`${String(nod.attrs['nyckel'])}=${nod.firstChild?.textContent ?? ''}`);
    }
  });
  return rubriker.join('\u0000');
};

/** Märke på en ändring som får ta bort eller lägga till mallens avsnitt. */
export const OM_AVSNITT = 'avsnitt';

const tomtAvsnitt = (nod: Node): boolean =>
  nod.childCount === 2 && nod.child(1).type.name === 'stycke' && nod.child(1).content.size === 0;

function hjalpen(doc: Node, avsnitt: readonly Avsnittshjalp[]): DecorationSet {
  const marken: Decoration[] = [];
  const hjalp = (nod: Node, pos: number, text: string): void => {
    marken.push(Decoration.node(pos, pos + nod.nodeSize, { 'data-hjalp': text }));
  };
  doc.forEach((nod, pos) => {
    if (nod.type.name === 'rubrik' && nod.content.size === 0) hjalp(nod, pos, 'Vad skrivelsen gäller');
    if (nod.type.name === 'forslag') {
      nod.descendants((punkt, inne) => {
        const stycke = punkt.type.name === 'punkt' ? punkt.firstChild : null;
        if (stycke?.content.size === 0) hjalp(stycke, pos + inne + 2, 'Skriv vad som föreslås, eller / för mer');
        return punkt.type.name === 'instans';
      });
    }
    if (nod.type.name !== 'avsnitt') return;
    const mall = avsnitt.find((ett) => ett.nyckel === nod.attrs['nyckel']);
    const rubrik = nod.firstChild;
    if (mall !== undefined && rubrik !== null) {
      marken.push(
        Decoration.node(pos + 1, pos + 1 + rubrik.nodeSize, { contenteditable: 'false', class: 'skrift__fast' }),
      );
    } else if (rubrik?.content.size === 0) hjalp(rubrik, pos + 1, 'Avsnittets rubrik');
    if (!tomtAvsnitt(nod)) return;
    hjalp(nod.child(1), pos + 1 + (rubrik?.nodeSize ?? 0), mall?.hjalptext ?? 'Skriv här');
  });
  return DecorationSet.create(doc, marken);
}

/** Mallens rubriker står fast, och ett tomt avsnitt säger vad som ska stå där. */
export const mallplugin = (avsnitt: () => readonly Avsnittshjalp[]): Plugin =>
  new Plugin({
    filterTransaction: (tr, { doc }) =>
      !tr.docChanged ||
      tr.getMeta(OM_AVSNITT) === true ||
      tr.getMeta('rebased') !== undefined ||
      tr.getMeta('history$') !== undefined ||
      fastaRubriker(doc) === fastaRubriker(tr.doc),
    props: { decorations: ({ doc }) => hjalpen(doc, avsnitt()) },
  });
