import { DataSource } from 'typeorm';
import { Behorighet } from '#plattform';
import { type Provapp, provapp, type Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { Organisation } from '../organisation.service.js';
import { OppnaKonto } from '../roll/oppna-konto.service.js';

interface Svarad {
  id: string;
  version: number;
  kod: string;
  rader: { namn: string; grund: string; objekt: string; objektId: string; slag: string }[];
  ledamoter: { namn: string; roll: string; uppdragId: string; ordforandeNu: boolean; hinder: { id: string } | null }[];
}

const svensk = (datum: string, tid: string): Date => new Date(`${datum}T${tid}+01:00`);

describe('revisorns granskning', () => {
  let p: Provapp;
  let k: Provkommun;
  let rut: string;

  beforeAll(async () => {
    p = await provapp({ nu: svensk('2026-03-02', '09:00') });
    k = await skapaProvkommun(p);
    rut = await p.som(() =>
      p
        .fa(OppnaKonto)
        .oppna(k.namndId, { inloggningsnamn: 'rut', namn: 'Rut Revisor', losenord: LOSENORD }, ['revisor']),
    );
  });
  afterAll(async () => {
    await p.bort();
  });

  const som = async (
    vem: string,
    metod: 'GET' | 'POST' | 'PATCH',
    rest: string,
    kropp?: unknown,
    version?: number,
  ): Promise<Provsvar<Svarad>> =>
    await p.fraga<Svarad>(metod, `/api/namnder/${k.namndId}${rest}`, {
      kaka: await p.loggaIn(vem, LOSENORD),
      ...(kropp === undefined ? {} : { kropp }),
      ...(version === undefined ? {} : { huvuden: { 'if-match': `"${String(version)}"` } }),
    });
  const ny = {
    andamal: 'Nämndens beredning',
    beslutadAv: 'Kommunrevisionen § 4',
    fran: '2026-03-10',
    till: '2026-03-20',
  };

  it('är det enda som ger revisorn något, och bara under sin tid', async () => {
    expect((await som('rut', 'GET', '')).status).toBe(404);
    expect((await som('linnea', 'POST', '/granskningar', { ...ny, kontoId: rut })).status).toBe(403);
    const oppnad = await som('admin', 'POST', '/granskningar', { ...ny, kontoId: rut });
    expect([oppnad.status, oppnad.kropp]).toEqual([201, expect.objectContaining({ pagar: false, sekretess: false })]);
    const lagen: [string, string, number][] = [
      ['2026-03-09', '23:59:59', 404],
      ['2026-03-10', '00:00:00', 200],
      ['2026-03-20', '23:59:59', 200],
      ['2026-03-21', '00:00:00', 404],
    ];
    for (const [datum, tid, status] of lagen) {
      p.klocka.satt(svensk(datum, tid));
      expect([datum, (await som('rut', 'GET', '/uppdrag')).status]).toEqual([datum, status]);
    }
  });

  it('läser men ändrar aldrig, och varje läsning står i läsloggen med ändamålet', async () => {
    p.klocka.satt(svensk('2026-03-12', '10:00'));
    expect((await som('rut', 'PATCH', '', { forvaltning: 'X' }, 1)).status).toBe(403);
    await som('rut', 'GET', '/personer?namn=Bo');
    const { kropp } = await som('linnea', 'GET', `/laslogg?kontoId=${rut}`);
    expect(kropp.rader.filter((rad) => rad.objektId.endsWith('/personer'))).toMatchObject([
      {
        namn: 'Rut Revisor',
        slag: 'granskning',
        grund: 'Nämndens beredning',
        objekt: 'organisation.las',
        objektId: `/api/namnder/${k.namndId}/personer`,
      },
    ]);
    expect((await som('karim', 'GET', '/laslogg')).status).toBe(403);
    const ds = p.fa(DataSource);
    await expect(ds.query(`update laslogg set grund = 'annat'`)).rejects.toThrow('bara växa');
    await expect(ds.query('delete from laslogg')).rejects.toThrow('bara växa');
  });

  it('öppnas bara för den som är revisor, och slutar när administratören säger det', async () => {
    const karim = (
      await p.fa(DataSource).query<{ id: string }[]>(`select id from konto where inloggningsnamn = 'karim'`)
    )[0];
    const fel = await som('admin', 'POST', '/granskningar', { ...ny, kontoId: karim?.id });
    expect([fel.status, fel.kropp.kod]).toEqual([404, 'KLUBBA.SAKNAS']);
    const { kropp } = await som('admin', 'POST', '/granskningar', { ...ny, kontoId: rut, fran: '2026-03-12' });
    p.klocka.satt(svensk('2026-03-12', '11:00'));
    const forsta = (await som('admin', 'GET', '/granskningar?sortera=fran')).kropp.rader as unknown as Svarad[];
    for (const en of forsta) {
      expect((await som('admin', 'POST', `/granskningar/${en.id}/slut`, {}, en.version)).status).toBe(200);
    }
    expect((await som('admin', 'POST', `/granskningar/${kropp.id}/slut`, {}, 2)).status).toBe(409);
    expect(await p.fa(Behorighet).roller(rut, k.namndId)).toEqual([]);
  });
});

describe('presidiet', () => {
  let p: Provapp;
  let k: Provkommun;

  beforeAll(async () => {
    p = await provapp({ nu: svensk('2026-03-02', '09:00') });
    k = await skapaProvkommun(p);
    await p.som(() =>
      p.fa(OppnaKonto).oppna(
        k.namndId,
        {
          inloggningsnamn: 'hakan',
          namn: 'Håkan Lindqvist',
          losenord: LOSENORD,
          personId: k.personer.get('Håkan Lindqvist') ?? null,
        },
        [],
      ),
    );
  });
  afterAll(async () => {
    await p.bort();
  });

  const fraga = async (
    vem: string,
    metod: 'GET' | 'POST' | 'DELETE',
    rest: string,
    kropp?: unknown,
  ): Promise<Provsvar<Svarad>> =>
    await p.fraga<Svarad>(metod, `/api/namnder/${k.namndId}/presidium${rest}`, {
      kaka: await p.loggaIn(vem, LOSENORD),
      huvuden: { 'if-match': '"1"' },
      ...(kropp === undefined ? {} : { kropp }),
    });

  it('låter vice ordföranden ha ordförandens uppgifter när ordföranden är förhindrad, och inte annars', async () => {
    const { kropp } = await fraga('hakan', 'GET', '');
    expect(kropp.ledamoter.map((en) => [en.namn, en.ordforandeNu])).toEqual([
      ['Amina Warsame', true],
      ['Håkan Lindqvist', false],
    ]);
    const uppdragId = kropp.ledamoter[0]?.uppdragId ?? '';
    expect(
      (await fraga('bo', 'POST', '/forhinder', { uppdragId, fran: '2026-03-10', till: '2026-03-12' })).status,
    ).toBe(403);
    const svar = await fraga('hakan', 'POST', '/forhinder', { uppdragId, fran: '2026-03-10', till: '2026-03-12' });
    expect(svar.status).toBe(201);
    const organisation = p.fa(Organisation);
    const leder = async (datum: string): Promise<string | undefined> =>
      (await organisation.vemArOrdforande(k.namndId, datum))?.namn;
    expect(await Promise.all(['2026-03-09', '2026-03-10', '2026-03-12', '2026-03-13'].map(leder))).toEqual([
      'Amina Warsame',
      'Håkan Lindqvist',
      'Håkan Lindqvist',
      'Amina Warsame',
    ]);
    const [hakan] = await p
      .fa(DataSource)
      .query<{ id: string }[]>(`select id from konto where inloggningsnamn = 'hakan'`);
    const roller = async (): Promise<string[]> => await p.fa(Behorighet).roller(hakan?.id ?? '', k.namndId);
    expect(await roller()).toEqual(['vice_ordforande']);
    p.klocka.satt(svensk('2026-03-11', '09:00'));
    expect(await roller()).toEqual(['ordforande', 'vice_ordforande']);
    const hinder = (await fraga('hakan', 'GET', '')).kropp.ledamoter[0]?.hinder?.id ?? '';
    expect((await fraga('amina', 'DELETE', `/forhinder/${hinder}`)).status).toBe(204);
    expect(await roller()).toEqual(['vice_ordforande']);
  });

  it('antecknar samma förhinder en gång', async () => {
    const { kropp } = await fraga('hakan', 'GET', '');
    const nytt = { uppdragId: kropp.ledamoter[1]?.uppdragId, fran: '2026-05-10', till: '2026-05-12' };
    const tva = await Promise.all([
      fraga('hakan', 'POST', '/forhinder', nytt),
      fraga('linnea', 'POST', '/forhinder', nytt),
    ]);
    expect(tva.map((svar) => svar.status).sort()).toEqual([201, 409]);
  });
});
