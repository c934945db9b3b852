const TAL = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** Talet i ord till och med tolv, annars i siffror. */
export const iOrd = (tal: number): string => TAL[tal] ?? String(tal);

/** `1 handling`, `6 handlingar` */
export const antal = (tal: number, en: string, flera: string): string => `${heltal(tal)} ${tal === 1 ? en : flera}`;

/** Hårt blanksteg för tusental. */
export const heltal = (tal: number): string => String(tal).replace(/\B(?=(\d{3})+$)/gu, '\u00a0');

/** Stor bokstav först. */
export const stor = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** `a, b och c` */
export function uppraknat(ord: readonly string[]): string {
  if (ord.length < 2) return ord[0] ?? '';
  return `${ord.slice(0, -1).join(', ')} och ${ord.at(-1) ?? ''}`;
}

/** `§ 94`, `§§ 85–100`, `§§ 85–90, 92`, med hårda blanksteg. */
export function paragrafer(nummer: readonly number[]): string {
  const ordnade = [...nummer].sort((a, b) => a - b);
  const delar: string[] = [];
  for (let i = 0; i < ordnade.length;) {
    let slut = i;
    while (ordnade[slut + 1] === (ordnade[slut] ?? 0) + 1) slut += 1;
    delar.push(slut === i ? String(ordnade[i]) : `${String(ordnade[i])}–${String(ordnade[slut])}`);
    i = slut + 1;
  }
  return `${ordnade.length === 1 ? '§' : '§§'}\u00a0${delar.join(', ')}`;
}

/** Filens storlek: `2,4 MB`, `86 kB`. */
export function storlek(byte: number): string {
  if (byte >= 1_000_000) return `${(byte / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`;
  return `${String(Math.max(1, Math.round(byte / 1000)))}\u00a0kB`;
}
