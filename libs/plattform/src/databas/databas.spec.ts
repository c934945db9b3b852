import { Injectable } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Transactional } from '@nestjs-cls/transactional';
import { tomDatabas, type Testdatabas } from '../../../../test/stod/databas.js';
import { Sammanhang, SYSTEMAKTOR } from '../sammanhang/sammanhang.js';
import { Databasmodul } from './databas.module.js';
import { Forrad } from './forrad.repository.js';
import { nyttId } from './id.js';
import { vantaPaDatabas, visaDatabas } from './vanta.js';

@Injectable()
class RadForrad extends Forrad {
  async lagg(id: number): Promise<void> {
    await this.skriv.query('insert into rad (id) values ($1)', [id]);
  }
  async alla(): Promise<number[]> {
    return (await this.rader<{ id: number }>('select id from rad order by id')).map((rad) => rad.id);
  }
  async datum(): Promise<unknown> {
    return (
      await this.rader(
        `select date '2026-03-01' as d, array[date '2026-03-01', date '2026-03-02'] as l, '{}'::date[] as t`,
      )
    )[0];
  }
}

@Injectable()
class Radtjanst {
  constructor(private readonly forrad: RadForrad) {}

  @Transactional()
  async lagg(ids: number[], sedan?: () => Promise<void> | void): Promise<void> {
    for (const id of ids) await this.forrad.lagg(id);
    await sedan?.();
  }

  @Transactional()
  async yttre(id: number): Promise<void> {
    await this.lagg([id]);
    throw new Error('efteråt');
  }

  /** Glömmer await: skrivningen kommer efter att transaktionen gått igenom. */
  @Transactional()
  async glomsk(skrev: (lofte: Promise<void>) => void): Promise<void> {
    skrev(new Promise((klar) => setTimeout(klar, 50)).then(() => this.forrad.lagg(99)));
    await Promise.resolve();
  }
}

describe('Databas och transaktioner', () => {
  let databas: Testdatabas;
  let modul: TestingModule;
  let tjanst: Radtjanst;
  let forrad: RadForrad;

  beforeAll(async () => {
    databas = await tomDatabas();
    modul = await Test.createTestingModule({
      imports: [Databasmodul.forRoot({ url: databas.url, entiteter: [], migrationer: [], pool: 5 })],
      providers: [RadForrad, Radtjanst, Sammanhang],
    }).compile();
    tjanst = modul.get(Radtjanst);
    forrad = modul.get(RadForrad);
    await forrad['las'].query('create table rad (id int primary key)');
  });
  beforeEach(async () => {
    await forrad['las'].query('truncate rad');
  });
  afterAll(async () => {
    await modul.close();
    await databas.bort();
  });

  it('skriver bara i en transaktion, och läser utan', async () => {
    await expect(forrad.lagg(1)).rejects.toThrow(/utan transaktion/);
    await tjanst.lagg([1, 2]);
    expect(await forrad.alla()).toEqual([1, 2]);
  });

  it('rullar tillbaka allt, också det som en inre tjänst gjorde', async () => {
    await expect(tjanst.yttre(3)).rejects.toThrow('efteråt');
    await expect(tjanst.lagg([4, 4])).rejects.toThrow();
    expect(await forrad.alla()).toEqual([]);
  });

  it('ser sina egna rader men inte andras förrän de gått igenom', async () => {
    await tjanst.lagg([5], async () => {
      expect(await forrad.alla()).toEqual([5]);
    });
    const utfall = await Promise.allSettled(
      Array.from({ length: 40 }, (_, nr) =>
        tjanst.lagg([100 + nr], () => {
          if (nr % 10 === 0) throw new Error('nej');
        }),
      ),
    );
    expect(utfall.filter((ett) => ett.status === 'rejected')).toHaveLength(4);
    expect(await forrad.alla()).toHaveLength(37);
  });

  it('avslöjar ett glömt await i stället för att skriva utanför', async () => {
    let sen: Promise<void> = Promise.resolve();
    await tjanst.glomsk((lofte) => {
      sen = lofte;
    });
    await expect(sen).rejects.toThrow();
    expect(await forrad.alla()).toEqual([]);
  });

  it('ger datum som kalenderdagar', async () => {
    expect(await forrad.datum()).toEqual({ d: '2026-03-01', l: ['2026-03-01', '2026-03-02'], t: [] });
  });

  it('håller isär vem som handlar, också nästlat och samtidigt', async () => {
    const sammanhang = modul.get(Sammanhang);
    const aktor = (namn: string) => ({ kontoId: namn, personId: null, namn, system: false });
    expect(sammanhang.aktorEllerNull()).toBeNull();
    const namn = await Promise.all(
      ['Ada', 'Bo'].map((ett) =>
        sammanhang.som(aktor(ett), async () => {
          await tjanst.lagg([]);
          const inre = await sammanhang.som(SYSTEMAKTOR, () => Promise.resolve(sammanhang.aktor().namn));
          return [inre, sammanhang.aktor().namn];
        }),
      ),
    );
    expect(namn).toEqual([
      ['Klubba', 'Ada'],
      ['Klubba', 'Bo'],
    ]);
  });

  it('väntar in databasen och säger sedan vad som är fel, utan att visa lösenordet', async () => {
    await expect(vantaPaDatabas(databas.url)).resolves.toBeUndefined();
    const borta = 'postgresql://k:hemligt@127.0.0.1:1/klubba';
    await expect(vantaPaDatabas(borta, 100)).rejects.toThrow(/127\.0\.0\.1:1\/klubba svarar inte .*rätta DATABASE_URL/);
    await expect(vantaPaDatabas(borta, 100)).rejects.not.toThrow(/hemligt/);
    expect(visaDatabas('strunt')).toBe('en adress som inte går att läsa');
  });

  it('ger id som ordnas efter när de gjordes', () => {
    const ids = Array.from({ length: 1000 }, () => nyttId());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(1000);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
