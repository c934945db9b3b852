import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { ledet } from './yta/forslag.js';
import { type Avsnittshjalp, OM_AVSNITT } from './yta/skydd.js';

/** Platsen för ett avsnitt ur mallen: före det första i skriften som mallen har längre ned. */
export function platsFor(doc: Node, mall: readonly Pick<Avsnittshjalp, 'nyckel'>[], nyckel: string | null): number {
  const ordning = mall.findIndex((en) => en.nyckel === nyckel);
  let plats = doc.content.size;
  if (ordning < 0) return plats;
  const senare = new Set(mall.slice(ordning + 1).map((en) => en.nyckel));
  doc.forEach((nod, pos) => {
    if (plats === doc.content.size && nod.type.name === 'avsnitt' && senare.has(String(nod.attrs['nyckel'])))
      plats = pos;
  });
  return plats;
}

function lagg(editor: Editor, mall: readonly Avsnittshjalp[], nyckel: string | null, rubrik: string): void {
  const { schema, state, view } = editor;
  const { avsnitt, avsnittsrubrik, stycke } = schema.nodes;
  if (avsnitt === undefined || avsnittsrubrik === undefined || stycke === undefined) return;
  const nytt = avsnitt.create({ nyckel }, [
    avsnittsrubrik.create(null, rubrik === '' ? null : schema.text(rubrik)),
    stycke.create(),
  ]);
  const plats = platsFor(state.doc, mall, nyckel);
  const tr = state.tr.insert(plats, nytt).setMeta(OM_AVSNITT, true);
  // I ett eget avsnitt skrivs rubriken först, i ett ur mallen står den där.
  const markor = rubrik === '' ? plats + 1 : plats + 1 + rubrik.length + 2;
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(markor), 1)).scrollIntoView());
  view.focus();
}

function laggForslag(editor: Editor): void {
  const forslag = editor.schema.nodes['forslag']?.createAndFill();
  if (forslag === null || forslag === undefined) return;
  const plats = editor.state.doc.firstChild?.nodeSize ?? 0;
  const tr = editor.state.tr.insert(plats, forslag);
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(plats + 1), 1)).scrollIntoView());
  editor.view.focus();
}

function taBort(editor: Editor, pos: number): void {
  const nod = editor.state.doc.nodeAt(pos);
  if (nod === null) return;
  editor.view.dispatch(editor.state.tr.delete(pos, pos + nod.nodeSize).setMeta(OM_AVSNITT, true));
  editor.view.focus();
}

/** Avsnitten som mallen har och skriften saknar, ett eget, och bort med det man står i när det inte är krävt. */
export function FlerAvsnitt({
  editor,
  mall,
  forslag,
}: {
  editor: Editor;
  mall: readonly Avsnittshjalp[];
  /** Om dokumentet får ha ett förslag till beslut. */
  forslag: boolean;
}): ReactNode {
  const lage = useEditorState({
    editor,
    selector: ({ editor: nu }) => {
      const finns: string[] = [];
      nu.state.doc.forEach((nod) =>
        finns.push(nod.type.name === 'avsnitt' ? String(nod.attrs['nyckel']) : nod.type.name),
      );
      const har = ledet(nu.state.selection.$from, 'avsnitt');
      return {
        finns: finns.join('\u0000'),
        har:
          har === null
            ? null
            : {
                pos: har.fran,
                nyckel: har.nod.attrs['nyckel'] as string | null,
                rubrik: har.nod.firstChild?.textContent ?? '',
              },
      };
    },
  });
  const finns = lage.finns.split('\u0000');
  const saknas = mall.filter((en) => !finns.includes(en.nyckel));
  const { har } = lage;
  const farBort = har !== null && mall.find((en) => en.nyckel === har.nyckel)?.kravd !== true;
  return (
    <div className="skriv__fler" role="group" aria-label="Fler avsnitt">
      <span className="svag">Fler avsnitt:</span>
      {forslag && !finns.includes('forslag') && (
        <Button size="xs" onClick={() => laggForslag(editor)}>
          Förslag till beslut
        </Button>
      )}
      {saknas.map((en) => (
        <Button key={en.nyckel} size="xs" onClick={() => lagg(editor, mall, en.nyckel, en.rubrik)}>
          {en.rubrik}
        </Button>
      ))}
      <Button size="xs" variant="subtle" onClick={() => lagg(editor, mall, null, '')}>
        Eget avsnitt
      </Button>
      {farBort && (
        <Button size="xs" variant="subtle" onClick={() => taBort(editor, har.pos)}>
          Ta bort {har.rubrik === '' ? 'avsnittet' : har.rubrik}
        </Button>
      )}
    </div>
  );
}
