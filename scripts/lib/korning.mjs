// What other commands need to know of a Klubba that runs on a data folder: the address of its database.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fil = (katalog) => join(katalog, 'korning.json');

export const skrivKorning = (katalog, uppgifter) =>
  writeFileSync(fil(katalog), `${JSON.stringify(uppgifter)}\n`, { mode: 0o600 });

export const taBortKorning = (katalog) => rmSync(fil(katalog), { force: true });

export function lasKorning(katalog) {
  try {
    return JSON.parse(readFileSync(fil(katalog), 'utf8'));
  } catch {
    return undefined;
  }
}
