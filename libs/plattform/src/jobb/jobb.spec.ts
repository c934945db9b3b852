import { setTimeout as vila } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import type { TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { kobakanter } from '../../../../test/stod/redis.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { Utkorg, type Utkorgsval } from '../utkorg/utkorg.js';
import { Jobb, type Jobbhanterare, type Pagaendejobb, Schema, type Schemahanterare } from './dekoratorer.js';
import { ForsokSenare, SlutgiltigtFel } from './jobbfel.js';
import { Jobbdeklarationer } from './jobbregister.js';
import { Ko } from './ko.js';
import { provapp, provdatabas } from './prov/provapp.js';
import { Schemakorare } from './schemakorare.js';

/** Det som hanterarna har gjort. */
@Injectable()
class Anteckningar {
  gjort: { nr: number; forsok: number; vem: string }[] = [];
  schemaGangar = 0;
}

@Jobb('prov.anteckna', { ko: 'underhall', forsok: 4 })
class Anteckna implements Jobbhanterare<{ nr: number; gor?: string; ms?: number }> {
  constructor(
    private readonly anteckningar: Anteckningar,
    private readonly sammanhang: Sammanhang,
  ) {}

  async utfor(data: { nr: number; gor?: string; ms?: number }, jobb: Pagaendejobb): Promise<void> {
    if (data.ms !== undefined) await vila(data.ms);
    this.anteckningar.gjort.push({ nr: data.nr, forsok: jobb.forsok, vem: this.sammanhang.aktor().namn });
    if (data.gor === 'falla' || (data.gor === 'falla en gång' && jobb.forsok === 1)) throw new Error('gick sönder');
    if (data.gor === 'ge upp') throw new SlutgiltigtFel('går aldrig');
    if (data.gor === 'senare' && this.anteckningar.gjort.length < 3) throw new ForsokSenare(30, 'inte än');
  }
}

@Schema('prov.schema', { cron: '* * * * * *' })
class Provschema implements Schemahanterare {
  constructor(private readonly anteckningar: Anteckningar) {}
  async kor(): Promise<void> {
    this.anteckningar.schemaGangar += 1;
    await Promise.resolve();
  }
}

@Injectable()
class Laggare {
  constructor(private readonly utkorg: Utkorg) {}

  @Transactional()
  async lagg(data: Record<string, unknown>, val?: Utkorgsval): Promise<string> {
    return await this.utkorg.lagg('prov.anteckna', data, val);
  }

  @Transactional()
  async laggMassa(antal: number): Promise<string[]> {
    return await this.utkorg.laggMassa(
      Array.from({ length: antal }, (_, nr) => ({ jobb: 'prov.anteckna', data: { nr } })),
    );
  }

  @Transactional()
  async laggOchFall(): Promise<void> {
    await this.utkorg.lagg('prov.anteckna', { nr: 1 });
    throw new Error('transaktionen rullas tillbaka');
  }
}

const PROVIDERS = [Anteckningar, Anteckna, Provschema, Laggare];

describe.each(kobakanter())('utkorg och jobb på $namn', ({ redisUrl }) => {
  let databas: Awaited<ReturnType<typeof provdatabas>>;
  let app: TestingModule;
  let lagg: Laggare;
  let utkorg: Utkorg;
  let gjort: Anteckningar;

  beforeEach(async () => {
    databas = await provdatabas();
    app = await provapp({ databasUrl: databas.url, redisUrl, providers: PROVIDERS });
    await app.init();
    lagg = app.get(Laggare);
    utkorg = app.get(Utkorg);
    gjort = app.get(Anteckningar);
  });
  afterEach(async () => {
    await app.close();
    await databas.bort();
  });

  it('gör ett jobb efter commit, som Klubba själv', async () => {
    const id = await lagg.lagg({ nr: 7 });
    expect(await utkorg.vantaTills([id], 10_000)).toEqual({ klara: 1, misslyckade: [] });
    expect(gjort.gjort).toEqual([{ nr: 7, forsok: 1, vem: 'Klubba' }]);
  });

  it('lägger inget när transaktionen faller, och vägrar utan transaktion', async () => {
    await expect(lagg.laggOchFall()).rejects.toThrow('rullas tillbaka');
    await expect(utkorg.lagg('prov.anteckna', {})).rejects.toThrow('transaktion');
    expect(await utkorg.vantaTills('tomt', 5_000)).toEqual({ klara: 0, misslyckade: [] });
    expect(gjort.gjort).toEqual([]);
  });

  it('gör samma nyckel en enda gång, också när den läggs efteråt', async () => {
    const id = await lagg.lagg({ nr: 1 }, { nyckel: 'kallelse-1' });
    await utkorg.vantaTills([id], 10_000);
    expect(await lagg.lagg({ nr: 2 }, { nyckel: 'kallelse-1' })).toBe(id);
    await utkorg.vantaTills('tomt', 5_000);
    expect(gjort.gjort.map((ett) => ett.nr)).toEqual([1]);
  });

  it('tar om det som faller, med väntan, och ger upp till sist så att det syns', async () => {
    const bra = await lagg.lagg({ nr: 1, gor: 'falla en gång' });
    const daligt = await lagg.lagg({ nr: 2, gor: 'falla' });
    const vantan = await utkorg.vantaTills([bra, daligt], 20_000);
    expect(vantan.klara).toBe(1);
    expect(vantan.misslyckade).toEqual([
      { id: daligt, jobb: 'prov.anteckna', tillstand: 'misslyckad', forsok: 4, fel: 'gick sönder' },
    ]);
    expect(gjort.gjort.filter((ett) => ett.nr === 1).map((ett) => ett.forsok)).toEqual([1, 2]);
    expect(gjort.gjort.filter((ett) => ett.nr === 2)).toHaveLength(4);
    expect(await utkorg.antalMisslyckade()).toBe(1);
  });

  it('ger genast upp det som aldrig kan lyckas, men det kan tas om av en människa', async () => {
    const id = await lagg.lagg({ nr: 1, gor: 'ge upp' });
    expect((await utkorg.vantaTills([id], 10_000)).misslyckade).toHaveLength(1);
    await utkorg.taOm(id);
    await utkorg.vantaTills([id], 10_000);
    expect(gjort.gjort).toHaveLength(2);
  });

  it('räknar inte väntan som ett misslyckat försök', async () => {
    const id = await lagg.lagg({ nr: 1, gor: 'senare' });
    expect(await utkorg.vantaTills([id], 10_000)).toEqual({ klara: 1, misslyckade: [] });
    expect(gjort.gjort.map((ett) => ett.forsok)).toEqual([1, 1, 1]);
  });

  it('förlorar inget när kön töms, och lägger tillbaka schemana', async () => {
    const ider = await lagg.laggMassa(40);
    const ko = app.get(Ko);
    for (let gang = 0; gang < 5; gang += 1) {
      await ko.tom().catch(() => undefined);
      await vila(20);
    }
    expect(await utkorg.vantaTills(ider, 20_000)).toEqual({ klara: 40, misslyckade: [] });
    const fore = gjort.schemaGangar;
    await vila(3_000);
    expect(gjort.schemaGangar).toBeGreaterThan(fore);
  });

  it('gör varje jobb en gång när två arbetare och två relän går samtidigt', async () => {
    const andra = await provapp({ databasUrl: databas.url, redisUrl, providers: PROVIDERS });
    await andra.init();
    const ider = await lagg.laggMassa(300);
    await utkorg.vantaTills(ider, 30_000);
    await vila(1_800);
    const alla = [...gjort.gjort, ...andra.get(Anteckningar).gjort].map((ett) => ett.nr).sort((a, b) => a - b);
    expect(alla).toEqual(Array.from({ length: 300 }, (_, nr) => nr));
    await andra.close();
  });

  it('gör ett jobb en enda gång fast det tar längre tid än omtaget', async () => {
    const id = await lagg.lagg({ nr: 1, ms: 4_000 });
    await utkorg.vantaTills([id], 20_000);
    expect(gjort.gjort).toHaveLength(1);
  });

  it('kör ett schema på klockslag, en gång för alla arbetare, och genast när någon ber om det', async () => {
    const andra = await provapp({ databasUrl: databas.url, redisUrl, providers: PROVIDERS });
    await andra.init();
    const summa = (): number => gjort.schemaGangar + andra.get(Anteckningar).schemaGangar;
    const fore = summa();
    await vila(3_000);
    const gangar = summa() - fore;
    expect(gangar).toBeGreaterThanOrEqual(2);
    expect(gangar).toBeLessThanOrEqual(4);
    await andra.close();
    const innan = gjort.schemaGangar;
    await app.get(Schemakorare).korNu('prov.schema');
    expect(gjort.schemaGangar).toBeGreaterThan(innan);
  });

  it('arbetar vidare när databasen bryter alla förbindelser', async () => {
    const klient = new Client(databas.url);
    await klient.connect();
    const ider = await lagg.laggMassa(100);
    await klient.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await klient.end();
    const vanta = async (): Promise<unknown> => await utkorg.vantaTills(ider, 30_000);
    expect(await vanta().catch(vanta)).toEqual({ klara: 100, misslyckade: [] });
  });
});

describe('starten', () => {
  let databas: Awaited<ReturnType<typeof provdatabas>>;

  beforeAll(async () => {
    databas = await provdatabas();
  });
  afterAll(async () => {
    await databas.bort();
  });

  @Jobb('prov.anteckna', { ko: 'mejl' })
  class EnTill implements Jobbhanterare {
    async utfor(): Promise<void> {
      await Promise.resolve();
    }
  }

  const starta = async (providers: TestProviders, arbetar = true): Promise<void> => {
    const app = await provapp({ databasUrl: databas.url, redisUrl: undefined, providers, arbetar });
    try {
      await app.init();
    } finally {
      // En app som inte startade kan inte stängas som helhet.
      await app.get(DataSource).destroy();
    }
  };
  type TestProviders = NonNullable<Parameters<typeof provapp>[0]['providers']>;

  it('faller när ett jobb har två hanterare, och säger vilka', async () => {
    await expect(starta([...PROVIDERS, EnTill])).rejects.toThrow('prov.anteckna har 2 hanterare (Anteckna, EnTill)');
  });

  it('faller också i en process utan arbetare när ett jobb saknar hanterare', async () => {
    const modul = await provapp({ databasUrl: databas.url, redisUrl: undefined, arbetar: false, providers: PROVIDERS });
    jest.spyOn(modul.get(Jobbdeklarationer), 'namn').mockReturnValue(['mejl.skicka', 'prov.ingen']);
    await expect(modul.init()).rejects.toThrow('jobbet prov.ingen har ingen hanterare');
    await modul.get(DataSource).destroy();
  });

  it('faller med en svensk mening när köns tabeller saknas', async () => {
    const klient = new Client(databas.url);
    await klient.connect();
    await klient.query('drop schema bullmq cascade');
    await klient.end();
    await expect(starta(PROVIDERS)).rejects.toThrow('inte migrerade');
  });
});
