/** Så länge efter ett tryck som det som hämtas räknas som att någon arbetar. */
const ARBETAR_MS = 10_000;

let senast = performance.now();
const lyssnare = new Set<() => void>();

for (const slag of ['keydown', 'pointerdown', 'wheel'] as const) {
  document.addEventListener(
    slag,
    () => {
      senast = performance.now();
      for (const anropa of lyssnare) anropa();
    },
    { passive: true, capture: true },
  );
}

/** Om någon nyss tryckte på något. Det som hämtas utan det förlänger inte inloggningen. */
export const arbetar = (): boolean => performance.now() - senast < ARBETAR_MS;

/** Säger till vid varje tryck. */
export function vidArbete(anropa: () => void): () => void {
  lyssnare.add(anropa);
  return () => lyssnare.delete(anropa);
}
