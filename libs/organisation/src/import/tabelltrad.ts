import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Tråden gav upp: filen var för stor för minnet, tog för lång tid eller gick inte att tolka. */
export class Tabelltradsfel extends Error {}

const TIDSGRANS_MS = 30_000;
const MINNE_MB = 384;

function arbetarfil(): string {
  const fil = join(__dirname, 'arbetare.mjs');
  if (!existsSync(fil)) throw new Error(`Tabellarbetaren saknas bredvid ${__filename}: bygg om servern.`);
  return fil;
}

/**
 * Kör ett arbete i en ny tråd med eget minnestak.
 * @throws Tabelltradsfel när tråden inte blev klar
 */
export async function iTabelltrad<T>(gor: 'lasXlsx' | 'lasCsv' | 'skrivXlsx', data: unknown): Promise<T> {
  const trad = new Worker(arbetarfil(), {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MINNE_MB, maxYoungGenerationSizeMb: 64 },
  });
  try {
    return await new Promise<T>((klar, fel) => {
      const klocka = setTimeout(() => {
        fel(new Tabelltradsfel('Det tog för lång tid.'));
      }, TIDSGRANS_MS);
      trad.once('message', (svar: { svar: T } | { fel: string }) => {
        clearTimeout(klocka);
        if ('fel' in svar) fel(new Tabelltradsfel(svar.fel));
        else klar(svar.svar);
      });
      trad.once('error', (orsak) => {
        clearTimeout(klocka);
        fel(new Tabelltradsfel(orsak.message));
      });
      trad.once('exit', () => {
        clearTimeout(klocka);
        fel(new Tabelltradsfel('Tråden avslutades.'));
      });
      trad.postMessage({ gor, data });
    });
  } finally {
    await trad.terminate();
  }
}
