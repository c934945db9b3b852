import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { type Tangent, useTangenter } from '../delar/tangenter.js';
import type { Jag, MinNamnd } from '../klient/typer.js';
import type { Skarm } from './skarmar.js';

const hamta = async (): Promise<typeof import('./palett/Palett.js')> => await import('./palett/Palett.js');
const Palett = lazy(async () => ({ default: (await hamta()).Palett }));

/** Så länge efter den första skärmen som paletten hämtas, så att den som skriver fort inte tappar bokstäver. */
const FORHAMTA_MS = 3000;

/** Knappen som öppnar Sök eller gör; det gör också Ctrl K. */
export function Sokknapp(e: { jag: Jag; vald: MinNamnd | undefined; skarmar: readonly Skarm[] }): ReactNode {
  const [oppen, satt] = useState(false);
  const tangenter = useMemo(
    (): Tangent[] => [{ tangent: 'Control+K', vad: 'Sök eller gör', gor: () => satt(true) }],
    [],
  );
  useTangenter(tangenter);
  useEffect(() => {
    const klocka = setTimeout(() => void hamta().catch(() => undefined), FORHAMTA_MS);
    return () => clearTimeout(klocka);
  }, []);
  return (
    <>
      <button
        type="button"
        className="sokknapp"
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        onClick={() => satt(true)}
      >
        <span>
          Sök<span className="lang"> eller gör …</span>
        </span>{' '}
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {oppen && (
        <Suspense fallback={null}>
          <Palett {...e} stang={() => satt(false)} />
        </Suspense>
      )}
    </>
  );
}
