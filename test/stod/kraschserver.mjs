// The whole of Klubba in one process that a test may kill at any moment: as built in dist, with short times in its queues.
// node kraschserver.mjs; settings are environment variables as always. Says klar with the port over IPC.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const krav = createRequire(join(import.meta.dirname, '..', '..', 'package.json'));
krav('reflect-metadata');
const plattform = krav('./dist/libs/plattform/src/index.js');
const { kedjeentiteter, kedjemigrationer, kedjemoduler } = krav('./dist/libs/protokoll/src/index.js');

process.on('disconnect', () => process.exit(0));
const konfiguration = plattform.lasKonfiguration(process.env);
class Kraschserver {}
const app = await plattform.byggApp(
  {
    module: Kraschserver,
    imports: [
      plattform.PlattformModul.forRoot({
        konfiguration,
        entiteter: kedjeentiteter,
        migrationer: kedjemigrationer,
        arbeta: true,
        ko: { lasMs: 900, stannatMs: 300, omtagMs: 2000, relaMs: 100, forstaVantanMs: 50, langstaVantanMs: 500 },
      }),
      ...kedjemoduler,
    ],
  },
  konfiguration,
);
await app.listen({ port: 0, host: '127.0.0.1' });
process.send({ klar: true, port: app.getHttpServer().address().port });
