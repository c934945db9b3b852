import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { SkapaSkrivelse } from '#beredning';
import { LOSENORD, migreradDatabas, skapaNamnder, som, startaTjanster } from './benchdiarium.js';
import type { Matt } from './gemensamt.js';
import { storSkrift } from './skrivelsefakta.js';

const ANVANDARE = 'handlaggare1';
const MELLANRUM_MS = 10;
const LUGN_MS = 5_000;

interface Igang {
  adress: string;
  pid: number;
  stopp(): Promise<void>;
}

async function starta(databasUrl: string, mapp: string): Promise<Igang> {
  const barn = fork(join(__dirname, 'dokumentserver.js'), [databasUrl, mapp], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { adress, pid } = await new Promise<{ adress: string; pid: number }>((klart, fel) => {
    barn.once('message', (svar) => {
      klart(svar as { adress: string; pid: number });
    });
    barn.once('exit', (kod) => {
      fel(new Error(`Servern slutade med kod ${String(kod)}`));
    });
  });
  const stopp = async (): Promise<void> => {
    const slut = new Promise((klart) => barn.once('exit', klart));
    barn.disconnect();
    await slut;
  };
  return { adress, pid, stopp };
}

/** Processens minne just nu, i megabyte; 0 där systemet inte säger det. */
function minne(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function nittiofem(tider: readonly number[]): number {
  const sorterade = [...tider].sort((a, b) => a - b);
  return sorterade[Math.floor(sorterade.length * 0.95)] ?? Number.NaN;
}

interface Laget {
  p95: number;
  minne: number;
}

/** Frågar en lätt rutt om och om igen tills arbetet är klart. */
async function iakttag(gor: () => Promise<unknown>, fraga: () => Promise<void>, pid: number): Promise<Laget> {
  const [tider, rss]: [number[], number[]] = [[], []];
  const arbete = { klart: false };
  const slut = gor().finally(() => {
    arbete.klart = true;
  });
  while (!arbete.klart) {
    const start = performance.now();
    await fraga();
    tider.push(performance.now() - start);
    rss.push(minne(pid));
    await setTimeout(MELLANRUM_MS);
  }
  await slut;
  return { p95: nittiofem(tider), minne: Math.max(...rss) };
}

async function fyll(url: string, mapp: string, sidor: number): Promise<{ namndId: string; skrivelseId: string }> {
  const app = await startaTjanster(url, mapp);
  const [namndId = ''] = await skapaNamnder(app, ['UAN'], [ANVANDARE]);
  const skrivelseId = await som(app, () =>
    app.get(SkapaSkrivelse, { strict: false }).skapa({ namndId, rubrik: 'Tusen sidor' }),
  );
  await app.close();
  const db = new Client(url);
  await db.connect();
  await db.query(
    `insert into skrift (tjansteskrivelse_id, innehall, andrad_tid) values ($1, $2, now())
     on conflict (tjansteskrivelse_id) do update set innehall = excluded.innehall, version = skrift.version + 1`,
    [skrivelseId, JSON.stringify(storSkrift(sidor))],
  );
  await db.end();
  return { namndId, skrivelseId };
}

async function loggaIn(adress: string): Promise<string> {
  const svar = await fetch(`${adress}/api/inloggning`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ inloggningsnamn: ANVANDARE, losenord: LOSENORD }),
  });
  return svar.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/**
 * En tjänsteskrivelse på tusen sidor (trettiofem i den korta) visas som PDF och hämtas som DOCX i API:ts egen process, medan en lätt
 * rutt frågas om och om igen. `kvot` är p95 under tiden ÷ p95 före, och minnet under tiden ÷ minnet före.
 */
export async function matTusenSidor(kort: boolean): Promise<Matt[]> {
  const url = await migreradDatabas();
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-bench-'));
  const { namndId, skrivelseId } = await fyll(url, mapp, kort ? 40 : 1_150);
  const server = await starta(url, mapp);
  try {
    const cookie = await loggaIn(server.adress);
    const hamta = async (stig: string): Promise<number> => {
      const svar = await fetch(`${server.adress}/api/namnder/${namndId}${stig}`, { headers: { cookie } });
      if (svar.status !== 200) throw new Error(`${stig} gav ${String(svar.status)}`);
      return (await svar.arrayBuffer()).byteLength;
    };
    const latt = async (): Promise<void> => {
      await hamta('/arenden?antal=20');
    };
    for (let i = 0; i < 200; i += 1) await latt();
    const fore = await iakttag(() => setTimeout(LUGN_MS), latt, server.pid);
    const start = performance.now();
    const under = await iakttag(
      async () => {
        await hamta(`/skrivelser/${skrivelseId}/dokument.docx`);
        await hamta(`/skrivelser/${skrivelseId}/forhandsvisning`);
      },
      latt,
      server.pid,
    );
    process.stderr.write(`dokument: DOCX och PDF tog ${String(Math.round(performance.now() - start))} ms\n`);
    const rad = (namn: string, matt: number, golv: number, enhet: string): Matt => ({
      namn,
      matt: Number(matt.toPrecision(4)),
      golv: Number(golv.toPrecision(4)),
      kvot: Number((matt / golv).toPrecision(4)),
      enhet: kort ? `${enhet} (kort mätning)` : enhet,
    });
    return [rad('dokument-svarstid', under.p95, fore.p95, 'ms'), rad('dokument-minne', under.minne, fore.minne, 'MB')];
  } finally {
    await server.stopp();
    rmSync(mapp, { recursive: true, force: true });
  }
}
