import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vila } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createTransport } from 'nodemailer';
import {
  Fillagring,
  type Gemensamt,
  lasKonfiguration,
  migreraKo,
  nyttId,
  plats,
  plattformEntiteter,
  plattformMigrationer,
  PlattformModul,
  Sammanhang,
  skapaDatakalla,
  SYSTEMAKTOR,
  TransactionHost,
  Utkorg,
  Utskickstjanst,
} from '#plattform';
import { mat, type Matt } from './gemensamt.js';

const ANTAL = 5_000;
const ANTAL_KORT = 1_000;
const PDF_BYTE = 100 * 1024;
const FORBINDELSER = 20;
const LANK = 'https://namnd.ekbacka.example/svar#';
const FRAN = { namn: 'Vård- och äldrenämnden', adress: 'namnd@ekbacka.example' };
const AMNE = 'Kallelse till vård- och äldrenämnden den 15 oktober';
const ICAL = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:sammantrade-1@ekbacka.example',
  'SUMMARY:Vård- och äldrenämnden',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const STYCKE =
  'Du kallas till nämndens sammanträde. Meddela förhinder så snart du kan, så att din ersättare hinner läsa. ';

const text = (lank: string): string => `Hej!\n\n${STYCKE.repeat(10)}\n\nSvara här: ${lank}\n`;
const html = (lank: string): string =>
  `<!doctype html><html lang="sv"><body>${`<p>${STYCKE}</p>`.repeat(40)}<p><a href="${lank}">Svara på kallelsen</a></p></body></html>`;

interface Sank {
  url: string;
  antal(): Promise<number>;
  stopp(): void;
}

/** Mejlservern står i en egen process, så att den inte tar tid av den som mäts. */
async function startaSank(): Promise<Sank> {
  const barn: ChildProcess = fork(join(__dirname, 'smtpsank.js'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const bud = async (): Promise<{ port?: number; antal?: number }> =>
    await new Promise((klart) =>
      barn.once('message', (svar) => {
        klart(svar as { port?: number; antal?: number });
      }),
    );
  const { port } = await bud();
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    antal: async () => {
      const svar = bud();
      barn.send('antal');
      return (await svar).antal ?? 0;
    },
    stopp: () => {
      barn.disconnect();
    },
  };
}

/** Golvet: nodemailers egen pool, samma mejl, inget annat. */
async function raPool(url: string, antal: number, pdf: Buffer): Promise<number> {
  const { hostname, port } = new URL(url);
  const post = createTransport({
    host: hostname,
    port: Number(port),
    pool: true,
    maxConnections: FORBINDELSER,
    maxMessages: Number.POSITIVE_INFINITY,
  });
  const start = performance.now();
  await Promise.all(
    Array.from({ length: antal }, async (_, nr) => {
      await post.sendMail({
        from: { name: FRAN.namn, address: FRAN.adress },
        to: { name: `Ledamot ${String(nr)}`, address: `ledamot${String(nr)}@ekbacka.example` },
        subject: AMNE,
        text: text(LANK + String(nr)),
        html: html(LANK + String(nr)),
        encoding: 'quoted-printable',
        icalEvent: { method: 'REQUEST', filename: 'sammantrade.ics', content: ICAL },
        attachments: [{ filename: 'Föredragningslista.pdf', content: pdf, contentType: 'application/pdf' }],
      });
    }),
  );
  const takt = antal / ((performance.now() - start) / 1000);
  post.close();
  return takt;
}

async function migrera(url: string): Promise<void> {
  const kalla = skapaDatakalla({ url, entiteter: plattformEntiteter, migrationer: plattformMigrationer });
  await kalla.initialize();
  await kalla.runMigrations();
  await kalla.destroy();
  await migreraKo(url);
}

async function startaKlubba(
  databasUrl: string,
  redisUrl: string | undefined,
  smtpUrl: string,
  dataMapp: string,
): Promise<INestApplicationContext> {
  const konfiguration = lasKonfiguration({
    DATABASE_URL: databasUrl,
    REDIS_URL: redisUrl,
    SMTP_URL: smtpUrl,
    KLUBBA_DATA: dataMapp,
    KLUBBA_LOGGNIVA: 'warn',
  });
  const modul = PlattformModul.forRoot({
    konfiguration,
    entiteter: plattformEntiteter,
    migrationer: plattformMigrationer,
    arbeta: true,
    loggstrom: 2,
  });
  return await NestFactory.createApplicationContext(modul, { logger: ['error', 'warn'], abortOnError: false });
}

/** Produkten: ett utskick i en transaktion, utkorg, kö, sändning, tills varje rad är bokförd som sänd. */
async function klubbasVag(app: INestApplicationContext, antal: number, pdf: Buffer): Promise<number> {
  const { sha256 } = await app.get(Fillagring).spara(pdf);
  const gemensamt: Gemensamt = {
    amne: AMNE,
    text: text(plats('lank')),
    html: html(plats('lank')),
    fran: FRAN,
    bilagor: [{ sha256, filnamn: 'Föredragningslista.pdf', typ: 'application/pdf' }],
    ical: { metod: 'REQUEST', innehall: ICAL },
  };
  const tjanst = app.get(Utskickstjanst);
  const start = performance.now();
  const id = await app.get(Sammanhang).som(
    SYSTEMAKTOR,
    async () =>
      await app.get(TransactionHost).withTransaction(
        async () =>
          await tjanst.skapa({
            namndId: null,
            slag: 'kallelse',
            objekt: 'sammantrade',
            objektId: nyttId(),
            version: 1,
            gemensamt,
            mottagare: Array.from({ length: antal }, (_, nr) => ({
              personId: nyttId(),
              namn: `Ledamot ${String(nr)}`,
              adress: `ledamot${String(nr)}@ekbacka.example`,
              brev: { falt: { lank: LANK + String(nr) } },
            })),
          }),
      ),
  );
  await app.get(Utkorg).vantaTills('tomt', 600_000);
  const takt = antal / ((performance.now() - start) / 1000);
  const { sand, ovissa } = await tjanst.stallning(id);
  if (sand !== antal || ovissa !== 0)
    throw new Error(`${String(sand)} av ${String(antal)} sända, ${String(ovissa)} ovissa`);
  return takt;
}

async function startaRedis(): Promise<{ url: string; stopp(): void } | null> {
  const given = process.env['REDIS_URL'];
  if (given !== undefined && given !== '') return { url: given, stopp: () => undefined };
  if (spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).error !== undefined) return null;
  const port = await new Promise<number>((klart) => {
    const prov = createServer().listen(0, '127.0.0.1', () => {
      const adress = prov.address();
      prov.close(() => {
        klart(typeof adress === 'object' && adress !== null ? adress.port : 0);
      });
    });
  });
  const barn = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()], {
    stdio: 'ignore',
  });
  await vila(500);
  return { url: `redis://127.0.0.1:${String(port)}`, stopp: () => barn.kill() };
}

/**
 * 5 000 mottagare med en PDF på 100 kB genom utkorg, kö och SMTP, mot nodemailers pool till samma mejlserver.
 * En mätning per kö; den på Redis hoppas över där ingen redis-server finns.
 */
export async function matKallelse(kort: boolean): Promise<Matt[]> {
  const databasUrl = process.env['DATABASE_URL'];
  if (databasUrl === undefined) throw new Error('DATABASE_URL saknas: kör npm run bench -- kallelse');
  const antal = kort ? ANTAL_KORT : ANTAL;
  const pdf = randomBytes(PDF_BYTE);
  const dataMapp = mkdtempSync(join(tmpdir(), 'klubba-bench-'));
  const sank = await startaSank();
  const redis = await startaRedis();
  const svar: Matt[] = [];
  try {
    await migrera(databasUrl);
    for (const ko of [
      ...(redis === null ? [] : [{ namn: 'redis', url: redis.url }]),
      { namn: 'postgres', url: undefined },
    ]) {
      const app = await startaKlubba(databasUrl, ko.url, sank.url, dataMapp);
      svar.push(
        await mat({
          namn: `kallelse-${ko.namn}`,
          enhet: 'mejl/s',
          kort,
          rundor: 3,
          golv: async () => await raPool(sank.url, antal, pdf),
          produkt: async () => await klubbasVag(app, antal, pdf),
        }),
      );
      await app.close();
    }
  } finally {
    sank.stopp();
    redis?.stopp();
    rmSync(dataMapp, { recursive: true, force: true });
  }
  return svar;
}
