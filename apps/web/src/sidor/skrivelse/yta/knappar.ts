import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { type Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';

const MARKE = (text: string): HTMLElement => {
  const etikett = document.createElement('p');
  etikett.className = 'skriv__rubrik';
  etikett.contentEditable = 'false';
  etikett.textContent = text;
  return etikett;
};

/** En knapp i skrivytan, som inte är en del av texten. */
function knapp(text: string, tangent: string, klass: string, gor: () => void): HTMLElement {
  const ram = document.createElement('div');
  ram.className = klass;
  ram.contentEditable = 'false';
  const knappen = document.createElement('button');
  knappen.type = 'button';
  knappen.className = klass === 'skrift__nypunkt' ? 'knapp knapp--tyst' : 'knapp';
  knappen.dataset['size'] = 'xs';
  if (klass === 'skrift__nypunkt') knappen.dataset['variant'] = 'subtle';
  // Tangenten gör samma sak där markören står; knapparna är inga stopp på vägen genom texten.
  knappen.tabIndex = -1;
  knappen.append(text);
  const kbd = document.createElement('kbd');
  kbd.setAttribute('aria-hidden', 'true');
  kbd.textContent = tangent;
  knappen.append(' ', kbd);
  knappen.addEventListener('mousedown', (handelse) => handelse.preventDefault());
  knappen.addEventListener('click', (handelse) => {
    handelse.preventDefault();
    gor();
  });
  ram.append(knappen);
  return ram;
}

function nyPunktSist(view: EditorView, plats: number): void {
  const punkt = view.state.schema.nodes['punkt']?.createAndFill();
  if (punkt === null || punkt === undefined) return;
  const tr = view.state.tr.insert(plats, punkt);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(plats + 1), 1)).scrollIntoView());
  view.focus();
}

function forslagets(forslag: Node, start: number, marken: Decoration[]): void {
  const sist = (behallare: Node, inne: number): void => {
    const platser: number[] = [];
    behallare.forEach((barn, vid) => {
      if (barn.type.name === 'instans') sist(barn, inne + vid + 1);
      if (barn.type.name === 'punkt') platser.push(inne + vid + barn.nodeSize);
    });
    const har = platser.at(-1) ?? inne + behallare.content.size;
    marken.push(
      Decoration.widget(
        har,
        (view, las) => knapp('Ny punkt', 'Enter', 'skrift__nypunkt', () => nyPunktSist(view, las() ?? har)),
        { side: -1, key: 'nypunkt', ignoreSelection: true, stopEvent: () => true },
      ),
    );
  };
  sist(forslag, start + 1);
}

/** Etiketterna och knapparna som skissen har i texten: Rubrik, Förslag till beslut, Ny punkt, Lägg till instans. */
export const knapplugin = (skriver: () => boolean, nyInstans: (view: EditorView) => void): Plugin =>
  new Plugin({
    props: {
      decorations: ({ doc }) => {
        const marken: Decoration[] = [];
        doc.forEach((nod, pos) => {
          const etikett =
            nod.type.name === 'rubrik' ? 'Rubrik' : nod.type.name === 'forslag' ? 'Förslag till beslut' : null;
          if (etikett !== null) {
            marken.push(
              Decoration.widget(pos, () => MARKE(etikett), { side: -1, key: etikett, ignoreSelection: true }),
            );
          }
          if (nod.type.name !== 'forslag' || !skriver()) return;
          forslagets(nod, pos, marken);
          marken.push(
            Decoration.widget(
              pos + nod.nodeSize,
              (view) => knapp('Lägg till instans', '/', 'skrift__nyinstans', () => nyInstans(view)),
              { side: -1, key: 'nyinstans', ignoreSelection: true, stopEvent: () => true },
            ),
          );
        });
        return DecorationSet.create(doc, marken);
      },
    },
  });
