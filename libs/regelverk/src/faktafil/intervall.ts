/** §§ från och med `fran` till och med `till`. */
export interface Intervall {
  readonly fran: number;
  readonly till: number;
}

const MONSTER = /^[1-9]\d{0,9}(?:-[1-9]\d{0,9})?(?:, ?[1-9]\d{0,9}(?:-[1-9]\d{0,9})?)*$/u;

/**
 * Läser `9`, `9-12` eller `9-10, 12-15`. Intervallen ska stiga och får inte gå in i varandra.
 * @returns undefined när texten inte har den formen.
 */
export function parseIntervall(text: string): Intervall[] | undefined {
  // Längden begränsas före mönstret: ett fält kan ha 100 000 tecken.
  if (text.length > 100_000 || !MONSTER.test(text)) return undefined;
  const delar = text.split(',').map((del) => {
    const [fran = '', till = fran] = del.trim().split('-');
    return { fran: Number(fran), till: Number(till) };
  });
  let senaste = 0;
  for (const del of delar) {
    if (del.fran <= senaste || del.till < del.fran) return undefined;
    senaste = del.till;
  }
  return delar;
}

/** Sant när §:n ligger i något av intervallen; `undefined` står för alla §§. */
export function isWithin(intervall: readonly Intervall[] | undefined, nr: number): boolean {
  return intervall === undefined || intervall.some(({ fran, till }) => nr >= fran && nr <= till);
}

/** Skriver §-nummer i stigande ordning så som de läses: `9`, `9–12`, `9–10 och 12–15`. */
export function formatParagrafer(nummer: readonly number[]): string {
  const delar: { fran: number; till: number }[] = [];
  for (const nr of [...new Set(nummer)].sort((a, b) => a - b)) {
    const sista = delar.at(-1);
    if (sista?.till === nr - 1) sista.till = nr;
    else delar.push({ fran: nr, till: nr });
  }
  const text = delar.map(({ fran, till }) => (fran === till ? String(fran) : `${String(fran)}–${String(till)}`));
  const sista = text.pop() ?? '';
  return text.length === 0 ? sista : `${text.join(', ')} och ${sista}`;
}
