import { Injectable } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { tomDatabas, type Testdatabas } from '../../../../test/stod/databas.js';
import { Transactional } from '@nestjs-cls/transactional';
import { Databasmodul } from '../databas/databas.module.js';
import { skapaDatakalla } from '../databas/datakalla.js';
import { nyttId } from '../databas/id.js';
import { Klocka, SimuleradKlocka } from '../klocka/klocka.js';
import { koraMigrationer } from '../migrering/kora-migrationer.repository.js';
import { Handelse1700000000001 } from '../migrationer/0001-handelse.js';
import { Sammanhang, SYSTEMAKTOR } from '../sammanhang/sammanhang.js';
import { HandelseForrad } from './handelse.repository.js';
import { Handelselyssnare } from './handelselyssnare.js';
import type { Handelse } from './handelse.js';
import { Handelselogg } from './handelselogg.js';
import { verifieraKedjor } from './verifiera.repository.js';

@Injectable()
class Skrivare {
  constructor(private readonly logg: Handelselogg) {}

  @Transactional()
  async skriv(handelser: Handelse[], fel?: Error): Promise<void> {
    for (const handelse of handelser) await this.logg.skriv(handelse);
    if (fel) throw fel;
  }
}

const migrationer = [Handelse1700000000001];
const NAMND = '0190a000-0000-7000-8000-000000000001';

describe('Händelseloggen', () => {
  let databas: Testdatabas;
  let modul: TestingModule;
  let ds: DataSource;
  let skrivare: Skrivare;
  let sammanhang: Sammanhang;

  beforeEach(async () => {
    databas = await tomDatabas();
    const migrera = await skapaDatakalla({ url: databas.url, entiteter: [], migrationer, pool: 2 }).initialize();
    await koraMigrationer(migrera);
    await migrera.destroy();
    modul = await Test.createTestingModule({
      imports: [Databasmodul.forRoot({ url: databas.url, entiteter: [], migrationer, pool: 10 })],
      providers: [
        { provide: Klocka, useValue: new SimuleradKlocka(new Date('2026-03-01T08:00:00.123Z')) },
        Sammanhang,
        HandelseForrad,
        Handelselogg,
        Handelselyssnare,
        Skrivare,
      ],
    }).compile();
    ds = modul.get(DataSource);
    skrivare = modul.get(Skrivare);
    sammanhang = modul.get(Sammanhang);
  });

  afterEach(async () => {
    await modul.close();
    await databas.bort();
  });

  const handelse = (nr: number, namndId: string | null = NAMND): Handelse => ({
    namndId,
    typ: 'arende.registrerat',
    objekt: 'arende',
    objektId: String(nr),
    efter: { arendemening: `Åtgärd "nr" ${String(nr)} \\ ö`, b: 1, a: [1.5, null, true] },
  });
  const skriv = async (...handelser: Handelse[]): Promise<void> => {
    await sammanhang.som(SYSTEMAKTOR, () => skrivare.skriv(handelser));
  };
  /** Som den som äger tabellerna och tar bort spärrarna medan hen ändrar. */
  const manipulera = async (sql: string): Promise<void> => {
    await ds.query(`begin;
      alter table handelse disable trigger user; alter table handelse_huvud disable trigger user;
      alter table handelse drop constraint fk_handelse_kedja;
      ${sql};
      alter table handelse enable trigger user; alter table handelse_huvud enable trigger user;
      commit;`);
  };

  it('skriver vem, när och vad, och kedjan stämmer', async () => {
    await skriv(handelse(1), handelse(2), {
      namndId: null,
      typ: 'konto.skapat',
      objekt: 'konto',
      objektId: 'x',
      skal: 'ny',
    });
    const rader = await ds.query<Record<string, unknown>[]>(
      `select nr, tid, aktor, typ from handelse where kedja = $1 order by nr`,
      [NAMND],
    );
    expect(rader).toEqual([
      { nr: '1', tid: new Date('2026-03-01T08:00:00.123Z'), aktor: SYSTEMAKTOR, typ: 'arende.registrerat' },
      { nr: '2', tid: new Date('2026-03-01T08:00:00.123Z'), aktor: SYSTEMAKTOR, typ: 'arende.registrerat' },
    ]);
    expect(await verifieraKedjor(ds)).toEqual({ kedjor: 2, handelser: 4, fynd: [] });
  });

  it('vägrar skriva utan transaktion och utan någon som handlar', async () => {
    await expect(sammanhang.som(SYSTEMAKTOR, () => modul.get(Handelselogg).skriv(handelse(1)))).rejects.toThrow(
      /utan transaktion/,
    );
    await expect(skrivare.skriv([handelse(1)])).rejects.toThrow(/Ingen aktör/);
  });

  it('lämnar inget efter sig när transaktionen rullas tillbaka', async () => {
    await expect(sammanhang.som(SYSTEMAKTOR, () => skrivare.skriv([handelse(1)], new Error('nej')))).rejects.toThrow(
      'nej',
    );
    await skriv(handelse(2));
    expect(await verifieraKedjor(ds)).toEqual({ kedjor: 2, handelser: 2, fynd: [] });
  });

  it.each([
    ['ändra', `update handelse set skal = 'annat'`],
    ['ta bort', 'delete from handelse'],
    ['tömma', 'truncate handelse'],
    ['backa huvudet', 'update handelse_huvud set antal = antal - 1'],
    ['ta bort huvudet', 'delete from handelse_huvud'],
  ])('databasen vägrar att %s', async (_vad, sql) => {
    await skriv(handelse(1));
    await expect(ds.query(sql)).rejects.toMatchObject({ code: 'KL001' });
  });

  it.each([
    ['en ändrad rad', `update handelse set efter = '{"b":2}' where kedja = '${NAMND}' and nr = 2`, ['andrad', 2]],
    [
      'en ändrad tid',
      `update handelse set tid = tid + interval '1 microsecond' where kedja = '${NAMND}' and nr = 3`,
      ['andrad', 3],
    ],
    [
      'en annan aktör',
      `update handelse set aktor = jsonb_set(aktor, '{namn}', '"Någon"') where kedja = '${NAMND}' and nr = 1`,
      ['andrad', 1],
    ],
    ['null blir tom text', `update handelse set skal = '' where kedja = '${NAMND}' and nr = 1`, ['andrad', 1]],
    ['en borttagen rad', `delete from handelse where kedja = '${NAMND}' and nr = 2`, ['borttagen', 2]],
    ['den första borttagen', `delete from handelse where kedja = '${NAMND}' and nr = 1`, ['borttagen', 1]],
    ['den sista borttagen', `delete from handelse where kedja = '${NAMND}' and nr = 5`, ['borttagen', 5]],
    [
      'en rad tillagd sist med rätt hash',
      `insert into handelse select kedja, 6, tid, aktor, typ, objekt, objekt_id, fore, efter, skal, hash, hash from handelse where kedja = '${NAMND}' and nr = 5;
       update handelse h set hash = sha256(convert_to(handelse_text(h), 'UTF8') || forra_hash) where kedja = '${NAMND}' and nr = 6`,
      ['inskjuten', 6],
    ],
    [
      'en rad utbytt med omräknad hash',
      `update handelse set typ = 'arende.annat' where kedja = '${NAMND}' and nr = 3;
       update handelse h set hash = sha256(convert_to(handelse_text(h), 'UTF8') || forra_hash) where kedja = '${NAMND}' and nr = 3`,
      ['inskjuten', 4],
    ],
    [
      'den sista borttagen och huvudet nedräknat',
      `delete from handelse where kedja = '${NAMND}' and nr = 5; update handelse_huvud set antal = 4 where kedja = '${NAMND}'`,
      ['huvud', null],
    ],
    [
      'ett huvud med fel hash',
      `update handelse_huvud set sista_hash = decode(repeat('00', 32), 'hex') where kedja = '${NAMND}'`,
      ['huvud', null],
    ],
    ['ett borttaget huvud', `delete from handelse_huvud where kedja = '${NAMND}'`, ['huvud', null]],
    [
      'en hel kedja borttagen',
      `delete from handelse where kedja = '${NAMND}'; delete from handelse_huvud where kedja = '${NAMND}'`,
      ['borttagen', null],
    ],
  ])('finner %s', async (_vad, sql, vantat) => {
    await skriv(...[1, 2, 3, 4, 5].map((nr) => handelse(nr)));
    await skriv(handelse(1, null));
    await manipulera(sql);
    const { fynd } = await verifieraKedjor(ds);
    expect(fynd.map((ett) => [ett.slag, ett.nr])).toEqual([vantat]);
    expect(fynd[0]).toMatchObject({ namndId: NAMND, text: expect.stringContaining(NAMND) });
  });

  it('håller ihop kedjorna när femtio skriver samtidigt i flera nämnder, och var tionde rullas tillbaka', async () => {
    const namnder: (string | null)[] = [nyttId(), nyttId(), nyttId(), null];
    const utfall = await Promise.allSettled(
      Array.from({ length: 50 }, async (_, nr) => {
        const namndId = namnder[nr % namnder.length] ?? null;
        const fel = nr % 10 === 9 ? [new Error('avbruten')] : [];
        await sammanhang.som(SYSTEMAKTOR, () => skrivare.skriv([handelse(nr, namndId), handelse(nr, namndId)], ...fel));
      }),
    );
    expect(utfall.filter((ett) => ett.status === 'fulfilled')).toHaveLength(45);
    expect(await verifieraKedjor(ds)).toEqual({ kedjor: 4, handelser: 45 * 2 + 3, fynd: [] });
  });
});
