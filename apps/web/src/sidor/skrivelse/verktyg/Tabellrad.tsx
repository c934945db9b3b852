import { UnstyledButton } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  setCellAttr,
  splitCell,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import { useEditorState } from '@tiptap/react';
import { type ReactNode, useId } from 'react';
import { ledet } from '../yta/forslag.js';
import { useVerktygsrad } from './rad.js';

const hogerstall: Command = (state, dispatch) => {
  const cell = ledet(state.selection.$from, 'tabellcell', 'tabellhuvud');
  return setCellAttr('justering', cell?.nod.attrs['justering'] === 'hoger' ? 'vanster' : 'hoger')(state, dispatch);
};

const VERKTYG: readonly { ord: string; gor: Command }[] = [
  { ord: 'Ny rad', gor: addRowAfter },
  { ord: 'Ny kolumn', gor: addColumnAfter },
  { ord: 'Ta bort rad', gor: deleteRow },
  { ord: 'Ta bort kolumn', gor: deleteColumn },
  { ord: 'Slå ihop', gor: mergeCells },
  { ord: 'Dela', gor: splitCell },
  { ord: 'Rubrikrad', gor: toggleHeaderRow },
  { ord: 'Högerställ', gor: hogerstall },
  { ord: 'Ta bort tabellen', gor: deleteTable },
];

/** Tabellens verktyg, och dess rubrik. Visas medan markören står i tabellen. */
export function Tabellrad({ editor }: { editor: Editor }): ReactNode {
  const id = useId();
  const { rad, knapp } = useVerktygsrad();
  const tabell = useEditorState({
    editor,
    selector: ({ editor: nu }) => {
      const led = ledet(nu.state.selection.$from, 'tabell');
      return led === null ? null : { pos: led.fran, rubrik: String(led.nod.attrs['rubrik']) };
    },
  });
  const kan = useEditorState({
    editor,
    selector: ({ editor: nu }) => VERKTYG.map(({ gor }) => gor(nu.state)),
  });
  return (
    <>
      <div className="verktygen" aria-label="Tabellen" {...rad}>
        {VERKTYG.map(({ ord, gor }, plats) => (
          <UnstyledButton
            key={ord}
            className="verktyg"
            data-verktyg
            aria-disabled={kan[plats] !== true}
            onMouseDown={(handelse) => handelse.preventDefault()}
            onClick={() => {
              gor(editor.state, editor.view.dispatch, editor.view);
              editor.view.focus();
            }}
            {...knapp(plats)}
          >
            {ord}
          </UnstyledButton>
        ))}
      </div>
      {tabell !== null && (
        <p className="tabellrubrik">
          <label htmlFor={id}>Tabellens rubrik</label>
          <input
            id={id}
            className="in"
            value={tabell.rubrik}
            maxLength={300}
            onChange={(handelse) =>
              editor.view.dispatch(editor.state.tr.setNodeAttribute(tabell.pos, 'rubrik', handelse.currentTarget.value))
            }
          />
        </p>
      )}
    </>
  );
}
