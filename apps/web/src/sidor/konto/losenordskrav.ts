const MINST = 12;

/** Det som sägs vid fältet; servern prövar. */
export const LOSENORDSKRAV = 'Minst 12 tecken, gärna flera ord i rad. Inte ditt namn, och inget vanligt lösenord.';

export const minst = (losenord: string): boolean => losenord.length >= MINST;
