import { DataSource } from 'typeorm';
import { type Provapp, provapp, type Provsvar } from '../../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../../test/stod/provkommun.js';
import { Organisation } from '../../organisation.service.js';
import { SkapaPerson } from '../../person/skapa-person.service.js';

type Rad = Record<string, unknown>;
interface Innehavare {
  uppdragId: string;
  personId: string;
  namn: string;
  nr: number | null;
  version: number;
  efter: { namn: string } | null;
  beslut: Rad | null;
}
interface Forteckning {
  tillsatta: number;
  platser: { plats: number; parti: string | null; innehavare: Innehavare | null; kommentar: string | null }[];
  ersattare: { parti: string; turordningsversion: number; inkallelseordning: string[]; ersattare: Innehavare[] }[];
  vakanser: { slag: string; text: string; efterUppdragId: string | null }[];
  kommande: { datum: string; text: string }[];
}

const BESLUT = { organ: 'Kommunfullmäktige', paragraf: '§ 41', datum: '2026-03-30' };

describe('val, avsägelser och ordningar', () => {
  let prov: Provapp;
  let k: Provkommun;
  let kaka: string;

  let nr = 0;

  beforeAll(async () => {
    prov = await provapp();
    await skapaProvkommun(prov);
    kaka = await prov.loggaIn('admin', LOSENORD);
  });
  beforeEach(async () => {
    nr += 1;
    k = await skapaProvkommun(prov, { namn: `Ekbacka ${String(nr)}`, konton: false });
  });
  afterAll(async () => {
    await prov.bort();
  });

  const stig = (rest: string): string => `/api/namnder/${k.namndId}${rest}`;
  const gor = async <T = Rad>(
    metod: 'POST' | 'PUT' | 'PATCH',
    rest: string,
    kropp: unknown,
    version?: number,
  ): Promise<Provsvar<T>> =>
    prov.fraga<T>(metod, stig(rest), {
      kaka,
      kropp,
      huvuden: version === undefined ? {} : { 'if-match': `"${String(version)}"` },
    });
  const forteckning = async (datum: string): Promise<Forteckning> =>
    (await prov.fraga<Forteckning>('GET', stig(`/forteckning?datum=${datum}`), { kaka })).kropp;
  const pa = async (plats: number, datum: string): Promise<Innehavare | null> =>
    (await forteckning(datum)).platser[plats - 1]?.innehavare ?? null;
  const ny = async (namn: string): Promise<string> => prov.som(() => prov.fa(SkapaPerson).skapa({ namn }));
  const stigar = (svar: Provsvar<Rad>): string[] =>
    (svar.kropp['falt'] as { stig: string }[] | undefined)?.map((fel) => fel.stig) ?? [];

  it('en avsägelse gäller först när fullmäktige befriat den som avgår (KL 4:6)', async () => {
    const yasmin = await pa(3, '2026-03-01');
    const avga = (kropp: object): Promise<Provsvar<Rad>> =>
      gor(
        'POST',
        `/uppdrag/${yasmin?.uppdragId ?? ''}/avgang`,
        { orsak: 'avsagelse', till: '2026-04-30', ...kropp },
        1,
      );
    const utan = await avga({});
    expect([utan.status, stigar(utan), utan.kropp['detail']]).toEqual([
      422,
      ['beslut'],
      'Ange beslutet: uppdraget upphör när fullmäktige har befriat den som avgår (KL 4:6).',
    ]);
    expect(stigar(await avga({ beslut: BESLUT, till: '2026-03-29' }))).toEqual(['till']);
    expect((await avga({ beslut: BESLUT })).kropp).toMatchObject({ till: '2026-04-30', version: 2 });
    expect((await avga({ beslut: BESLUT })).status).toBe(409);
    expect((await forteckning('2026-04-30')).tillsatta).toBe(5);
    const efter = await forteckning('2026-05-01');
    expect([efter.tillsatta, efter.platser[2]?.parti, efter.platser[2]?.innehavare]).toEqual([4, 'M', null]);
    expect(efter.vakanser.find((v) => v.slag === 'plats')).toMatchObject({
      text: 'Plats 3 är tom efter Yasmin Torabi (M), som lämnade 2026-04-30.',
      efterUppdragId: yasmin?.uppdragId,
    });
    expect((await forteckning('2026-04-01')).kommande.map((rad) => rad.text)).toContain(
      'Yasmin Torabi (M) har sin sista dag som ledamot, plats 3.',
    );
  });

  it('ett fyllnadsval ärver platsen, visar vem det är efter, och går bara en gång', async () => {
    const yasmin = await pa(3, '2026-03-01');
    const id = yasmin?.uppdragId ?? '';
    const nya = await Promise.all(['Nils Ny', 'Nina Ny'].map(ny));
    const val = (personId: string | undefined, fran = '2026-04-01', beslut: unknown = BESLUT): Promise<Provsvar<Rad>> =>
      gor('POST', '/val', { personId, fran, efterUppdragId: id, beslut });
    const fore = await val(nya[0]);
    expect([fore.status, fore.kropp['detail']]).toEqual([
      422,
      'Uppdraget som ska fyllas är inte avslutat. Ange en senare dag, eller avsluta det först.',
    ]);
    await gor('POST', `/uppdrag/${id}/avgang`, { orsak: 'avliden', till: '2026-03-31' }, 1);
    expect(stigar(await val(nya[0], '2026-03-31'))).toEqual(['fran']);
    expect(stigar(await val(nya[0], '2026-04-01', null))).toEqual(['beslut']);
    expect(stigar(await val(nya[0], '2026-04-01', { ...BESLUT, datum: '2026-04-02' }))).toEqual(['fran']);
    const svar = await Promise.all(nya.map((personId) => val(personId)));
    expect(svar.map((rad) => rad.status).sort()).toEqual([201, 409]);
    expect((await val(nya[svar[0]?.status === 201 ? 0 : 1])).status).toBe(409);
    const plats = (await forteckning('2026-04-01')).platser[2];
    expect([plats?.parti, plats?.kommentar, plats?.innehavare?.beslut]).toEqual(['M', 'efter Yasmin Torabi', BESLUT]);
    expect((await pa(3, '2026-03-31'))?.namn).toBe('Yasmin Torabi');
  });

  it('en ledamot blir vice ordförande på sin plats; två val samtidigt ger en', async () => {
    const [orjan, asa] = [await pa(4, '2026-03-01'), await pa(5, '2026-03-01')];
    const byt = (id: string | undefined): Promise<Provsvar<Rad>> =>
      gor('POST', `/uppdrag/${id ?? ''}/byte`, { roll: 'andre_vice', fran: '2026-05-01', beslut: BESLUT }, 1);
    const svar = await Promise.all([byt(orjan?.uppdragId), byt(asa?.uppdragId)]);
    expect(svar.map((rad) => rad.status).sort()).toEqual([201, 409]);
    const vice = svar.find((rad) => rad.status === 201)?.kropp;
    expect(vice).toMatchObject({ roll: 'andre_vice', fran: '2026-05-01' });
    // Den som inte fick det har sitt gamla uppdrag kvar: inget halvt byte.
    expect((await forteckning('2026-05-01')).tillsatta).toBe(5);
    expect((await forteckning('2026-04-30')).platser.map((rad) => rad.innehavare?.namn)).toEqual(
      (await forteckning('2026-05-01')).platser.map((rad) => rad.innehavare?.namn),
    );
  });

  it('en ledamot tar över ordförandeskapet efter den som lämnat, och det syns vem det är efter', async () => {
    const [amina, asa] = [await pa(1, '2026-03-01'), await pa(5, '2026-03-01')];
    const efterUppdragId = amina?.uppdragId;
    const byt = (): Promise<Provsvar<Rad>> =>
      gor(
        'POST',
        `/uppdrag/${asa?.uppdragId ?? ''}/byte`,
        { roll: 'ordforande', plats: 1, fran: '2026-05-01', beslut: BESLUT, efterUppdragId },
        1,
      );
    expect(stigar(await byt())).toEqual(['fran']);
    const avgang = { orsak: 'avsagelse', till: '2026-04-30', beslut: BESLUT };
    await gor('POST', `/uppdrag/${efterUppdragId ?? ''}/avgang`, avgang, 1);
    expect((await byt()).status).toBe(201);
    const f = await forteckning('2026-05-01');
    expect([f.platser[0]?.innehavare?.namn, f.platser[0]?.kommentar]).toEqual(['Åsa Nyberg', 'efter Amina Warsame']);
    expect(f.vakanser.map((v) => v.text)).toContain('Plats 5 är tom efter Åsa Nyberg (S), som lämnade 2026-04-30.');
  });

  describe('ordningen mellan ersättarna', () => {
    let bo: string;
    let nils: string;
    const satt = (ordning: string[], version: number, fran = '2026-05-01'): Promise<Provsvar<Rad>> =>
      gor('PUT', '/turordning', { parti: 'S', fran, ordning, beslut: BESLUT }, version);
    const iOrdning = async (datum: string): Promise<[number | null, string][]> =>
      (await forteckning(datum)).ersattare.find((rad) => rad.parti === 'S')?.ersattare.map((e) => [e.nr, e.namn]) ?? [];

    beforeEach(async () => {
      const svar = await gor('POST', '/val', {
        personId: await ny('Nils Ny'),
        roll: 'ersattare',
        parti: 'S',
        fran: '2026-04-01',
        beslut: BESLUT,
      });
      nils = String(svar.kropp['id']);
      bo = (await forteckning('2026-04-01')).ersattare.find((rad) => rad.parti === 'S')?.ersattare[0]?.uppdragId ?? '';
    });

    it('sätts hel från en dag; dagarna före är som de var', async () => {
      expect(await iOrdning('2026-04-01')).toEqual([
        [1, 'Bo Sand'],
        [2, 'Nils Ny'],
      ]);
      const svar = await satt([nils, bo], 0);
      expect([svar.status, svar.kropp['version'], svar.huvuden['etag']]).toEqual([200, 1, '"1"']);
      expect((await iOrdning('2026-05-01')).map(([, namn]) => namn)).toEqual(['Nils Ny', 'Bo Sand']);
      expect((await iOrdning('2026-04-30')).map(([, namn]) => namn)).toEqual(['Bo Sand', 'Nils Ny']);
      const kallas = (await prov.fa(Organisation).uppdragDen(k.namndId, '2026-05-01')).filter((u) => u.parti === 'S');
      expect(kallas.filter((u) => u.roll === 'ersattare').map((u) => [u.turordning, u.namn])).toEqual([
        [1, 'Nils Ny'],
        [2, 'Bo Sand'],
      ]);
      const rattat = await gor('PATCH', `/uppdrag/${bo}`, { turordning: 1 }, 1);
      expect(rattat.kropp['detail']).toBe('Ordningen för S är satt som helhet. Ändra hela ordningen i stället.');
    });

    it('den som väljs efteråt står sist', async () => {
      await satt([nils, bo], 0);
      const tre = { personId: await ny('Tre'), roll: 'ersattare', parti: 'S', fran: '2026-06-01', beslut: BESLUT };
      expect((await gor('POST', '/val', tre)).status).toBe(201);
      expect((await iOrdning('2026-06-01')).map(([, namn]) => namn)).toEqual(['Nils Ny', 'Bo Sand', 'Tre']);
    });

    it('två som ändrar samtidigt: den andre får läsa om (412)', async () => {
      const svar = await Promise.all([satt([nils, bo], 0), satt([bo, nils], 0)]);
      expect(svar.map((rad) => rad.status).sort()).toEqual([200, 412]);
      expect((await satt([nils, bo], 0)).status).toBe(412);
      expect((await satt([nils, bo], 1)).status).toBe(200);
    });

    it('måste ta upp partiets alla ersättare den dagen, och inga andra', async () => {
      const m =
        (await forteckning('2026-05-01')).ersattare.find((rad) => rad.parti === 'M')?.ersattare[0]?.uppdragId ?? '';
      for (const ordning of [[bo], [bo, m], [bo, nils, m]]) {
        const svar = await satt(ordning, 0);
        expect([svar.status, svar.kropp['detail']]).toEqual([
          422,
          'Ordningen ska ta upp alla ersättare som S har 2026-05-01, var och en en gång: Bo Sand, Nils Ny.',
        ]);
      }
      expect((await satt([bo, bo], 0)).status).toBe(400);
    });
  });

  it('inkallelseordningen ändras med en ny version av reglementet, och provet följer den', async () => {
    const prova = async (datum: string): Promise<unknown> => {
      const borta = ['Åsa Nyberg', 'Bo Sand'].map((namn) => k.personer.get(namn)).join(',');
      const { kropp } = await prov.fraga<{ platser: Rad[] }>(
        'GET',
        stig(`/tjanstgoringsprov?datum=${datum}&borta=${borta}`),
        { kaka },
      );
      const rad = kropp.platser[4];
      return [(rad?.['tjanstgorande'] as Rad | null)?.['namn'] ?? null, rad?.['skal']];
    };
    expect(await prova('2026-04-01')).toEqual([null, 'S eller V har ingen ersättare kvar att kalla']);
    const ordning = { parti: 'S', ordning: ['S', 'M'], giltigFran: '2026-06-01', beslutad: 'Kommunfullmäktige § 88' };
    expect((await gor('PUT', '/inkallelseordning', { ...ordning, ordning: ['M', 'S'] }, 1)).status).toBe(422);
    expect((await gor('PUT', '/inkallelseordning', ordning, 7)).status).toBe(412);
    expect((await gor('PUT', '/inkallelseordning', ordning, 1)).kropp).toMatchObject({ giltigFran: '2026-06-01' });
    expect(await prova('2026-05-31')).toEqual([null, 'S eller V har ingen ersättare kvar att kalla']);
    expect(await prova('2026-06-01')).toEqual(['Ida Holm', 'S har ingen på plats, M står näst i ordningen']);
  });

  it('en rättelse syns: vad som stod, vad som står, varför och av vem', async () => {
    const yasmin = await pa(3, '2026-03-01');
    const id = yasmin?.uppdragId ?? '';
    await gor('PATCH', `/uppdrag/${id}`, { parti: 'L', skal: 'Fel i protokollsutdraget' }, 1);
    const { kropp } = await prov.fraga<{ rader: Rad[] }>('GET', stig(`/uppdragsandringar?uppdragId=${id}`), { kaka });
    expect(kropp.rader[0]).toMatchObject({
      slag: 'rattelse',
      text: 'Rättat för Yasmin Torabi (L): partiet från M till L.',
      fore: { parti: 'M' },
      efter: { parti: 'L' },
      skal: 'Fel i protokollsutdraget',
      av: 'Administratören',
    });
    expect(kropp.rader[1]).toMatchObject({ slag: 'val', galler: '2023-01-01', beslut: null });
    const ds = prov.fa(DataSource);
    await expect(ds.query('update uppdragsandring set skal = null')).rejects.toThrow(/står kvar/u);
    await expect(ds.query('delete from uppdragsandring')).rejects.toThrow(/står kvar/u);
  });

  it('högst så många ersättare som reglementet säger, också när två väljs samtidigt', async () => {
    const val = async (namn: string, fran = '2026-04-01'): Promise<Provsvar<Rad>> =>
      gor('POST', '/val', { personId: await ny(namn), roll: 'ersattare', parti: 'V', fran, beslut: BESLUT });
    expect([(await val('Ett')).status, (await val('Två')).status]).toEqual([201, 201]);
    const svar = await Promise.all([val('Tre'), val('Fyra')]);
    expect(svar.map((rad) => rad.status).sort()).toEqual([201, 409]);
    expect(svar.find((rad) => rad.status === 409)?.kropp['detail']).toBe(
      'Reglementet säger 5 ersättare, och så många finns redan den 2026-04-01. Avsluta ett uppdrag först, eller ändra reglementet.',
    );
  });

  it('en personalföreträdare utses utan beslut här, en förtroendevald inte (KL 7:10–18)', async () => {
    const personId = await ny('Pia Personal');
    expect((await gor('POST', '/val', { personId, roll: 'personalforetradare', fran: '2026-04-01' })).status).toBe(201);
    const insyn = { personId: await ny('Inga Insyn'), roll: 'insynsplats', parti: 'MP', fran: '2026-04-01' };
    expect(stigar(await gor('POST', '/val', insyn))).toEqual(['beslut']);
    expect((await gor('POST', '/val', { ...insyn, beslut: BESLUT })).status).toBe(201);
  });

  it('bara en ledamot eller ersättare blir kontaktpolitiker, och det syns i förteckningen', async () => {
    const utse = (personId: string | undefined): Promise<Provsvar<Rad>> =>
      gor('POST', '/kontaktpolitiker', { personId, verksamhet: 'Ekbackaskolan', fran: '2026-04-01' });
    expect(stigar(await utse(k.personer.get('Per Ask')))).toEqual(['personId']);
    expect((await utse(k.personer.get('Bo Sand'))).kropp).toMatchObject({ parti: 'S', verksamhet: 'Ekbackaskolan' });
    expect((await utse(k.personer.get('Bo Sand'))).status).toBe(409);
    const s = (await forteckning('2026-04-01')).ersattare.find((rad) => rad.parti === 'S');
    expect(s?.ersattare[0]).toMatchObject({ namn: 'Bo Sand', kontakt: ['Ekbackaskolan'] });
  });
});
