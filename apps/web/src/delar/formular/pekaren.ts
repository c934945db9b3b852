let nere = false;

const folj = (handelse: string, lage: boolean): void =>
  document.addEventListener(
    handelse,
    () => {
      nere = lage;
    },
    true,
  );
folj('pointerdown', true);
folj('pointerup', false);
folj('pointercancel', false);

/**
 * Gör något som kan flytta det som visas, men inte medan pekaren är nedtryckt: den knapp som trycks skulle flytta sig undan,
 * och trycket gå förlorat.
 */
export function narPekarenSlappts(gor: () => void): void {
  if (!nere) {
    gor();
    return;
  }
  document.addEventListener('pointerup', () => setTimeout(gor, 0), { once: true });
}
