import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { somKlubbafel } from '../klient/fel.js';

interface Kvitto {
  mening: string;
  angra: (() => Promise<unknown>) | null;
  fel: boolean;
}

let nu: Kvitto | null = null;
let nedrakning: ReturnType<typeof setTimeout> | undefined;
const lyssnare = new Set<() => void>();
const SYNS_MS = 10_000;
const FALT = 'input, textarea, [contenteditable="true"]';

function satt(nytt: Kvitto | null): void {
  clearTimeout(nedrakning);
  nu = nytt;
  if (nytt !== null) nedrakning = setTimeout(() => satt(null), SYNS_MS);
  for (const anropa of lyssnare) anropa();
}

/**
 * Säger vad som blev gjort, i tio sekunder. Fokus står kvar.
 * @param angra gör det ogjort; knappen Ångra och Ctrl Z visas då
 */
export function kvittera(mening: string, angra?: () => Promise<unknown>): void {
  satt({ mening, angra: angra ?? null, fel: false });
}

async function gorOgjort(kvitto: Kvitto): Promise<void> {
  if (kvitto.angra === null) return;
  satt(null);
  try {
    await kvitto.angra();
    satt({ mening: 'Det är ångrat', angra: null, fel: false });
  } catch (fel) {
    satt({ mening: `Det gick inte att ångra. ${somKlubbafel(fel).message}`, angra: null, fel: true });
  }
}

/** Raden längst ned där kvitton visas, och där det gjorda kan ångras. */
export function Kvittorad(): ReactNode {
  const kvitto = useSyncExternalStore(
    (anropa) => {
      lyssnare.add(anropa);
      return () => lyssnare.delete(anropa);
    },
    () => nu,
  );
  useEffect(() => {
    if (kvitto?.angra == null) return;
    const tryckt = (handelse: KeyboardEvent): void => {
      const skriver = handelse.target instanceof Element && handelse.target.closest(FALT) !== null;
      if (handelse.key !== 'z' || !(handelse.ctrlKey || handelse.metaKey) || handelse.shiftKey || skriver) return;
      handelse.preventDefault();
      void gorOgjort(kvitto);
    };
    document.addEventListener('keydown', tryckt);
    return () => document.removeEventListener('keydown', tryckt);
  }, [kvitto]);
  return (
    <div role={kvitto?.fel === true ? 'alert' : 'status'} className={kvitto === null ? 'dold' : 'kvitto'}>
      {kvitto !== null && (
        <>
          <span>{kvitto.mening}</span>
          {kvitto.angra !== null && (
            <button type="button" aria-keyshortcuts="Control+Z" onClick={() => void gorOgjort(kvitto)}>
              Ångra <kbd aria-hidden="true">Ctrl Z</kbd>
            </button>
          )}
          <button type="button" onClick={() => satt(null)}>
            Dölj
          </button>
        </>
      )}
    </div>
  );
}
