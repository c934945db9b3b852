import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { iOrd, stor } from '../../sprak/ord.js';
import type { Felpost } from './faltfel.js';

const FALT = 'input, select, textarea, button, [tabindex]';

/** Går till fältet, eller till det första i en grupp av fält. */
function gaTill(id: string): void {
  const element = document.getElementById(id);
  const falt = element?.matches(FALT) === true ? element : element?.querySelector<HTMLElement>(FALT);
  falt?.focus();
  falt?.scrollIntoView({ block: 'center' });
}

/**
 * Alla fel i ett formulär på ett ställe. Tar fokus när `omgang` ändras, och varje rad leder till sitt fält.
 * @param gora det som inte blev gjort, efter `innan`: `ärendet kan registreras`
 * @param idFor fältets id på sidan
 */
export function Felsamling({
  poster,
  gora,
  vad,
  text,
  omgang,
  idFor,
}: {
  poster: readonly Felpost[];
  gora: string;
  /** Rubriken när inget av fälten är fel: `Nämnden är inte sparad`. */
  vad: string;
  text?: string | undefined;
  omgang: number;
  idFor: (falt: string) => string;
}): ReactNode {
  const ruta = useRef<HTMLDivElement>(null);
  const rubrik = useId();
  useEffect(() => {
    if (omgang > 0) ruta.current?.focus();
  }, [omgang]);
  if (omgang === 0 || (poster.length === 0 && text === undefined)) return null;
  const antal = poster.length === 1 ? 'En sak' : `${stor(iOrd(poster.length))} saker`;
  const ga = (handelse: MouseEvent, falt: string): void => {
    handelse.preventDefault();
    gaTill(idFor(falt));
  };
  return (
    <div className="besked besked--fel felsamling" ref={ruta} tabIndex={-1} role="group" aria-labelledby={rubrik}>
      <h2 id={rubrik}>{poster.length === 0 ? vad : `${antal} att rätta innan ${gora}`}</h2>
      {poster.length > 0 && (
        <ul>
          {poster.map((post, plats) => (
            <li key={plats}>
              {post.falt === undefined ? (
                post.text
              ) : (
                <a href={`#${idFor(post.falt)}`} onClick={(handelse) => ga(handelse, post.falt ?? '')}>
                  {post.text}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {text !== undefined && <p>{text}</p>}
    </div>
  );
}
