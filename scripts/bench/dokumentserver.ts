import { join } from 'node:path';
import { byggApp } from '#plattform';
import { Benchmodul, benchkonfiguration } from './benchdiarium.js';

/** Klubba som den körs, och på begäran hur mycket minne processen har. */
async function klubba(databasUrl: string, mapp: string): Promise<void> {
  const konfiguration = benchkonfiguration(databasUrl, mapp);
  const app = await byggApp(Benchmodul.forRoot(konfiguration), konfiguration, { webbmapp: join(mapp, 'ingen-webb') });
  await app.listen({ port: 0, host: '127.0.0.1' });
  process.on('disconnect', () => {
    void app.close().then(() => process.exit(0));
  });
  process.send?.({ adress: await app.getUrl(), pid: process.pid });
}

const [databasUrl = '', mapp = ''] = process.argv.slice(2);
klubba(databasUrl, mapp).catch((fel: unknown) => {
  process.stderr.write(`${fel instanceof Error ? (fel.stack ?? fel.message) : String(fel)}\n`);
  process.exit(1);
});
