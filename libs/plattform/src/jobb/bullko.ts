import { Logger } from '@nestjs/common';
import { type Job, type PgPool, Queue, Worker, createPostgresBackend, createRedisBackend } from 'bullmq';
import { Pool } from 'pg';
import { vantaPaDatabas } from '../databas/vanta.js';
import { KONAMN, type Konamn } from './dekoratorer.js';
import type { Jobbinstallningar } from './jobbinstallningar.js';
import { Ko, type Kojobb, type Koschema, type Kouppdrag } from './ko.js';
import { KOSCHEMA, kravMigreradKo } from './migrera-ko.js';
import { type Redisval, redisval, vantaPaRedis } from './redis.js';

const SCHEMAPREFIX = 'schema:';
const SCHEMAKO: Konamn = 'underhall';
const UUID_LANGD = 36;
const SVENSK_TID = 'Europe/Stockholm';
/** Kön väcks av NOTIFY (Redis: blockerande läsning), så det långa taket kostar ingen väntan. */
const LANGSTA_BLOCKERING_S = 60;

interface Bullsida {
  ko(namn: Konamn): Queue;
  arbetare(namn: Konamn, samtidiga: number, gor: (jobb: Job) => Promise<void>): Worker;
  stang(): Promise<void>;
}

/** BullMQ. Jobbets id är utkorgsradens, försök och fel står i vår egen rad och inget lämnas kvar i kön. */
export class Bullko extends Ko {
  private readonly logg = new Logger('Ko');
  private readonly koer = new Map<Konamn, Queue>();
  private readonly arbetare: Worker[] = [];
  private sida: Bullsida | null = null;

  constructor(private readonly val: Jobbinstallningar) {
    super();
  }

  override async oppna(): Promise<void> {
    // BullMQ på PostgreSQL som byggs medan databasen är borta är dött för alltid utan att säga något: vänta först.
    await vantaPaDatabas(this.val.databasUrl);
    if (this.val.redisUrl === null) {
      await kravMigreradKo(this.val.databasUrl);
      this.sida = this.postgres();
    } else {
      await vantaPaRedis(this.val.redisUrl);
      this.sida = this.redis(redisval(this.val.redisUrl));
    }
    for (const namn of KONAMN) {
      const ko = this.sida.ko(namn);
      ko.on('error', (fel) => {
        this.logg.warn(`Kön ${namn}: ${fel.message}`);
      });
      await ko.waitUntilReady();
      this.koer.set(namn, ko);
    }
  }

  override async laggIn(namn: Konamn, jobb: readonly Kojobb[]): Promise<void> {
    await this.koen(namn).addBulk(
      jobb.map((ett) => ({
        name: ett.namn,
        data: {},
        opts: { jobId: kojobbId(ett), attempts: 1, removeOnComplete: true, removeOnFail: true },
      })),
    );
  }

  override async starta(namn: Konamn, samtidiga: number, gor: (uppdrag: Kouppdrag) => Promise<void>): Promise<void> {
    if (this.sida === null) throw new Error('Kön är inte öppnad');
    const arbetare = this.sida.arbetare(namn, samtidiga, async (jobb) => {
      await gor(somUppdrag(jobb));
    });
    arbetare.on('error', (fel) => {
      this.logg.warn(`Arbetaren för ${namn}: ${fel.message}`);
    });
    await arbetare.waitUntilReady();
    this.arbetare.push(arbetare);
  }

  override async sattScheman(scheman: readonly Koschema[]): Promise<void> {
    const ko = this.koen(SCHEMAKO);
    const namn = new Set(scheman.map((schema) => SCHEMAPREFIX + schema.namn));
    for (const gammalt of await ko.getJobSchedulers()) {
      if (!namn.has(gammalt.key)) await ko.removeJobScheduler(gammalt.key);
    }
    // En i taget: samtidiga registreringar på PostgreSQL fäller varandra.
    for (const schema of scheman) {
      await ko.upsertJobScheduler(
        SCHEMAPREFIX + schema.namn,
        { pattern: schema.cron, tz: SVENSK_TID },
        { name: SCHEMAPREFIX + schema.namn, opts: { attempts: 1, removeOnComplete: true, removeOnFail: true } },
      );
    }
  }

  override async harScheman(antal: number): Promise<boolean> {
    return (await this.koen(SCHEMAKO).getJobSchedulersCount()) === antal;
  }

  override async tom(): Promise<void> {
    for (const ko of this.koer.values()) await ko.obliterate({ force: true });
  }

  override async slutaTa(): Promise<void> {
    await Promise.all(this.arbetare.map(async (en) => await en.close()));
    this.arbetare.length = 0;
  }

  override async stang(): Promise<void> {
    await this.slutaTa();
    await Promise.all([...this.koer.values()].map(async (en) => await en.close()));
    this.koer.clear();
    await this.sida?.stang();
    this.sida = null;
  }

  private koen(namn: Konamn): Queue {
    const ko = this.koer.get(namn);
    if (ko === undefined) throw new Error(`Kön ${namn} är inte öppnad`);
    return ko;
  }

  private arbetarval(samtidiga: number): {
    concurrency: number;
    lockDuration: number;
    stalledInterval: number;
    maxStalledCount: number;
    drainDelay: number;
  } {
    return {
      concurrency: samtidiga,
      lockDuration: this.val.lasMs,
      stalledInterval: this.val.stannatMs,
      // Förvalet 1 ger upp ett jobb vars arbetare dött två gånger.
      maxStalledCount: 100,
      drainDelay: LANGSTA_BLOCKERING_S,
    };
  }

  private postgres(): Bullsida {
    // En delad pool: varje arbetare håller en förbindelse för LISTEN, och var och en behöver en att fråga med.
    const pool = new Pool({
      connectionString: this.val.databasUrl,
      max: 2 * KONAMN.length + 4,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      options: `-c search_path=${KOSCHEMA}`,
      application_name: 'klubba-ko',
    });
    pool.on('error', (fel) => {
      this.logg.warn(`Köns databasförbindelse: ${fel.message}`);
    });
    // BullMQ:s egen typ för en pool; pg:s pool har samma anrop men fler överlagringar.
    const connection = pool as unknown as PgPool;
    return {
      ko: (namn) => new Queue(namn, { connection }, createPostgresBackend) as unknown as Queue,
      arbetare: (namn, samtidiga, gor) =>
        new Worker(
          namn,
          gor,
          { connection, ...this.arbetarval(samtidiga) },
          createPostgresBackend,
        ) as unknown as Worker,
      stang: async () => {
        await pool.end();
      },
    };
  }

  private redis(adress: Redisval): Bullsida {
    const { prefix } = this.val;
    // Utan kö i klienten säger den som lämnar jobb genast ifrån när Redis är borta; relät försöker igen. Arbetaren väntar.
    const lamna = { ...adress, enableOfflineQueue: false, maxRetriesPerRequest: 1 };
    const ta = { ...adress, maxRetriesPerRequest: null };
    return {
      ko: (namn) => new Queue(namn, { connection: lamna, prefix }, createRedisBackend),
      arbetare: (namn, samtidiga, gor) =>
        new Worker(namn, gor, { connection: ta, prefix, ...this.arbetarval(samtidiga) }, createRedisBackend),
      stang: async () => Promise.resolve(),
    };
  }
}

const kojobbId = (jobb: Kojobb): string => (jobb.omtag === null ? jobb.id : `${jobb.id}.${String(jobb.omtag)}`);

function somUppdrag(jobb: Job): Kouppdrag {
  if (jobb.name.startsWith(SCHEMAPREFIX)) return { slag: 'schema', namn: jobb.name.slice(SCHEMAPREFIX.length) };
  if (jobb.id === undefined) throw new Error('Kön gav ett jobb utan id');
  return { slag: 'utkorg', id: jobb.id.slice(0, UUID_LANGD) };
}
