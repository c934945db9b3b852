import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import { TaOverArende } from './ta-over-arende.service.js';

type Rad = Record<string, unknown>;
interface Sida {
  rader: Rad[];
  antal: number;
}

describe('diariet över HTTP', () => {
  let p: Diarieprov;
  let linnea: string;
  let karim: string;
  let amina: string;
  let bo: string;

  beforeAll(async () => {
    p = await diarieprov();
    linnea = await p.app.loggaIn('linnea', LOSENORD);
    karim = await p.app.loggaIn('karim', LOSENORD);
    amina = await p.app.loggaIn('amina', LOSENORD);
    bo = await p.app.loggaIn('bo', LOSENORD);
  });
  afterAll(async () => {
    await p.app.bort();
  });

  const stig = (rest: string): string => `/api/namnder/${p.kommun.namndId}/arenden${rest}`;
  const hamta = async <T = Rad>(rest: string, kaka = linnea): Promise<Provsvar<T>> =>
    p.app.fraga<T>('GET', stig(rest), { kaka });
  const posta = async <T = Rad>(rest: string, kropp: unknown, kaka = linnea, version?: number): Promise<Provsvar<T>> =>
    p.app.fraga<T>('POST', stig(rest), {
      kaka,
      kropp,
      ...(version === undefined ? {} : { huvuden: { 'if-match': `"${version}"` } }),
    });
  const rattA = async <T = Rad>(id: string, kropp: unknown, version?: number, kaka = linnea): Promise<Provsvar<T>> =>
    p.app.fraga<T>('PATCH', stig(`/${id}`), {
      kaka,
      kropp,
      ...(version === undefined ? {} : { huvuden: { 'if-match': `"${version}"` } }),
    });
  const nytt = async (kropp: Rad, kaka = linnea): Promise<string> => {
    const svar = await posta<{ id: string }>('', kropp, kaka);
    expect(svar.status).toBe(201);
    return svar.kropp.id;
  };

  it('registrerar och visar ett ärende med de steg som är öppna', async () => {
    const svar = await posta<{ id: string; dnr: string }>('', {
      arendemening: '  Översyn av läsårstider & prov "A" <1>  ',
    });
    expect([svar.status, svar.kropp.dnr]).toEqual([201, expect.stringMatching(/^UAN\/2026:\d+$/u)]);
    const ett = await hamta(`/${svar.kropp.id}`);
    expect(ett.huvuden['etag']).toBe('"1"');
    expect(ett.kropp).toMatchObject({
      arendemening: 'Översyn av läsårstider & prov "A" <1>',
      status: 'registrerat',
      initiativ: 'eget',
      steg: [
        { namn: 'avsluta', oppet: true, hinder: null },
        { namn: 'ateroppna', oppet: false, hinder: { kod: 'DIARIUM.STEGET_STANGT', text: expect.any(String) } },
        { namn: 'makulera', oppet: true, hinder: null },
      ],
    });
  });

  it.each([
    [{ arendemening: '' }, 400, 'arendemening'],
    [{ arendemening: '   ' }, 422, 'arendemening'],
    [{ arendemening: 'x'.repeat(501) }, 400, 'arendemening'],
    [{ arendemening: 'x', okant: 1 }, 400, 'okant'],
    [{ arendemening: 'x', handlaggareId: 'jag' }, 400, 'handlaggareId'],
    [{ arendemening: 'x', arendemeningSkyddad: 'hemligt' }, 422, 'sekretess'],
    [
      { arendemening: 'x', arendemeningSkyddad: 'h', sekretess: { lagrum: ' ', underProvning: false } },
      422,
      'sekretess',
    ],
    [{ arendemening: 'x', sekretess: { lagrum: 'OSL 26:1', underProvning: 'nej' } }, 400, 'sekretess.underProvning'],
  ])('tar inte emot %j', async (kropp, status, falt) => {
    const fore = await hamta<Sida>('');
    const svar = await posta<{ falt: { stig: string }[] }>('', kropp);
    expect([svar.status, svar.kropp.falt.map((fel) => fel.stig)]).toEqual([status, [falt]]);
    expect((await hamta<Sida>('')).kropp.antal).toBe(fore.kropp.antal);
  });

  it('vägrar tecken som inte går att spara, och en handläggare som inte finns', async () => {
    const noll = await posta('', { arendemening: 'a\u0000b' });
    expect([noll.status, noll.kropp['detail']]).toEqual([422, expect.stringMatching(/tecken/u)]);
    const okand = await posta('', { arendemening: 'x', handlaggareId: '01890000-0000-7000-8000-000000000000' });
    expect([okand.status, okand.kropp['kod']]).toEqual([422, 'DIARIUM.HANDLAGGARE_SAKNAS']);
  });

  it('låter bara den som får registrera, och bara den som hör till nämnden', async () => {
    expect((await posta('', { arendemening: 'x' }, amina)).status).toBe(403);
    expect((await hamta('', bo)).status).toBe(403);
    const annan = await p.app.fraga('GET', `/api/namnder/${p.kommun.annanNamndId}/arenden`, { kaka: linnea });
    expect(annan.status).toBe(404);
    const id = await nytt({ arendemening: 'Bara här' });
    const admin = await p.app.loggaIn('admin', LOSENORD);
    const tvars = await p.app.fraga('GET', `/api/namnder/${p.kommun.annanNamndId}/arenden/${id}`, { kaka: admin });
    expect([tvars.status, (await hamta('/01890000-0000-7000-8000-000000000000')).status]).toEqual([403, 404]);
  });

  it('rättar synligt, och bara den version man såg', async () => {
    const id = await nytt({ arendemening: 'Ansökan om bidrag', enhet: 'Skola' });
    expect((await rattA(id, { arendemening: 'x' })).status).toBe(428);
    const ratt = await rattA(id, { arendemening: 'Ansökan om föreningsbidrag', enhet: null }, 1);
    expect([ratt.status, ratt.kropp['version'], ratt.huvuden['etag']]).toEqual([200, 2, '"2"']);
    const sen = await rattA(id, { arendemening: 'En annan' }, 1);
    expect([sen.status, sen.kropp['kod']]).toEqual([412, 'KLUBBA.INAKTUELL']);
    const { kropp } = await hamta<Sida>(`/${id}/handelser`);
    expect(kropp).toMatchObject({
      antal: 2,
      rader: [
        {
          typ: 'arende.andrat',
          aktor: 'Linnea Stråberg',
          fore: { arendemening: 'Ansökan om bidrag', enhet: 'Skola' },
          efter: { arendemening: 'Ansökan om föreningsbidrag', enhet: null },
        },
        { typ: 'arende.registrerat' },
      ],
    });
    expect((await hamta<Sida>(`/${id}/handelser?antal=1&sida=2`)).kropp.rader.map((rad) => rad['typ'])).toEqual([
      'arende.registrerat',
    ]);
    expect((await hamta(`/${id}/handelser`, karim)).status).toBe(403);
  });

  it('låter en av många samtidiga rättelser gå igenom', async () => {
    const id = await nytt({ arendemening: 'Samtidigt' });
    const svar = await Promise.all(Array.from({ length: 8 }, (_, nr) => rattA(id, { arendemening: `Nr ${nr}` }, 1)));
    expect(svar.map((ett) => ett.status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
    expect((await hamta(`/${id}`)).kropp['version']).toBe(2);
  });

  it('makulerar med skäl: numret står kvar, och inget ändras sedan', async () => {
    const id = await nytt({ arendemening: 'Dubblett' });
    expect((await posta(`/${id}/makulering`, { skal: ' ' }, linnea, 1)).status).toBe(422);
    expect((await posta(`/${id}/makulering`, { skal: 'Dubblett' }, karim, 1)).status).toBe(403);
    const svar = await posta(`/${id}/makulering`, { skal: 'Dubblett av ett annat' }, linnea, 1);
    expect(svar.kropp).toMatchObject({ status: 'makulerat', makuleringSkal: 'Dubblett av ett annat', version: 2 });
    const igen = await rattA(id, { arendemening: 'Ny' }, 2);
    expect([igen.status, igen.kropp['kod']]).toEqual([409, 'DIARIUM.ARENDE_MAKULERAT']);
    expect((await posta(`/${id}/avslut`, {}, linnea, 2)).kropp['kod']).toBe('DIARIUM.ARENDE_MAKULERAT');
    expect((await hamta<Sida>('?status=makulerat')).kropp.rader.map((rad) => rad['id'])).toContain(id);
  });

  it('avslutar och återöppnar; det som är fel läge sägs', async () => {
    const id = await nytt({ arendemening: 'Klart' });
    const igen = { skal: 'Nya uppgifter har kommit in' };
    expect((await posta(`/${id}/ateroppnande`, igen, linnea, 1)).status).toBe(409);
    expect((await posta(`/${id}/avslut`, {}, karim, 1)).kropp).toMatchObject({ status: 'avslutat', version: 2 });
    const makulering = await posta(`/${id}/makulering`, { skal: 'x' }, linnea, 2);
    expect([makulering.status, makulering.kropp['detail']]).toEqual([409, 'Ärendet är avslutat. Återöppna det först.']);
    expect((await posta(`/${id}/ateroppnande`, {}, linnea, 2)).status).toBe(400);
    expect((await posta(`/${id}/ateroppnande`, igen, linnea, 2)).kropp).toMatchObject({ status: 'bereds', version: 3 });
  });

  describe('den skyddade ordalydelsen', () => {
    let id: string;
    beforeAll(async () => {
      id = await nytt({
        arendemening: 'Enskild angelägenhet',
        arendemeningSkyddad: 'Anmälan mot Kvarnskolan om kränkning',
        sekretess: { lagrum: 'OSL 23:2', underProvning: false },
      });
    });

    it('ser bara den som registrerar eller handlägger, och läsningen skrivs i loggen', async () => {
      expect((await hamta(`/${id}`)).kropp['arendemeningSkyddad']).toBe('Anmälan mot Kvarnskolan om kränkning');
      // Karim har ett konto men är ingen person, och ärendet har ingen handläggare: det gör inte honom till det.
      const dold = await hamta(`/${id}`, karim);
      expect(dold.kropp).toMatchObject({ arendemening: 'Enskild angelägenhet', arendemeningSkyddad: null });
      const { rader } = (await hamta<Sida>(`/${id}/handelser`)).kropp;
      expect(rader.filter((rad) => rad['typ'] === 'arende.skyddat_last')).toHaveLength(1);
    });

    it('står inte i någon lista, och går inte att söka fram', async () => {
      for (const kaka of [linnea, karim, amina]) {
        const lista = await hamta<Sida>('?antal=100', kaka);
        expect(JSON.stringify(lista.kropp)).not.toContain('Kvarnskolan');
        expect(lista.kropp.rader.find((rad) => rad['id'] === id)).toMatchObject({ sekretess: true });
        expect((await hamta<Sida>('?sok=Kvarnskolan', kaka)).kropp).toMatchObject({ antal: 0, rader: [] });
      }
    });

    it('står inte i listan som fil, som den som inte hör till nämnden inte får', async () => {
      const fil = async (rest: string, kaka = linnea): Promise<Provsvar<string>> =>
        await p.app.fraga<string>('GET', `/api/namnder/${p.kommun.namndId}/arendelista/csv${rest}`, { kaka });
      const hela = await fil('');
      expect([hela.status, hela.huvuden['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
      expect(hela.kropp).toContain('Enskild angelägenhet');
      expect(hela.kropp).not.toContain('Kvarnskolan');
      expect((await fil('?status=makulerat')).kropp).not.toContain('Enskild angelägenhet');
      const annan = await p.app.fraga('GET', `/api/namnder/${p.kommun.annanNamndId}/arendelista/csv`, { kaka: linnea });
      expect(annan.status).toBe(404);
    });

    it('är dold i loggen för den som inte får se den', async () => {
      await rattA(id, { arendemeningSkyddad: 'Anmälan mot Bäckskolan' }, 1);
      const admin = await p.app.loggaIn('admin', LOSENORD);
      const sedd = await hamta<Sida>(`/${id}/handelser`);
      expect(JSON.stringify(sedd.kropp)).toContain('Kvarnskolan');
      const dold = await hamta<Sida>(`/${id}/handelser`, admin);
      expect(dold.status).toBe(200);
      expect(JSON.stringify(dold.kropp)).not.toMatch(/Kvarnskolan|Bäckskolan/u);
      expect(dold.kropp.rader.find((rad) => rad['typ'] === 'arende.andrat')).toMatchObject({
        fore: { arendemeningSkyddad: 'Dolt (sekretess)' },
      });
    });

    it('kan inte bli kvar när sekretessen tas bort', async () => {
      const svar = await rattA(id, { sekretess: { lagrum: null, underProvning: false } }, 2);
      expect([svar.status, svar.kropp['kod']]).toEqual([422, 'DIARIUM.SKYDDAD_UTAN_SEKRETESS']);
    });
  });

  describe('sökningen', () => {
    const IDS = new Map<string, string>();
    beforeAll(async () => {
      for (const mening of [
        'Protokoll från arbetsutskottet',
        'Bygglov för Ekens förskola',
        'Ansökan om lån av lokal på Café Ö',
        'Ärende om skolskjutsar',
        'Yttrande över detaljplaner',
      ]) {
        IDS.set(mening, await nytt({ arendemening: mening }));
      }
      for (const dnr of ['KS 2019/046', '00681/2025', 'SLK-2024-01093', '113987', 'UAN/2025:7']) {
        const taOver = { namndId: p.kommun.namndId, dnr, arendemening: `Äldre akt` };
        IDS.set(dnr, (await p.app.som(() => p.app.fa(TaOverArende).taOver(taOver))).id);
      }
    });

    it.each([
      ['protokollet', 'Protokoll från arbetsutskottet'],
      ['protokollen arbetsutskott', 'Protokoll från arbetsutskottet'],
      ['byggloven', 'Bygglov för Ekens förskola'],
      ['bygglovet för förskolan', 'Bygglov för Ekens förskola'],
      ['BYGGLO', 'Bygglov för Ekens förskola'],
      ['förskolorna', 'Bygglov för Ekens förskola'],
      ['lokalen', 'Ansökan om lån av lokal på Café Ö'],
      ['cafe', 'Ansökan om lån av lokal på Café Ö'],
      ['ärendet skolskjutsarna', 'Ärende om skolskjutsar'],
      ['ärendena skolskjuts', 'Ärende om skolskjutsar'],
      ['detaljplan', 'Yttrande över detaljplaner'],
      ['detaljplanen', 'Yttrande över detaljplaner'],
      ['yttrandet och detaljplanerna', 'Yttrande över detaljplaner'],
      ['KS 2019/046', 'KS 2019/046'],
      ['ks 2019/46', 'KS 2019/046'],
      ['Dnr: KS 2019/46', 'KS 2019/046'],
      ['KS/2019:46', 'KS 2019/046'],
      ['681/2025', '00681/2025'],
      ['2025:681', '00681/2025'],
      ['slk-2024-1093', 'SLK-2024-01093'],
      ['SLK 2024', 'SLK-2024-01093'],
      ['113987', '113987'],
      ['uan 2025/7', 'UAN/2025:7'],
      ['(Uan/2025:7)', 'UAN/2025:7'],
    ])('%s hittar %s', async (sok, vantat) => {
      const { kropp } = await hamta<Sida>(`?sok=${encodeURIComponent(sok)}`);
      expect(kropp.rader.map((rad) => rad['id'])).toContain(IDS.get(vantat));
      expect(kropp.antal).toBe(kropp.rader.length);
    });

    it.each([
      'fastighet',
      'UAN/2025:70',
      'KS 2019/4',
      '11398',
      "'); drop table arende; --",
      '% _ \\',
      ':* & |',
      '!',
      'och',
    ])('%s hittar ingenting', async (sok) => {
      const svar = await hamta<Sida>(`?sok=${encodeURIComponent(sok)}`);
      expect([svar.status, svar.kropp.antal]).toEqual([200, 0]);
    });

    it('sorterar dnr i nummerordning, bläddrar och räknar alla', async () => {
      const forsta = await hamta<Sida>('?sortera=dnr&antal=100&ar=2026');
      const nummer = forsta.kropp.rader.map((rad) => Number(String(rad['dnr']).split(':')[1]));
      expect(nummer.length).toBeGreaterThan(10);
      expect(nummer).toEqual([...nummer].sort((a, b) => a - b));
      const andra = await hamta<Sida>('?sortera=dnr&antal=4&sida=2&ar=2026');
      expect(andra.kropp).toMatchObject({ antal: nummer.length });
      expect(andra.kropp.rader.map((rad) => Number(String(rad['dnr']).split(':')[1]))).toEqual(nummer.slice(4, 8));
      expect((await hamta<Sida>('?sida=900&ar=2026')).kropp).toMatchObject({ antal: nummer.length, rader: [] });
      expect((await hamta<Sida>('?ar=2019')).kropp.antal).toBe(1);
    });
  });
});
