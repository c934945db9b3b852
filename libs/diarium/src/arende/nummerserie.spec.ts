import { Client } from 'pg';
import { AntaReglemente, SkapaOrgan } from '#organisation';
import { Transactional } from '#plattform';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import { RegistreraArende } from './registrera-arende.service.js';
import { TaOverArende } from './ta-over-arende.service.js';

const REGLER = { platser: 5, inkallelseordning: {}, forvaringsplats: 'Kommunhuset' };

/** Registrerar och ångrar sig sedan: allt ska rullas tillbaka, numret också. */
class Angrare {
  constructor(private readonly registrera: RegistreraArende) {}

  @Transactional()
  async gor(namndId: string): Promise<never> {
    await this.registrera.registrera({ namndId, arendemening: 'Ångrat' });
    throw new Error('ångrat');
  }
}

describe('diarienummer', () => {
  let p: Diarieprov;
  let db: Client;
  let organ = 0;

  beforeAll(async () => {
    p = await diarieprov({ konton: false });
    db = new Client(p.app.databasUrl);
    await db.connect();
  });
  afterAll(async () => {
    await db.end();
    await p.app.bort();
  });

  const registrera = async (namndId: string, arendemening = 'Ett ärende'): Promise<string> =>
    (await p.app.som(() => p.app.fa(RegistreraArende).registrera({ namndId, arendemening }))).dnr;
  const taOver = async (namndId: string, dnr: string): Promise<{ id: string; nytt: boolean }> =>
    p.app.som(() => p.app.fa(TaOverArende).taOver({ namndId, dnr, arendemening: `Övertaget ${dnr}` }));

  /** En ny nämnd med eget reglemente. */
  async function nyNamnd(
    val: {
      kod?: string;
      monster?: string;
      omfattning?: 'namnd' | 'organ' | 'kommun';
      under?: string;
      utanRegler?: boolean;
      kommunId?: string;
    } = {},
  ): Promise<string> {
    organ += 1;
    return p.app.som(async () => {
      const id = await p.app.fa(SkapaOrgan).skapa({
        kommunId: val.kommunId ?? p.kommun.kommunId,
        namn: `Organ ${organ}`,
        slag: val.under === undefined ? 'namnd' : 'utskott',
        overordnatId: val.under ?? null,
        diariekod: val.kod ?? `O${organ}`,
      });
      if (val.utanRegler !== true) {
        await p.app.fa(AntaReglemente).anta({
          namndId: id,
          giltigFran: '2023-01-01',
          regler: {
            ...REGLER,
            ...(val.monster === undefined ? {} : { dnrMonster: val.monster }),
            ...(val.omfattning === undefined ? {} : { dnrOmfattning: val.omfattning }),
          },
        });
      }
      return id;
    });
  }

  it('skrivs efter nämndens mönster, ett efter ett, och börjar om varje år', async () => {
    const namnd = await nyNamnd({ kod: 'KS', monster: '{kod} {ar}/{lopnr}' });
    expect([await registrera(namnd), await registrera(namnd)]).toEqual(['KS 2026/1', 'KS 2026/2']);
    p.app.klocka.satt(new Date('2026-12-31T23:30:00Z'));
    // Halv tolv i Greenwich är redan nyår i Sverige.
    expect(await registrera(namnd)).toBe('KS 2027/1');
    p.app.klocka.satt(new Date('2026-03-02T08:00:00Z'));
    expect(await registrera(namnd)).toBe('KS 2026/3');
  });

  it('ges inte utan reglemente', async () => {
    const namnd = await nyNamnd({ utanRegler: true });
    await expect(registrera(namnd)).rejects.toThrow('DIARIUM.REGLEMENTE_SAKNAS');
    await expect(taOver(namnd, 'X/2026:1')).rejects.toThrow('DIARIUM.REGLEMENTE_SAKNAS');
  });

  it('följer med ett övertaget ärende, och räknaren går vidare efter det högsta', async () => {
    const namnd = await nyNamnd({ kod: 'TO' });
    await registrera(namnd);
    await taOver(namnd, 'TO/2026:66');
    expect(await registrera(namnd)).toBe('TO/2026:67');
    await taOver(namnd, 'TO/2026:12');
    expect(await registrera(namnd)).toBe('TO/2026:68');
    // Ett annat års nummer flyttar det årets räknare.
    await taOver(namnd, 'TO/2025:9');
    expect(await registrera(namnd)).toBe('TO/2026:69');
  });

  it('är ett ärende när samma nummer tas över två gånger, också samtidigt', async () => {
    const namnd = await nyNamnd({ kod: 'SA' });
    const svar = await Promise.all(
      Array.from({ length: 12 }, (_, nr) => taOver(namnd, nr % 2 === 0 ? 'SA/2026:5' : '113987')),
    );
    expect(new Set(svar.map((ett) => ett.id)).size).toBe(2);
    expect(svar.filter((ett) => ett.nytt)).toHaveLength(2);
    expect(await registrera(namnd)).toBe('SA/2026:6');
  });

  it.each(['00681/2025', 'SLK-2024-01093', '113987', 'BN/2026:4', 'KS 2019/046', 'x', 'T/2026:1 & <b>'])(
    'tar över %s som det står, utan att röra räknaren',
    async (dnr) => {
      const namnd = await nyNamnd({ kod: `F${organ}` });
      const { id } = await taOver(namnd, dnr);
      const { rows } = await db.query('select dnr, serie_kod from arende where id = $1', [id]);
      expect(rows).toEqual([{ dnr, serie_kod: null }]);
      expect(await registrera(namnd)).toMatch(/:1$/u);
    },
  );

  it('är gemensamma för kommunen när reglementet säger det, med varje nämnds kod', async () => {
    const [ett, tva] = [
      await nyNamnd({ kod: 'AA', omfattning: 'kommun' }),
      await nyNamnd({ kod: 'BB', omfattning: 'kommun' }),
    ];
    expect([await registrera(ett), await registrera(tva), await registrera(ett)]).toEqual([
      'AA/2026:1',
      'BB/2026:2',
      'AA/2026:3',
    ]);
    // Numret 3 är taget i kommunens serie: det övertagna behåller sitt dnr men får ingen plats i serien.
    expect((await taOver(tva, 'BB/2026:3')).nytt).toBe(true);
    expect(await registrera(tva)).toBe('BB/2026:4');
  });

  it('ges i nämndens serie åt ett utskott, men i egen serie när reglementet säger organ', async () => {
    const namnd = await nyNamnd({ kod: 'NN' });
    const utanEget = await nyNamnd({ kod: 'NNAU', under: namnd, utanRegler: true });
    const eget = await nyNamnd({ kod: 'NNEU', under: namnd, omfattning: 'organ' });
    expect([await registrera(namnd), await registrera(utanEget), await registrera(namnd)]).toEqual([
      'NN/2026:1',
      'NN/2026:2',
      'NN/2026:3',
    ]);
    expect(await registrera(eget)).toBe('NNEU/2026:1');
  });

  async function registreraSamtidigt(namnd: string, ratta: number): Promise<void> {
    const angrare = new Angrare(p.app.fa(RegistreraArende));
    let kvar = ratta;
    let forsok = 0;
    const klient = async (): Promise<void> => {
      while (kvar > 0) {
        forsok += 1;
        if (forsok % 10 === 0) await expect(p.app.som(() => angrare.gor(namnd))).rejects.toThrow('ångrat');
        else {
          kvar -= 1;
          await registrera(namnd, `Ärende ${forsok}`);
        }
      }
    };
    await Promise.all(Array.from({ length: 32 }, klient));
  }

  it('2 000 ärenden av 32 samtidiga: 1 till 2000 utan lucka och dubblett, fast var tionde rullas tillbaka', async () => {
    const namnd = await nyNamnd({ kod: 'STOR' });
    await registreraSamtidigt(namnd, 2_000);
    const { rows } = await db.query(
      `select count(*)::int as antal, count(distinct lopnr)::int as olika, min(lopnr) as forsta, max(lopnr) as sista,
         count(*) filter (where dnr = 'STOR/2026:' || lopnr)::int as ratt, count(*) filter (where arendemening = 'Ångrat')::int as angrade
       from arende where namnd_id = $1`,
      [namnd],
    );
    expect(rows).toEqual([{ antal: 2_000, olika: 2_000, forsta: 1, sista: 2_000, ratt: 2_000, angrade: 0 }]);
    const { rows: handelser } = await db.query(
      `select count(*)::int as antal, max(nr)::int as sista from handelse where kedja = $1 and typ = 'arende.registrerat'`,
      [namnd],
    );
    expect(handelser[0].antal).toBe(2_000);
  });

  describe('i databasen', () => {
    let namnd: string;
    beforeAll(async () => {
      namnd = await nyNamnd({ kod: 'DB' });
      await registrera(namnd);
      await registrera(namnd);
    });

    const egen = (nr: number, extra = ''): string =>
      `insert into arende (id, namnd_id, dnr, dnr_norm, serie_omfattning_id, serie_kod, ar, lopnr, ursprung, arendemening, registrerat_datum, registrerat_tid)
       values (gen_random_uuid(), '${namnd}', 'DB/2026:${nr}${extra}', '', '${namnd}', 'DB', 2026, ${nr}, 'egen', 'x', '2026-03-02', '2026-03-02T08:00:00Z')`;
    const flytta = (till: number): string =>
      `update nummerserie set senaste = ${till} where omfattning_id = '${namnd}' and kod = 'DB'`;

    it.each([
      ['ett nummer som räknaren inte gett', () => [egen(3)], /inte nästa nummer/],
      ['ett nummer en gång till', () => [egen(2, 'b')], /uq_arende_nummer|duplicate/],
      ['en lucka: räknaren flyttad två steg', () => [flytta(4), egen(4)], /luckor/],
      ['en räknare som går före ärendena', () => [flytta(9)], /luckor/],
      ['en räknare som går tillbaka', () => [flytta(1)], /bara framåt/],
      ['att serien tas bort', () => [`delete from nummerserie where omfattning_id = '${namnd}'`], /bara framåt/],
      ['ett annat dnr', () => [`update arende set dnr = 'DB/2026:7' where dnr = 'DB/2026:2'`], /ändras inte/],
      ['ett annat löpnummer', () => [`update arende set lopnr = 7 where dnr = 'DB/2026:2'`], /ändras inte/],
      [
        'en annan nämnd',
        () => [`update arende set namnd_id = '${p.kommun.namndId}' where dnr = 'DB/2026:2'`],
        /ändras inte/,
      ],
      [
        'en annan registreringsdag',
        () => [`update arende set registrerat_datum = '2020-01-01' where dnr = 'DB/2026:2'`],
        /ändras inte/,
      ],
      ['att ärendet tas bort', () => [`delete from arende where dnr = 'DB/2026:2'`], /aldrig bort/],
      [
        'makulering utan skäl',
        () => [`update arende set status = 'makulerat' where dnr = 'DB/2026:2'`],
        /ck_arende_makulering/,
      ],
      [
        'skydd utan sekretess',
        () => [`update arende set arendemening_skyddad = 'x' where dnr = 'DB/2026:2'`],
        /ck_arende_skyddad/,
      ],
    ])('går inte %s', async (_vad, satser, skal) => {
      await db.query('begin');
      await expect(
        (async () => {
          for (const sats of satser()) await db.query(sats);
          await db.query('commit');
        })(),
      ).rejects.toThrow(skal);
      await db.query('rollback');
    });
  });
});
