/** Något som har ändrats hos servern; vad får den veta som hämtar om. */
export interface Flodeshandelse {
  typ: string;
  objektId?: string;
  namndId?: string | null;
}

/** Det som inte hör till en viss nämnd men räknas fram ur det som ändras i dem. */
const ALLTID = ['start', 'notiser'];

const NARVARO = 'skrift.narvaro';
const NARVARONYCKEL = 'narvaro';

const arHandelse = (varde: unknown): varde is Flodeshandelse =>
  typeof varde === 'object' && varde !== null && 'typ' in varde && typeof varde.typ === 'string';

/** Händelsen som den kom i strömmen; null för det som inte är någon. */
export function tolka(data: string): Flodeshandelse | null {
  try {
    const varde: unknown = JSON.parse(data);
    return arHandelse(varde) ? varde : null;
  } catch {
    return null;
  }
}

/** Om det som hämtats med nyckeln kan ha blivit ett annat av händelsen. */
export function berors(nyckel: readonly unknown[], handelse: Flodeshandelse): boolean {
  if (handelse.typ === 'hamtaOm') return true;
  const led = nyckel.filter((del) => typeof del === 'string');
  if (handelse.typ === 'notis') return led[0] === 'notiser';
  // Att någon flyttar sin markör rör bara dem som har samma sak öppen.
  if (handelse.typ === NARVARO) return led.includes(NARVARONYCKEL) && led.some((del) => del === handelse.objektId);
  if (led.some((del) => ALLTID.includes(del))) return true;
  return led.some((del) => del === handelse.namndId || del === handelse.objektId);
}
