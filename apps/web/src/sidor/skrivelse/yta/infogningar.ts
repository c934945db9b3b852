import type { Command, EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { nyTabell, somBlock, vaxlaCitat, vaxlaLista } from './block.js';
import { ihop, ledet, nyInstans } from './forslag.js';
import { nastaLedtext } from './ledtexter.js';
import type { Infogning } from './valruta.js';

/** Det som behöver en dialog innan det sätts in. */
export type Dialogslag = 'bild' | 'fotnot' | 'lank' | 'hanvisning';

const kor =
  (kommando: Command) =>
  (view: EditorView): void => {
    kommando(view.state, view.dispatch, view);
    view.focus();
  };

/** Som `kor`, men den tomma punkten som snedstrecket skrevs i blir inte kvar. */
const iStallet =
  (kommando: Command) =>
  (view: EditorView): void => {
    if (view.state.selection.$from.parent.content.size === 0) ihop(view.state, view.dispatch, view);
    kor(kommando)(view);
  };

/** Det som går att infoga där markören står, efter ett snedstreck. */
export function infogningar(state: EditorState, namnd: string, oppna: (slag: Dialogslag) => void): Infogning[] {
  const { $from } = state.selection;
  const hanvisning = { id: 'hanvisning', ord: 'Hänvisning till ärende eller §', gor: () => oppna('hanvisning') };
  if (ledet($from, 'forslag') !== null) {
    const instans = nyInstans((over) => nastaLedtext(namnd, over));
    return [
      ...(instans(state) ? [{ id: 'instans', ord: 'Instans', gor: iStallet(instans) }] : []),
      hanvisning,
      { id: 'punktlista', ord: 'Punktlista under punkten', gor: kor(vaxlaLista('punktlista')) },
      { id: 'fotnot', ord: 'Fotnot', gor: () => oppna('fotnot') },
    ];
  }
  if (ledet($from, 'avsnitt') === null) return [];
  return [
    { id: 'mellanrubrik', ord: 'Mellanrubrik', gor: kor(somBlock('mellanrubrik', { niva: 3 })) },
    { id: 'tabell', ord: 'Tabell', gor: kor(nyTabell(3, 3)) },
    { id: 'punktlista', ord: 'Punktlista', gor: kor(vaxlaLista('punktlista')) },
    { id: 'nummerlista', ord: 'Numrerad lista', gor: kor(vaxlaLista('nummerlista')) },
    { id: 'citat', ord: 'Citat', gor: kor(vaxlaCitat) },
    { id: 'bild', ord: 'Bild', gor: () => oppna('bild') },
    { id: 'fotnot', ord: 'Fotnot', gor: () => oppna('fotnot') },
    hanvisning,
  ];
}
