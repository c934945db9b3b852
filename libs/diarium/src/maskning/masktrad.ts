import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Ruta, Sidtecken } from './domain/tecken.js';

/** Tråden gav upp. `kod`: `last` när filen är låst, `trasig` när den inte går att läsa, `stor` när den är för stor. */
export class Masktradsfel extends Error {
  constructor(
    text: string,
    readonly kod: string | null,
  ) {
    super(text);
  }
}

export interface Sidmaskning {
  rader: { t: string; x: number; y: number; b: number; h: number }[][];
  rutor: (Ruta & { etikett: string | null })[];
}

/** Vad granskningen av den färdiga filen fann. Texterna är vad tre olika läsare ser, sida för sida. */
export interface Granskning {
  fel: string[];
  pixelfel: number[];
  rafel: number;
  pdfjs: string[];
  pdfium: string[];
  strommar: string[];
}

interface Arbeten {
  las: { in: { pdf: Uint8Array; hogstSidor: number }; ut: { sidor: Sidtecken[] } | { forManga: number } };
  bild: { in: { pdf: Uint8Array; nr: number; dpi: number }; ut: { bild: Uint8Array; b: number; h: number } };
  maskera: { in: { pdf: Uint8Array; dpi: number; sidor: Sidmaskning[] }; ut: { pdf: Uint8Array; kvar: string[][][] } };
  granska: { in: { pdf: Uint8Array; sidor: { rutor: readonly Ruta[] }[]; texter: string[] }; ut: Granskning };
  bildTillPdf: { in: { bild: Uint8Array; slag: 'png' | 'jpg' }; ut: { pdf: Uint8Array } };
}

const TIDSGRANS_MS = 600_000;
const MINNE_MB = 1024;

function arbetarfil(): string {
  const fil = join(__dirname, 'arbetare.mjs');
  if (!existsSync(fil)) throw new Error(`Maskningens arbetare saknas bredvid ${__filename}: bygg om servern.`);
  return fil;
}

/**
 * Kör ett arbete i en ny tråd med eget minnestak och utan miljö.
 * @throws Masktradsfel när tråden inte blev klar
 */
export async function iMasktrad<G extends keyof Arbeten>(gor: G, data: Arbeten[G]['in']): Promise<Arbeten[G]['ut']> {
  const trad = new Worker(arbetarfil(), {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MINNE_MB, maxYoungGenerationSizeMb: 64 },
  });
  let klocka: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Arbeten[G]['ut']>((klar, fel) => {
      const nej = (text: string, kod: string | null = null): void => {
        fel(new Masktradsfel(text, kod));
      };
      klocka = setTimeout(nej, TIDSGRANS_MS, 'Det tog för lång tid.', 'stor');
      trad.once('message', (svar: { svar: Arbeten[G]['ut'] } | { fel: string; kod: string | null }) => {
        if ('fel' in svar) nej(svar.fel, svar.kod);
        else klar(svar.svar);
      });
      trad.once('error', (orsak) => {
        nej(orsak.message, 'stor');
      });
      trad.once('exit', () => {
        nej('Tråden avslutades.', 'stor');
      });
      trad.postMessage({ gor, data });
    });
  } finally {
    clearTimeout(klocka);
    await trad.terminate();
  }
}
