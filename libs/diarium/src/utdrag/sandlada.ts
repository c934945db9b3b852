import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomanFel } from '#plattform';

/** Sandlådans gränser. Minnet är hela processens. */
export interface Sandladegranser {
  tidMs: number;
  minneMb: number;
}

export const SANDLADEGRANSER: Sandladegranser = { tidMs: 60_000, minneMb: 900 };

/** Sandlådan gav inget svar: filen tog för lång tid, för mycket minne, eller gick inte att läsa. Texten är för människor. */
export class Sandladefel extends Error {
  constructor(
    text: string,
    /** Sant när det är filen som är som den är; falskt när det kan gå bättre en annan gång. */
    readonly filensFel: boolean,
  ) {
    super(text);
    this.name = 'Sandladefel';
  }
}

const HEAP_MB = 384;
const STORST_SVAR = 120_000_000;
const MATNING_MS = 100;
const SAMTIDIGA = 2;

const mapp = (): string => join(__dirname, 'sandlada');
const behorighetsflagga = (): string =>
  process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';

/** Paketens mapp: det enda utöver programmet som sandlådan får läsa. */
function paketmapp(): string {
  return dirname(dirname(require.resolve('saxes/package.json')));
}

function flaggor(): string[] {
  const program = join(mapp(), 'main.mjs');
  if (!existsSync(program)) throw new Error(`Sandlådan saknas bredvid ${__filename}: bygg om servern.`);
  return [
    behorighetsflagga(),
    `--allow-fs-read=${mapp()}/*`,
    `--allow-fs-read=${paketmapp()}/*`,
    '--no-warnings',
    `--max-old-space-size=${String(HEAP_MB)}`,
    '--disable-proto=delete',
    program,
  ];
}

/** Processens minne i MB, där systemet berättar det. */
async function minneMb(pid: number): Promise<number> {
  const text = await readFile(`/proc/${String(pid)}/statm`, 'utf8').catch(() => null);
  return text === null ? 0 : (Number(text.split(' ')[1]) * 4096) / 1_000_000;
}

let lediga = SAMTIDIGA;
const koade: (() => void)[] = [];

/** Högst två sandlådor åt gången: många filer på en gång får vänta, inte ta all kraft. */
async function iTur<T>(gor: () => Promise<T>): Promise<T> {
  if (lediga === 0) await new Promise<void>((klart) => koade.push(klart));
  else lediga -= 1;
  try {
    return await gor();
  } finally {
    const nasta = koade.shift();
    if (nasta === undefined) lediga += 1;
    else nasta();
  }
}

interface Korning {
  svar: string;
  dodad: 'tid' | 'minne' | null;
}

async function kor(uppgift: object, innehall: Buffer | Readable, granser: Sandladegranser): Promise<Korning> {
  const barn = spawn(process.execPath, [...flaggor(), JSON.stringify(uppgift)], {
    env: {},
    cwd: mapp(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let dodad: Korning['dodad'] = null;
  const doda = (varfor: 'tid' | 'minne'): void => {
    dodad ??= varfor;
    barn.kill('SIGKILL');
  };
  const klocka = setTimeout(() => doda('tid'), granser.tidMs);
  const matare = setInterval(() => {
    if (barn.pid === undefined) return;
    void minneMb(barn.pid).then((mb) => (mb > granser.minneMb ? doda('minne') : undefined));
  }, MATNING_MS);
  try {
    const slut = new Promise<void>((klart, fel) => {
      barn.once('error', fel);
      barn.once('close', () => klart());
    });
    const bitar: Buffer[] = [];
    let langd = 0;
    barn.stdout.on('data', (bit: Buffer) => {
      langd += bit.length;
      if (langd > STORST_SVAR) doda('minne');
      else bitar.push(bit);
    });
    await mata(barn.stdin, innehall);
    await slut;
    return { svar: Buffer.concat(bitar).toString('utf8'), dodad };
  } finally {
    clearTimeout(klocka);
    clearInterval(matare);
    barn.kill('SIGKILL');
  }
}

/** Ger innehållet. Att barnet dör under tiden syns på svaret; att filen fattas i lagret är ett fel att kasta. */
async function mata(stdin: Writable, innehall: Buffer | Readable): Promise<void> {
  const kalla = Buffer.isBuffer(innehall) ? Readable.from([innehall]) : innehall;
  await pipeline(kalla, stdin).catch((fel: unknown) => {
    if (fel instanceof DomanFel) throw fel;
  });
}

/**
 * Kör en uppgift på ett främmande innehåll i en egen process: utan miljö, nät och filer, med gräns för tid och minne.
 * @throws Sandladefel med en mening om varför det inte gick
 */
export async function iSandlada<T>(
  uppgift: { gor: 'kontroll' | 'text' | 'mejl' } & Record<string, unknown>,
  innehall: Buffer | Readable,
  granser: Sandladegranser = SANDLADEGRANSER,
): Promise<T> {
  const { svar, dodad } = await iTur(async () => await kor(uppgift, innehall, granser));
  if (dodad === 'tid') throw new Sandladefel('Filen tog för lång tid att läsa och avbröts.', true);
  if (dodad === 'minne') throw new Sandladefel('Filen tog för mycket minne att läsa och avbröts.', true);
  let tolkat: { fel?: string; vantat?: boolean } & T;
  try {
    tolkat = JSON.parse(svar) as { fel?: string; vantat?: boolean } & T;
  } catch {
    throw new Sandladefel('Läsningen av filen avbröts. Den är skadad, eller tog för mycket minne.', true);
  }
  if (tolkat.fel !== undefined) {
    throw new Sandladefel(tolkat.vantat === true ? tolkat.fel : 'Filen går inte att läsa. Den är kanske skadad.', true);
  }
  return tolkat;
}
