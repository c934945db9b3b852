/** Hur säkert det är vem som loggat in. `avancerad` är en leverantör som intygar det, t.ex. e-legitimation. */
export const STYRKOR = ['enkel', 'tva_faktorer', 'avancerad'] as const;
export type Styrka = (typeof STYRKOR)[number];

/** Det som en pågående inloggning vet om sig själv. */
export interface Sessionslage {
  id: string;
  styrka: Styrka;
  amr: string[];
  acr: string | null;
  leverantor: string | null;
  skapad: Date;
  stegadTill: Date | null;
  enhetHash: Buffer;
  /** Om kontot har en andra faktor. Frågas bara för den som ännu är `enkel`. */
  harFaktor: boolean;
  /** Om någon roll i Klubba kräver en andra faktor. Frågas bara för den som ännu är `enkel`. */
  kravFinns: boolean;
}

/** Vad som fattas innan inloggningen gäller: en kod, eller att skaffa en andra faktor. */
export type Faktorhinder = 'kod' | 'registrera';

/**
 * Vad en inloggning saknar. Den som har en andra faktor måste ge den; den som måste ha en måste skaffa den.
 * @param kravs om någon av kontots roller kräver en andra faktor
 */
export function faktorhinder(lage: Pick<Sessionslage, 'styrka' | 'harFaktor'>, kravs: boolean): Faktorhinder | null {
  if (lage.styrka !== 'enkel') return null;
  if (lage.harFaktor) return 'kod';
  return kravs ? 'registrera' : null;
}

/** Så länge räcker ett bevis för det som kräver ett färskt. */
export const STEG_MS = 5 * 60_000;

/** Om inloggningen nyss bevisats. */
export const arStegad = (lage: Pick<Sessionslage, 'stegadTill'>, nu: Date): boolean =>
  lage.stegadTill !== null && lage.stegadTill.getTime() > nu.getTime();
