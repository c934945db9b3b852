import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import type { Mappable } from '@tiptap/pm/transform';

/** En kommentar eller ett ändringsförslag där den hör hemma i texten. */
export interface Anmarkning {
  id: string;
  nr: number;
  fran: number;
  till: number;
  slag: 'kommentar' | 'andring';
}

interface Lage {
  anmarkningar: readonly Anmarkning[];
  vald: string | null;
  marken: DecorationSet;
}

type Andring = { anmarkningar: readonly Anmarkning[] } | { vald: string | null };

const NYCKEL = new PluginKey<Lage>('anmarkta');

const siffra = (nr: number): HTMLElement => {
  const marke = document.createElement('sup');
  marke.className = 'komnr';
  marke.textContent = String(nr);
  return marke;
};

function marken(doc: Node, anmarkningar: readonly Anmarkning[], vald: string | null): DecorationSet {
  return DecorationSet.create(
    doc,
    anmarkningar.flatMap(({ id, nr, fran, till, slag }) => {
      const klass = `${slag === 'andring' ? 'skrift__andring' : 'kommenterat'}${id === vald ? ' kommenterat--vald' : ''}`;
      const marke = Decoration.widget(till, () => siffra(nr), {
        side: -1,
        key: `${id}:${String(nr)}`,
        ignoreSelection: true,
      });
      return fran < till ? [Decoration.inline(fran, till, { class: klass, 'data-anmarkning': id }), marke] : [marke];
    }),
  );
}

const flyttade = (anmarkningar: readonly Anmarkning[], karta: Mappable): Anmarkning[] =>
  anmarkningar
    .map((en) => ({ ...en, fran: karta.map(en.fran, 1), till: karta.map(en.till, -1) }))
    .map((en) => ({ ...en, till: Math.max(en.fran, en.till) }));

/** Kommentarernas och ändringsförslagens platser, som följer texten medan den ändras. */
export const anmarktaplugin = (valj: (id: string) => void): Plugin<Lage> =>
  new Plugin<Lage>({
    key: NYCKEL,
    state: {
      init: () => ({ anmarkningar: [], vald: null, marken: DecorationSet.empty }),
      apply: (tr, forra) => {
        const andring = tr.getMeta(NYCKEL) as Andring | undefined;
        if (andring === undefined && !tr.docChanged) return forra;
        const nu = {
          anmarkningar: tr.docChanged ? flyttade(forra.anmarkningar, tr.mapping) : forra.anmarkningar,
          vald: forra.vald,
          ...andring,
        };
        return { ...nu, marken: marken(tr.doc, nu.anmarkningar, nu.vald) };
      },
    },
    props: {
      decorations: (state) => NYCKEL.getState(state)?.marken,
      handleClick: (view, pos) => {
        const traff = NYCKEL.getState(view.state)?.anmarkningar.find(({ fran, till }) => fran <= pos && pos <= till);
        if (traff !== undefined) valj(traff.id);
        return false;
      },
    },
  });

/** Sätter platserna, som de är i texten just nu. */
export const sattAnmarkningar = (anmarkningar: readonly Anmarkning[]): [typeof NYCKEL, Andring] => [
  NYCKEL,
  { anmarkningar },
];
export const sattVald = (vald: string | null): [typeof NYCKEL, Andring] => [NYCKEL, { vald }];
export const lasAnmarkningar = (state: Parameters<typeof NYCKEL.getState>[0]): readonly Anmarkning[] =>
  NYCKEL.getState(state)?.anmarkningar ?? [];
