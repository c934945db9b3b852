import { Menu, UnstyledButton } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import type { Command, EditorState } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { harMarke, nyTabell, somBlock, vaxlaCitat, vaxlaLista, vaxlaMarke } from '../yta/block.js';
import { ledet } from '../yta/forslag.js';
import type { Dialogslag } from '../yta/infogningar.js';
import { useVerktygsrad } from './rad.js';
import { Tabellrad } from './Tabellrad.js';

interface Verktyg {
  ord: string;
  tangent?: string;
  pa?: boolean;
  kan: boolean;
  gor: () => void;
}

interface Radlage {
  fet: boolean;
  kursiv: boolean;
  blocket: string;
  punktlista: boolean;
  nummerlista: boolean;
  citat: boolean;
  iAvsnitt: boolean;
  iText: boolean;
  iTabell: boolean;
  kanAngra: boolean;
  kanGoraOm: boolean;
}

const BLOCK: Readonly<Record<string, string>> = { '3': 'Mellanrubrik', '4': 'Underrubrik' };

function lasLage(state: EditorState): Radlage {
  const { $from } = state.selection;
  const rubrik = ledet($from, 'mellanrubrik');
  return {
    fet: harMarke(state, 'fet'),
    kursiv: harMarke(state, 'kursiv'),
    blocket: rubrik === null ? 'Text' : (BLOCK[String(rubrik.nod.attrs['niva'])] ?? 'Text'),
    punktlista: ledet($from, 'punktlista', 'nummerlista')?.nod.type.name === 'punktlista',
    nummerlista: ledet($from, 'punktlista', 'nummerlista')?.nod.type.name === 'nummerlista',
    citat: ledet($from, 'citat') !== null,
    iAvsnitt: ledet($from, 'avsnitt') !== null && $from.parent.type.name !== 'avsnittsrubrik',
    iText: $from.parent.type.name === 'stycke',
    iTabell: isInTable(state),
    kanAngra: undoDepth(state) > 0,
    kanGoraOm: redoDepth(state) > 0,
  };
}

function Knapp({ verktyg: v, mer }: { verktyg: Verktyg; mer: { tabIndex: 0 | -1; onFocus: () => void } }): ReactNode {
  return (
    <UnstyledButton
      className="verktyg"
      data-verktyg
      aria-disabled={!v.kan}
      aria-pressed={v.pa}
      aria-keyshortcuts={v.tangent}
      title={v.tangent?.replaceAll('+', ' ').replace('Control', 'Ctrl').replace('Shift', 'Skift')}
      onMouseDown={(handelse) => handelse.preventDefault()}
      onClick={() => v.kan && v.gor()}
      {...mer}
    >
      {v.ord}
    </UnstyledButton>
  );
}

function Meny({
  ord,
  etikett,
  val,
  mer,
}: {
  ord: string;
  etikett: string;
  val: readonly Verktyg[];
  mer: { tabIndex: 0 | -1; onFocus: () => void };
}): ReactNode {
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <UnstyledButton className="verktyg verktyg--meny" data-verktyg aria-label={`${etikett}: ${ord}`} {...mer}>
          {ord}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={etikett}>
        {val.map((v) => (
          <Menu.Item key={v.ord} disabled={!v.kan} aria-keyshortcuts={v.tangent} onClick={v.gor}>
            {v.ord}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Skrivytans verktyg: ord på knapparna, ett enda tabbstopp, och samma tangenter som i Word. */
export function Verktygsrad({ editor, oppna }: { editor: Editor; oppna: (slag: Dialogslag) => void }): ReactNode {
  const lage = useEditorState({ editor, selector: ({ editor: nu }) => lasLage(nu.state) });
  const { rad, knapp } = useVerktygsrad();
  const kor = (kommando: Command) => (): void => {
    kommando(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const block: Verktyg[] = [
    { ord: 'Text', tangent: 'Control+Shift+N', kan: lage.iAvsnitt, gor: kor(somBlock('stycke')) },
    {
      ord: 'Mellanrubrik',
      tangent: 'Control+Alt+1',
      kan: lage.iAvsnitt,
      gor: kor(somBlock('mellanrubrik', { niva: 3 })),
    },
    {
      ord: 'Underrubrik',
      tangent: 'Control+Alt+2',
      kan: lage.iAvsnitt,
      gor: kor(somBlock('mellanrubrik', { niva: 4 })),
    },
  ];
  const lista = (namn: 'punktlista' | 'nummerlista') => kor(vaxlaLista(namn));
  const knappar: Verktyg[] = [
    { ord: 'Fet', tangent: 'Control+B', pa: lage.fet, kan: lage.iText, gor: kor(vaxlaMarke('fet')) },
    { ord: 'Kursiv', tangent: 'Control+I', pa: lage.kursiv, kan: lage.iText, gor: kor(vaxlaMarke('kursiv')) },
    { ord: 'Punkter', tangent: 'Control+Shift+L', pa: lage.punktlista, kan: lage.iText, gor: lista('punktlista') },
    { ord: 'Nummer', tangent: 'Control+Shift+7', pa: lage.nummerlista, kan: lage.iText, gor: lista('nummerlista') },
    { ord: 'Citat', pa: lage.citat, kan: lage.iAvsnitt && lage.iText, gor: kor(vaxlaCitat) },
  ];
  const infoga: Verktyg[] = [
    { ord: 'Tabell', kan: lage.iAvsnitt && !lage.iTabell, gor: kor(nyTabell(3, 3)) },
    { ord: 'Bild …', kan: lage.iAvsnitt && !lage.iTabell, gor: () => oppna('bild') },
    { ord: 'Fotnot …', kan: lage.iText, gor: () => oppna('fotnot') },
    { ord: 'Länk …', kan: lage.iText, gor: () => oppna('lank') },
    { ord: 'Hänvisning till ärende eller § …', kan: lage.iText, gor: () => oppna('hanvisning') },
  ];
  const slut: Verktyg[] = [
    { ord: 'Ångra', tangent: 'Control+Z', kan: lage.kanAngra, gor: kor(undo) },
    { ord: 'Gör om', tangent: 'Control+Y', kan: lage.kanGoraOm, gor: kor(redo) },
  ];
  return (
    <div className="skriv__verktyg">
      <div className="verktygen" aria-label="Textens form" {...rad}>
        <Meny ord={lage.blocket} etikett="Stycket" val={block} mer={knapp(0)} />
        {knappar.map((v, plats) => (
          <Knapp key={v.ord} verktyg={v} mer={knapp(plats + 1)} />
        ))}
        <Meny ord="Infoga" etikett="Infoga" val={infoga} mer={knapp(knappar.length + 1)} />
        {slut.map((v, plats) => (
          <Knapp key={v.ord} verktyg={v} mer={knapp(knappar.length + 2 + plats)} />
        ))}
      </div>
      {lage.iTabell && <Tabellrad editor={editor} />}
    </div>
  );
}
