import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** Projektets rot, räknad från det byggda. */
export const ROT = join(__dirname, '..', '..', '..');
const program = (app: string): string => join(ROT, 'dist', 'apps', app, 'src', 'main.js');
const WEBBLASARE = process.env['KLUBBA_CHROMIUM'] ?? '/usr/bin/chromium';
const ARGUMENT = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const DEMOLOSENORD = 'Ekbacka-demo-2026';

export const startaWebblasaren = async (): Promise<Browser> =>
  await chromium.launch({ executablePath: WEBBLASARE, args: ARGUMENT });

/** En port som ingen lyssnar på. */
async function ledigPort(): Promise<string> {
  return await new Promise((klart) => {
    const prov = createServer().listen(0, '127.0.0.1', () => {
      const adress = prov.address();
      prov.close(() => {
        klart(String(typeof adress === 'object' && adress !== null ? adress.port : 0));
      });
    });
  });
}

async function korKlart(argument: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const barn = spawn(process.execPath, argument, { cwd: ROT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const kod = await new Promise((klart) => barn.once('close', klart));
  if (kod !== 0) throw new Error(`${argument.join(' ')} slutade med ${String(kod)}`);
}

export interface Demoserver {
  adress: string;
  stopp(): Promise<void>;
}

/** Klubba som den körs, med den påhittade kommunen i databasen. */
export async function startaDemo(databasUrl: string, mapp: string): Promise<Demoserver> {
  const port = await ledigPort();
  const env = {
    ...process.env,
    DATABASE_URL: databasUrl,
    KLUBBA_DATA: mapp,
    KLUBBA_ROLL: 'allt',
    KLUBBA_INBADDAD: 'ja',
    KLUBBA_LOGGNIVA: 'error',
    PORT: port,
  };
  await korKlart([program('klubba'), 'migrera'], env);
  await korKlart([program('klubba'), 'demo'], env);
  const server: ChildProcess = spawn(process.execPath, [program('api')], {
    cwd: ROT,
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise<void>((klart, fel) => {
    server.once('message', () => {
      klart();
    });
    server.once('exit', (kod) => {
      fel(new Error(`Servern slutade med ${String(kod)}`));
    });
  });
  return {
    adress: `http://127.0.0.1:${port}`,
    stopp: async () => {
      const borta = new Promise((klart) => server.once('exit', klart));
      server.kill('SIGTERM');
      await borta;
    },
  };
}

/** Ett tomt fönster: ingenting i webbläsarens förråd. Som någon, inloggad; annars ingen. */
export async function fonster(webblasare: Browser, adress: string, som?: string): Promise<BrowserContext> {
  const sammanhang = await webblasare.newContext({
    baseURL: adress,
    locale: 'sv-SE',
    viewport: { width: 1280, height: 900 },
  });
  if (som === undefined) return sammanhang;
  const svar = await sammanhang.request.post('/api/inloggning', {
    data: { inloggningsnamn: som, losenord: DEMOLOSENORD },
  });
  if (svar.status() !== 204) throw new Error(`Inloggningen som ${som} gav ${String(svar.status())}`);
  return sammanhang;
}

/** Den som loggar in i mätningen. */
export const DEMO = { sekreterare: 'emma', losenord: DEMOLOSENORD } as const;
