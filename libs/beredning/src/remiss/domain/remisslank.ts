import { createHash, createHmac } from 'node:crypto';

/** En länk gäller så länge efter sista dagen: ett sent svar tas emot (FL 26 §), men inte för alltid. */
export const LANKDAGAR_EFTER = 60;

const FORM = /^[\w-]{43}$/u;

/**
 * Länkens hemliga del. Den räknas fram ur installationens hemlighet och sparas aldrig: databasen har bara hashen, och
 * samma instans får samma länk i påminnelsen tills länken byts.
 */
export const skapaRemisstoken = (hemlighet: string, instansId: string, lankNr: number): string =>
  createHmac('sha256', hemlighet)
    .update(`klubba.remissvar.1\0${instansId}\0${String(lankNr)}`)
    .digest('base64url');

export const tokenhash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** @returns hashen att slå upp, eller null för det som inte kan vara en länk */
export const lasRemisstoken = (token: string): string | null => (FORM.test(token) ? tokenhash(token) : null);
