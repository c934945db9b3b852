/** Vad gallringsfristen räknas från. `inaktualitet`: när handlingen inte behövs längre, utan antal år. */
export const GALLRAS_FRAN = ['registrering', 'handlingens_datum', 'arendets_avslut', 'inaktualitet'] as const;
export type GallrasFran = (typeof GALLRAS_FRAN)[number];

export const GALLRAS_FRAN_TEXT: Readonly<Record<GallrasFran, string>> = {
  registrering: 'registreringen',
  handlingens_datum: 'handlingens datum',
  arendets_avslut: 'ärendets avslut',
  inaktualitet: 'vid inaktualitet',
};

/** En rad i planen utan id. `gallrasAr` i hela kalenderår. */
export interface Planuppgifter {
  kod: string;
  process: string;
  handlingstyp: string;
  bevaras: boolean;
  gallrasAr: number | null;
  gallrasFran: GallrasFran | null;
  sekretessLagrum: string | null;
  format: string | null;
  forvaring: string | null;
  anmarkning: string | null;
}

/** Hur raden står i en mening: "Bevaras", "Gallras efter 2 år, räknat från ärendets avslut". */
export function gallringstext(rad: Pick<Planuppgifter, 'bevaras' | 'gallrasAr' | 'gallrasFran'>): string {
  if (rad.bevaras || rad.gallrasFran === null) return 'Bevaras';
  if (rad.gallrasFran === 'inaktualitet') return 'Gallras vid inaktualitet';
  return `Gallras efter ${String(rad.gallrasAr ?? 0)} år, räknat från ${GALLRAS_FRAN_TEXT[rad.gallrasFran]}`;
}

/**
 * Första dagen då något får gallras: fristen räknas i hela kalenderår efter utgången av det år då den börjar löpa, så att
 * ett helt års handlingar gallras på en gång. null när fristen inte har börjat, eller inte räknas i år.
 */
export function gallrasTidigast(
  rad: Pick<Planuppgifter, 'bevaras' | 'gallrasAr' | 'gallrasFran'>,
  fran: string | null,
): string | null {
  if (rad.bevaras || rad.gallrasAr === null || rad.gallrasFran === 'inaktualitet' || fran === null) return null;
  return `${String(Number(fran.slice(0, 4)) + rad.gallrasAr + 1).padStart(4, '0')}-01-01`;
}
