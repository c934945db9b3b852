import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { mat, type Matt } from './gemensamt.js';
import { DEMO, fonster, ROT, startaDemo, startaWebblasaren } from './webblasare.js';

const RUNDOR = 7;
const RUNDOR_KORT = 3;
const INOM_MS = 1500;
const HOGST_KB = 250;
const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Det som mäts i sidan: när skärmen blev användbar, och hur mycket den flyttade på sig. */
interface Sidmatt {
  anvandbar: number | null;
  forskjutning: number;
}

/** Läggs in före sidans egna skript. Ser efter vid varje bildruta om skärmen är användbar. */
const VAKT = (villkor: string): string => `(() => {
  const m = (globalThis.skarmmatt = { anvandbar: null, forskjutning: 0 });
  new PerformanceObserver((l) => { for (const e of l.getEntries()) m.forskjutning += e.value; })
    .observe({ type: 'layout-shift', buffered: true });
  const se = () => { if (${villkor}) m.anvandbar = performance.now(); else requestAnimationFrame(se); };
  requestAnimationFrame(se);
})()`;

/** Klubbas första skärm: rubriken säger hur det står, och alla dess delar är framme. */
const START = `document.querySelector('.startdelar') !== null && document.querySelector('.skelett') === null
  && document.querySelector('aside .panel') !== null && document.querySelector('h1')?.textContent !== 'Start'`;
const TOM = `document.querySelector('#rot main') !== null`;

const hamtaMatt = async (sida: Page): Promise<Sidmatt> => {
  // En funktion, inte en text: innehållspolicyn tillåter inte att text körs i sidan.
  const klar = (): boolean => (globalThis as unknown as { skarmmatt: Sidmatt }).skarmmatt.anvandbar !== null;
  await sida.waitForFunction(klar, undefined, { timeout: 30_000 });
  // Det som kommer efteråt får inte heller flytta på något.
  await sida.waitForLoadState('networkidle');
  return await sida.evaluate('globalThis.skarmmatt');
};

/** Golvets sida: tom, med samma bibliotek, byggd på samma sätt. */
async function byggGolv(mapp: string): Promise<void> {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    configFile: false,
    root: join(ROT, 'apps', 'web', 'golv'),
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: mapp, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}

async function serveraGolv(mapp: string): Promise<Server> {
  const server = createServer((begaran, svar) => {
    const stig = begaran.url === undefined || begaran.url === '/' ? '/index.html' : begaran.url;
    try {
      const kropp = gzipSync(readFileSync(join(mapp, stig)));
      svar.writeHead(200, { 'content-type': MIME[extname(stig)] ?? 'text/plain', 'content-encoding': 'gzip' });
      svar.end(kropp);
    } catch {
      svar.writeHead(404).end();
    }
  });
  await new Promise<void>((klart) => server.listen(0, '127.0.0.1', klart));
  return server;
}

interface Skarmar {
  webblasare: Browser;
  klubba: string;
  golv: string;
}

interface Oppnad extends Sidmatt {
  /** JavaScript som sidan hämtade, i kB packat. */
  skriptKb: number;
}

/** Öppnar sidan i ett tomt fönster. */
async function oppna(s: Skarmar, adress: string, villkor: string, som?: string): Promise<Oppnad> {
  const sammanhang = await fonster(s.webblasare, adress, som);
  const sida = await sammanhang.newPage();
  const skript: Promise<number>[] = [];
  sida.on('response', (svar) => {
    if (new URL(svar.url()).pathname.endsWith('.js')) {
      skript.push(svar.body().then((kropp) => gzipSync(kropp).length));
    }
  });
  await sida.addInitScript(VAKT(villkor));
  await sida.goto('/');
  const matt = await hamtaMatt(sida);
  const skriptKb = (await Promise.all(skript)).reduce((summa, del) => summa + del, 0) / 1000;
  await sammanhang.close();
  return { ...matt, skriptKb };
}

/** Från det att man trycker på Logga in till att Start går att använda. */
async function inloggning(s: Skarmar): Promise<number> {
  const sammanhang = await fonster(s.webblasare, s.klubba);
  const sida = await sammanhang.newPage();
  await sida.goto('/logga-in');
  await sida.getByLabel('Inloggningsnamn').fill(DEMO.sekreterare);
  await sida.getByLabel('Lösenord', { exact: true }).fill(DEMO.losenord);
  await sida.waitForLoadState('networkidle');
  const fran = await sida.evaluate<number>('performance.now()');
  await sida.evaluate(VAKT(START));
  await sida.getByLabel('Lösenord', { exact: true }).press('Enter');
  const { anvandbar } = await hamtaMatt(sida);
  await sammanhang.close();
  return (anvandbar ?? Number.NaN) - fran;
}

async function matSkarmarna(s: Skarmar, kort: boolean): Promise<Matt[]> {
  const forskjutningar: number[] = [];
  const rundor = kort ? RUNDOR_KORT : RUNDOR;
  const tom = async (): Promise<Oppnad> => await oppna(s, s.golv, TOM);
  const start = async (): Promise<Oppnad> => await oppna(s, s.klubba, START, DEMO.sekreterare);
  const gemensamt = { kort, rundor };
  const skarm = await mat({
    namn: 'skarm',
    enhet: 'ms',
    ...gemensamt,
    golv: async () => (await tom()).anvandbar ?? Number.NaN,
    produkt: async () => {
      const matt = await start();
      forskjutningar.push(matt.forskjutning);
      return matt.anvandbar ?? Number.NaN;
    },
  });
  const efterInloggning = await mat({
    namn: 'skarm-inloggning',
    enhet: 'ms',
    ...gemensamt,
    golv: async () => (await tom()).anvandbar ?? Number.NaN,
    produkt: async () => await inloggning(s),
  });
  const [golvet, produkten] = [await tom(), await start()];
  const skript = {
    namn: 'skarm-skript',
    matt: Math.round(produkten.skriptKb),
    golv: Math.round(golvet.skriptKb),
    kvot: Number((produkten.skriptKb / golvet.skriptKb).toPrecision(4)),
    enhet: kort ? 'kB (kort mätning)' : 'kB',
  };
  process.stderr.write(
    `Första skärmen är användbar efter ${String(skarm.matt)} ms, ${String(efterInloggning.matt)} ms efter Logga in ` +
      `(högst ${String(INOM_MS)}). JavaScript: ${String(skript.matt)} kB packat (högst ${String(HOGST_KB)}). ` +
      `Störst förskjutning: ${String(Math.max(...forskjutningar))} (ska vara 0).\n`,
  );
  return [skarm, efterInloggning, skript];
}

/**
 * Första skärmen efter inloggningen i en riktig webbläsare med tomt förråd: tiden tills den går att använda, och dess
 * JavaScript. Golvet är en tom sida med samma bibliotek i samma webbläsare.
 */
export async function matSkarm(kort: boolean): Promise<Matt[]> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) throw new Error('DATABASE_URL saknas: kör mätningen med npm run bench -- skarm');
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-skarm-'));
  await byggGolv(join(mapp, 'golv'));
  const golvserver = await serveraGolv(join(mapp, 'golv'));
  const demo = await startaDemo(url, join(mapp, 'data'));
  const webblasare = await startaWebblasaren();
  try {
    const golv = `http://127.0.0.1:${String((golvserver.address() as AddressInfo).port)}`;
    return await matSkarmarna({ webblasare, klubba: demo.adress, golv }, kort);
  } finally {
    await webblasare.close();
    await demo.stopp();
    golvserver.close();
    rmSync(mapp, { recursive: true, force: true, maxRetries: 5 });
  }
}
