import { SattFranvaro } from '#organisation';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Rad, Skrivelseprov, type Svarad, type Vem } from '../prov/skrivelseprov.js';

interface Visad extends Svarad {
  texthash: string;
  undertecknare: { namn: string; godkandTid: string | null; godkandAvNamn: string | null }[];
  granskare: { namn: string; klarTid: string | null }[];
  hos: { namn: string }[];
}

describe('granskning och godkännande', () => {
  let s: Skrivelseprov;

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  const person = (vem: Vem): string => s.personer.get(vem) ?? '';
  const visad = async (id: string, vem: Vem = 'hanna'): Promise<Visad> => (await s.hamta(id, vem)) as Visad;
  const godkanda = async (id: string): Promise<(string | null)[]> =>
    (await visad(id)).undertecknare.map((u) => (u.godkandTid === null ? null : u.namn));
  const undertecknare = (...vilka: Vem[]): Rad[] => vilka.map((vem) => ({ personId: person(vem), titel: 'chef' }));
  const tillGranskning = async (val: Rad = {}): Promise<string> => {
    const id = await s.nytt();
    expect((await s.steg('hanna', id, 'granskning', val)).status).toBe(200);
    return id;
  };
  const andra = async (id: string, kropp: Rad): Promise<void> => {
    const { version } = await s.hamta(id);
    expect((await s.gor('hanna', 'PATCH', `/skrivelser/${id}`, kropp, version)).status).toBe(200);
  };
  const byt = async (id: string, kropp: Rad): Promise<{ status: number; kropp: Svarad }> => {
    const { version } = await s.hamta(id);
    return await s.p.fraga<Svarad>('PUT', `/api/namnder/${s.kommun.namndId}/skrivelser/${id}/granskning`, {
      kaka: await s.p.loggaIn('hanna', LOSENORD),
      kropp,
      huvuden: { 'if-match': `"${String(version)}"` },
    });
  };

  describe('granskare', () => {
    it('läser före dem som godkänner, och lämnar vidare', async () => {
      const id = await tillGranskning({ granskare: [person('kai')] });
      expect(await visad(id)).toMatchObject({
        granskare: [{ namn: 'Kai Annan Chef', klarTid: null }],
        hos: [{ namn: 'Kai Annan Chef' }],
      });
      expect((await s.steg('carl', id, 'godkannande')).kropp).toMatchObject({
        kod: 'BEREDNING.GRANSKAS',
        detail: 'Kai Annan Chef läser skrivelsen först. Du godkänner den sedan.',
      });
      expect((await s.steg('carl', id, 'granskad')).kropp.kod).toBe('BEREDNING.INTE_GRANSKARE_HAR');
      expect((await s.steg('kai', id, 'granskad')).status).toBe(200);
      expect((await s.steg('kai', id, 'granskad')).kropp.kod).toBe('BEREDNING.REDAN_GRANSKAD');
      expect((await visad(id)).hos).toEqual([{ personId: person('carl'), namn: 'Carl Chef' }]);
      expect((await s.steg('carl', id, 'godkannande')).status).toBe(200);
    });

    it('återlämnar med skäl, och den som både granskar och undertecknar läser genom att godkänna', async () => {
      const id = await tillGranskning({ granskare: [person('kai')] });
      expect((await s.steg('kai', id, 'aterlamning', { skal: 'Siffran är fel.' })).kropp).toMatchObject({
        tillstand: 'utkast',
        aterlamnadSkal: 'Siffran är fel.',
      });
      const annan = await tillGranskning({ granskare: [person('carl')] });
      expect((await s.steg('carl', annan, 'godkannande')).status).toBe(200);
      expect((await visad(annan)).hos).toEqual([{ personId: person('frida'), namn: 'Frida Förvaltningschef' }]);
    });

    it('läser den text som alla redan har godkänt, och då är den godkänd; en granskare till öppnar granskningen igen', async () => {
      const id = await s.iLage('godkand');
      await s.steg('hanna', id, 'aterlamning', { skal: 'Kai ska läsa' });
      expect((await s.steg('hanna', id, 'granskning', { granskare: [person('kai')] })).kropp.tillstand).toBe(
        'granskning',
      );
      expect((await s.steg('kai', id, 'granskad')).kropp.tillstand).toBe('godkand');
      expect((await byt(id, { granskare: [person('kai'), person('hanna')] })).kropp.tillstand).toBe('granskning');
      expect((await s.steg('hanna', id, 'granskad')).kropp.tillstand).toBe('godkand');
    });

    it('ser skrivelsen också i ett ärende med sekretess, men bara så länge hon står som granskare', async () => {
      const arendeId = await s.nyttArende({
        handlaggareId: person('hanna'),
        sekretess: { lagrum: 'OSL 23:2', underProvning: false },
      });
      const id = await s.nytt(s.helt(arendeId));
      expect((await s.gor('kai', 'GET', `/skrivelser/${id}`)).status).toBe(404);
      await s.steg('hanna', id, 'granskning', { granskare: [person('kai')] });
      expect((await s.gor('kai', 'GET', `/skrivelser/${id}`)).status).toBe(200);
      expect((await byt(id, { granskare: [] })).status).toBe(200);
      for (const del of ['', '/sedan-sist', '/versioner', '/tidsfrist']) {
        expect([del, (await s.gor('kai', 'GET', `/skrivelser/${id}${del}`)).status]).toEqual([del, 404]);
      }
    });
  });

  describe('i ordning eller parallellt', () => {
    it('godkänner alla i vilken ordning som helst när det är parallellt, och den sista gör den godkänd', async () => {
      const id = await tillGranskning({ godkannandeordning: 'parallellt' });
      expect((await visad(id)).hos.map((p) => p.namn)).toEqual(['Carl Chef', 'Frida Förvaltningschef']);
      expect((await s.steg('frida', id, 'godkannande')).kropp.tillstand).toBe('granskning');
      expect((await s.steg('carl', id, 'godkannande')).kropp.tillstand).toBe('godkand');
    });

    it('räknar båda när två godkänner parallellt i samma stund', async () => {
      const id = await tillGranskning({ godkannandeordning: 'parallellt' });
      const { version, texthash } = await visad(id);
      const svar = await Promise.all(
        (['carl', 'frida'] as const).map((vem) =>
          s.gor(vem, 'POST', `/skrivelser/${id}/godkannande`, { texthash }, version),
        ),
      );
      expect(svar.map((ett) => ett.status)).toEqual([200, 200]);
      expect(await visad(id)).toMatchObject({ tillstand: 'godkand' });
      expect(
        (
          await s.db.query('select count(*)::int as antal from skrivelsegodkannande where tjansteskrivelse_id = $1', [
            id,
          ])
        ).rows,
      ).toEqual([{ antal: 2 }]);
    });

    it('räknar ett godkännande en gång när samma person trycker tre gånger', async () => {
      const id = await tillGranskning();
      const { version, texthash } = await visad(id);
      const svar = await Promise.all(
        [1, 2, 3].map(() => s.gor('carl', 'POST', `/skrivelser/${id}/godkannande`, { texthash }, version)),
      );
      expect(svar.map((ett) => ett.status).sort()).toEqual([200, 409, 409]);
      expect(await godkanda(id)).toEqual(['Carl Chef', null]);
    });

    it('tar det ena när en godkänner medan en annan återlämnar', async () => {
      const id = await tillGranskning({ godkannandeordning: 'parallellt' });
      const { version, texthash } = await visad(id);
      const [ja, nej] = await Promise.all([
        s.gor('carl', 'POST', `/skrivelser/${id}/godkannande`, { texthash }, version),
        s.gor('frida', 'POST', `/skrivelser/${id}/aterlamning`, { skal: 'Vänta' }, version),
      ]);
      const efter = await visad(id);
      if (nej.status === 200)
        expect(efter).toMatchObject({
          tillstand: 'utkast',
          undertecknare: [{ godkandTid: null }, { godkandTid: null }],
        });
      else expect([ja.status, efter.tillstand]).toEqual([200, 'granskning']);
    });
  });

  describe('bundet till texten', () => {
    it('vägrar den som läste en annan text än den som gäller', async () => {
      const id = await tillGranskning();
      const last = await visad(id, 'carl');
      await s.steg('hanna', id, 'aterlamning', { skal: 'Jag rättar själv' });
      await andra(id, { sammanfattning: 'Planen förnyas helt.' });
      await s.steg('hanna', id, 'granskning');
      const svar = await s.gor(
        'carl',
        'POST',
        `/skrivelser/${id}/godkannande`,
        { texthash: last.texthash },
        last.version,
      );
      expect([svar.status, svar.kropp.kod]).toEqual([409, 'BEREDNING.TEXTEN_ANDRAD']);
      expect(svar.kropp.detail).toMatch(/^Texten har ändrats sedan du läste den\./u);
      expect(await godkanda(id)).toEqual([null, null]);
    });

    it('visar vad som är nytt sedan sist, också efter att det nya är läst', async () => {
      const id = await tillGranskning();
      const forst = await visad(id, 'carl');
      expect((await s.gor('carl', 'POST', `/skrivelser/${id}/lasning`, { texthash: forst.texthash })).status).toBe(204);
      expect((await s.gor<Rad>('carl', 'GET', `/skrivelser/${id}/sedan-sist`)).kropp).toMatchObject({
        last: null,
        skillnad: [],
      });
      await s.steg('hanna', id, 'aterlamning', { skal: 'Rättar' });
      await andra(id, { sammanfattning: 'Planen förnyas i höst.' });
      await s.steg('hanna', id, 'granskning');
      const nu = await visad(id, 'carl');
      await s.gor('carl', 'POST', `/skrivelser/${id}/lasning`, { texthash: nu.texthash });
      const nytt = {
        last: { nr: 1, versionsnr: 1 },
        skillnad: [{ var: 'Sammanfattning', ord: expect.arrayContaining([{ slag: 'nytt', text: ' i höst' }]) }],
      };
      expect((await s.gor<Rad>('carl', 'GET', `/skrivelser/${id}/sedan-sist`)).kropp).toMatchObject(nytt);
      expect((await s.gor<Rad>('frida', 'GET', `/skrivelser/${id}/sedan-sist`)).kropp).toMatchObject({ last: null });
      expect((await s.gor('carl', 'POST', `/skrivelser/${id}/lasning`, { texthash: forst.texthash })).kropp.kod).toBe(
        'BEREDNING.TEXTEN_ANDRAD',
      );
    });

    it('gäller åter när samma text skickas igen, men inte för den som återlämnade och inte för en ny text', async () => {
      const id = await s.iLage('godkand');
      await s.steg('frida', id, 'aterlamning', { skal: 'Fel undertecknare?' });
      expect(await godkanda(id)).toEqual([null, null]);
      await s.steg('hanna', id, 'granskning');
      expect(await godkanda(id)).toEqual(['Carl Chef', null]);
      await s.steg('hanna', id, 'aterlamning', { skal: 'Ändrar' });
      await andra(id, { arendet: 'Nu med ett ärende.' });
      await s.steg('hanna', id, 'granskning');
      expect(await godkanda(id)).toEqual([null, null]);
    });
  });

  describe('byte av undertecknare medan den granskas', () => {
    it('låter det som är godkänt gälla, och tar inte bort den som har godkänt', async () => {
      const id = await s.iLage('halvvags');
      expect((await byt(id, { undertecknare: undertecknare('carl', 'kai') })).kropp.tillstand).toBe('granskning');
      expect(await godkanda(id)).toEqual(['Carl Chef', null]);
      expect((await byt(id, { undertecknare: undertecknare('kai') })).kropp.kod).toBe('BEREDNING.HAR_GODKANT');
      expect((await byt(id, { undertecknare: [] })).status).toBe(422);
      expect((await s.steg('kai', id, 'godkannande')).kropp.tillstand).toBe('godkand');
      // En till, när alla redan har godkänt: då granskas den igen.
      expect((await byt(id, { undertecknare: undertecknare('carl', 'kai', 'frida') })).kropp.tillstand).toBe(
        'granskning',
      );
      expect((await s.steg('frida', id, 'godkannande')).kropp.tillstand).toBe('godkand');
    });

    it('ställer den nya där hon ska stå: i ordning godkänner den som då kommer efter igen', async () => {
      const id = await s.iLage('godkand');
      const kvar = await byt(id, { undertecknare: undertecknare('carl', 'kai', 'frida') });
      expect(kvar.kropp.tillstand).toBe('granskning');
      expect((await visad(id)).undertecknare.map((u) => u.namn)).toEqual([
        'Carl Chef',
        'Kai Annan Chef',
        'Frida Förvaltningschef',
      ]);
      expect(await godkanda(id)).toEqual(['Carl Chef', null, null]);
      expect((await s.steg('frida', id, 'godkannande')).kropp.kod).toBe('BEREDNING.INTE_DIN_TUR');
      await s.steg('kai', id, 'godkannande');
      expect((await s.steg('frida', id, 'godkannande')).kropp.tillstand).toBe('godkand');
    });

    it('ställer den nya först utan att något godkännande faller när de godkänner parallellt', async () => {
      const id = await tillGranskning({ godkannandeordning: 'parallellt' });
      await s.steg('frida', id, 'godkannande');
      expect((await byt(id, { undertecknare: undertecknare('kai', 'carl', 'frida') })).status).toBe(200);
      expect(await godkanda(id)).toEqual([null, null, 'Frida Förvaltningschef']);
      await byt(id, { godkannandeordning: 'i_ordning' });
      expect(await godkanda(id)).toEqual([null, null, null]);
    });

    it('gör den godkänd när den som återstod tas bort, och går inte när den är fastställd', async () => {
      const id = await s.iLage('halvvags');
      expect((await byt(id, { undertecknare: undertecknare('carl') })).kropp.tillstand).toBe('godkand');
      await s.steg('hanna', id, 'faststallelse');
      expect((await byt(id, { undertecknare: undertecknare('kai') })).kropp.kod).toBe('BEREDNING.STEGET_STANGT');
    });
  });

  it('godkänns av närmaste chef när den frånvarande inte kan: enhetens chef, eller chefen över', async () => {
    const id = await tillGranskning();
    const [overst, enhet] = (
      await s.db.query('select gen_random_uuid() as id union all select gen_random_uuid()')
    ).rows.map((rad) => rad.id as string);
    await s.db.query(
      `insert into enhet (id, organ_id, namn, overordnad_id, chef_id) values ($1, $3, 'Kontoret', null, $4), ($2, $3, 'Skolan', $1, $5)`,
      [overst, enhet, s.kommun.namndId, person('kai'), person('carl')],
    );
    await s.db.query(
      `insert into anstallning (id, organ_id, person_id, enhet_id, titel, fran) values (gen_random_uuid(), $1, $2, $3, 'skolchef', '2026-01-01')`,
      [s.kommun.namndId, person('carl'), enhet],
    );
    expect((await s.steg('kai', id, 'godkannande')).kropp.kod).toBe('BEREDNING.INTE_UNDERTECKNARE');
    const konto = async (vem: Vem): Promise<string> =>
      (await s.db.query('select id from konto where person_id = $1', [person(vem)])).rows[0].id;
    const borta = {
      namndId: s.kommun.namndId,
      kontoId: await konto('carl'),
      ersattareKontoId: await konto('frida'),
      fran: '2026-03-02',
      till: '2026-03-09',
    };
    await s.p.som(async () => await s.p.fa(SattFranvaro).satt(borta));
    // Frida är namngiven ersättare men undertecknar själv; Kai är chef över Carls enhet.
    expect((await s.steg('frida', id, 'godkannande')).kropp.kod).toBe('BEREDNING.SJALV_UNDERTECKNARE');
    expect((await s.steg('kai', id, 'godkannande')).status).toBe(200);
    expect((await visad(id)).undertecknare[0]).toMatchObject({ namn: 'Carl Chef', godkandAvNamn: 'Kai Annan Chef' });
    await s.db.query('update franvaro set aterkallad = true');
  });

  it('stoppas av en lucka som inte är ifylld, med dess namn', async () => {
    const id = await s.nytt();
    expect((await s.hamta(id))['saknas']).toEqual([]);
    await s.db.query(
      `update skrift set innehall = jsonb_set(innehall, '{content,1,content,0,content,0,content}',
         '[{"type":"text","text":"Senast "},{"type":"lucka","attrs":{"namn":"datum","typ":"datum"}}]') where tjansteskrivelse_id = $1`,
      [id],
    );
    expect((await s.hamta(id))['saknas']).toEqual(['ord i luckan ”datum”']);
    const svar = await s.steg('hanna', id, 'granskning');
    expect([svar.kropp.kod, svar.kropp.detail]).toEqual([
      'BEREDNING.SKRIVELSEN_OFARDIG',
      'Skrivelsen saknar ord i luckan ”datum”. Fyll i det först.',
    ]);
  });

  it('står som den var när transaktionen avbryts mitt i', async () => {
    const id = await tillGranskning();
    await s.db.query('begin');
    await s.db.query(
      `update undertecknare set godkand_tid = '2026-03-02' where tjansteskrivelse_id = $1 and ordning = 1`,
      [id],
    );
    await s.db.query('rollback');
    expect(await godkanda(id)).toEqual([null, null]);
    expect((await s.steg('carl', id, 'godkannande')).status).toBe(200);
  });

  it.each([
    ['en omgång', `update skrivelseomgang set texthash = 'x'`, /står kvar/u],
    ['ett godkännande', `update skrivelsegodkannande set texthash = 'x'`, /ändras inte/u],
    ['att ett godkännande tas bort', 'delete from skrivelsegodkannande', /ändras inte/u],
    [
      'att den som godkänt stryks',
      `delete from undertecknare where godkand_tid is not null and tjansteskrivelse_id in (select id from tjansteskrivelse where tillstand = 'granskning')`,
      /tas inte bort/u,
    ],
  ])('ändrar inte i databasen %s', async (_vad, sats, skal) => {
    await s.iLage('halvvags');
    await expect(s.db.query(sats)).rejects.toThrow(skal);
  });

  it('får en ny version där skälet och skillnaden syns, och de som läst den förra får veta det', async () => {
    const id = await s.iLage('faststalld');
    const ny = await s.steg('hanna', id, 'versioner', { skal: 'Rättad kostnad' });
    await andra(ny.kropp.id, { sammanfattning: 'Planen förnyas för 12 tkr.' });
    const { rader } = (await s.gor<{ rader: Rad[] }>('hanna', 'GET', `/skrivelser/${id}/versioner`)).kropp;
    expect(rader).toMatchObject([
      { id: ny.kropp.id, versionsnr: 2, versionsskal: 'Rättad kostnad', skillnad: [{ var: 'Sammanfattning' }] },
      { id, versionsnr: 1, tillstand: 'faststalld', skillnad: [] },
    ]);
    const { rows } = await s.db.query(
      `select k.person_id from notis n join konto k on k.id = n.konto_id where n.slag = 'skrivelse.ny_version' and n.objekt_id = $1 order by 1`,
      [ny.kropp.id],
    );
    expect(new Set(rows.map((rad) => rad.person_id))).toEqual(new Set([person('carl'), person('frida')]));
  });
});
