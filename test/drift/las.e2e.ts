import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { taLas, vantaPaLas } from '../../scripts/lib/las.mjs';

const MODUL = pathToFileURL(join(__dirname, '..', '..', 'scripts', 'lib', 'las.mjs')).href;
const HALL = (katalog: string): string =>
  `const { taLas } = await import('${MODUL}');
   const las = await taLas('prov', '${katalog}', 'annan');
   process.stdout.write(las.slapp ? 'fick' : 'nekad');
   setInterval(() => undefined, 1000);`;

describe('låset på en datakatalog', () => {
  let katalog: string;
  beforeEach(() => {
    katalog = realpathSync(mkdtempSync(join(tmpdir(), 'klubba-las-')));
  });
  afterEach(() => rmSync(katalog, { recursive: true, force: true }));

  test('den andra får veta vem som håller det, och får det när den första släppt', async () => {
    const forsta = await taLas('prov', katalog, 'start');
    expect(await taLas('prov', katalog, 'kommando')).toEqual({ hallsAv: 'start' });
    const vantan = vantaPaLas('prov', katalog);
    forsta.slapp?.();
    await vantan;
    const andra = await taLas('prov', katalog, 'kommando');
    expect(andra.slapp).toBeDefined();
    andra.slapp?.();
  });

  test('en process som dödas hårt lämnar inget lås efter sig', async () => {
    const annan = spawn(process.execPath, ['--input-type=module', '-e', HALL(katalog)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [svar] = (await once(annan.stdout, 'data')) as [Buffer];
    expect(svar.toString()).toBe('fick');
    expect(await taLas('prov', katalog, 'start')).toEqual({ hallsAv: 'annan' });
    annan.kill('SIGKILL');
    await once(annan, 'exit');
    const las = await taLas('prov', katalog, 'start');
    expect(las.slapp).toBeDefined();
    las.slapp?.();
  });
});
