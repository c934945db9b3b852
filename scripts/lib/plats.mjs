// Where things are: the repository root and the data folder.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROT = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));

/** The absolute path of the data folder (KLUBBA_DATA, default .klubba in the repository), made when it is missing. */
export function datakatalog() {
  const katalog = resolve(process.env.KLUBBA_DATA || resolve(ROT, '.klubba'));
  skapaKatalog(katalog);
  return realpathSync(katalog);
}

/** Makes a data folder that an account for the database may pass through but not list. */
export function skapaKatalog(katalog) {
  try {
    const forstaNya = mkdirSync(katalog, { recursive: true });
    // The umask may have taken more than we mean to: only what we made ourselves is opened, and only for passing.
    for (let mapp = katalog; forstaNya && mapp.startsWith(forstaNya); mapp = dirname(mapp)) chmodSync(mapp, 0o711);
  } catch (fel) {
    throw new Driftfel(`Katalogen ${katalog} kan inte skapas (${fel.code}). Ange en skrivbar katalog med KLUBBA_DATA.`);
  }
}

/** Twelve hex digits that stand for a path, short enough for names of sockets and folders. */
export const kortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A fault in the surroundings (not in the program): the text is a Swedish sentence that says how to mend it. */
export class Driftfel extends Error {}

/** Says something to the person at the terminal; stdout belongs to the commands. */
export const saga = (text) => process.stderr.write(`${text}\n`);

/** Ends the process with exit code 1 and one sentence for a Driftfel, with the stack for anything else. */
export function avslutaMedFel(fel) {
  saga(fel instanceof Driftfel ? fel.message : `Oväntat fel: ${fel?.stack ?? fel}`);
  process.exit(1);
}
