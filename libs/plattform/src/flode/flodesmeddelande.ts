/** Kanalen som databasen ropar på. */
export const FLODESKANAL = 'klubba_flode';

/** Ett rop ur databasen. */
export type Flodesmeddelande =
  | { slag: 'handelse'; typ: string; objekt: string; objektId: string; namndId: string | null; kontoId: string | null }
  | { slag: 'session'; tokenHash: string }
  | { slag: 'notis'; kontoId: string; notisId: string };

const text = (varde: unknown): string | null => (typeof varde === 'string' ? varde : null);

function handelse(delar: readonly unknown[]): Flodesmeddelande | null {
  const [typ, objekt, objektId] = [text(delar[0]), text(delar[1]), text(delar[2])];
  if (typ === null || objekt === null || objektId === null) return null;
  return { slag: 'handelse', typ, objekt, objektId, namndId: text(delar[3]), kontoId: text(delar[4]) };
}

function notis(delar: readonly unknown[]): Flodesmeddelande | null {
  const [kontoId, notisId] = [text(delar[0]), text(delar[1])];
  return kontoId === null || notisId === null ? null : { slag: 'notis', kontoId, notisId };
}

/** Läser ett rop; null för det som inte är ett. */
export function tolkaRop(rop: string): Flodesmeddelande | null {
  try {
    const las = JSON.parse(rop) as { h?: unknown; s?: unknown; n?: unknown } | null;
    if (las === null || typeof las !== 'object') return null;
    if (Array.isArray(las.h)) return handelse(las.h);
    if (Array.isArray(las.n)) return notis(las.n);
    return typeof las.s === 'string' ? { slag: 'session', tokenHash: las.s } : null;
  } catch {
    return null;
  }
}

/** Att någon läste något är ingen ändring: det rör ingen annan, och ska inte synas för någon annan. */
export const arLasning = (typ: string): boolean => /(?:^|[._])last$/u.test(typ) || typ === 'konto.inloggat';
