import { hash, verify } from '@node-rs/argon2';
import { DomanFel } from '../fel/doman-fel.js';

// Argon2id med 19 MiB, två varv och en tråd (OWASP Password Storage).
const KOSTNAD = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const MINST = 12;
const MEST = 200;

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

/** @throws DomanFel `KONTO.SVAGT_LOSENORD` när lösenordet är för kort, för långt eller är namnet */
export function kravLosenord(losenord: string, inloggningsnamn: string): void {
  const gemener = losenord.toLowerCase();
  const brist =
    losenord.length < MINST
      ? `Lösenordet behöver minst ${String(MINST)} tecken.`
      : losenord.length > MEST
        ? `Lösenordet får ha högst ${String(MEST)} tecken.`
        : new Set(gemener).size < 5
          ? 'Lösenordet behöver minst fem olika tecken.'
          : gemener.includes(inloggningsnamn)
            ? 'Lösenordet får inte innehålla inloggningsnamnet.'
            : null;
  if (brist !== null) {
    throw new DomanFel('KONTO.SVAGT_LOSENORD', brist, { status: 422, falt: [{ stig: 'losenord', text: brist }] });
  }
}
