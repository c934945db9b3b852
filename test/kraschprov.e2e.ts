import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vila } from 'node:timers/promises';
import type { TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { Redis } from 'ioredis';
import {
  type Liggarrad,
  migreraKo,
  plattformEntiteter,
  plattformMigrationer,
  skapaDatakalla,
  Utskickstjanst,
} from '#plattform';
import { provapp } from '../libs/plattform/src/jobb/prov/provapp.js';
import { Provutskickare } from '../libs/plattform/src/mejl/prov/utskick.js';
import { type Databasserver, startaPostgres } from '../scripts/postgres.mjs';
import { redisFinns, startaRedisserver } from './stod/redisserver.mjs';
import { type MottagetBrev, type Smtpserver, startaSmtp } from './stod/smtp.js';

/** Arbetarna dör mitt i en kallelse till så här många, och sedan ska varje mottagare ändå ha fått den. */
const MOTTAGARE = 500;
const FORBINDELSER = 10;
const PROCESS = join(__dirname, 'stod', 'kraschprocess.mjs');
const KOER = redisFinns() ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];

type Redisserver = NonNullable<Awaited<ReturnType<typeof startaRedisserver>>>;

const slump = (hogst: number): number => Math.floor(Math.random() * hogst);

/** En arbetare i en egen process. */
class Arbetare {
  private constructor(private readonly barn: ChildProcess) {}

  static async starta(val: Record<string, unknown>): Promise<Arbetare> {
    const barn = spawn(process.execPath, ['--no-warnings', PROCESS, JSON.stringify(val)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((klart, fel) => {
      barn.stdout.once('data', () => {
        klart();
      });
      barn.once('exit', (kod) => {
        fel(new Error(`arbetaren slutade med kod ${String(kod)} innan den var redo`));
      });
    });
    return new Arbetare(barn);
  }

  async doda(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const slut = new Promise((klart) => this.barn.once('exit', klart));
    this.barn.kill(signal);
    await slut;
  }
}

describe.each(KOER)('en kallelse till 500 när allt går sönder, kö på %s', (ko) => {
  let mapp: string;
  let postgres: Databasserver;
  let redis: Redisserver | undefined;
  let smtp: Smtpserver;
  let app: TestingModule;
  let utskickId: string;
  let arbetare: Arbetare | null;
  /** Det som mejlservern tog emot före sin senaste omstart. */
  let tidigare: MottagetBrev[];

  const starta = async (): Promise<Arbetare> =>
    await Arbetare.starta({
      databasUrl: postgres.url,
      redisUrl: redis?.url,
      smtpUrl: smtp.url,
      dataMapp: join(mapp, 'filer'),
      forbindelser: FORBINDELSER,
    });
  const mottagna = (): MottagetBrev[] => [...tidigare, ...smtp.brev];
  const vantaPaMottagna = async (antal: number): Promise<void> => {
    const slut = performance.now() + 60_000;
    while (mottagna().length < Math.min(antal, MOTTAGARE) && performance.now() < slut) await vila(5);
  };

  beforeEach(async () => {
    mapp = mkdtempSync(join(tmpdir(), 'klubba-krasch-'));
    // Databasens eget konto ska nå sin mapp.
    chmodSync(mapp, 0o755);
    tidigare = [];
    arbetare = null;
    // Med fsync, som i drift: en databas som glömmer en commit kan ingen skydda sig mot.
    postgres = await startaPostgres({ katalog: join(mapp, 'databas') });
    redis = ko === 'Redis' ? await startaRedisserver() : undefined;
    smtp = await startaSmtp({ beteende: { fordrojning: 50 } });
    const kalla = skapaDatakalla({
      url: postgres.url,
      entiteter: plattformEntiteter,
      migrationer: plattformMigrationer,
    });
    await kalla.initialize();
    await kalla.runMigrations();
    await kalla.destroy();
    await migreraKo(postgres.url);
    await skicka();
  });

  /** Kallelsen läggs av en process utan arbetare, som API:t. */
  const skicka = async (): Promise<void> => {
    app = await provapp({
      databasUrl: postgres.url,
      redisUrl: redis?.url,
      smtpUrl: smtp.url,
      dataMapp: join(mapp, 'filer'),
      arbetar: false,
      providers: [Provutskickare],
    });
    await app.init();
    utskickId = await app.get(Provutskickare).skapa({ slag: 'kallelse', mottagare: MOTTAGARE });
  };

  afterEach(async () => {
    await arbetare?.doda('SIGKILL');
    await app.close();
    await smtp.stopp();
    await redis?.stopp();
    await postgres.stopp();
    rmSync(mapp, { recursive: true, force: true });
  });

  const liggare = async (): Promise<Liggarrad[]> => await app.get(Utskickstjanst).liggare(utskickId);

  const vantaTillsAllaSant = async (): Promise<Liggarrad[]> => {
    const slut = performance.now() + 90_000;
    for (;;) {
      const rader = await liggare().catch(() => []);
      if (rader.length === MOTTAGARE && rader.every((rad) => rad.tillstand === 'sand')) return rader;
      if (performance.now() > slut) {
        const kvar = rader.filter((rad) => rad.tillstand !== 'sand').map((rad) => rad.tillstand);
        throw new Error(`${String(kvar.length)} mottagare är inte sända: ${[...new Set(kvar)].join(', ')}`);
      }
      await vila(100);
    }
  };

  /** Det som ska gälla vad som än hände. */
  const prova = async (): Promise<{ ovissa: number; dubbla: number }> => {
    const rader = await vantaTillsAllaSant();
    const perAdress = new Map<string, MottagetBrev[]>();
    for (const brev of mottagna()) {
      const [till] = brev.till;
      if (till !== undefined) perAdress.set(till, [...(perAdress.get(till) ?? []), brev]);
    }
    expect(perAdress.size).toBe(MOTTAGARE);
    let dubbla = 0;
    for (const rad of rader) {
      const brev = perAdress.get(rad.adress ?? '') ?? [];
      expect(new Set(brev.map((ett) => ett.messageId))).toEqual(new Set([rad.messageId]));
      if (brev.length > 1) {
        dubbla += 1;
        expect({ adress: rad.adress, varitOviss: rad.varitOviss }).toEqual({ adress: rad.adress, varitOviss: true });
      }
      expect(rad.antalSandningar).toBeGreaterThanOrEqual(brev.length);
    }
    const ovissa = rader.filter((rad) => rad.varitOviss).length;
    expect(await app.get(Utskickstjanst).raknaOvissa(utskickId)).toBe(ovissa);
    return { ovissa, dubbla };
  };

  it('kill -9 av arbetaren tio gånger', async () => {
    for (let gang = 0; gang < 10; gang += 1) {
      const fore = mottagna().length;
      arbetare = await starta();
      await vantaPaMottagna(fore + 1 + slump(35));
      await vila(slump(60));
      await arbetare.doda('SIGKILL');
    }
    expect(mottagna().length).toBeLessThan(MOTTAGARE);
    arbetare = await starta();
    const { ovissa, dubbla } = await prova();
    // Bara det som var på tråden när processen dog kan vara ovisst.
    expect(ovissa).toBeLessThanOrEqual(10 * FORBINDELSER);
    expect(dubbla).toBeLessThanOrEqual(ovissa);
  }, 240_000);

  it('PostgreSQL startas om mitt i', async () => {
    arbetare = await starta();
    await vantaPaMottagna(100 + slump(50));
    const { port } = postgres;
    await postgres.stopp();
    await vila(slump(1_500));
    postgres = await startaPostgres({ katalog: join(mapp, 'databas'), port });
    await prova();
  }, 240_000);

  it('mejlservern startas om mitt i', async () => {
    arbetare = await starta();
    await vantaPaMottagna(100 + slump(50));
    await smtp.stopp();
    tidigare = [...smtp.brev];
    await vila(slump(1_500));
    smtp = await startaSmtp({ port: smtp.port, beteende: { fordrojning: 20 } });
    const { ovissa } = await prova();
    expect(ovissa).toBeLessThanOrEqual(FORBINDELSER);
  }, 240_000);

  it('kön töms mitt i, och Redis startas om', async () => {
    arbetare = await starta();
    await vantaPaMottagna(60 + slump(30));
    if (redis === undefined) {
      const klient = new Client(postgres.url);
      await klient.connect();
      await klient.query(`do $$ declare t text; begin
        for t in select tablename from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%' and tablename not like '%version%'
        loop execute format('delete from bullmq.%I', t); end loop; end $$`);
      await klient.end();
    } else {
      const klient = new Redis(redis.url);
      await klient.flushall();
      klient.disconnect();
      await vantaPaMottagna(200);
      const { port } = redis;
      await redis.stopp();
      await vila(slump(1_000));
      redis = await startaRedisserver({ port });
    }
    const { ovissa, dubbla } = await prova();
    expect({ ovissa, dubbla }).toEqual({ ovissa: 0, dubbla: 0 });
  }, 240_000);

  it('arbetaren avslutas snällt mitt i: inget blir ovisst', async () => {
    for (let gang = 0; gang < 3; gang += 1) {
      arbetare = await starta();
      await vantaPaMottagna(mottagna().length + 20 + slump(40));
      await arbetare.doda('SIGTERM');
    }
    arbetare = await starta();
    expect(await prova()).toEqual({ ovissa: 0, dubbla: 0 });
  }, 240_000);
});
