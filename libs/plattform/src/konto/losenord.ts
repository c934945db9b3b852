import { hash, verify } from '@node-rs/argon2';
import { DomanFel } from '../fel/doman-fel.js';
import { arVanligtLosenord } from './vanliga-losenord.js';

// Argon2id med 19 MiB, två varv och en tråd (OWASP Password Storage).
const KOSTNAD = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const MINST = 12;
const MEST = 200;
const MINST_OLIKA = 5;

let attrapp: Promise<string> | undefined;

/** Lösenordets hash i PHC-form. */
export async function hashaLosenord(losenord: string): Promise<string> {
  return await hash(losenord.normalize('NFC'), KOSTNAD);
}

/**
 * Om lösenordet hör till hashen. Utan hash görs samma arbete och svaret är nej: tiden röjer inte vilka konton som finns.
 */
export async function stammerLosenord(losenordHash: string | null, losenord: string): Promise<boolean> {
  attrapp ??= hashaLosenord('det finns inget konto med det namnet');
  const stammer = await verify(losenordHash ?? (await attrapp), losenord.normalize('NFC').slice(0, MEST));
  return stammer && losenordHash !== null;
}

/** Den som lösenordet är till. */
export interface Innehavare {
  inloggningsnamn: string;
  /** För- och efternamn. */
  namn?: string;
}

const KORTASTE_NAMN = 3;

const namndelar = ({ inloggningsnamn, namn = '' }: Innehavare): string[] =>
  [inloggningsnamn, ...namn.toLowerCase().split(/[\s-]+/u)].filter((del) => del.length >= KORTASTE_NAMN);

function brist(losenord: string, innehavare: Innehavare): string | null {
  const gemener = losenord.normalize('NFC').toLowerCase();
  if (losenord.length < MINST) return `Lösenordet behöver minst ${String(MINST)} tecken.`;
  if (losenord.length > MEST) return `Lösenordet får ha högst ${String(MEST)} tecken.`;
  if (new Set(gemener).size < MINST_OLIKA) return 'Lösenordet behöver minst fem olika tecken.';
  if (arVanligtLosenord(losenord)) return 'Lösenordet är ett av de vanligaste och gissas lätt. Välj ett annat.';
  if (gemener.includes(innehavare.inloggningsnamn)) return 'Lösenordet får inte innehålla inloggningsnamnet.';
  const rest = namndelar(innehavare).reduce((kvar, del) => kvar.replaceAll(del, ''), gemener);
  return rest.replace(/[^\p{L}]/gu, '').length === 0 && rest.length < gemener.length
    ? 'Lösenordet får inte bara vara ditt namn.'
    : null;
}

/**
 * @param falt var i formuläret lösenordet står
 * @throws DomanFel `KONTO.SVAGT_LOSENORD` när lösenordet är för kort, för långt, vanligt, eller är namnet
 */
export function kravLosenord(losenord: string, innehavare: Innehavare, falt = 'losenord'): void {
  const text = brist(losenord, innehavare);
  if (text !== null) throw new DomanFel('KONTO.SVAGT_LOSENORD', text, { status: 422, falt: [{ stig: falt, text }] });
}
