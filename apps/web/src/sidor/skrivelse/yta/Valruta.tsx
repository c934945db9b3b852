import type { Editor } from '@tiptap/core';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { antal } from '../../../sprak/ord.js';
import type { Ifyllddel } from './formelmatchning.js';
import { type Rutkallor, type Rutlage, valj } from './valruta.js';

const RUTANS = 'valruta';

/** Formuleringen som den blir: den fasta texten, och luckorna som streckade ord. */
function Delar({ delar }: { delar: readonly Ifyllddel[] }): ReactNode {
  return delar.map((del, plats) =>
    del.slag === 'text' ? (
      <b key={plats}>{del.text}</b>
    ) : (
      <i key={plats} className={del.text === '' ? 'tom' : ''}>
        {del.text === '' ? del.namn : del.text}
      </i>
    ),
  );
}

/** Under raden man skriver i, inom papperet. */
function usePlats(
  editor: Editor,
  ruta: Rutlage | null,
): { plats: { top: number; left: number } | null; ram: React.RefObject<HTMLDivElement | null> } {
  const ram = useRef<HTMLDivElement>(null);
  const [plats, satt] = useState<{ top: number; left: number } | null>(null);
  useLayoutEffect(() => {
    const over = ram.current?.offsetParent;
    if (ruta === null || over === null || over === undefined) return;
    const { from } = editor.state.selection;
    const har = editor.view.coordsAtPos(from);
    const borjan = editor.view.coordsAtPos(ruta.fran);
    const yta = over.getBoundingClientRect();
    const bredd = ram.current?.offsetWidth ?? 0;
    satt({ top: har.bottom - yta.top + 6, left: Math.max(0, Math.min(borjan.left - yta.left, yta.width - bredd - 8)) });
  }, [editor, ruta]);
  return { plats, ram };
}

/** Formuleringarna som börjar så, eller det som kan infogas. Fokus stannar i texten. */
export function Valruta({
  editor,
  ruta,
  kallor,
}: {
  editor: Editor;
  ruta: Rutlage | null;
  kallor: Rutkallor;
}): ReactNode {
  const { plats, ram } = usePlats(editor, ruta);
  const formel = ruta?.slag === 'formel';
  const rubrik = formel ? 'Formuleringar som börjar så' : 'Infoga';
  const tagen = (nr: number): void => {
    valj(editor.view, nr, kallor);
    editor.view.focus();
  };
  return (
    <>
      <div role="status" className="dold">
        {ruta !== null &&
          `${formel ? antal(ruta.traffar.length, 'formulering', 'formuleringar') : antal(ruta.traffar.length, 'val', 'val')}. Tabb sätter in, pilarna väljer.`}
      </div>
      {ruta !== null && (
        <div className="formelval" ref={ram} style={plats ?? { visibility: 'hidden' }}>
          <p className="liten svag" aria-hidden="true">
            {rubrik}
          </p>
          <div role="listbox" id={RUTANS} aria-label={rubrik}>
            {ruta.traffar.map((traff, nr) => (
              <div
                key={'ord' in traff ? traff.id : traff.formel.id}
                role="option"
                id={`${RUTANS}-${String(nr)}`}
                aria-selected={nr === ruta.vald}
                onMouseDown={(handelse) => {
                  handelse.preventDefault();
                  tagen(nr);
                }}
              >
                {nr === ruta.vald && <kbd aria-hidden="true">Tabb</kbd>}
                {'ord' in traff ? <b>{traff.ord}</b> : <Delar delar={traff.delar} />}
              </div>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
