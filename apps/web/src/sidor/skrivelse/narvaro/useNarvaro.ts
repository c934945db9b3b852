import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { getVersion } from 'prosemirror-collab';
import { useEffect, useMemo } from 'react';
import { skrivelsenyckel } from '../flode/fragor.js';
import { har, gar, type Narvarande } from '../fragor.js';
import type { Skrivelse } from '../typer.js';
import { sattMarkorer } from '../yta/markorer.js';

/** Oftare än servern glömmer den som inte hörs av. */
const SAG_TILL_MS = 30_000;
/** En markör som flyttas sägs inte oftare än så. */
const FLYTT_MS = 1500;

/** Vilka andra som har skrivelsen öppen nu, och var i texten de står. Det är inget som sparas. */
export function useNarvaro(s: Skrivelse, editor: Editor, klient: string): readonly Narvarande[] {
  const fragor = useQueryClient();
  const nyckel = useMemo(() => [...skrivelsenyckel(s.namndId, s.id), 'narvaro', klient], [s.namndId, s.id, klient]);
  const { data = [] } = useQuery({
    queryKey: nyckel,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: SAG_TILL_MS,
    queryFn: async () => {
      const markor = editor.isEditable
        ? { version: getVersion(editor.state), plats: editor.state.selection.head }
        : null;
      return (await har(s, klient, markor)).filter((en) => en.klient !== klient);
    },
  });
  useEffect(() => {
    editor.view.dispatch(
      editor.state.tr.setMeta(
        ...sattMarkorer(
          data.flatMap(({ klient: deras, namn, markor }) =>
            markor === null ? [] : [{ klient: deras, namn, plats: markor.plats }],
          ),
        ),
      ),
    );
  }, [editor, data]);
  useEffect(() => {
    let klocka: ReturnType<typeof setTimeout> | undefined;
    const flyttad = (): void => {
      klocka ??= setTimeout(() => {
        klocka = undefined;
        void fragor.invalidateQueries({ queryKey: nyckel });
      }, FLYTT_MS);
    };
    const borta = (): void => gar(s, klient);
    editor.on('selectionUpdate', flyttad);
    window.addEventListener('pagehide', borta);
    return () => {
      clearTimeout(klocka);
      editor.off('selectionUpdate', flyttad);
      window.removeEventListener('pagehide', borta);
      borta();
    };
  }, [editor, fragor, nyckel, klient]);
  return data;
}
