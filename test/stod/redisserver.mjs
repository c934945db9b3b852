// A Redis of one's own for tests, on a free port with its files in a temporary folder.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vanta } from '../../scripts/lib/process.mjs';
import { slappVakt, startaVaktad, stoppaVaktad } from '../../scripts/lib/vakta.mjs';

export const redisFinns = () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

const ledigPort = () =>
  new Promise((klar) => {
    const prov = createServer().listen(0, '127.0.0.1', () => {
      const { port } = prov.address();
      prov.close(() => klar(port));
    });
  });

const svarar = (port) =>
  new Promise((klar) => {
    const forbindelse = connect(port, '127.0.0.1', () => forbindelse.write('PING\r\n'));
    forbindelse.on('data', (bit) => {
      forbindelse.destroy();
      klar(String(bit).startsWith('+PONG'));
    });
    forbindelse.on('error', () => klar(false));
  });

async function vantaTillsDenSvarar(vakt, port) {
  for (let varv = 0; varv < 500; varv += 1) {
    if (vakt.exitCode !== null) throw new Error(`redis-server avslutade med kod ${vakt.exitCode}`);
    if (await svarar(port)) return;
    await vanta(20);
  }
  throw new Error('redis-server svarade inte inom tio sekunder');
}

/**
 * Starts a redis-server; undefined where there is none on the machine. With `port` given the same address can be had
 * again after a stop. It keeps nothing on disk: a stop empties it.
 */
export async function startaRedisserver({ port: onskad } = {}) {
  if (!redisFinns()) return undefined;
  const katalog = mkdtempSync(join(tmpdir(), 'klubba-redis-'));
  const port = onskad ?? (await ledigPort());
  const val = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: katalog, databases: 64 };
  const argument = Object.entries(val).flatMap(([namn, varde]) => [`--${namn}`, String(varde)]);
  const vakt = startaVaktad({ program: 'redis-server', argument, signal: 'SIGTERM' });
  await vantaTillsDenSvarar(vakt, port);
  slappVakt(vakt);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    async stopp() {
      await stoppaVaktad(vakt, 15_000);
      rmSync(katalog, { recursive: true, force: true });
    },
  };
}
