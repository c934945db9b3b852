import { TaInSkrivelse } from './ta-in-skrivelse.service.js';
import { type Rad, type Sida, Skrivelseprov, VAGEN } from '../prov/skrivelseprov.js';

describe('tjänsteskrivelsen', () => {
  let s: Skrivelseprov;

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  it('börjar som utkast med det som är givet, och ärendet bereds', async () => {
    const arendeId = await s.nyttArende();
    const svar = await s.gor('hanna', 'POST', '/skrivelser', s.helt(arendeId));
    expect(svar.kropp).toMatchObject({
      tillstand: 'utkast',
      rubrik: 'Skolplan 2027 & framåt <1>',
      mottagare: 'Utbildnings- och arbetsmarknadsnämnden',
      referensNamn: 'Hanna Handläggare',
      datum: '2026-03-02',
      versionsnr: 1,
      handlingId: null,
      dnr: expect.stringMatching(/^UAN/u),
      undertecknare: [
        { namn: 'Carl Chef', titel: 'skolchef', godkandTid: null },
        { namn: 'Frida Förvaltningschef', titel: 'förvaltningschef', godkandTid: null },
      ],
      forslag: [
        { nr: 1, text: 'Nämnden godkänner skolplanen.' },
        {
          instans: 'Nämndens förslag till kommunstyrelsen',
          under: [
            { instans: 'Kommunstyrelsens förslag till kommunfullmäktige', under: [{ nr: 1, text: 'Planen antas.' }] },
          ],
        },
      ],
      avsnitt: [{ rubrik: 'Barnkonsekvensanalys', text: 'Barnen hörs.' }],
    });
    expect(svar.huvuden['etag']).toBe(`"${svar.kropp.version}"`);
    expect(await s.arendestatus(arendeId)).toBe('bereds');
  });

  it.each<[string, Rad, number, string]>([
    ['utan rubrik', { rubrik: '' }, 400, 'rubrik'],
    ['med blank rubrik', { rubrik: '  ' }, 422, 'rubrik'],
    [
      'med fyra nivåer',
      {
        rubrik: 'x',
        forslag: [{ instans: 'a', under: [{ instans: 'b', under: [{ instans: 'c', under: [{ text: 'd' }] }] }] }],
      },
      422,
      'forslag[0].under[0].under[0]',
    ],
    ['med en tom punkt', { rubrik: 'x', forslag: [{ text: ' ' }] }, 422, 'forslag[0]'],
    ['med ett avsnitt utan text', { rubrik: 'x', avsnitt: [{ rubrik: 'Ekonomi', text: '' }] }, 422, 'avsnitt[0]'],
    ['med ett okänt fält i en nod', { rubrik: 'x', forslag: [{ text: 'y', nr: 3 }] }, 400, 'forslag[0].nr'],
    ['med en dag som inte finns', { rubrik: 'x', datum: '2026-02-30' }, 400, 'datum'],
    ['med undertecknaren två gånger', { rubrik: 'x', undertecknare: 'dubbel' }, 422, 'undertecknare[1]'],
  ])('tas inte emot %s', async (_vad, kropp, status, stig) => {
    const carl = { personId: s.personer.get('carl'), titel: 'skolchef' };
    const svar = await s.gor<{ falt: { stig: string }[] }>(
      'hanna',
      'POST',
      '/skrivelser',
      kropp['undertecknare'] === 'dubbel' ? { ...kropp, undertecknare: [carl, carl] } : kropp,
    );
    expect([svar.status, svar.kropp.falt.map((fel) => fel.stig)]).toEqual([status, [stig]]);
  });

  it('tas inte emot i ett makulerat ärende, i ett som inte finns, eller med en okänd undertecknare', async () => {
    const arendeId = await s.nyttArende();
    await s.gor('linnea', 'POST', `/arenden/${arendeId}/makulering`, { skal: 'x' }, 1);
    expect((await s.gor('hanna', 'POST', '/skrivelser', s.helt(arendeId))).kropp.kod).toBe('BEREDNING.ARENDET_STANGT');
    const okant = '01890000-0000-7000-8000-000000000000';
    expect((await s.gor('hanna', 'POST', '/skrivelser', s.helt(okant))).status).toBe(404);
    const okand = { ...s.helt(null), undertecknare: [{ personId: okant, titel: 'x' }] };
    expect((await s.gor('hanna', 'POST', '/skrivelser', okand)).kropp.kod).toBe('BEREDNING.UNDERTECKNARE_SAKNAS');
  });

  it('går hela vägen: var och en godkänner i sin tur, och den fastställda blir en intern handling', async () => {
    const arendeId = await s.nyttArende();
    const id = await s.iLage('granskning', arendeId);
    const lista = await s.gor<Sida>('hanna', 'GET', `/skrivelser?arendeId=${arendeId}`);
    expect(lista.kropp).toMatchObject({ antal: 1, rader: [{ id, tillstand: 'granskning', vantarPa: 'Carl Chef' }] });
    const halv = await s.steg('carl', id, 'godkannande');
    expect(halv.kropp).toMatchObject({
      tillstand: 'granskning',
      undertecknare: [{ godkandTid: '2026-03-02T08:00:00.000Z' }, { godkandTid: null }],
    });
    expect((await s.steg('frida', id, 'godkannande')).kropp.tillstand).toBe('godkand');
    const klar = await s.steg('hanna', id, 'faststallelse');
    expect(klar.kropp).toMatchObject({ tillstand: 'faststalld', faststalldTid: '2026-03-02T08:00:00.000Z' });
    const handling = await s.gor('hanna', 'GET', `/handlingar/${String(klar.kropp['handlingId'])}`);
    expect(handling.kropp).toMatchObject({
      arendeId,
      nr: 1,
      typ: 'tjansteskrivelse',
      riktning: 'intern',
      titel: 'Skolplan 2027 & framåt <1>',
      versioner: [{ id: klar.kropp['handlingVersionId'], nr: 1 }],
    });
    const { rows } = await s.db.query(`select typ from handelse where objekt_id = $1 order by nr`, [id]);
    expect(rows.map((rad) => rad.typ)).toEqual([
      'skrivelse.skapad',
      'skrivelse.granskning',
      'skrivelse.godkand',
      'skrivelse.godkand',
      'skrivelse.faststalld',
    ]);
  });

  it.each([
    [{ forslag: [] }, 'ett förslag till beslut'],
    [{ undertecknare: [] }, 'minst en undertecknare'],
    [{ sammanfattning: ' ', arendet: null, forslag: [] }, 'en sammanfattning eller en text om ärendet och ett förslag'],
  ])('skickas inte till granskning när något saknas: %j', async (andring, vad) => {
    const id = await s.nytt();
    const { version } = await s.hamta(id);
    expect((await s.gor('hanna', 'PATCH', `/skrivelser/${id}`, andring, version)).status).toBe(200);
    const svar = await s.steg('hanna', id, 'granskning');
    expect([svar.kropp.kod, svar.kropp.detail]).toEqual(['BEREDNING.SKRIVELSEN_OFARDIG', expect.stringContaining(vad)]);
  });

  it('ändras bara i utkastet, mot den version man såg, och ersätter förslaget helt', async () => {
    const id = await s.nytt();
    const { version } = await s.hamta(id);
    expect((await s.gor('hanna', 'PATCH', `/skrivelser/${id}`, { rubrik: 'x' })).status).toBe(428);
    const ny = await s.gor(
      'hanna',
      'PATCH',
      `/skrivelser/${id}`,
      { rubrik: 'Ny rubrik', forslag: [{ text: 'Bara detta.' }] },
      version,
    );
    expect(ny.kropp).toMatchObject({
      rubrik: 'Ny rubrik',
      forslag: [{ nr: 1, text: 'Bara detta.' }],
      version: version + 1,
    });
    expect((await s.gor('linnea', 'PATCH', `/skrivelser/${id}`, { rubrik: 'Sen' }, version)).kropp.kod).toBe(
      'KLUBBA.INAKTUELL',
    );
    await s.steg('hanna', id, 'granskning');
    const last = await s.gor('hanna', 'PATCH', `/skrivelser/${id}`, { rubrik: 'Under granskning' }, version + 2);
    expect(last.kropp.kod).toBe('BEREDNING.STEGET_STANGT');
  });

  it('återlämnas med skäl, och godkännandena gäller inte längre', async () => {
    const id = await s.iLage('halvvags');
    expect((await s.steg('frida', id, 'aterlamning', { skal: '  ' })).status).toBe(422);
    const svar = await s.steg('frida', id, 'aterlamning', { skal: 'Kostnaden saknas' });
    expect(svar.kropp).toMatchObject({
      tillstand: 'utkast',
      aterlamnadSkal: 'Kostnaden saknas',
      undertecknare: [{ godkandTid: null }, { godkandTid: null }],
    });
    expect((await s.steg('hanna', id, 'granskning')).kropp).toMatchObject({
      tillstand: 'granskning',
      aterlamnadSkal: null,
    });
  });

  it('godkänns en gång när samma person trycker två gånger samtidigt', async () => {
    const id = await s.iLage('granskning');
    const { version } = await s.hamta(id);
    const svar = await Promise.all(
      [1, 2, 3].map(() => s.gor('carl', 'POST', `/skrivelser/${id}/godkannande`, {}, version)),
    );
    expect(svar.map((ett) => ett.status).sort()).toEqual([200, 412, 412]);
  });

  it('får en ny version med skäl: den förra står kvar, skillnaden syns, och handlingen får version 2', async () => {
    const id = await s.iLage('faststalld');
    expect((await s.steg('hanna', id, 'versioner', { skal: '' })).status).toBe(400);
    const ny = await s.steg('hanna', id, 'versioner', { skal: 'Rättad kostnad' });
    expect(ny.kropp).toMatchObject({
      tillstand: 'utkast',
      versionsnr: 2,
      versionsskal: 'Rättad kostnad',
      foregaendeId: id,
      forslag: (await s.hamta(id))['forslag'],
    });
    expect((await s.steg('hanna', id, 'versioner', { skal: 'En till' })).kropp.kod).toBe('BEREDNING.HAR_NYARE');
    const { id: nyId, version } = ny.kropp;
    await s.gor('hanna', 'PATCH', `/skrivelser/${nyId}`, { forslag: [{ text: 'Nämnden avslår.' }] }, version);
    expect((await s.gor<Rad[]>('hanna', 'GET', `/skrivelser/${nyId}/skillnad`)).kropp).toEqual([
      {
        falt: 'forslag',
        fore: expect.stringContaining('1. Nämnden godkänner skolplanen.'),
        efter: '1. Nämnden avslår.',
      },
    ]);
    const annatArende = await s.gor('hanna', 'PATCH', `/skrivelser/${nyId}`, { arendeId: null }, version + 1);
    expect(annatArende.kropp.kod).toBe('BEREDNING.ARENDET_LAST');
    await s.ga(nyId, VAGEN.length);
    const klar = await s.hamta(nyId);
    const handling = await s.gor('hanna', 'GET', `/handlingar/${String(klar['handlingId'])}`);
    expect(handling.kropp['versioner']).toMatchObject([
      { nr: 1, skal: null },
      { nr: 2, skal: 'Rättad kostnad', id: klar['handlingVersionId'] },
    ]);
    expect(await s.hamta(id)).toMatchObject({
      tillstand: 'faststalld',
      efterfoljareId: nyId,
      handlingId: klar['handlingId'],
    });
  });

  it('kommer in färdig med ett äldre ärende, som då bereds', async () => {
    const arendeId = await s.nyttArende();
    const ut = await s.p.som(() =>
      s.p.fa(TaInSkrivelse).taIn({ namndId: s.kommun.namndId, arendeId, titel: 'Gammal', datum: null }),
    );
    const { rows } = await s.db.query('select id from tjansteskrivelse where handling_version_id = $1', [ut.versionId]);
    expect(await s.hamta(rows[0].id)).toMatchObject({ tillstand: 'faststalld', rubrik: 'Gammal', datum: '2026-03-02' });
    expect(await s.arendestatus(arendeId)).toBe('bereds');
  });

  it('listas med sidor, ordning och läge', async () => {
    const alla = await s.gor<Sida>('linnea', 'GET', '/skrivelser?antal=5&sortera=rubrik');
    expect(alla.kropp.rader).toHaveLength(5);
    expect(alla.kropp.antal).toBeGreaterThan(9);
    const utkast = await s.gor<Sida>('linnea', 'GET', '/skrivelser?tillstand=utkast&antal=100');
    expect(new Set(utkast.kropp.rader.map((rad) => rad['tillstand']))).toEqual(new Set(['utkast']));
    expect((await s.gor('linnea', 'GET', '/skrivelser?tillstand=klar')).status).toBe(400);
    expect((await s.gor('bo', 'GET', '/skrivelser')).status).toBe(403);
  });
});
