import { SattFranvaro } from '#organisation';
import { Skrivelseprov, type Vem } from '../prov/skrivelseprov.js';

describe('en skrivelse vars undertecknare är borta', () => {
  let s: Skrivelseprov;
  const IDAG = '2026-03-02';

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  const konto = async (vem: Vem): Promise<string> =>
    (await s.db.query('select id from konto where person_id = $1', [s.personer.get(vem)])).rows[0].id;
  const borta = async (vem: Vem, ersattare: Vem, fran: string, till: string): Promise<void> => {
    const ny = {
      namndId: s.kommun.namndId,
      kontoId: await konto(vem),
      ersattareKontoId: await konto(ersattare),
      fran,
      till,
    };
    await s.p.som(async () => await s.p.fa(SattFranvaro).satt(ny));
  };
  const aterkalla = async (): Promise<void> => {
    await s.db.query('update franvaro set aterkallad = true');
  };
  afterEach(aterkalla);

  it('godkänns av ersättaren den tid det gäller, och det står vem det var och för vem', async () => {
    const id = await s.iLage('granskning');
    expect((await s.steg('kai', id, 'godkannande')).kropp.kod).toBe('BEREDNING.INTE_UNDERTECKNARE');
    await borta('carl', 'kai', IDAG, '2026-03-09');
    const svar = await s.steg('kai', id, 'godkannande');
    expect(svar.status).toBe(200);
    const { undertecknare } = (await s.hamta(id)) as unknown as { undertecknare: Record<string, unknown>[] };
    expect(undertecknare).toMatchObject([
      { namn: 'Carl Chef', titel: 'skolchef', godkandAvNamn: 'Kai Annan Chef' },
      { namn: 'Frida Förvaltningschef', godkandAvNamn: null, godkandTid: null },
    ]);
    // Den som var borta kan inte godkänna en gång till, och ersättaren kan inte heller det.
    expect((await s.steg('carl', id, 'godkannande')).status).toBe(409);
    expect((await s.steg('kai', id, 'godkannande')).kropp.kod).toBe('BEREDNING.REDAN_GODKAND');
    expect((await s.steg('frida', id, 'godkannande')).status).toBe(200);
    expect((await s.hamta(id)).tillstand).toBe('godkand');
  });

  it.each([
    ['i morgon', '2026-03-03', '2026-03-09'],
    ['i går', '2026-02-20', '2026-03-01'],
  ])('godkänns inte av ersättaren när frånvaron gäller %s', async (_, fran, till) => {
    const id = await s.iLage('granskning');
    await borta('carl', 'kai', fran, till).catch(() => undefined);
    expect((await s.steg('kai', id, 'godkannande')).kropp.kod).toBe('BEREDNING.INTE_UNDERTECKNARE');
  });

  it('godkänns inte två gånger av samma människa: den som själv undertecknar ersätter ingen annan i den', async () => {
    const id = await s.iLage('granskning');
    await borta('carl', 'frida', IDAG, '2026-03-09');
    const svar = await s.steg('frida', id, 'godkannande');
    expect([svar.status, svar.kropp.kod]).toEqual([409, 'BEREDNING.SJALV_UNDERTECKNARE']);
    await expect(
      s.db.query(
        `update undertecknare set godkand_tid = now(), godkand_av_id = $2 where tjansteskrivelse_id = $1 and ordning = 1`,
        [id, s.personer.get('frida')],
      ),
    ).rejects.toThrow(/inte också godkänna den i någon annans ställe/u);
  });

  it('godkänns en gång när den frånvarande och ersättaren trycker samtidigt', async () => {
    const id = await s.iLage('granskning');
    await borta('carl', 'kai', IDAG, '2026-03-09');
    const svar = await Promise.all([s.steg('carl', id, 'godkannande'), s.steg('kai', id, 'godkannande')]);
    expect(svar.map((ett) => ett.status).sort((a, b) => a - b)).toEqual([200, expect.any(Number)]);
    expect(svar.filter((ett) => ett.status === 200)).toHaveLength(1);
    const { rows } = await s.db.query(
      'select count(*)::int as antal from undertecknare where tjansteskrivelse_id = $1 and godkand_tid is not null',
      [id],
    );
    expect(rows).toEqual([{ antal: 1 }]);
  });

  it('återlämnas av ersättaren, och den som godkänt i någons ställe står inte kvar', async () => {
    const id = await s.iLage('granskning');
    await borta('carl', 'kai', IDAG, '2026-03-09');
    expect((await s.steg('kai', id, 'godkannande')).status).toBe(200);
    expect((await s.steg('kai', id, 'aterlamning', { skal: 'Bilagan saknas' })).status).toBe(200);
    const { undertecknare } = (await s.hamta(id)) as unknown as { undertecknare: Record<string, unknown>[] };
    expect(undertecknare.map((u) => [u['godkandTid'], u['godkandAvId']])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('syns för ersättaren medan frånvaron pågår också i ett ärende med sekretess, och sedan inte mer', async () => {
    const arendeId = await s.nyttArende({
      handlaggareId: s.personer.get('hanna'),
      sekretess: { lagrum: 'OSL 23:2', underProvning: false },
    });
    const id = await s.nytt({ ...s.helt(arendeId), rubrik: 'Kränkning på Kvarnskolan' });
    await s.ga(id, 1);
    expect((await s.gor('kai', 'GET', `/skrivelser/${id}`)).status).toBe(404);
    await borta('carl', 'kai', IDAG, '2026-03-09');
    expect((await s.gor('kai', 'GET', `/skrivelser/${id}`)).status).toBe(200);
    await aterkalla();
    expect((await s.gor('kai', 'GET', `/skrivelser/${id}`)).status).toBe(404);
  });
});
