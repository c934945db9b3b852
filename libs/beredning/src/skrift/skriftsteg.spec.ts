import { faltAvSkrift, provaSkrift, skriftschema, skriftText } from '#dokument';
import { Node } from '@tiptap/pm/model';
import { OppnaKonto, SkapaPerson } from '#organisation';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { TaInSkrivelse } from '../skrivelse/ta-in-skrivelse.service.js';
import { type Rad, Skrivelseprov, type Vem } from '../prov/skrivelseprov.js';
import { Provskribent } from './prov/provskribent.js';
import { skrivsteg, Skriftprov, type Svaradskrift } from './prov/skriftprov.js';

const RUBRIK = 'Skolplan 2027 & framåt <1>';

describe('skriften i en skrivelse', () => {
  let s: Skrivelseprov;
  const ny = async (kropp?: Rad): Promise<Skriftprov> => new Skriftprov(s, await s.nytt(kropp));
  const antalSteg = async (p: Skriftprov): Promise<number> =>
    Number((await s.db.query('select count(*) from skriftsteg where tjansteskrivelse_id = $1', [p.id])).rows[0].count);
  const handelser = async (p: Skriftprov): Promise<string[]> =>
    (await s.db.query('select typ from handelse where objekt_id = $1 order by nr', [p.id])).rows.map((rad) => rad.typ);

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  it('börjar med mallens avsnitt och det som angavs, och kan skrivas i', async () => {
    const p = await ny();
    const skrift = await p.las();
    expect(skrift).toMatchObject({ version: 0, skrivbar: true, kommenterbar: true, skalTillLast: null, ofardigt: [] });
    expect(provaSkrift(skrift.innehall)).toEqual([]);
    expect(skrift.innehall.content.map((del) => del.attrs?.['nyckel'] ?? del.type)).toEqual(
      expect.arrayContaining(['rubrik', 'forslag', 'sammanfattning', 'arendet']),
    );
    expect(await p.las('rut')).toMatchObject({ skrivbar: false, kommenterbar: false });
  });

  it('steg ändrar skriften och fälten i samma stund, med en händelse för hela skrivpasset', async () => {
    const p = await ny();
    const ett = await p.lamna('hanna', 0, [skrivsteg(1, 'Ny '), skrivsteg(4, 'stor ')]);
    expect([ett.status, ett.kropp.version]).toEqual([200, 2]);
    const tva = await p.lamna('hanna', 2, [skrivsteg(1, 'En ')]);
    const skrift = await p.las();
    const skrivelse = await s.hamta(p.id);
    expect(skrivelse).toMatchObject({ rubrik: `En Ny stor ${RUBRIK}`, version: tva.kropp.skrivelseversion });
    const falt = faltAvSkrift(skrift.innehall);
    expect([skrivelse['sammanfattning'], skrivelse['arendet'], skrivelse['avsnitt']]).toEqual([
      falt.sammanfattning,
      falt.arendet,
      falt.avsnitt,
    ]);
    expect((await handelser(p)).filter((typ) => typ === 'skrivelse.andrad')).toHaveLength(1);
    // A blank title is a title to come, not a fault that stops the writing.
    await p.lamna('hanna', 3, [skrivsteg(1, '', 1 + `En Ny stor ${RUBRIK}`.length)]);
    expect((await s.hamta(p.id))['rubrik']).toBe('Utan rubrik');
  });

  it('av två som skriver samtidigt kommer den ena först, och den andra får stegen den saknar', async () => {
    const p = await ny();
    const svar = await Promise.all([
      p.lamna('hanna', 0, [skrivsteg(1, 'H')]),
      p.lamna('carl', 0, [skrivsteg(1, 'C')]),
      p.lamna('frida', 0, [skrivsteg(1, 'F')]),
    ]);
    expect(svar.map((ett) => ett.status).sort()).toEqual([200, 409, 409]);
    const vann = ['klient-hanna', 'klient-carl', 'klient-frida'][svar.findIndex((ett) => ett.status === 200)];
    const bakom = svar.find((ett) => ett.status === 409)!;
    expect(bakom.kropp).toMatchObject({
      kod: 'SKRIFT.BAKOM',
      version: 1,
      fler: false,
      steg: [{ version: 1, klient: vann }],
    });
    expect(bakom.huvuden['content-type']).toMatch(/problem\+json/u);
    expect(await antalSteg(p)).toBe(1);
    expect((await p.hamta<Svaradskrift>('/steg?fran=0')).kropp).toMatchObject({ version: 1, steg: [{ klient: vann }] });
    expect((await p.hamta<Svaradskrift>('/steg?fran=1')).kropp).toMatchObject({ version: 1, fler: false, steg: [] });
  });

  it('samma steg två gånger gäller en gång: på en gång, efter ett tappat svar, och när skrivelsen låsts emellan', async () => {
    const p = await ny();
    const steg = [skrivsteg(1, 'a'), skrivsteg(1, 'b')];
    const samtidigt = await Promise.all([1, 2, 3].map(async () => await p.lamna('hanna', 0, steg)));
    expect(samtidigt.map((ett) => [ett.status, ett.kropp.version])).toEqual([
      [200, 2],
      [200, 2],
      [200, 2],
    ]);
    await p.lamna('carl', 2, [skrivsteg(1, 'c')]);
    expect((await p.lamna('hanna', 0, steg)).kropp.version).toBe(2);
    // More of one's own on top of what was lost: the client gets its own steps back and sends the rest.
    const mer = await p.lamna('hanna', 0, [...steg, skrivsteg(1, 'd')]);
    expect([mer.status, mer.kropp.steg?.map((ett) => ett['klient'])]).toEqual([
      409,
      ['klient-hanna', 'klient-hanna', 'klient-carl'],
    ]);
    expect((await s.steg('hanna', p.id, 'granskning')).status).toBe(200);
    expect((await p.lamna('hanna', 0, steg)).status).toBe(200);
    const nytt = await p.lamna('hanna', 3, [skrivsteg(1, 'd')]);
    expect([nytt.status, nytt.kropp.kod]).toEqual([409, 'BEREDNING.STEGET_STANGT']);
    expect(await p.las()).toMatchObject({
      skrivbar: false,
      kommenterbar: true,
      skalTillLast: expect.stringMatching(/granskas/u),
    });
    expect(await antalSteg(p)).toBe(3);
  });

  it('tre som skriver på en gång, med tappade svar, ser till slut samma text, och alla ord är kvar', async () => {
    const p = await ny();
    const alla = await Promise.all(
      (['hanna', 'carl', 'frida'] as const).map(async (vem) => await Provskribent.oppna(p, vem, `yta-${vem}-0001`)),
    );
    for (let varv = 0; varv < 4; varv += 1) {
      for (const [nr, vem] of alla.entries()) {
        for (let ord = 0; ord < 3; ord += 1)
          vem.skriv(((varv * 7 + nr * 5 + ord * 3) % 19) / 19, `<${'abc'[nr] ?? ''}${varv}${ord}>`);
        if (varv === 2) vem.skriv((nr + 1) / 5, '');
      }
      await Promise.all(alla.map(async (vem, nr) => await vem.synka(nr === varv)));
    }
    for (const vem of alla) await vem.synka();
    const { innehall, version } = await p.las();
    expect(provaSkrift(innehall)).toEqual([]);
    for (const vem of alla) expect(vem.doc.toJSON()).toEqual(Node.fromJSON(skriftschema, innehall).toJSON());
    // The last round strikes nothing: each of its words stands there once.
    for (const ord of ['a30', 'b31', 'c32']) expect(skriftText(innehall).split(`<${ord}>`)).toHaveLength(2);
    expect(await antalSteg(p)).toBe(version);
    expect((await s.hamta(p.id))['rubrik']).toBe(faltAvSkrift(innehall).rubrik);
  });

  it.each<[string, number, Rad[], number, string]>([
    ['ett steg som inte passar', 0, [skrivsteg(0, 'x')], 422, 'SKRIFT.STAMMER_INTE'],
    [
      'ett steg ur ett annat schema',
      0,
      [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'script' }] } }],
      422,
      'SKRIFT.STAMMER_INTE',
    ],
    ['ett steg efter det som finns', 7, [skrivsteg(1, 'x')], 409, 'SKRIFT.OKAND_VERSION'],
    ['inga steg', 0, [], 400, 'KLUBBA.INDATA'],
    ['för många steg', 0, Array.from({ length: 201 }, () => skrivsteg(1, 'x')), 400, 'KLUBBA.INDATA'],
  ])('tas %s inte emot', async (_vad, version, steg, status, kod) => {
    const p = await ny();
    const svar = await p.lamna('hanna', version, steg);
    expect([svar.status, svar.kropp.kod, await antalSteg(p)]).toEqual([status, kod, 0]);
    expect((await p.las()).version).toBe(0);
  });

  it('faller något i transaktionen finns inget av den, och samma steg går att skicka igen', async () => {
    const p = await ny();
    await s.db
      .query(`create function fall() returns trigger language plpgsql as $$ begin raise exception 'fall'; end $$;
      create trigger tr_fall before insert on handelse for each row execute function fall();`);
    const fore = await p.las();
    expect((await p.lamna('hanna', 0, [skrivsteg(1, 'x')])).status).toBe(500);
    await s.db.query('drop trigger tr_fall on handelse; drop function fall();');
    expect([await antalSteg(p), await p.las(), (await s.hamta(p.id))['rubrik']]).toEqual([0, fore, RUBRIK]);
    expect((await p.lamna('hanna', 0, [skrivsteg(1, 'x')])).kropp.version).toBe(1);
  });

  it('det som granskas eller är fastställt ändras inte, inte heller förbi tjänsterna; historiken skrivs aldrig om', async () => {
    const p = await ny();
    await p.lamna('hanna', 0, [skrivsteg(1, 'x')]);
    const vagra = async (sql: string, skal: RegExp): Promise<void> => {
      await expect(s.db.query(sql, [p.id])).rejects.toThrow(skal);
    };
    await vagra(`update skriftsteg set klient = 'annan' where tjansteskrivelse_id = $1`, /historik ändras inte/u);
    await vagra('delete from skriftsteg where tjansteskrivelse_id = $1', /historik ändras inte/u);
    await vagra('update skrift set version = 0 where tjansteskrivelse_id = $1', /bara uppåt/u);
    await s.ga(p.id, 1);
    await vagra('update skrift set version = 9 where tjansteskrivelse_id = $1', /bara i utkastet/u);
    await vagra('delete from skrift where tjansteskrivelse_id = $1', /tas inte bort/u);
  });

  it('historiken visar vem som skrev och när, varje lydelse går att läsa, jämföra och ta tillbaka', async () => {
    const p = await ny();
    await p.lamna('hanna', 0, [skrivsteg(1, 'Första '), skrivsteg(1, '')]);
    await p.lamna('carl', 2, [skrivsteg(1, 'Carls ')]);
    s.p.klocka.satt(new Date('2026-03-02T10:00:00Z'));
    await p.lamna('carl', 3, [skrivsteg(1, 'Senare ')]);
    const { kropp } = await p.hamta<{ version: number; pass: Rad[] }>('/historik');
    expect(kropp).toMatchObject({
      version: 4,
      pass: [
        { namn: 'Carl Chef', franVersion: 3, tillVersion: 4, antal: 1, slag: 'skrivet' },
        { namn: 'Carl Chef', franVersion: 2, tillVersion: 3 },
        { namn: 'Hanna Handläggare', franVersion: 0, tillVersion: 2, antal: 2 },
      ],
    });
    const vid = await p.hamta<Svaradskrift>('/historik/2');
    expect(faltAvSkrift(vid.kropp.innehall).rubrik).toBe(`Första ${RUBRIK}`);
    const skillnad = await p.hamta<{ antal: number; rader: Rad[] }>('/skillnad?fran=2&till=3');
    expect(skillnad.kropp).toMatchObject({
      antal: 1,
      rader: [
        { slag: 'rubrik', andring: 'andrad', ord: [{ andring: 'tillagt', text: 'Carls ' }, { andring: 'lika' }] },
        ...skillnad.kropp.rader.slice(1),
      ],
    });
    expect((await p.hamta('/historik/5')).status).toBe(404);
    expect((await p.hamta('/skillnad?fran=9')).status).toBe(404);
    expect((await p.post('hanna', '/aterga', { till: 0, version: 3 })).status).toBe(412);
    const tillbaka = await p.post<Svaradskrift>('hanna', '/aterga', { till: 2, version: 4 });
    expect([tillbaka.status, tillbaka.kropp.version]).toEqual([200, 5]);
    expect(tillbaka.kropp.innehall).toEqual(vid.kropp.innehall);
    expect((await s.hamta(p.id))['rubrik']).toBe(`Första ${RUBRIK}`);
    expect(await handelser(p)).toContain('skrivelse.aterstalld');
    s.p.klocka.satt(new Date('2026-03-02T08:00:00Z'));
  });

  it('många steg: en äldre lydelse räknas fram ur den närmast sparade', async () => {
    const p = await ny();
    for (let version = 0; version < 450; version += 150) {
      await p.lamna(
        'hanna',
        version,
        Array.from({ length: 150 }, (_, nr) => skrivsteg(1, nr % 2 === 0 ? 'x' : 'y')),
      );
    }
    const { rows } = await s.db.query('select version from skriftlydelse where tjansteskrivelse_id = $1 order by 1', [
      p.id,
    ]);
    expect(rows.map((rad) => rad.version)).toEqual([0, 300, 450]);
    const vid = await p.hamta<Svaradskrift>('/historik/301');
    expect(faltAvSkrift(vid.kropp.innehall).rubrik).toHaveLength(RUBRIK.length + 301);
  });

  it('fälten i API:et skrivs genom skriften och rör bara det de säger', async () => {
    const p = await ny();
    const { fran, till } = await p.plats('förnyas');
    await p.lamna('hanna', 0, [{ stepType: 'addMark', from: fran, to: till, mark: { type: 'fet' } }]);
    const { version } = await s.hamta(p.id);
    const andrad = await s.gor(
      'hanna',
      'PATCH',
      `/skrivelser/${p.id}`,
      { rubrik: 'Ny rubrik', arendet: 'Ett.\n\nTvå.' },
      version,
    );
    expect(andrad.kropp).toMatchObject({
      rubrik: 'Ny rubrik',
      arendet: 'Ett.\n\nTvå.',
      sammanfattning: 'Planen förnyas.',
    });
    const skrift = await p.las();
    expect(faltAvSkrift(skrift.innehall)).toMatchObject({ rubrik: 'Ny rubrik', arendet: 'Ett.\n\nTvå.' });
    expect(JSON.stringify(skrift.innehall)).toContain('"fet"');
    const { kropp } = await p.hamta<{ pass: Rad[] }>('/historik');
    expect(kropp.pass.map((ett) => ett['slag'])).toEqual(['falt', 'skrivet']);
    expect((await s.gor('hanna', 'PATCH', `/skrivelser/${p.id}`, { rubrik: 'Z' }, version)).status).toBe(412);
  });

  it('en ny version har samma skrift, och skillnaden mot den förra visas', async () => {
    const p = await ny();
    const { fran, till } = await p.plats('förnyas');
    await p.lamna('hanna', 0, [{ stepType: 'addMark', from: fran, to: till, mark: { type: 'kursiv' } }]);
    const fore = await p.las();
    await s.ga(p.id, 4);
    const nyId = (await s.steg('hanna', p.id, 'versioner', { skal: 'Fel belopp' })).kropp.id;
    const q = new Skriftprov(s, nyId);
    expect((await q.las()).innehall).toEqual(fore.innehall);
    await q.lamna('hanna', 0, [skrivsteg(1, 'Rättad ')]);
    const skillnad = await q.hamta<{ fran: null; antal: number }>('/skillnad?mot=foregaende');
    expect(skillnad.kropp).toMatchObject({ fran: null, antal: 1 });
    expect((await p.las()).innehall).toEqual(fore.innehall);
    expect((await p.hamta('/skillnad?mot=foregaende')).status).toBe(404);
  });

  it('en skrivelse som kom in färdig har en skrift av det som är känt', async () => {
    const { id } = await s.p.som(
      async () =>
        await s.p
          .fa(TaInSkrivelse)
          .taIn({ namndId: s.kommun.namndId, arendeId: null, titel: 'Inkommen rapport', datum: null }),
    );
    const { rows } = await s.db.query('select id from tjansteskrivelse where handling_id = $1', [id]);
    const skrift = await new Skriftprov(s, rows[0].id as string).las();
    expect([skriftText(skrift.innehall), skrift['skrivbar'], skrift.version]).toEqual(['Inkommen rapport', false, 0]);
  });

  it('säger till dem som har den öppen att den ändrats, aldrig vad som står i den', async () => {
    const p = await ny();
    const rop: string[] = [];
    s.db.on('notification', ({ payload }) => rop.push(payload ?? ''));
    await s.db.query('listen klubba_flode');
    await p.lamna('hanna', 0, [skrivsteg(1, 'Zebrafink ')]);
    await p.post('hanna', '/narvaro', { klient: 'klient-hanna' });
    expect((await p.post<Rad>('carl', '/narvaro', { klient: 'klient-carl' })).kropp).toMatchObject({
      har: [{ namn: 'Carl Chef', klient: 'klient-carl' }, { namn: 'Hanna Handläggare' }],
    });
    await s.db.query('unlisten klubba_flode');
    const skriftens = rop.map((ett) => (JSON.parse(ett) as { h?: string[] }).h ?? []).filter((h) => h[1] === 'skrift');
    expect(skriftens.map((h) => [h[0], h[2], h[3]])).toEqual([
      ['skrift.andrad', p.id, s.kommun.namndId],
      ['skrift.narvaro', p.id, s.kommun.namndId],
      ['skrift.narvaro', p.id, s.kommun.namndId],
    ]);
    expect(rop.join()).not.toContain('Zebrafink');
    s.p.klocka.satt(new Date('2026-03-02T08:05:00Z'));
    expect((await p.post<{ har: Rad[] }>('carl', '/narvaro', { klient: 'klient-carl2' })).kropp.har).toHaveLength(1);
    s.p.klocka.satt(new Date('2026-03-02T08:00:00Z'));
  });

  describe('i ett ärende med sekretess', () => {
    const VAGAR = ['', '/steg?fran=0', '/historik', '/historik/0', '/skillnad', '/kommentarer'];
    let p: Skriftprov;
    beforeAll(async () => {
      const arendeId = await s.nyttArende({
        handlaggareId: s.personer.get('hanna'),
        sekretess: { lagrum: 'OSL 23:2', underProvning: false },
      });
      p = await ny({ ...s.helt(arendeId), rubrik: 'Kränkning på Kvarnskolan' });
    });

    it.each<[Vem, number]>([
      ['hanna', 200],
      ['carl', 200],
      ['kai', 404],
      ['karim', 404],
      ['rut', 404],
    ])('når %s den: %i', async (vem, status) => {
      for (const vag of VAGAR) {
        const svar = await p.hamta(vag, vem);
        expect([vag, svar.status]).toEqual([vag, status]);
        if (status === 404) expect(JSON.stringify(svar.kropp)).not.toContain('Kränkning');
      }
      if (vem === 'kai') {
        expect((await p.lamna(vem, 0, [skrivsteg(1, 'x')])).status).toBe(404);
        expect((await p.post(vem, '/aterga', { till: 0, version: 0 })).status).toBe(404);
        expect((await p.post(vem, '/narvaro', { klient: 'klient-kai' })).status).toBe(404);
      }
    });

    it('läsningen står i läsloggen', async () => {
      const { rows } = await s.db.query(`select count(*)::int as antal from laslogg where objekt_id = $1`, [p.id]);
      expect(rows[0].antal).toBeGreaterThan(0);
    });
  });

  it('en annan nämnds skrift finns inte, vilken väg man än tar', async () => {
    const p = await ny();
    const annan = s.kommun.annanNamndId;
    await s.p.som(async () => {
      const personId = await s.p.fa(SkapaPerson).skapa({ namn: 'Nora Annan' });
      const konto = { inloggningsnamn: 'nora', namn: 'Nora Annan', losenord: LOSENORD, personId };
      await s.p.fa(OppnaKonto).oppna(annan, konto, ['handlaggare']);
    });
    const kaka = await s.p.loggaIn('nora', LOSENORD);
    for (const namnd of [annan, s.kommun.namndId]) {
      const svar = await s.p.fraga<Rad>('GET', `/api/namnder/${namnd}/skrivelser/${p.id}/skrift`, { kaka });
      expect([svar.status, JSON.stringify(svar.kropp).includes('Skolplan')]).toEqual([404, false]);
    }
    const kropp = { version: 0, klient: 'klient-nora', steg: [skrivsteg(1, 'x')] };
    const steg = await s.p.fraga<Rad>('POST', `/api/namnder/${annan}/skrivelser/${p.id}/skrift/steg`, { kaka, kropp });
    expect([steg.status, await antalSteg(p)]).toEqual([404, 0]);
  });
});
