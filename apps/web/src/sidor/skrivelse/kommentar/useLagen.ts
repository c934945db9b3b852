import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Kommentar } from '../typer.js';
import { lasAnmarkningar } from '../yta/anmarkta.js';
import { placera } from './platser.js';

const BRED = '(min-width: 64.0625rem)';

interface Lagen {
  lagen: ReadonlyMap<string, number>;
  hojd: number;
}

const UTAN_LAGEN: Lagen = { lagen: new Map(), hojd: 0 };

/** Rutornas höjd vid sidan av texten; på smal skärm står de under varandra. */
export function useLagen(
  editor: Editor,
  rutor: readonly Kommentar[],
  vald: string | null,
): { spalt: RefObject<HTMLElement | null>; lagen: ReadonlyMap<string, number>; hojd: number } {
  const spalt = useRef<HTMLElement>(null);
  const [lage, satt] = useState<Lagen>(UTAN_LAGEN);
  const [varv, nyttVarv] = useState(0);
  useEffect(() => {
    const om = (): void => nyttVarv((nu) => nu + 1);
    let senast = lasAnmarkningar(editor.state);
    // Platserna kommer efter kommentarerna och flyttar med texten: rutorna ska stå rätt innan någon pekar på dem.
    const omFlyttade = (): void => {
      const nu = lasAnmarkningar(editor.state);
      if (nu === senast) return;
      senast = nu;
      om();
    };
    om();
    editor.on('transaction', omFlyttade);
    window.addEventListener('resize', om);
    return () => {
      editor.off('transaction', omFlyttade);
      window.removeEventListener('resize', om);
    };
  }, [editor]);
  useLayoutEffect(() => {
    const yta = spalt.current;
    if (yta === null || !window.matchMedia(BRED).matches) {
      satt((nu) => (nu.hojd === 0 && nu.lagen.size === 0 ? nu : UTAN_LAGEN));
      return;
    }
    const over = yta.getBoundingClientRect().top;
    const platser = new Map(lasAnmarkningar(editor.state).map((en) => [en.id, en.fran]));
    const onskade = [...yta.querySelectorAll<HTMLElement>('[data-kommentar]')].map((ruta) => {
      const id = ruta.dataset['kommentar'] ?? '';
      const fran = platser.get(id);
      const top =
        fran === undefined ? 0 : editor.view.coordsAtPos(Math.min(fran, editor.state.doc.content.size)).top - over;
      return { id, top: Math.max(0, top), hojd: ruta.offsetHeight };
    });
    onskade.sort((a, b) => a.top - b.top);
    const lagen = placera(onskade, vald);
    const hojd = Math.max(0, ...onskade.map(({ id, hojd: egen }) => (lagen.get(id) ?? 0) + egen));
    satt((nu) => (nu.hojd === hojd && lika(nu.lagen, lagen) ? nu : { lagen, hojd }));
  }, [editor, rutor, vald, varv]);
  return { spalt, ...lage };
}

const lika = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([id, top]) => b.get(id) === top);
