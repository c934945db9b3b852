import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { paketrot } from '../pdf/plats.js';

/** En källa som ska bli sidor. */
export interface Paketkalla {
  readonly fil: string;
  readonly slag: 'pdf' | 'png' | 'jpeg';
}

export interface Paketdel extends Paketkalla {
  readonly sidor: number;
  readonly egen: boolean;
  readonly titel: string;
  /** Före numret i sidans etikett; null räknar sidorna i paketet. */
  readonly etikett: string | null;
  /** Före "44 (312)" i stämpeln; null ger ingen. */
  readonly stampel: string | null;
  readonly bokmarken: readonly { readonly niva: 1 | 2; readonly titel: string }[];
}

export interface Paketplan {
  readonly ut: string;
  readonly titel: string;
  readonly forfattare: string;
  readonly skapad: string;
  /** 32 tecken hex. */
  readonly id: string;
  readonly typsnitt: string;
  /** "0.1 0.3 0.2" */
  readonly farg: string;
  readonly delar: readonly Paketdel[];
}

export interface Framsteg {
  readonly filer: number;
  readonly sidor: number;
}

export type Raknat = { readonly sidor: number } | { readonly skal: 'losenord' | 'skadad' | 'tom' };
export type Buntat =
  | { readonly storlek: number; readonly otaggade: number }
  | { readonly trasig: number; readonly skal: 'losenord' | 'skadad' | 'tom' };

/** Processen gav inget svar. */
export class Paketfel extends Error {
  constructor(text: string) {
    super(text);
    this.name = 'Paketfel';
  }
}

const HEAP_MB = 768;
/** En källa på 200 MB ryms; mer än så är en fil gjord för att fälla den som öppnar den. */
const MINNE_MB = 1_800;
const MATNING_MS = 250;

const barnmapp = (): string => join(paketrot(), 'libs/dokument/src/paket/barn');
const behorighet = (): string =>
  process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';

async function minneMb(pid: number): Promise<number> {
  const text = await readFile(`/proc/${String(pid)}/statm`, 'utf8').catch(() => null);
  return text === null ? 0 : (Number(text.split(' ')[1]) * 4096) / 1_000_000;
}

type Rad<T> = Partial<Framsteg> & { readonly raknade?: number; readonly klart?: T; readonly minneMb?: number };

/** Barnet: det får bara läsa sitt program, paketen och arbetsmappen, och bara skriva i arbetsmappen. */
function starta(mapp: string): ChildProcessWithoutNullStreams {
  const paket = join(paketrot(), 'node_modules');
  return spawn(
    process.execPath,
    [
      behorighet(),
      `--allow-fs-read=${barnmapp()}/*`,
      ...[...new Set([paket, realpathSync(paket)])].map((plats) => `--allow-fs-read=${plats}/*`),
      `--allow-fs-read=${mapp}/*`,
      `--allow-fs-write=${mapp}/*`,
      '--no-warnings',
      `--max-old-space-size=${String(HEAP_MB)}`,
      join(barnmapp(), 'main.mjs'),
    ],
    { env: {}, cwd: mapp, stdio: ['pipe', 'pipe', 'pipe'] },
  );
}

/**
 * Ett uppdrag i en egen process.
 * @param mapp arbetsmappen, där källorna ligger och paketet skrivs
 * @throws Paketfel när processen dör eller tar för mycket minne; avbrottets orsak när den avbryts
 */
export async function iPaketprocess<T>(
  mapp: string,
  uppdrag: object,
  val: { readonly avbryt?: AbortSignal; readonly framsteg?: (f: Framsteg) => void } = {},
): Promise<{ svar: T; minneMb: number }> {
  val.avbryt?.throwIfAborted();
  const barn = starta(mapp);
  const lage = { forMycket: false };
  let fel = '';
  barn.stderr.on('data', (bit: Buffer) => (fel = (fel + bit.toString('utf8')).slice(-2000)));
  const matare = setInterval(() => {
    if (barn.pid === undefined) return;
    void minneMb(barn.pid).then((mb) => {
      if (mb > MINNE_MB) lage.forMycket = barn.kill('SIGKILL');
    });
  }, MATNING_MS);
  const doda = (): void => void barn.kill('SIGKILL');
  val.avbryt?.addEventListener('abort', doda);
  try {
    const slut = new Promise<void>((klart, brast) => barn.once('error', brast).once('close', () => klart()));
    barn.stdin.on('error', () => undefined);
    barn.stdin.end(JSON.stringify(uppdrag));
    let svar: { svar: T; minneMb: number } | null = null;
    for await (const text of createInterface({ input: barn.stdout })) {
      const rad = JSON.parse(text) as Rad<T>;
      if (rad.klart !== undefined) svar = { svar: rad.klart, minneMb: rad.minneMb ?? 0 };
      else if (rad.filer !== undefined && rad.sidor !== undefined)
        val.framsteg?.({ filer: rad.filer, sidor: rad.sidor });
    }
    await slut;
    val.avbryt?.throwIfAborted();
    if (svar !== null) return svar;
    throw new Paketfel(lage.forMycket ? 'Paketet tog för mycket minne.' : `Paketets process avbröts. ${fel}`.trim());
  } finally {
    clearInterval(matare);
    val.avbryt?.removeEventListener('abort', doda);
    barn.kill('SIGKILL');
  }
}
