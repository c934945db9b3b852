import { spawn, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface Gruppgranser {
  tidMs: number;
  /** Hela gruppens minne. */
  minneMb: number;
  /** Största fil som får skrivas. */
  filMb: number;
}

/** Hur en körning slutade: med en kod, eller dödad. */
export type Grupputfall = { kod: number | null } | { dodad: 'tid' | 'minne' | 'avbruten' };

const MATNING_MS = 200;
const SIDA = 4096;
const MINSTA_RYMD_MB = 1_500;

// Skalet sätter gränserna, ger programmet en tom stdin och väntar. Dör Klubba stängs röret, och gruppen dör med det.
const SKAL = `ulimit -c 0 2>/dev/null; ulimit -v "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; ulimit -f "$3" 2>/dev/null; shift 3
exec 3<&0
{ read -r _ <&3; kill -9 -$$; } &
exec 3<&-
"$@" </dev/null`;

let utanNat: boolean | undefined;

/** Om systemet kan ge programmet ett eget, tomt nät (Linux, där det är tillåtet). */
function kanStangaNatet(): boolean {
  utanNat ??= spawnSync('unshare', ['-r', '-n', 'true'], { stdio: 'ignore', timeout: 5_000 }).status === 0;
  return utanNat;
}

/** Processens grupp och minne i MB, där systemet berättar det. */
async function matt(pid: string): Promise<{ grupp: number; mb: number } | null> {
  const las = async (fil: string): Promise<string> => await readFile(`/proc/${pid}/${fil}`, 'utf8').catch(() => '');
  const [stat, statm] = await Promise.all([las('stat'), las('statm')]);
  // Namnet står inom parentes och kan ha blanksteg: fälten räknas efter den sista.
  const falt = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return falt.length < 3 ? null : { grupp: Number(falt[2]), mb: (Number(statm.split(' ')[1]) * SIDA) / 1_000_000 };
}

/** Gruppens minne i MB; 0 där systemet inte berättar det. */
async function gruppminne(grupp: number): Promise<number> {
  const pid = (await readdir('/proc').catch(() => [])).filter((namn) => /^\d+$/u.test(namn));
  const alla = await Promise.all(pid.map(matt));
  return alla.reduce((summa, en) => summa + (en?.grupp === grupp ? en.mb : 0), 0);
}

function dodaGrupp(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Gruppen är redan borta.
  }
}

interface Start {
  mapp: string;
  miljo: Record<string, string>;
  granser: Gruppgranser;
}

function starta(program: string, val: readonly string[], { mapp, miljo, granser }: Start) {
  // Adressrymden är flera gånger minnet: taket är ett nödstopp, mätningen gränsen.
  const tak = [
    Math.max(granser.minneMb, MINSTA_RYMD_MB) * 4_000,
    Math.ceil(granser.tidMs / 1_000),
    granser.filMb * 2_000,
  ].map(String);
  const hela = kanStangaNatet() ? ['unshare', '-r', '-n', program, ...val] : [program, ...val];
  const barn = spawn('/bin/sh', ['-c', SKAL, 'klubba', ...tak, ...hela], {
    cwd: mapp,
    env: miljo,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  barn.stdin.on('error', () => undefined);
  return barn;
}

/**
 * Kör ett program i en egen processgrupp, utan miljö utöver den givna, utan nät där systemet kan, och med gränser för tid,
 * minne och filstorlek. Hela gruppen dödas när den är klar, när en gräns nås, vid avbrott och om Klubba dör.
 */
export async function korIGrupp(
  program: string,
  val: readonly string[],
  { mapp, miljo, granser, avbryt }: Start & { avbryt?: AbortSignal | undefined },
): Promise<Grupputfall> {
  const barn = starta(program, val, { mapp, miljo, granser });
  const skal: ('tid' | 'minne' | 'avbruten')[] = [];
  const doda = (varfor: 'tid' | 'minne' | 'avbruten'): void => {
    skal.push(varfor);
    dodaGrupp(barn.pid);
  };
  const avbruten = (): void => doda('avbruten');
  avbryt?.addEventListener('abort', avbruten);
  const klocka = setTimeout(() => doda('tid'), granser.tidMs);
  const matare = setInterval(() => {
    if (barn.pid !== undefined) {
      void gruppminne(barn.pid).then((mb) => (mb > granser.minneMb ? doda('minne') : undefined));
    }
  }, MATNING_MS);
  try {
    if (avbryt?.aborted === true) avbruten();
    const kod = await new Promise<number | null>((klart, fel) => {
      barn.once('error', fel);
      barn.once('exit', klart);
    });
    const [dodad] = skal;
    return dodad === undefined ? { kod } : { dodad };
  } finally {
    clearTimeout(klocka);
    clearInterval(matare);
    avbryt?.removeEventListener('abort', avbruten);
    dodaGrupp(barn.pid);
    barn.stdin.destroy();
  }
}
