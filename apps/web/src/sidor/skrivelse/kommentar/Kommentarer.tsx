import type { Editor } from '@tiptap/core';
import { type ReactNode, useMemo } from 'react';
import type { Kommentar } from '../typer.js';
import { EnKommentar, Forslag, type Kommentarsteg } from './EnKommentar.js';
import { useLagen } from './useLagen.js';

/** Kommentarerna och ändringsförslagen, i höjd med sin plats i texten. */
export function Kommentarer({
  editor,
  kommentarer,
  vald,
  valj,
  ...mer
}: {
  editor: Editor;
  kommentarer: readonly Kommentar[];
  vald: string | null;
  valj: (id: string) => void;
  skrivbar: boolean;
  kommenterbar: boolean;
  steg: Kommentarsteg;
  /** Fältet för en ny kommentar, när en skrivs. */
  ny: ReactNode;
}): ReactNode {
  const oppna = useMemo(() => kommentarer.filter((k) => k.lage === 'oppen'), [kommentarer]);
  const avgjorda = kommentarer.filter((k) => k.lage !== 'oppen');
  const { spalt, lagen, hojd } = useLagen(editor, oppna, vald);
  return (
    <aside className="skriv__kom" aria-label="Kommentarer">
      <h2 className="dold">Kommentarer</h2>
      {mer.ny}
      <section
        ref={spalt}
        className="komspalt"
        aria-label="Öppna kommentarer"
        style={hojd > 0 ? { height: hojd } : undefined}
      >
        {oppna.map((kommentar, plats) => {
          const top = lagen.get(kommentar.id);
          return (
            <div
              key={kommentar.id}
              className="komplats"
              style={top === undefined ? undefined : { top, position: 'absolute' }}
            >
              <EnKommentar
                del={{ kommentar, nr: plats + 1, vald: vald === kommentar.id, valj: () => valj(kommentar.id), ...mer }}
              />
            </div>
          );
        })}
      </section>
      {avgjorda.length > 0 && (
        <details className="liten avgjorda">
          <summary>Avgjorda kommentarer ({avgjorda.length})</summary>
          {avgjorda.map((k) => (
            <article key={k.id} className="kom">
              <p>
                <b>{k.namn}</b> <span className="svag">{AVGJORD[k.lage]}</span>
                {k.avgjordAv !== null && <span className="svag"> av {k.avgjordAv}</span>}
              </p>
              {k.slag === 'forslag' && <Forslag kommentar={k} />}
              {k.text !== '' && <p>{k.text}</p>}
            </article>
          ))}
        </details>
      )}
    </aside>
  );
}

const AVGJORD: Readonly<Record<Kommentar['lage'], string>> = {
  oppen: '',
  klar: 'klar',
  godtagen: 'godtaget',
  avbojd: 'avböjt',
};
