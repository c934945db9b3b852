import { join } from 'node:path';
import pg from 'pg';
import {
  Ensamratt,
  Fillagring,
  Handelselogg,
  type Konfiguration,
  lasKonfiguration,
  Sammanhang,
  SimuleradKlocka,
  SYSTEMAKTOR,
  Systemklocka,
  TransactionHost,
} from '#plattform';
import type { INestApplicationContext } from '@nestjs/common';
import { DEMOLOSENORD } from '../demo/manniskor.js';
import { oppnaKedjan, tjanst } from '../genomfor/appkontext.js';
import { Klagomal } from '../klagomal.js';
import { migrera } from '../migrationer.js';
import { arsdelar, byggDiarium, byggTyper, prova } from '../syntet/diarium.js';
import { antalFiler, byggFiler } from '../syntet/filer.js';
import { byggOrganisation, type Byggdnamnd, SYNTETINLOGGNINGAR } from '../syntet/organisation.js';
import { Radgorare } from '../syntet/rader.js';
import { Slump } from '../syntet/slump.js';
import { byggSokindex, byggTexter } from '../syntet/sokindex.js';
import { Texter } from '../syntet/texter.js';

interface Anrop {
  arenden: number;
  fro: number;
}

const HUR = 'Skriv så här: klubba syntet --arenden <antal> [--fro <tal>]';
const FORBINDELSER = 2;

function lasAnrop(argument: readonly string[]): Anrop {
  const tal = (namn: string, forvalt: number | null): number => {
    const plats = argument.indexOf(namn);
    const varde = plats < 0 ? forvalt : Number(argument[plats + 1]);
    if (varde === null || !Number.isSafeInteger(varde) || varde < 1 || varde > 20_000_000) throw new Klagomal(HUR);
    return varde;
  };
  if (argument.length % 2 === 1 || argument.some((ett, i) => i % 2 === 0 && !['--arenden', '--fro'].includes(ett))) {
    throw new Klagomal(HUR);
  }
  return { arenden: tal('--arenden', null), fro: tal('--fro', 1) };
}

const sag = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Säger hur långt det kommit, högst var femte sekund. */
function framsteg(vad: string, av: number): (antal: number) => void {
  const start = performance.now();
  let [klara, sist] = [0, start];
  return (antal) => {
    klara += antal;
    const nu = performance.now();
    if (nu - sist < 5000 && klara < av) return;
    sist = nu;
    const takt = Math.round(klara / ((nu - start) / 1000));
    sag(
      `${vad}: ${klara.toLocaleString('sv')} av ${av.toLocaleString('sv')} (${takt.toLocaleString('sv')} i sekunden)`,
    );
  };
}

/** `klubba syntet --arenden <antal>`: ett påhittat diarium av den storleken, detsamma varje gång för samma frö. */
export async function syntet(argument: readonly string[]): Promise<number> {
  const anrop = lasAnrop(argument);
  const konfiguration = lasKonfiguration({
    KLUBBA_LOGGNIVA: 'error',
    KLUBBA_INBADDAD: 'ja',
    ...process.env,
    KLUBBA_ROLL: 'allt',
  });
  const ensam = await Ensamratt.ta(konfiguration.databasUrl);
  if (ensam === null) throw new Klagomal('En Klubba körs på samma databas. Stanna den först.');
  const start = performance.now();
  try {
    await migrera(konfiguration.databasUrl);
    await vagraFylld(konfiguration.databasUrl);
    const klocka = new SimuleradKlocka(new Systemklocka().nu());
    const app = await oppnaKedjan({ konfiguration, klocka, mejlmapp: join(konfiguration.dataMapp, 'mejl') });
    try {
      await tjanst(app, Sammanhang).som(SYSTEMAKTOR, () => bygg(app, konfiguration, klocka, anrop));
    } finally {
      await app.close();
    }
  } finally {
    await ensam.slapp();
  }
  const inloggningar = SYNTETINLOGGNINGAR.map((anvandarnamn) => ({ anvandarnamn, losenord: DEMOLOSENORD }));
  const sekunder = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`${JSON.stringify({ arenden: anrop.arenden, fro: anrop.fro, sekunder, inloggningar })}\n`);
  return 0;
}

/** @throws Klagomal när databasen redan har en kommun: en verklig blandas aldrig med påhittade ärenden */
async function vagraFylld(url: string): Promise<void> {
  await medKlienter(url, 1, async ([klient]) => {
    if (klient === undefined) return;
    const { rows } = await klient.query<{ fylld: boolean }>(
      'select exists (select 1 from organ) or exists (select 1 from arende) or exists (select 1 from konto) as fylld',
    );
    if (rows[0]?.fylld === true) {
      throw new Klagomal(
        'Databasen har redan uppgifter. Ett påhittat diarium görs bara i en tom databas: ange en annan.',
      );
    }
  });
}

async function bygg(
  app: INestApplicationContext,
  konfiguration: Konfiguration,
  klocka: SimuleradKlocka,
  { arenden, fro }: Anrop,
): Promise<void> {
  const slump = new Slump(fro);
  const texter = new Texter(slump);
  const idag = klocka.idag();
  const namnder = await tjanst(app, TransactionHost).withTransaction(() => byggOrganisation(app, slump, '2006-01-01'));
  await medKlienter(konfiguration.databasUrl, FORBINDELSER, async (klienter) => {
    const [klient] = klienter;
    if (klient === undefined) return;
    const antal = antalFiler(arenden);
    sag(`Skriver ${antal.toLocaleString('sv')} filer`);
    const filer = await byggFiler(klient, tjanst(app, Fillagring), {
      texter,
      slump,
      antal,
      tid: klocka.nu().toISOString(),
    });
    const delar = arsdelar(namnder, await byggTyper(klient, namnder, slump), arenden, idag);
    const gorare = new Radgorare(slump, texter, filer, Number(idag.slice(0, 4)));
    await byggDiarium(klient, gorare, delar, framsteg('Ärenden', arenden));
    await klient.query('analyze arende, handling, handling_version, handling_fil');
    sag('Prövar nummerserier, handlingsnummer och sökord');
    await prova(klient);
    await byggTexter(
      klient,
      filer.map(({ sha256 }) => sha256),
    );
    const aren = [...new Set(delar.filter((del) => del.antal > 0).map(({ ar }) => ar))];
    await byggSokindex(klienter, aren, framsteg('Sökindex', arenden));
  });
  await antecknaDet(app, namnder, arenden);
}

/** Loggen har inget om vart och ett av ärendena: de har aldrig registrerats av någon. Den säger att diariet är gjort. */
async function antecknaDet(
  app: INestApplicationContext,
  namnder: readonly Byggdnamnd[],
  arenden: number,
): Promise<void> {
  await tjanst(app, TransactionHost).withTransaction(async () => {
    for (const { id } of namnder) {
      await tjanst(app, Handelselogg).skriv({
        namndId: id,
        typ: 'diarium.syntetiskt',
        objekt: 'organ',
        objektId: id,
        efter: { arenden },
        skal: 'Ett påhittat diarium',
      });
    }
  });
}

async function medKlienter(url: string, antal: number, gor: (klienter: pg.Client[]) => Promise<void>): Promise<void> {
  const klienter = Array.from({ length: antal }, () => new pg.Client({ connectionString: url }));
  try {
    for (const klient of klienter) await klient.connect();
    await gor(klienter);
  } finally {
    await Promise.all(klienter.map(async (klient) => klient.end().catch(() => undefined)));
  }
}
