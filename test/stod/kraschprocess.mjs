// A worker process of its own that a test may kill at any moment: the platform as built in dist, with short times.
// node kraschprocess.mjs '<json: databasUrl, redisUrl?, smtpUrl, dataMapp, forbindelser>'; says klar over IPC when it works.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const krav = createRequire(join(import.meta.dirname, '..', '..', 'package.json'));
krav('reflect-metadata');
const { NestFactory } = krav('@nestjs/core');
const plattform = krav('./dist/libs/plattform/src/index.js');
const { kedjeentiteter, kedjemigrationer, kedjemoduler } = krav('./dist/libs/protokoll/src/index.js');

const val = JSON.parse(process.argv[2]);
const konfiguration = plattform.lasKonfiguration({
  DATABASE_URL: val.databasUrl,
  REDIS_URL: val.redisUrl,
  SMTP_URL: val.smtpUrl,
  KLUBBA_DATA: val.dataMapp,
  KLUBBA_LOGGNIVA: 'silent',
  KLUBBA_HEMLIGHET: 'QmFyYSBmw7ZyIHByb3Y6IDg0MjE3MzU5NjA',
});
const grund = plattform.PlattformModul.forRoot({
  konfiguration,
  entiteter: kedjeentiteter,
  migrationer: kedjemigrationer,
  arbeta: true,
  ko: { lasMs: 900, stannatMs: 300, omtagMs: 2000, relaMs: 100, forstaVantanMs: 50, langstaVantanMs: 500 },
  mejl: { forbindelser: val.forbindelser, nadMs: 1000, forstaVantanMs: 100, langstaVantanMs: 500 },
});
class Kraschmodul {}
const modul = { module: Kraschmodul, imports: [grund, ...kedjemoduler] };
const app = await NestFactory.createApplicationContext(modul, { logger: false, abortOnError: false });
app.enableShutdownHooks();
process.send({ klar: true });
