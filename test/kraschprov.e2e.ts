import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vila } from 'node:timers/promises';
import type { TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { Redis } from 'ioredis';
import { type Liggarrad, Utskickstjanst } from '#plattform';
import { kedjemigrationer } from '#protokoll';
import { migrera } from '../apps/klubba/src/migrationer.js';
import { provapp } from '../libs/plattform/src/jobb/prov/provapp.js';
import { Provutskickare } from '../libs/plattform/src/mejl/prov/utskick.js';
import { type Databasserver, startaPostgres } from '../scripts/postgres.mjs';
import { redisFinns, startaRedisserver } from './stod/redisserver.mjs';
import { type MottagetBrev, type Smtpserver, startaSmtp } from './stod/smtp.js';

/** Arbetarna dör mitt i en kallelse till så här många, och sedan ska varje mottagare ändå ha fått den. */
const MOTTAGARE = 500;
const FORBINDELSER = 10;
const DRIFTENS_FORBINDELSER = 20;
const SNABB_PROCESS = join(__dirname, 'stod', 'kraschprocess.mjs');
const ROT = join(__dirname, '..');
const KOER = redisFinns() ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];

type Redisserver = NonNullable<Awaited<ReturnType<typeof startaRedisserver>>>;

const slump = (hogst: number): number => Math.floor(Math.random() * hogst);

/** En arbetare i en egen process. */
class Arbetare {
  private constructor(private readonly barn: ChildProcess) {}

  static async starta(program: string, argument: string[], miljo: NodeJS.ProcessEnv): Promise<Arbetare> {
    const barn = fork(program, argument, {
      env: { ...process.env, ...miljo },
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise<void>((klart, fel) => {
      barn.once('message', () => {
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

/** Klubbas tabeller i en databas utan rader, gjord en gång; varje prov får sin egen kopia av mappen. */
let mall: string;

beforeAll(async () => {
  mall = mkdtempSync(join(tmpdir(), 'klubba-kraschmall-'));
  // Databasens eget konto ska nå sin mapp.
  chmodSync(mall, 0o755);
  const postgres = await startaPostgres({ katalog: join(mall, 'databas') });
  await migrera(postgres.url);
  await postgres.stopp();
}, 120_000);

afterAll(async () => {
  await rm(mall, { recursive: true, force: true });
});

describe.each(KOER)('en kallelse till 500 när allt går sönder, kö på %s', (ko) => {
  let mapp: string;
  let postgres: Databasserver;
  let redis: Redisserver | undefined;
  let smtp: Smtpserver;
  let app: TestingModule;
  let utskickId: string;
  let arbetare: Arbetare | null;
  /** Det som startats, att avsluta bakifrån: också när något inte startade. */
  let stada: (() => Promise<void>)[];
  /** Det som mejlservern tog emot före sin senaste omstart. */
  let tidigare: MottagetBrev[];

  const starta = async (): Promise<Arbetare> =>
    await Arbetare.starta(
      SNABB_PROCESS,
      [
        JSON.stringify({
          databasUrl: postgres.url,
          redisUrl: redis?.url,
          smtpUrl: smtp.url,
          dataMapp: join(mapp, 'filer'),
          forbindelser: FORBINDELSER,
        }),
      ],
      {},
    );
  /** Klubba som den är byggd, med driftens tider: arbetaren för sig, eller allt i en process. */
  const startaBygd = async (app: 'worker' | 'api', roll: string): Promise<Arbetare> =>
    await Arbetare.starta(join(ROT, 'dist', 'apps', app, 'src', 'main.js'), [], {
      DATABASE_URL: postgres.url,
      REDIS_URL: redis?.url,
      SMTP_URL: smtp.url,
      KLUBBA_DATA: join(mapp, 'filer'),
      KLUBBA_ROLL: roll,
      KLUBBA_HEMLIGHET: 'QmFyYSBmw7ZyIHByb3Y6IDg0MjE3MzU5NjA',
      KLUBBA_LYSSNA: '127.0.0.1',
      PORT: '0',
    });
  const mottagna = (): MottagetBrev[] => [...tidigare, ...smtp.brev];
  const vantaPaMottagna = async (antal: number): Promise<void> => {
    const slut = performance.now() + 60_000;
    while (mottagna().length < Math.min(antal, MOTTAGARE) && performance.now() < slut) await vila(5);
  };

  beforeEach(async () => {
    mapp = mkdtempSync(join(tmpdir(), 'klubba-krasch-'));
    chmodSync(mapp, 0o755);
    // Med ägare och rättigheter, som databasen kräver av sin mapp.
    execFileSync('cp', ['-a', join(mall, 'databas'), join(mapp, 'databas')]);
    stada = [
      async () => {
        await rm(mapp, { recursive: true, force: true });
      },
    ];
    tidigare = [];
    arbetare = null;
    // Med fsync, som i drift: en databas som glömmer en commit kan ingen skydda sig mot.
    postgres = await startaPostgres({ katalog: join(mapp, 'databas') });
    stada.push(async () => {
      await postgres.stopp();
    });
    redis = ko === 'Redis' ? await startaRedisserver() : undefined;
    stada.push(async () => {
      await redis?.stopp();
    });
    smtp = await startaSmtp({ beteende: { fordrojning: 50 } });
    stada.push(async () => {
      await smtp.stopp();
    });
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
      migrationer: kedjemigrationer,
      providers: [Provutskickare],
    });
    await app.init();
    stada.push(async () => {
      await app.close();
    });
    utskickId = await app.get(Provutskickare).skapa({ slag: 'kallelse', mottagare: MOTTAGARE });
  };

  afterEach(async () => {
    await arbetare?.doda('SIGKILL');
    for (const slut of stada.reverse()) await slut();
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

  const dodaTioGanger = async (borja: () => Promise<Arbetare>): Promise<void> => {
    for (let gang = 0; gang < 10; gang += 1) {
      const fore = mottagna().length;
      arbetare = await borja();
      await vantaPaMottagna(fore + 1 + slump(35));
      await vila(slump(60));
      await arbetare.doda('SIGKILL');
    }
    arbetare = await borja();
    const { ovissa, dubbla } = await prova();
    // Bara det som var på tråden när processen dog kan vara ovisst.
    expect(ovissa).toBeLessThanOrEqual(10 * DRIFTENS_FORBINDELSER);
    expect(dubbla).toBeLessThanOrEqual(ovissa);
  };

  it('kill -9 av arbetaren tio gånger', async () => {
    await dodaTioGanger(async () => await startaBygd('worker', 'arbetare'));
  }, 400_000);

  // Så körs den som inget har ställt in: allt i en process, med kön i databasen.
  if (ko === 'PostgreSQL') {
    it('kill -9 av den enda processen tio gånger', async () => {
      await dodaTioGanger(async () => await startaBygd('api', 'allt'));
    }, 400_000);
  }

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
