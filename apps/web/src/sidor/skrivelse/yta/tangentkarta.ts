import { Extension } from '@tiptap/core';
import { baseKeymap, chainCommands, exitCode } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { type Command, Plugin } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import { markeraDelen, somBlock, tabbITabell, urListan, urPunktensLista, vaxlaLista, vaxlaMarke } from './block.js';
import { ihop, inat, nyPunkt, utat, vidare } from './forslag.js';
import { luckplugin, nastaLucka, utUrLuckan } from './luckor.js';

const delaLista: Command = (state, dispatch) => {
  const { listpunkt } = state.schema.nodes;
  return listpunkt !== undefined && splitListItem(listpunkt)(state, dispatch);
};

const inIListan: Command = (state, dispatch) => {
  const { listpunkt } = state.schema.nodes;
  return listpunkt !== undefined && sinkListItem(listpunkt)(state, dispatch);
};

const radbrytning: Command = (state, dispatch) => {
  const { radbrytning: typ } = state.schema.nodes;
  if (typ === undefined || !state.selection.$from.parent.type.spec.content?.includes('inline')) return false;
  dispatch?.(state.tr.replaceSelectionWith(typ.create(), true).scrollIntoView());
  return true;
};

/** Om nästa Tabb ska lämna texten: efter Esc, tills något annat görs. */
interface Slappt {
  slappt: boolean;
}

function kartan(lage: Slappt, egenDel: Command): Record<string, Command> {
  const omInteSlappt =
    (kommando: Command): Command =>
    (state, dispatch, view) => {
      if (!lage.slappt) return kommando(state, dispatch, view);
      lage.slappt = false;
      return false;
    };
  return {
    Enter: chainCommands(
      utUrLuckan,
      vidare,
      urPunktensLista,
      nyPunkt,
      delaLista,
      urListan,
      baseKeymap['Enter'] ?? exitCode,
    ),
    'Shift-Enter': chainCommands(exitCode, radbrytning),
    Backspace: chainCommands(ihop, baseKeymap['Backspace'] ?? exitCode),
    Tab: omInteSlappt(chainCommands(nastaLucka(1), tabbITabell(1), inIListan, egenDel)),
    'Shift-Tab': omInteSlappt(chainCommands(nastaLucka(-1), tabbITabell(-1), urListan, utat)),
    Escape: () => {
      lage.slappt = true;
      return false;
    },
    'Mod-b': vaxlaMarke('fet'),
    'Mod-i': vaxlaMarke('kursiv'),
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-Alt-1': somBlock('mellanrubrik', { niva: 3 }),
    'Mod-Alt-2': somBlock('mellanrubrik', { niva: 4 }),
    'Shift-Mod-n': somBlock('stycke'),
    'Shift-Mod-l': vaxlaLista('punktlista'),
    'Shift-Mod-7': vaxlaLista('nummerlista'),
    'Mod-a': chainCommands(markeraDelen, baseKeymap['Mod-a'] ?? exitCode),
  };
}

/** Det som gör att släppet bara gäller nästa tangent. */
const slappvakt = (lage: Slappt): Plugin =>
  new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_view, { key }) => {
          if (key !== 'Tab' && key !== 'Shift' && key !== 'Escape') lage.slappt = false;
          return false;
        },
        blur: () => {
          lage.slappt = false;
          return false;
        },
      },
    },
  });

/**
 * Tangenterna som i Word, och Tabb mellan luckor, celler och nivåer. Tabb som inte har något att göra flyttar fokus ut ur
 * texten, och efter Esc gör den alltid det: ingen fastnar (WCAG 2.1.2).
 */
export function tangentkarta(ledtextForEgenDel: () => string): Extension {
  const lage: Slappt = { slappt: false };
  const egenDel: Command = (state, dispatch) => inat(ledtextForEgenDel())(state, dispatch);
  return Extension.create({
    name: 'tangentkarta',
    addProseMirrorPlugins: () => [
      keymap(kartan(lage, egenDel)),
      keymap(baseKeymap),
      slappvakt(lage),
      luckplugin(),
      history(),
      tableEditing(),
    ],
  });
}
