import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Var någon annan står i texten. */
export interface Markor {
  klient: string;
  namn: string;
  plats: number;
}

const NYCKEL = new PluginKey<readonly Markor[]>('markorer');

function strecket({ namn }: Markor): HTMLElement {
  const streck = document.createElement('span');
  streck.className = 'annanmarkor';
  // Vilka som är här står i huvudet; strecket är för ögat.
  streck.setAttribute('aria-hidden', 'true');
  const lapp = document.createElement('span');
  lapp.className = 'annanmarkor__namn';
  lapp.textContent = namn;
  streck.append(lapp);
  return streck;
}

const inom = (plats: number, langd: number): number => Math.max(0, Math.min(plats, langd));

/** De andras markörer, som följer texten medan den ändras. */
export const markorplugin = (): Plugin<readonly Markor[]> =>
  new Plugin<readonly Markor[]>({
    key: NYCKEL,
    state: {
      init: () => [],
      apply: (tr, forra) => {
        const nya = tr.getMeta(NYCKEL) as readonly Markor[] | undefined;
        if (nya !== undefined) return nya.map((en) => ({ ...en, plats: inom(en.plats, tr.doc.content.size) }));
        return tr.docChanged ? forra.map((en) => ({ ...en, plats: tr.mapping.map(en.plats, -1) })) : forra;
      },
    },
    props: {
      decorations: (state) =>
        DecorationSet.create(
          state.doc,
          lasMarkorer(state).map((en) =>
            Decoration.widget(en.plats, () => strecket(en), {
              side: 10,
              key: `markor:${en.klient}:${en.namn}`,
              ignoreSelection: true,
            }),
          ),
        ),
    },
  });

export const sattMarkorer = (markorer: readonly Markor[]): [typeof NYCKEL, readonly Markor[]] => [NYCKEL, markorer];
export const lasMarkorer = (state: EditorState): readonly Markor[] => NYCKEL.getState(state) ?? [];
