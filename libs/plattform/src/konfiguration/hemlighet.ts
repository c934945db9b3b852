import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLATSHALLARE =
  /change.?me|secret|placeholder|password|hemlig|l[oö]senord|byt.?(ut|mig)|exempel|example|x{6,}|123456|todo/i;
const MINST_OLIKA_TECKEN = 10;

/** Sant för en nyckel som någon glömt att byta ut, eller som lätt kan gissas. */
export const arPlatshallare = (hemlighet: string): boolean =>
  PLATSHALLARE.test(hemlighet) || new Set(hemlighet).size < MINST_OLIKA_TECKEN;

function las(fil: string): string | null {
  try {
    const text = readFileSync(fil, 'utf8').trim();
    return text === '' ? null : text;
  } catch {
    return null;
  }
}

/**
 * Nyckeln i datakatalogen; görs en gång, läsbar bara för ägaren. Två starter på en gång får samma nyckel.
 * @throws Error när katalogen inte går att skriva i
 */
export function egenHemlighet(dataMapp: string): string {
  const fil = join(dataMapp, 'hemlighet');
  const befintlig = las(fil);
  if (befintlig !== null) return befintlig;
  const ny = randomBytes(32).toString('base64url');
  const utkast = `${fil}.${String(process.pid)}`;
  mkdirSync(dataMapp, { recursive: true });
  writeFileSync(utkast, `${ny}\n`, { mode: 0o600 });
  try {
    linkSync(utkast, fil);
  } catch {
    // Den andra starten hann före: dess nyckel gäller.
  } finally {
    rmSync(utkast, { force: true });
  }
  return las(fil) ?? ny;
}
