import { type ReactNode, useSyncExternalStore } from 'react';

let text: string | null = null;
let nedrakning: ReturnType<typeof setTimeout> | undefined;
const lyssnare = new Set<() => void>();
const SYNS_MS = 10_000;

function satt(ny: string | null): void {
  text = ny;
  for (const anropa of lyssnare) anropa();
}

/** Säger vad som blev gjort, i tio sekunder. Fokus står kvar. */
export function kvittera(mening: string): void {
  clearTimeout(nedrakning);
  satt(mening);
  nedrakning = setTimeout(() => satt(null), SYNS_MS);
}

/** Raden längst ned där kvitton visas. */
export function Kvittorad(): ReactNode {
  const mening = useSyncExternalStore(
    (anropa) => {
      lyssnare.add(anropa);
      return () => lyssnare.delete(anropa);
    },
    () => text,
  );
  return (
    <div role="status" className={mening === null ? 'dold' : 'kvitto'}>
      {mening !== null && (
        <>
          <span>{mening}</span>
          <button type="button" onClick={() => satt(null)}>
            Dölj
          </button>
        </>
      )}
    </div>
  );
}
