import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { Behorighet, nyttId, type Roll, Sammanhang } from '#plattform';
import { addDays } from '#regelverk';
import { type Provapp, provapp, type Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { OppnaKonto } from '../roll/oppna-konto.service.js';

interface Rad {
  id: string;
  version: number;
  kod?: string;
  namn: string;
  roller: string[];
  rader: Rad[];
  pagar: boolean;
  farSatta: boolean;
  kontoId: string;
}

const svensk = (datum: string, tid: string, forskjutning = '+02:00'): Date =>
  new Date(`${datum}T${tid}${forskjutning}`);

describe('frånvaro', () => {
  let p: Provapp;
  let k: Provkommun;
  let ds: DataSource;
  const konto = new Map<string, string>();

  beforeAll(async () => {
    p = await provapp({ nu: svensk('2026-06-15', '09:00') });
    k = await skapaProvkommun(p);
    ds = p.fa(DataSource);
    const fler: [string, string, Roll[]][] = [
      ['hanna', 'Hanna Lund', ['handlaggare']],
      ['carl', 'Carl Chef', ['chef']],
      ['frida', 'Frida Falk', ['forvaltningschef']],
    ];
    await p.som(async () => {
      for (const [inloggningsnamn, namn, roller] of fler) {
        await p.fa(OppnaKonto).oppna(k.namndId, { inloggningsnamn, namn, losenord: LOSENORD }, roller);
      }
      const granne = { inloggningsnamn: 'gerd', namn: 'Gerd Granne', losenord: LOSENORD };
      await p.fa(OppnaKonto).oppna(k.annanNamndId, granne, ['handlaggare']);
    });
    for (const rad of await ds.query<{ id: string; inloggningsnamn: string }[]>(
      'select id, inloggningsnamn from konto',
    )) {
      konto.set(rad.inloggningsnamn, rad.id);
    }
  });
  afterAll(async () => {
    await p.bort();
  });
  beforeEach(async () => {
    p.klocka.satt(svensk('2026-06-15', '09:00'));
    await ds.query('update franvaro set aterkallad = true where not aterkallad');
  });

  const id = (namn: string): string => konto.get(namn) ?? '';
  const stig = (rest = ''): string => `/api/namnder/${k.namndId}/franvaro${rest}`;
  const satt = async (
    vem: string,
    borta: string,
    ersattare: string,
    fran = '2026-07-01',
    till = '2026-07-14',
  ): Promise<Provsvar<Rad>> =>
    await p.fraga<Rad>('POST', stig(), {
      kaka: await p.loggaIn(vem, LOSENORD),
      kropp: { kontoId: id(borta), ersattareKontoId: id(ersattare), fran, till },
    });
  const roller = async (namn: string): Promise<Roll[]> => await p.fa(Behorighet).roller(id(namn), k.namndId);

  it('ger ersättaren rollerna från första dagens början till sista dagens slut, svensk tid', async () => {
    expect((await satt('linnea', 'linnea', 'karim')).status).toBe(201);
    const lagen: [string, string, Roll[]][] = [
      ['2026-06-30', '23:59:59', ['handlaggare']],
      ['2026-07-01', '00:00:00', ['registrator', 'namndsekreterare', 'handlaggare']],
      ['2026-07-14', '23:59:59', ['registrator', 'namndsekreterare', 'handlaggare']],
      ['2026-07-15', '00:00:00', ['handlaggare']],
    ];
    for (const [datum, tid, vantat] of lagen) {
      p.klocka.satt(svensk(datum, tid));
      expect([datum, await roller('karim')]).toEqual([datum, vantat]);
    }
    p.klocka.satt(svensk('2026-07-03', '12:00'));
    expect(await roller('linnea')).toEqual(['registrator', 'namndsekreterare']);
  });

  it('säger under Jag vem man ersätter, och i loggen att man handlar för den, men inte i egen rätt', async () => {
    await satt('linnea', 'linnea', 'karim');
    p.klocka.satt(svensk('2026-07-03', '12:00'));
    const kaka = await p.loggaIn('karim', LOSENORD);
    const jag = await p.fraga<{ namnder: { ersatter: unknown[]; rattigheter: string[] }[] }>('GET', '/api/jag', {
      kaka,
    });
    expect(jag.kropp.namnder[0]?.ersatter).toMatchObject([
      { namn: 'Linnea Stråberg', roller: ['registrator', 'namndsekreterare'], fran: '2026-07-01', till: '2026-07-14' },
    ]);
    expect(jag.kropp.namnder[0]?.rattigheter).toContain('protokoll.skriv');
    const andrad = await p.fraga('PATCH', `/api/namnder/${k.namndId}`, {
      kaka,
      kropp: { forvaltning: 'Skolförvaltningen' },
      huvuden: { 'if-match': '"1"' },
    });
    expect(andrad.status).toBe(200);
    await p.fraga('POST', stig(), {
      kaka,
      kropp: { kontoId: id('karim'), ersattareKontoId: id('hanna'), fran: '2026-08-01', till: '2026-08-02' },
    });
    const loggat = await ds.query<{ aktor: { namn: string; for?: { namn: string } } }[]>(
      'select aktor from handelse where kedja = $1 order by nr desc limit 2',
      [k.namndId],
    );
    expect(loggat.map(({ aktor }) => [aktor.namn, aktor.for?.namn ?? null])).toEqual([
      ['Karim Haddad', null],
      ['Karim Haddad', 'Linnea Stråberg'],
    ]);
  });

  it('lämnar aldrig över ett uppdrag, administratörens roll, eller det man har för någon annan', async () => {
    await ds.query(
      `insert into rolltilldelning (id, konto_id, organ_id, roll, fran) values ($1, $2, $3, 'administrator', '2026-01-01'), ($4, $5, $3, 'handlaggare', '2026-01-01')`,
      [nyttId(), id('hanna'), k.namndId, nyttId(), id('amina')],
    );
    await satt('frida', 'hanna', 'karim', '2026-07-01', '2026-07-01');
    await satt('frida', 'amina', 'carl', '2026-07-01', '2026-07-01');
    p.klocka.satt(svensk('2026-07-01', '12:00'));
    expect(await roller('hanna')).toEqual(['handlaggare', 'administrator']);
    expect(await roller('karim')).toEqual(['handlaggare']);
    expect(await roller('amina')).toEqual(['handlaggare', 'ordforande']);
    expect(await roller('carl')).toEqual(['handlaggare', 'chef']);
    await ds.query(`delete from rolltilldelning where organ_id = $1 and (roll = 'administrator' or konto_id = $2)`, [
      k.namndId,
      id('amina'),
    ]);
  });

  it.each([
    ['hanna', 'karim', 'carl', 403, 'FRANVARO.INTE_DIN'],
    ['carl', 'frida', 'hanna', 403, 'FRANVARO.INTE_DIN'],
    ['amina', 'karim', 'hanna', 403, 'RATT.SAKNAS'],
    ['bo', 'karim', 'hanna', 403, 'RATT.SAKNAS'],
    ['frida', 'karim', 'gerd', 404, 'KLUBBA.SAKNAS'],
    ['frida', 'gerd', 'karim', 404, 'KLUBBA.SAKNAS'],
    ['frida', 'karim', 'karim', 422, 'FRANVARO.SIG_SJALV'],
    ['karim', 'karim', 'hanna', 201, ''],
    ['carl', 'karim', 'hanna', 201, ''],
    ['frida', 'karim', 'hanna', 201, ''],
    ['admin', 'karim', 'hanna', 201, ''],
  ])('antecknad av %s för %s med %s ger %i %s', async (vem, borta, ersattare, status, kod) => {
    const svar = await satt(vem, borta, ersattare);
    expect([svar.status, svar.kropp.kod ?? '']).toEqual([status, kod]);
  });

  it('godtar inte en tid som gått, eller som slutar före den börjar', async () => {
    expect((await satt('frida', 'karim', 'hanna', '2026-06-01', '2026-06-14')).status).toBe(422);
    expect((await satt('frida', 'karim', 'hanna', '2026-07-02', '2026-07-01')).status).toBe(422);
    expect((await satt('frida', 'karim', 'hanna', '2026-06-01', '2026-06-15')).status).toBe(201);
  });

  it('gör ingen kedja: ersättaren är inte borta, och den som ersätter blir inte borta', async () => {
    expect((await satt('frida', 'karim', 'hanna')).status).toBe(201);
    expect((await satt('frida', 'hanna', 'carl', '2026-07-14', '2026-07-20')).kropp.kod).toBe('FRANVARO.KEDJA');
    expect((await satt('frida', 'carl', 'karim', '2026-06-20', '2026-07-01')).kropp.kod).toBe('FRANVARO.KEDJA');
    expect((await satt('frida', 'hanna', 'carl', '2026-07-15', '2026-07-20')).status).toBe(201);
  });

  it('tar en av två samtidiga, och aldrig båda leden i en kedja', async () => {
    const tva = await Promise.all([
      satt('frida', 'karim', 'hanna', '2026-07-01', '2026-07-10'),
      satt('admin', 'karim', 'carl', '2026-07-10', '2026-07-20'),
    ]);
    expect(tva.map((svar) => svar.status).sort()).toEqual([201, 409]);
    await ds.query('update franvaro set aterkallad = true where not aterkallad');
    const led = await Promise.all([satt('frida', 'karim', 'hanna'), satt('admin', 'hanna', 'carl')]);
    expect(led.map((svar) => svar.status).sort()).toEqual([201, 409]);
  });

  it('återkallas från och med i dag, en gång, av den version man såg', async () => {
    const { kropp } = await satt('linnea', 'linnea', 'karim');
    p.klocka.satt(svensk('2026-07-03', '12:00'));
    const kaka = await p.loggaIn('linnea', LOSENORD);
    const aterkalla = async (version: number): Promise<number> =>
      (await p.fraga('DELETE', stig(`/${kropp.id}`), { kaka, huvuden: { 'if-match': `"${String(version)}"` } })).status;
    expect(await aterkalla(7)).toBe(412);
    expect(await roller('karim')).toContain('namndsekreterare');
    expect(await aterkalla(1)).toBe(204);
    expect(await roller('karim')).toEqual(['handlaggare']);
    expect(await aterkalla(2)).toBe(409);
    const [rad] = await ds.query<{ till: string }[]>('select till from franvaro where id = $1', [kropp.id]);
    expect(rad?.till).toBe('2026-07-02');
    await expect(ds.query('delete from franvaro')).rejects.toThrow('står kvar');
  });

  it('visar vem som kan väljas, och vems frånvaro man får anteckna', async () => {
    const { kropp } = await p.fraga<Rad>('GET', stig('/kandidater?fran=2026-07-01&till=2026-07-14'), {
      kaka: await p.loggaIn('karim', LOSENORD),
    });
    expect(kropp.rader.map((rad) => rad.namn)).not.toContain('Gerd Granne');
    expect(kropp.rader.filter((rad) => rad.farSatta).map((rad) => rad.namn)).toEqual(['Karim Haddad']);
  });

  it('ger rollen just de dagar som både frånvaron och rollen gäller, vilka de än är', async () => {
    const dag = fc.integer({ min: 0, max: 40 });
    const langd = fc.integer({ min: 0, max: 15 });
    const start = '2026-08-01';
    await fc.assert(
      fc.asyncProperty(
        dag,
        langd,
        dag,
        langd,
        dag,
        async (franvaroDag, franvaroLangd, rollDag, rollLangd, proveDag) => {
          const period = (fran: number, antal: number): [string, string] => [
            addDays(start, fran),
            addDays(start, fran + antal),
          ];
          const borta = period(franvaroDag, franvaroLangd);
          const tilldelad = period(rollDag, rollLangd);
          const idag = addDays(start, proveDag);
          await ds.query('update franvaro set aterkallad = true where not aterkallad');
          await ds.query(`delete from rolltilldelning where konto_id = $1 and roll = 'registrator'`, [id('hanna')]);
          await ds.query(
            `insert into rolltilldelning (id, konto_id, organ_id, roll, fran, till) values ($1, $2, $3, 'registrator', $4, $5)`,
            [nyttId(), id('hanna'), k.namndId, ...tilldelad],
          );
          await ds.query(
            `insert into franvaro (id, namnd_id, konto_id, ersattare_konto_id, fran, till) values ($1, $2, $3, $4, $5, $6)`,
            [nyttId(), k.namndId, id('hanna'), id('karim'), ...borta],
          );
          p.klocka.satt(svensk(idag, '12:00'));
          const galler = ([fran, till]: [string, string]): boolean => fran <= idag && idag <= till;
          expect((await roller('karim')).includes('registrator')).toBe(galler(borta) && galler(tilldelad));
          expect((await roller('hanna')).includes('registrator')).toBe(galler(tilldelad));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('handlar Klubba i eget namn utan att ersätta någon', async () => {
    const aktor = await p.som(() => Promise.resolve(p.fa(Sammanhang).aktor()));
    expect(aktor.for).toBeUndefined();
  });
});
