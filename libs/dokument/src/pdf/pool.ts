import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sattIEgenProcess, stangEgenProcess } from './egenprocess.js';
import { arbetarfil, mallmapp, typsnittsfiler } from './plats.js';
import type { Satsuppdrag } from './satsuppdrag.js';

type Svar = { readonly id: number } & ({ readonly pdf: readonly Uint8Array[] } | { readonly fel: string });

interface Vantande {
  readonly id: number;
  readonly uppdrag: Satsuppdrag;
  readonly klar: (pdf: readonly Uint8Array[]) => void;
  readonly fel: (fel: Error) => void;
}

interface Trad {
  readonly worker: Worker;
  arbete: Vantande | undefined;
}

/** Typst peaks at 85 MB and more per thread, and two keep a small server busy. */
const MAX_TRADAR = 2;
const tradar: Trad[] = [];
const ko: Vantande[] = [];
let nastaId = 1;

function avsluta(trad: Trad, fel: Error): void {
  const plats = tradar.indexOf(trad);
  if (plats >= 0) tradar.splice(plats, 1);
  trad.arbete?.fel(fel);
  trad.arbete = undefined;
  fordela();
}

function svara(trad: Trad, svar: Svar): void {
  const { arbete } = trad;
  if (arbete?.id !== svar.id) return;
  trad.arbete = undefined;
  trad.worker.unref();
  if ('pdf' in svar) arbete.klar(svar.pdf);
  else arbete.fel(new Error(`Dokumentet gick inte att sätta: ${svar.fel}`));
  fordela();
}

/** What every compiler is made with. */
const delat = (): { mallar: string; typsnitt: string[] } => ({
  mallar: mallmapp(),
  typsnitt: [...typsnittsfiler('serif'), ...typsnittsfiler('sans')].map((fil) => dirname(fil)),
});

function nyTrad(): Trad {
  const worker = new Worker(arbetarfil(), { workerData: delat(), execArgv: [] });
  const trad: Trad = { worker, arbete: undefined };
  worker.on('message', (svar: Svar) => {
    svara(trad, svar);
  });
  worker.on('error', (fel) => {
    avsluta(trad, fel);
  });
  worker.on('exit', () => {
    avsluta(trad, new Error('Tråden som satte dokumentet avslutades.'));
  });
  worker.unref();
  tradar.push(trad);
  return trad;
}

function ledig(genast: boolean): Trad | undefined {
  const max = Math.max(1, Math.min(MAX_TRADAR, availableParallelism() - 1)) + (genast ? 1 : 0);
  return tradar.find((t) => t.arbete === undefined) ?? (tradar.length < max ? nyTrad() : undefined);
}

function fordela(): void {
  while (ko.length > 0) {
    const trad = ledig(ko[0]?.uppdrag.genast === true);
    const arbete = trad === undefined ? undefined : ko.shift();
    if (trad === undefined || arbete === undefined) return;
    trad.arbete = arbete;
    // En tråd i arbete håller processen vid liv, en ledig gör det inte.
    trad.worker.ref();
    trad.worker.postMessage({ id: arbete.id, uppdrag: arbete.uppdrag });
  }
}

/** Sets a document in a worker thread, a large one in a process of its own; waits its turn when all are busy. Rejects with the reason when it cannot be set. */
export function satt(uppdrag: Satsuppdrag): Promise<readonly Uint8Array[]> {
  if (uppdrag.stort) return sattIEgenProcess(uppdrag, delat());
  return new Promise((klar, fel) => {
    const plats = uppdrag.genast ? ko.findIndex((v) => !v.uppdrag.genast) : -1;
    ko.splice(plats < 0 ? ko.length : plats, 0, { id: nastaId, uppdrag, klar, fel });
    nastaId += 1;
    fordela();
  });
}

/** Ends the threads (on shutdown, after tests). The next document starts a new one. */
export async function stangPdf(): Promise<void> {
  stangEgenProcess();
  await Promise.all(tradar.splice(0).map((t) => t.worker.terminate()));
}
