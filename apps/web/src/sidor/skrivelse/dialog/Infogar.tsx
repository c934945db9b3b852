import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { ReactNode } from 'react';
import { tillatenLank } from '../schema/marken.js';
import { efterBlocket } from '../yta/block.js';
import type { Dialogslag } from '../yta/infogningar.js';
import { Bilddialog } from './Bilddialog.js';
import { Hanvisningsdialog } from './Hanvisningsdialog.js';
import { Raddialog } from './Raddialog.js';

const fotnoten = (editor: Editor): string | null => {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'fotnot') return null;
  return String(selection.node.attrs['text']);
};

function infogaNod(editor: Editor, namn: 'fotnot' | 'hanvisning', attrs: Record<string, string>): void {
  const typ = editor.schema.nodes[namn];
  if (typ === undefined) return;
  editor.view.dispatch(editor.state.tr.replaceSelectionWith(typ.create(attrs), false).scrollIntoView());
}

function infogaLank(editor: Editor, adress: string): void {
  const typ = editor.schema.marks['lank'];
  if (typ === undefined) return;
  const { from, to, empty } = editor.state.selection;
  const tr = editor.state.tr;
  if (empty) tr.insertText(adress, from);
  tr.addMark(from, empty ? from + adress.length : to, typ.create({ href: adress }));
  editor.view.dispatch(tr.removeStoredMark(typ).scrollIntoView());
}

const hel = (adress: string): string => {
  if (/^[^\s@/]+@[^\s@/]+$/u.test(adress)) return `mailto:${adress}`;
  return /^[a-z]+:/iu.test(adress) ? adress : `https://${adress}`;
};

/** Dialogerna som hör till det som infogas i texten. */
export function Infogar({
  editor,
  slag,
  namndId,
  skrivelseId,
  stang,
}: {
  editor: Editor;
  slag: Dialogslag | null;
  namndId: string;
  skrivelseId: string;
  stang: () => void;
}): ReactNode {
  const klar = (gor: () => void): void => {
    gor();
    stang();
    // Dialogen lämnar tillbaka fokus dit det var; texten är den som ska ha det.
    setTimeout(() => editor.view.focus(), 0);
  };
  return (
    <>
      <Raddialog
        oppen={slag === 'fotnot'}
        rubrik="Fotnot"
        etikett="Fotnotens text"
        verb="Sätt in fotnoten"
        fran={fotnoten(editor) ?? ''}
        lang
        granska={(text) =>
          text === '' ? 'Skriv fotnotens text' : text.length > 2000 ? 'Korta till 2 000 tecken' : null
        }
        stang={stang}
        klar={(text) => klar(() => infogaNod(editor, 'fotnot', { text }))}
      />
      <Raddialog
        oppen={slag === 'lank'}
        rubrik="Länk"
        etikett="Webbadress eller e-postadress"
        hjalp="Markera först orden som ska bli länk, annars skrivs adressen ut."
        verb="Gör länken"
        fran=""
        granska={(text) =>
          tillatenLank(hel(text)) ? null : 'Ange en adress som börjar med https://, eller en e-postadress'
        }
        stang={stang}
        klar={(text) => klar(() => infogaLank(editor, hel(text)))}
      />
      <Hanvisningsdialog
        oppen={slag === 'hanvisning'}
        namndId={namndId}
        stang={stang}
        klar={({ slag: vad, id, text }) => klar(() => infogaNod(editor, 'hanvisning', { slag: vad, id, text }))}
      />
      <Bilddialog
        oppen={slag === 'bild'}
        namndId={namndId}
        skrivelseId={skrivelseId}
        stang={stang}
        klar={(bild) =>
          klar(() => {
            const typ = editor.schema.nodes['bild'];
            if (typ !== undefined) efterBlocket(editor.state, editor.view.dispatch, typ.create({ ...bild }));
          })
        }
      />
    </>
  );
}
