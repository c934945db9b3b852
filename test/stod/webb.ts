// The whole of Klubba as it is started, with the made-up kommun, and a browser in front of it.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { ifylldDatabas, type Testdatabas } from './databas.js';

const ROT = join(__dirname, '..', '..');
const program = (app: string): string => join(ROT, 'dist', 'apps', app, 'src', 'main.js');
const WEBBLASARE = process.env['KLUBBA_CHROMIUM'] ?? '/usr/bin/chromium';
const ARGUMENT = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const LOSENORD = 'Ekbacka-demo-2026';

/** Why the browser tests cannot run here, or null. In CI they must. */
export function saknas(): string | null {
  const brister = [
    ...(existsSync(WEBBLASARE) ? [] : [`${WEBBLASARE} finns inte (installera chromium, eller ange KLUBBA_CHROMIUM)`]),
    ...(existsSync(join(ROT, 'dist', 'web', 'index.html')) ? [] : ['webben är inte byggd (kör npm test)']),
  ];
  if (brister.length === 0) return null;
  if (process.env['CI'] !== undefined) throw new Error(`Webbens prov måste gå i CI: ${brister.join(', ')}`);
  return brister.join(', ');
}

interface Fonsterval {
  som?: string;
  bredd?: number;
  lage?: 'light' | 'dark';
}

export interface Webbprov {
  adress: string;
  /** The same by name: what KLUBBA_ADRESS says, and where passkeys work. */
  lokalAdress: string;
  databasUrl: string;
  /** A browser window of its own; logged in when somebody is named. */
  fonster(val?: Fonsterval): Promise<Page>;
  /** A page in a browser that the same person at the same width has again, with its cache; nothing typed stays in it. */
  sida(val: Required<Pick<Fonsterval, 'som' | 'bredd'>>): Promise<Page>;
  bort(): Promise<void>;
}

const ledigPort = async (): Promise<number> =>
  await new Promise((klart) => {
    const prov = createServer().listen(0, '127.0.0.1', () => {
      const adress = prov.address();
      prov.close(() => {
        klart(typeof adress === 'object' && adress !== null ? adress.port : 0);
      });
    });
  });

async function korKlart(argument: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  await new Promise<void>((klart, fel) => {
    const barn = spawn(process.execPath, argument, { cwd: ROT, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    barn.stderr.setEncoding('utf8').on('data', (bit: string) => (text += bit));
    barn.on('close', (kod) => {
      if (kod === 0) klart();
      else fel(new Error(`${argument.join(' ')} slutade med ${String(kod)}: ${text}`));
    });
  });
}

async function startaServern(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const barn = spawn(process.execPath, [program('api')], { cwd: ROT, env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let text = '';
  barn.stderr?.setEncoding('utf8').on('data', (bit: string) => (text += bit));
  await new Promise<void>((klart, fel) => {
    barn.once('message', () => {
      klart();
    });
    barn.once('exit', (kod) => {
      fel(new Error(`Servern slutade med ${String(kod)}: ${text}`));
    });
  });
  return barn;
}

async function slut(barn: ChildProcess): Promise<void> {
  const borta = new Promise((klart) => barn.once('exit', klart));
  barn.kill('SIGTERM');
  await borta;
}

async function loggaIn(sammanhang: BrowserContext, adress: string, namn: string): Promise<void> {
  const svar = await sammanhang.request.post(`${adress}/api/inloggning`, {
    data: { inloggningsnamn: namn, losenord: LOSENORD },
  });
  if (svar.status() !== 204) throw new Error(`Inloggningen som ${namn} gav ${String(svar.status())}`);
}

const arInne = async (sammanhang: BrowserContext, adress: string): Promise<boolean> =>
  (await sammanhang.request.get(`${adress}/api/jag`)).status() === 200;

/** The made-up kommun is made once in a run: database and files are copied for each test file. */
export async function demokommun(mapp: string): Promise<Testdatabas> {
  const filer = join(tmpdir(), 'klubba-demofiler');
  const databas = await ifylldDatabas('demokommun', async (url) => {
    rmSync(filer, { recursive: true, force: true });
    const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url, KLUBBA_DATA: filer, KLUBBA_LOGGNIVA: 'error' };
    await korKlart([program('klubba'), 'demo'], env);
  });
  cpSync(filer, mapp, { recursive: true });
  return databas;
}

/**
 * Starts Klubba on a database of its own with the made-up kommun in it.
 * @param miljo settings beside those of the test, for the address it gets
 */
export async function startaWebbprov(
  miljo: (lokalAdress: string) => Promise<Record<string, string>> = () => Promise.resolve({}),
): Promise<Webbprov> {
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-webb-'));
  const databas = await demokommun(mapp);
  const port = String(await ledigPort());
  const adress = `http://127.0.0.1:${port}`;
  const lokalAdress = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: databas.url,
    KLUBBA_DATA: mapp,
    KLUBBA_ROLL: 'allt',
    KLUBBA_INBADDAD: 'ja',
    KLUBBA_LOGGNIVA: 'error',
    PORT: port,
    ...(await miljo(lokalAdress)),
  };
  const server = await startaServern(env);
  const sessioner = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
  const webblasare: Browser = await chromium.launch({ executablePath: WEBBLASARE, args: ARGUMENT });
  const oppna = async ({ som, bredd = 1280, lage = 'light' }: Fonsterval): Promise<BrowserContext> => {
    const sparad = som === undefined ? undefined : sessioner.get(som);
    return await webblasare.newContext({
      baseURL: adress,
      locale: 'sv-SE',
      colorScheme: lage,
      viewport: { width: bredd, height: 900 },
      ...(sparad === undefined ? {} : { storageState: sparad }),
    });
  };
  // One login per person is enough, and more than a few in a row are refused.
  const inne = async (sammanhang: BrowserContext, som: string): Promise<void> => {
    if (sessioner.has(som) && (await arInne(sammanhang, adress))) return;
    await loggaIn(sammanhang, adress, som);
    sessioner.set(som, await sammanhang.storageState());
  };
  const delade = new Map<string, BrowserContext>();
  return {
    adress,
    lokalAdress,
    databasUrl: databas.url,
    fonster: async (val = {}) => {
      const sammanhang = await oppna(val);
      if (val.som !== undefined) await inne(sammanhang, val.som);
      return await sammanhang.newPage();
    },
    sida: async ({ som, bredd }) => {
      const nyckel = `${som} ${String(bredd)}`;
      const sammanhang = delade.get(nyckel) ?? (await oppna({ som, bredd }));
      delade.set(nyckel, sammanhang);
      await inne(sammanhang, som);
      return await sammanhang.newPage();
    },
    bort: async () => {
      await webblasare.close();
      await slut(server);
      await databas.bort();
      rmSync(mapp, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

let axe: string | undefined;

/**
 * What axe finds on the page (WCAG 2.0/2.1 A and AA, best practice), one line per fault.
 * @param regler only these rules of axe; all when left out
 */
export async function axebrister(sida: Page, regler?: readonly string[]): Promise<string[]> {
  axe ??= readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  await sida.evaluate(axe);
  return await sida.evaluate(
    async (bara) => {
      interface Fynd {
        id: string;
        nodes: { html: string; failureSummary?: string }[];
      }
      const kor = (globalThis as unknown as { axe: { run(val: object): Promise<{ violations: Fynd[] }> } }).axe;
      const { violations } = await kor.run(bara === null ? {} : { runOnly: { type: 'rule', values: bara } });
      return violations.flatMap((fynd) => fynd.nodes.map((nod) => `${fynd.id}: ${nod.html.slice(0, 160)}`));
    },
    regler === undefined ? null : [...regler],
  );
}

/** How many pixels the page can be scrolled sideways. */
export const sidorullning = async (sida: Page): Promise<number> =>
  await sida.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Waits until the page says what it has come to say. */
export async function framme(sida: Page): Promise<void> {
  await sida.locator('h1').first().waitFor();
  await sida.waitForLoadState('networkidle');
}
