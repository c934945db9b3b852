import { DomanFel } from '#plattform';
import { FrislappLista } from '../frislappning/frislapp-lista.service.js';
import { Kalla } from '../kallelse/kalla.service.js';
import { SkrivLista } from '../lista/skriv-lista.service.js';
import { PlaneraSammantrade } from '../sammantrade/planera-sammantrade.service.js';
import { AndraOrdning } from './andra-ordning.service.js';
import { type Antagandesvar, AntaOrdning } from './anta-ordning.service.js';
import type { Ordningsandringar } from './domain/andra.js';
import { beslutadeParagrafer, NY, type Ordningsprov, ordningsprov } from './prov/ordningsprov.js';
import { RattaOrdning } from './ratta-ordning.service.js';
import { SammantradesordningForrad } from './sammantradesordning.repository.js';
import { SkapaOrdning } from './skapa-ordning.service.js';

const MOTE = 'Nämndsammanträde';

describe('antagandet av en sammanträdesordning', () => {
  let o: Ordningsprov;
  let paragrafer: string[];

  beforeEach(async () => {
    o = await ordningsprov();
    paragrafer = await beslutadeParagrafer(o, '2026-11-19', [
      'enligt_forslag',
      'med_andring',
      'bordlagd',
      'enligt_forslag',
    ]);
  });
  afterEach(async () => {
    await o.p.bort();
  });

  const skapa = async (ar = 2027): Promise<string> =>
    await o.p.som(() => o.p.fa(SkapaOrdning).skapa(o.namndId, { ...NY, ar }));
  const version = async (id: string): Promise<number> =>
    (await o.p.fa(SammantradesordningForrad).hamta(o.namndId, id))?.version ?? 0;
  const anta = async (id: string, paragraf = 0): Promise<Antagandesvar> => {
    const utgangen = await version(id);
    return await o.p.som(() =>
      o.p.fa(AntaOrdning).anta(o.namndId, id, utgangen, { paragrafId: paragrafer[paragraf] ?? '' }),
    );
  };
  const andra = async (id: string, andringar: Ordningsandringar): Promise<void> => {
    const utgangen = await version(id);
    await o.p.som(() => o.p.fa(AndraOrdning).andra(o.namndId, id, utgangen, andringar));
  };
  const ratta = async (id: string): Promise<string> =>
    await o.p.som(() => o.p.fa(RattaOrdning).ratta(o.namndId, id, 'Dagen krockar.'));
  const koden = async (gor: Promise<unknown>): Promise<string> =>
    await gor.then(
      () => 'gick',
      (fel: unknown) => (fel instanceof DomanFel ? fel.kod : String(fel)),
    );
  const moten = async (): Promise<{ id: string; datum: string; tillstand: string }[]> =>
    await o.sql(
      `select id, datum, tillstand from sammantrade where namnd_id = $1 and datum >= '2027-01-01' order by datum, id`,
      [o.namndId],
    );
  const handelser = async (): Promise<number> =>
    (await o.sql(`select 1 from handelse where typ like 'sammantradesordning.%antagen'`)).length;
  const kalla = async (sammantradeId: string): Promise<void> => {
    await o.p.som(async () => {
      await o.p
        .fa(SkrivLista)
        .laggPunkt(o.namndId, sammantradeId, { titel: 'Upprop', typ: 'formalia', arendeId: null });
      await o.p.fa(FrislappLista).frislapp(o.namndId, sammantradeId, o.person('Amina Warsame'));
      await o.p.fa(Kalla).kalla(o.namndId, sammantradeId);
    });
  };

  it('sker en gång när två antar samma utkast samtidigt', async () => {
    const id = await skapa();
    const svar = await Promise.all([koden(anta(id, 0)), koden(anta(id, 1)), koden(anta(id, 0))]);
    const gick = svar.filter((kod) => kod === 'gick').length;
    // Den som gör samma sak en gång till får samma svar; den som kom med ett annat beslut får veta det.
    expect([
      [1, ['ORDNING.REDAN_ANTAGEN', 'ORDNING.REDAN_ANTAGEN']],
      [2, ['ORDNING.REDAN_ANTAGEN']],
    ]).toContainEqual([gick, svar.filter((kod) => kod !== 'gick')]);
    expect(await moten()).toHaveLength(11);
    expect(await handelser()).toBe(1);
  });

  it('sker för ett av två utkast för samma år', async () => {
    const utkast = [await skapa(), await skapa()];
    const svar = await Promise.all(utkast.map((id, nr) => koden(anta(id, nr))));
    expect([...svar].sort()).toEqual(['ORDNING.ANTAGEN_FINNS', 'gick']);
    expect(await moten()).toHaveLength(11);
    expect(await o.sql(`select nr from sammantradesordning order by nr`)).toEqual([{ nr: 1 }, { nr: 2 }]);
  });

  it('ändrar ingenting när det görs en gång till', async () => {
    const id = await skapa();
    const forst = await anta(id);
    const fore = await moten();
    const igen = await o.p.som(() => o.p.fa(AntaOrdning).anta(o.namndId, id, 1, { paragrafId: paragrafer[0] ?? '' }));
    expect(igen.sammantraden.map((en) => en.slag)).toEqual(Array.from({ length: 11 }, () => 'oforandrat'));
    expect(igen.sammantraden.map((en) => en.sammantradeId)).toEqual(forst.sammantraden.map((en) => en.sammantradeId));
    expect([await moten(), await handelser()]).toEqual([fore, 1]);
  });

  it('ger en enda rättelse när två påbörjar den samtidigt, och utkasten var sitt nummer', async () => {
    const id = await skapa();
    await anta(id);
    const svar = await Promise.all([koden(ratta(id)), koden(ratta(id))]);
    expect([...svar].sort()).toEqual(['ORDNING.RATTELSE_PAGAR', 'gick']);
    await Promise.all([skapa(2028), skapa(2028), skapa(2028)]);
    expect(await o.sql('select nr from sammantradesordning where ar = 2028 order by nr')).toEqual([
      { nr: 1 },
      { nr: 2 },
      { nr: 3 },
    ]);
  });

  it('kräver en § som nämnden själv har beslutat, och ger den bara till en version', async () => {
    const id = await skapa();
    expect(await koden(anta(id, 2))).toBe('ORDNING.INGET_BESLUT');
    const annan = { ...o, namndId: o.k.annanNamndId };
    await o.sql(
      `insert into uppdrag (id, organ_id, person_id, roll, parti, plats, fran) select gen_random_uuid(), $1, u.person_id, u.roll, u.parti, u.plats, u.fran
       from uppdrag u where u.organ_id = $2 and u.plats is not null`,
      [annan.namndId, o.namndId],
    );
    const [frammande] = await beslutadeParagrafer(o, '2026-11-26', ['enligt_forslag'], annan.namndId);
    const fel = o.p.som(() => o.p.fa(AntaOrdning).anta(o.namndId, id, 1, { paragrafId: frammande ?? '' }));
    expect(await koden(fel)).toBe('KLUBBA.SAKNAS');
    // Samma § får anta ordningen för ett annat år, men inte en rättelse av samma.
    await anta(id, 0);
    expect(await koden(anta(await skapa(2028), 0))).toBe('gick');
    expect(await koden(anta(await ratta(id), 0))).toBe('ORDNING.BESLUTET_ANVANT');
  });

  it('hålls av databasen: det antagna ändras inte, och ersätts bara av en antagen rättelse', async () => {
    const id = await skapa();
    const sql = (fraga: string, ...varden: unknown[]): Promise<string> =>
      o.sql(fraga, varden).then(
        () => 'gick',
        (fel: unknown) => (fel as Error).message,
      );
    const obeslutad = paragrafer[2];
    const antag = `update sammantradesordning set tillstand = 'antagen', antagen_paragraf_id = $2, antagen_datum = '2026-11-19', antagen_tid = $3 where id = $1`;
    expect(await sql(antag, id, obeslutad, o.p.klocka.nu())).toContain('är inget beslut att anta');
    expect(await sql(antag.replace('2026-11-19', '2026-11-18'), id, paragrafer[0], o.p.klocka.nu())).toContain(
      'den dag då',
    );
    await o.sql(`delete from sammantradesordning_dag where ordning_id = $1 and rad_nr = 1 and kolumn_nr = 1`, [id]);
    expect(await sql(antag, id, paragrafer[0], o.p.klocka.nu())).toContain('ett datum i varje kolumn');
    await o.sql(
      `insert into sammantradesordning_dag (ordning_id, rad_nr, kolumn_nr, datum) values ($1, 1, 1, '2026-12-28')`,
      [id],
    );
    await anta(id);
    const andras = 'ändras inte. Gör en rättelse';
    expect(await sql(`update sammantradesordning_dag set datum = datum + 1 where ordning_id = $1`, id)).toContain(
      andras,
    );
    expect(await sql(`delete from sammantradesordning_rad where ordning_id = $1`, id)).toContain(andras);
    expect(await sql(`update sammantradesordning_kolumn set namn = namn || '!' where ordning_id = $1`, id)).toContain(
      andras,
    );
    expect(await sql(`update sammantradesordning set kallelsedagar = 1 where id = $1`, id)).toContain(andras);
    expect(
      await sql(
        `update sammantradesordning set tillstand = 'utkast', antagen_paragraf_id = null, antagen_datum = null, antagen_tid = null where id = $1`,
        id,
      ),
    ).toContain(andras);
    expect(await sql(`delete from sammantradesordning where id = $1`, id)).toContain('tas inte bort');
    expect(await sql(`update sammantradesordning set tillstand = 'ersatt' where id = $1`, id)).toContain(
      'ersätts bara av en rättelse',
    );
  });

  it('flyttar det som inte är kallat, låter det kallade stå och säger det', async () => {
    const id = await skapa();
    await anta(id);
    const fore = await moten();
    o.idag('2027-01-11');
    await kalla(fore[0]?.id ?? '');
    const rattelse = await ratta(id);
    // En förskjuten följd: februari till mars dag, mars till april dag, april till en ny dag.
    await andra(rattelse, {
      dagar: [
        { rad: 1, kolumn: MOTE, datum: '2027-01-28' },
        { rad: 2, kolumn: MOTE, datum: '2027-03-18' },
        { rad: 3, kolumn: MOTE, datum: '2027-04-15' },
        { rad: 4, kolumn: MOTE, datum: '2027-04-29' },
      ],
    });
    paragrafer = await beslutadeParagrafer(o, '2027-01-20');
    const svar = await anta(rattelse);
    expect(svar.sammantraden.slice(0, 4).map((en) => [en.slag, en.text])).toEqual([
      [
        'kallat',
        'Kallelsen till sammanträdet 21 januari har gått ut, så det flyttas inte. Ställ in det och planera ett nytt om 28 januari ska gälla.',
      ],
      ['flyttas', 'Sammanträdet 18 februari flyttas till 18 mars kl. 18.30.'],
      ['flyttas', 'Sammanträdet 18 mars flyttas till 15 april kl. 18.30.'],
      ['flyttas', 'Sammanträdet 15 april flyttas till 29 april kl. 18.30.'],
    ]);
    const efter = new Map((await moten()).map((m) => [m.id, m.datum]));
    expect(fore.slice(0, 4).map((m) => efter.get(m.id))).toEqual([
      '2027-01-21',
      '2027-03-18',
      '2027-04-15',
      '2027-04-29',
    ]);
  });

  it('nekar ett byte av dagar runt och ändrar då ingenting', async () => {
    const id = await skapa();
    await anta(id);
    const rattelse = await ratta(id);
    await o.sql(`update sammantradesordning_rad r set sammantrade_id = null where ordning_id = $1 and nr in (2, 3)`, [
      rattelse,
    ]);
    const [feb, mars] = (await moten()).slice(1, 3);
    await o.sql(`update sammantradesordning_rad set sammantrade_id = $2 where ordning_id = $1 and nr = 2`, [
      rattelse,
      mars?.id,
    ]);
    await o.sql(`update sammantradesordning_rad set sammantrade_id = $2 where ordning_id = $1 and nr = 3`, [
      rattelse,
      feb?.id,
    ]);
    const fore = await moten();
    await expect(anta(rattelse, 3)).rejects.toMatchObject({
      kod: 'ORDNING.STAMMER_INTE',
      text: expect.stringContaining('18 februari kl. 18.30 finns redan ett annat sammanträde.'),
    });
    expect(await moten()).toEqual(fore);
    expect((await o.p.fa(SammantradesordningForrad).hamta(o.namndId, id))?.tillstand).toBe('antagen');
  });

  it('tar vid efter ett sammanträde som redan planerats samma dag, ett som ställts in och en dag som passerat', async () => {
    const redan = await o.p.som(() =>
      o.p
        .fa(PlaneraSammantrade)
        .planera({ namndId: o.namndId, datum: '2027-02-18', start: '17:00', plats: 'Lilla salen' }),
    );
    o.idag('2027-01-25');
    const id = await skapa();
    const svar = await anta(id);
    expect(svar.sammantraden.slice(0, 2).map((en) => [en.slag, en.sammantradeId])).toEqual([
      ['passerat', null],
      ['flyttas', redan.id],
    ]);
    expect(await moten()).toHaveLength(10);
    const installt = (await moten())[1]?.id ?? '';
    await o.p.som(() => o.p.fa(Kalla).stallIn(o.namndId, installt, 'För få ärenden.'));
    const rattelse = await ratta(id);
    await andra(rattelse, { dagar: [{ rad: 3, kolumn: MOTE, datum: '2027-03-25' }] });
    paragrafer = await beslutadeParagrafer(o, '2027-01-28');
    const efter = await anta(rattelse);
    expect(efter.sammantraden[2]).toMatchObject({
      slag: 'skapas',
      text: 'Sammanträdet 25 mars kl. 18.30 planeras; det inställda 18 mars står kvar.',
    });
    const [rad] = await o.sql<{ id: string }>(
      'select sammantrade_id as id from sammantradesordning_rad where ordning_id = $1 and nr = 3',
      [rattelse],
    );
    expect(rad?.id).not.toBe(installt);
    expect((await moten()).map((m) => m.datum).slice(0, 4)).toEqual([
      '2027-01-28',
      '2027-02-18',
      '2027-03-18',
      '2027-03-25',
    ]);
  });
});
