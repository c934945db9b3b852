import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROT = join(__dirname, '..', '..');

interface Start {
  process: ChildProcess;
  ut: () => string;
  slut: Promise<number | null>;
}

async function ledigPort(): Promise<number> {
  const prov = createServer().listen(0, '127.0.0.1');
  await once(prov, 'listening');
  const { port } = prov.address() as AddressInfo;
  prov.close();
  return port;
}

/** Every process that works in the folder: its launcher has the folder in its environment, the others in their arguments. */
function processerI(katalog: string): { pid: number; rad: string }[] {
  return readdirSync('/proc')
    .filter((namn) => /^\d+$/.test(namn) && Number(namn) !== process.pid)
    .flatMap((pid) => {
      try {
        const rad = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const miljo = readFileSync(`/proc/${pid}/environ`, 'utf8');
        return `${rad}${miljo}`.includes(katalog) ? [{ pid: Number(pid), rad }] : [];
      } catch {
        return [];
      }
    })
    .filter(({ rad }) => rad !== '');
}

async function tills(villkor: () => boolean | Promise<boolean>, ms: number, vad: () => string): Promise<void> {
  const slutar = performance.now() + ms;
  while (!(await villkor())) {
    if (performance.now() > slutar) throw new Error(`${vad()} efter ${String(ms)} ms`);
    await new Promise((klar) => setTimeout(klar, 50));
  }
}

const linux = process.platform === 'linux' ? describe : describe.skip;

linux('npm start', () => {
  let katalog: string;
  let port: number;
  let startade: Start[];

  const starta = (): Start => {
    const { NODE_OPTIONS: _utan, ...miljo } = process.env;
    const env = {
      ...miljo,
      KLUBBA_DATA: katalog,
      PORT: String(port),
      KLUBBA_DEMO: 'nej',
      DATABASE_URL: '',
      REDIS_URL: '',
      SMTP_URL: '',
    };
    const barn = spawn(process.execPath, ['scripts/start.mjs'], { cwd: ROT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let ut = '';
    for (const strom of [barn.stdout, barn.stderr]) strom.on('data', (bit: Buffer) => (ut += bit.toString()));
    const start = {
      process: barn,
      ut: () => ut,
      slut: once(barn, 'exit').then(([kod]) => kod as number | null),
    };
    startade.push(start);
    return start;
  };
  const igang = async (start: Start): Promise<void> => {
    const klar = (): boolean => start.ut().includes('Klubba är igång') || start.process.exitCode !== null;
    await tills(klar, 120_000, start.ut);
    if (start.process.exitCode !== null) throw new Error(start.ut());
  };
  const allaBorta = (): Promise<void> =>
    tills(
      () => processerI(katalog).length === 0,
      15_000,
      () => JSON.stringify(processerI(katalog)),
    );
  const halsa = async (): Promise<number> => (await fetch(`http://127.0.0.1:${String(port)}/halsa`)).status;
  const stang = async (start: Start): Promise<number | null> => {
    start.process.kill('SIGINT');
    return await start.slut;
  };

  beforeAll(async () => {
    katalog = realpathSync(mkdtempSync(join(tmpdir(), 'klubba-start-')));
    chmodSync(katalog, 0o711);
    port = await ledigPort();
    startade = [];
    await igang(starta());
    await stang(startade[0]!);
  }, 180_000);
  afterEach(async () => {
    for (const { process: barn } of startade) if (barn.exitCode === null) barn.kill('SIGINT');
    await allaBorta();
    startade = [];
  });
  afterAll(() => rmSync(katalog, { recursive: true, force: true }));

  test('svarar andra gången, och Ctrl-C stänger allt', async () => {
    const start = starta();
    await igang(start);
    expect(await halsa()).toBe(200);
    expect(await stang(start)).toBe(0);
    expect(processerI(katalog)).toEqual([]);
  });

  test('allt stänger sig när starten dödas hårt, och nästa start går genast', async () => {
    const start = starta();
    await igang(start);
    start.process.kill('SIGKILL');
    await start.slut;
    const nasta = starta();
    await igang(nasta);
    expect(await halsa()).toBe(200);
    expect(processerI(katalog).filter(({ rad }) => rad.includes('scripts/start.mjs'))).toHaveLength(1);
  });

  test('startar igen när varje process har dödats hårt', async () => {
    const start = starta();
    await igang(start);
    for (const { pid } of processerI(katalog)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It fell together with another.
      }
    }
    await allaBorta();
    await igang(starta());
    expect(await halsa()).toBe(200);
  });

  test('stannar helt när Klubba dödas hårt, och säger det', async () => {
    const start = starta();
    await igang(start);
    const app = processerI(katalog).find(({ rad }) => /^\S+ \S*apps\/api\/src\/main\.js/.test(rad));
    process.kill(app!.pid, 'SIGKILL');
    expect(await start.slut).toBe(1);
    expect(start.ut()).toContain('Klubba stannade oväntat (SIGKILL)');
    await allaBorta();
  });

  test('av två på en gång kommer en igång och den andra säger varför den inte gör det', async () => {
    const bada = [starta(), starta()];
    const forstSlut = await Promise.race(bada.map(async (start) => (await start.slut, start)));
    const kvar = bada.find((start) => start !== forstSlut)!;
    expect(forstSlut.process.exitCode).toBe(1);
    expect(forstSlut.ut()).toContain('Klubba körs redan');
    await igang(kvar);
    expect(await halsa()).toBe(200);
  });

  test('genomfor vägrar medan Klubba körs på samma data, med en mening och slutkod 1', async () => {
    await igang(starta());
    const { NODE_OPTIONS: _utan, ...miljo } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/klubba.mjs', 'genomfor', 'fakta.json', '--ut', 'ut'],
      { cwd: ROT, encoding: 'utf8', env: { ...miljo, KLUBBA_DATA: katalog, DATABASE_URL: '' } },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Klubba körs på .+\.\n$/);
  });

  test('en upptagen port ger en mening om hur man väljer en annan', async () => {
    const annat = createServer().listen(port, '127.0.0.1');
    await once(annat, 'listening');
    try {
      const start = starta();
      expect(await start.slut).toBe(1);
      expect(start.ut()).toContain(`Port ${String(port)} används redan`);
    } finally {
      annat.close();
    }
  });
});
