// npm start: lock → install → build → PostgreSQL → migrate → Klubba, and all of it down again in the right order.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { forbered } from './forbered.mjs';
import { lasMarke } from './lib/kallhash.mjs';
import { skrivKorning, taBortKorning } from './lib/korning.mjs';
import { taLas, vantaPaLas } from './lib/las.mjs';
import { Driftfel, ROT, datakatalog, saga } from './lib/plats.mjs';
import { kor, slutInom, vanta } from './lib/process.mjs';
import { startaPostgres } from './postgres.mjs';

const APP = join(ROT, 'dist', 'apps', 'api', 'src', 'main.js');
const KLUBBA = join(ROT, 'dist', 'apps', 'klubba', 'src', 'main.js');
const PORT = process.env.PORT || '3000';
const STORSTA_LOGG = 20_000_000;

const uppe = { katalog: undefined, postgres: undefined, app: undefined };
let stannar;

async function lasDatakatalogen(katalog) {
  for (;;) {
    const las = await taLas('data', katalog, 'start');
    if (las.slapp) return;
    if (las.hallsAv !== 'kommando') {
      throw new Driftfel(
        `Klubba körs redan på ${katalog}. Stanna den först, eller ange en annan katalog med KLUBBA_DATA.`,
      );
    }
    saga('Väntar på ett klubba-kommando som använder databasen …');
    await vantaPaLas('data', katalog);
  }
}

const lyssnarPa = (port, host) =>
  new Promise((klar) => {
    const prov = createServer();
    prov.on('error', (fel) => klar(fel.code));
    prov.listen({ port: Number(port), host, exclusive: true }, () => prov.close(() => klar(undefined)));
  });

/** An application whose launcher was killed needs a moment to let go of the port. */
async function vantaPaPorten() {
  let hinder;
  for (let varv = 0; varv < 25; varv += 1) {
    hinder = await lyssnarPa(PORT);
    if (hinder === undefined) return;
    if (hinder === 'EACCES') break;
    await vanta(200);
  }
  const varfor = hinder === 'EACCES' ? 'kräver högre behörighet' : 'används redan av ett annat program';
  throw new Driftfel(`Port ${PORT} ${varfor}. Välj en annan: PORT=3001 npm start`);
}

/**
 * Where mail to the nämnder is taken in on one's own machine: beside the port of the web, else any that is free. Says nothing
 * when the operator has chosen.
 */
async function mejlport() {
  const onskad = Number(PORT) + 25;
  return (await lyssnarPa(onskad, '127.0.0.1')) === undefined ? String(onskad) : '0';
}

/** The environment of the application. Only the embedded database gets the demo kommun without being asked. */
async function miljo(katalog, url) {
  const inbaddad = !process.env.DATABASE_URL;
  const demo = process.env.KLUBBA_DEMO || (inbaddad ? 'ja' : 'nej');
  const egna = { KLUBBA_DATA: katalog, KLUBBA_ROLL: 'allt', KLUBBA_DEMO: demo, PORT, DATABASE_URL: url };
  const mejlin = process.env.KLUBBA_MEJLIN_PORT ?? (inbaddad ? await mejlport() : undefined);
  if (mejlin !== undefined) egna.KLUBBA_MEJLIN_PORT = mejlin;
  return { ...process.env, ...egna, ...(inbaddad ? { KLUBBA_INBADDAD: 'ja' } : {}) };
}

async function databas(katalog) {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  uppe.postgres = await startaPostgres({ katalog });
  void uppe.postgres.slut.then(() => {
    uppe.postgres.borta = true;
    stopp('Databasen stannade oväntat.', 1);
  });
  return uppe.postgres.url;
}

/**
 * Which build last migrated which cluster. An embedded database belongs to its folder, so what that build did need not
 * be asked again; the application checks it anyhow.
 */
const migrationsmarke = () =>
  `${lasMarke(join(ROT, 'dist', '.byggt-server'))} ${statSync(join(uppe.postgres.kluster, 'PG_VERSION')).ino}`;

async function migrera(katalog, env) {
  const fil = join(katalog, 'migrerad');
  if (uppe.postgres && lasMarke(fil) === migrationsmarke()) return;
  const { kod, ut } = await kor(process.execPath, [KLUBBA, 'migrera'], { cwd: ROT, env, fanga: true, detached: true });
  if (kod !== 0) throw new Driftfel(`${ut.trim()}\nDatabasen kunde inte migreras.`);
  if (uppe.postgres) writeFileSync(fil, migrationsmarke());
}

/** The made-up kommun, once: its logins are kept beside the data, so that later starts need not ask for them. */
async function demokommun(katalog, env) {
  if (env.KLUBBA_DEMO !== 'ja') return [];
  const fil = join(katalog, 'demo.json');
  const egen = env.KLUBBA_INBADDAD === 'ja';
  if (egen && existsSync(fil)) return JSON.parse(readFileSync(fil, 'utf8')).inloggningar;
  saga('Lägger in en påhittad kommun …');
  const { kod, ut } = await kor(process.execPath, [KLUBBA, 'demo'], { cwd: ROT, env, fanga: true, detached: true });
  const svar = ut.split('\n').find((rad) => rad.startsWith('{"inloggningar"'));
  if (kod !== 0 || svar === undefined) throw new Driftfel(`${ut.trim()}\nDen påhittade kommunen kunde inte läggas in.`);
  if (egen) writeFileSync(fil, svar, { mode: 0o600 });
  return JSON.parse(svar).inloggningar;
}

function oppnaLogg(katalog) {
  const logg = join(katalog, 'klubba.log');
  if (existsSync(logg) && statSync(logg).size > STORSTA_LOGG) renameSync(logg, `${logg}.1`);
  return openSync(logg, 'a', 0o600);
}

/** Starts the application in a session of its own, so that Ctrl-C reaches only the launcher. Resolves when it listens. */
async function startaApp(katalog, env) {
  const logg = oppnaLogg(katalog);
  const app = spawn(process.execPath, [APP], {
    cwd: ROT,
    env,
    detached: true,
    stdio: ['ignore', logg, 'inherit', 'ipc'],
  });
  closeSync(logg);
  uppe.app = app;
  uppe.postgres?.namnApp(app.pid, APP);
  return new Promise((klar) => {
    let igang = false;
    app.on('message', (besked) => {
      if (!besked?.klar) return;
      igang = true;
      klar(besked);
    });
    app.on('exit', (kod, signal) => {
      // A database put back from a copy may be older than the note says: the next start migrates.
      if (!igang) rmSync(join(katalog, 'migrerad'), { force: true });
      stopp(`Klubba stannade oväntat (${signal ?? `kod ${kod}`}).`, 1);
    });
  });
}

function beratta({ adress, inloggningar = [], mejl, mejlin }, katalog) {
  const rader = ['', `Klubba är igång:  ${adress ?? `http://localhost:${PORT}`}`];
  if (inloggningar.length > 0) {
    const bredd = (falt) => Math.max(...inloggningar.map((rad) => rad[falt].length));
    rader.push('', 'Logga in i den påhittade kommunen som');
    for (const rad of inloggningar) {
      const vem = `${rad.roll.padEnd(bredd('roll'))}  ${rad.namn.padEnd(bredd('namn'))}`;
      rader.push(`  ${vem}  ${rad.anvandarnamn.padEnd(bredd('anvandarnamn'))}  ${rad.losenord}`);
    }
  }
  if (mejl) rader.push('', `Mejl som Klubba skickar stannar här: ${mejl}`);
  if (mejlin) rader.push(`E-post till nämnderna tas emot här: ${mejlin}`);
  rader.push('', `Data och logg finns i ${katalog}. Stanna med Ctrl-C.`);
  process.stdout.write(`${rader.join('\n')}\n`);
}

async function stangAllt() {
  const { app, postgres, katalog } = uppe;
  if (app && app.exitCode === null && app.signalCode === null) {
    app.kill('SIGTERM');
    // Without its database there is nothing left to drain.
    const nad = postgres?.borta ? 2_000 : 10_000;
    if (!(await slutInom(app, nad))) app.kill('SIGKILL');
  }
  await postgres?.stopp();
  if (katalog) taBortKorning(katalog);
}

/** Stops everything once, in order, and ends the process. A second Ctrl-C kills what still drains. */
function stopp(varfor, kod) {
  if (stannar) return;
  stannar = performance.now();
  saga(varfor);
  void stangAllt()
    .catch((fel) => saga(String(fel?.message ?? fel)))
    .finally(() => process.exit(kod));
}

function lyssnaPaSignaler() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // npm may pass on the same Ctrl-C once more: only a later one is the person's impatience.
      if (stannar && signal === 'SIGINT' && performance.now() - stannar > 1000) uppe.app?.kill('SIGKILL');
      stopp('\nKlubba stannar …', 0);
    });
  }
  // SIGTERM to npm does not reach us: a shell stands between and passes nothing on.
  if (process.env.npm_lifecycle_event) {
    const foralder = process.ppid;
    setInterval(() => {
      if (process.ppid !== foralder) stopp('Klubba stannar, npm är borta.', 0);
    }, 500).unref();
  }
}

async function start() {
  const katalog = datakatalog();
  lyssnaPaSignaler();
  await lasDatakatalogen(katalog);
  uppe.katalog = katalog;
  await forbered();
  await vantaPaPorten();
  const env = await miljo(katalog, await databas(katalog));
  await migrera(katalog, env);
  if (stannar) return;
  const inloggningar = await demokommun(katalog, env);
  if (stannar) return;
  const besked = { ...(await startaApp(katalog, env)), inloggningar };
  skrivKorning(katalog, { url: env.DATABASE_URL, adress: besked.adress });
  beratta(besked, katalog);
}

await start().catch((fel) => {
  if (stannar) return;
  stopp(fel instanceof Driftfel ? fel.message : `Oväntat fel: ${fel?.stack ?? fel}`, 1);
});
