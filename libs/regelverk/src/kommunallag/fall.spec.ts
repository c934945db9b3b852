import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as delegat from './delegation/delegat.js';
import * as delegationslista from './delegation/delegationslista.js';
import * as delegationsratt from './delegation/delegationsratt.js';
import * as delegationsspar from './delegation/delegationsspar.js';
import * as deltagande from './deltagande/deltagande.js';
import * as jav from './jav/jav.js';
import * as lottning from './lottning/lottning.js';
import * as medborgarforslag from './medborgarforslag/medborgarforslag.js';
import * as narvaroratt from './narvaroratt/narvaroratt.js';
import * as proportionelltval from './proportionelltval/proportionelltval.js';
import * as protokollskontroll from './protokollskontroll/protokollskontroll.js';
import * as provningsform from './provningsform/provningsform.js';
import * as signering from './signering/signering.js';
import * as forslagsordning from './yrkande/forslagsordning.js';
import * as utfall from './yrkande/utfall.js';

interface Fall {
  readonly fall: string;
  readonly funktion: string;
  readonly in: readonly unknown[];
  readonly ut?: unknown;
  /** Ord som ska stå någonstans i svaret. */
  readonly ord?: readonly string[];
  /** Ord i det fel som ska kastas. */
  readonly fel?: string;
}

const TABELLER: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  jav: { ...jav },
  deltagande: { ...deltagande },
  yrkande: { ...forslagsordning, ...utfall },
  lottning: { ...lottning },
  protokollskontroll: { ...protokollskontroll },
  delegation: { ...delegat, ...delegationslista, ...delegationsratt, ...delegationsspar },
  medborgarforslag: { ...medborgarforslag },
  narvaroratt: { ...narvaroratt },
  provningsform: { ...provningsform },
  signering: { ...signering },
  proportionelltval: { ...proportionelltval },
};

function readFall(tabell: string): Fall[] {
  return JSON.parse(readFileSync(join(__dirname, '../../fall', `${tabell}.json`), 'utf8')) as Fall[];
}

function callable(tabell: string, namn: string): (...args: readonly unknown[]) => unknown {
  const funktion = TABELLER[tabell]?.[namn];
  if (typeof funktion !== 'function') throw new Error(`Funktionen ${namn} finns inte i ${tabell}.`);
  return funktion as (...args: readonly unknown[]) => unknown;
}

describe.each(Object.keys(TABELLER))('%s', (tabell) => {
  it.each(readFall(tabell))('$funktion: $fall', ({ funktion, in: indata, ut, ord = [], fel }) => {
    const run = callable(tabell, funktion);
    if (fel !== undefined) {
      expect(() => run(...indata)).toThrow(fel);
      return;
    }
    const svar = run(...indata);
    // Listor ska ha precis så många poster; objekt får ha fler fält än fallet nämner.
    if (typeof ut === 'object' && ut !== null) expect(svar).toMatchObject(ut);
    else expect(svar).toEqual(ut);
    for (const del of ord) expect(JSON.stringify(svar)).toContain(del);
  });
});
