const TAL = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'] as const;

/** Tal till och med tolv med bokstäver, annars med siffror. */
export const talord = (tal: number): string => TAL[tal] ?? String(tal);

/** Med stor bokstav först. */
export const stor = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "S", "S och V", "S, V och C" med det ord som binder. */
export function radaUpp(delar: readonly string[], bindeord = 'och'): string {
  const sista = delar.at(-1) ?? '';
  return delar.length < 2 ? sista : `${delar.slice(0, -1).join(', ')} ${bindeord} ${sista}`;
}
