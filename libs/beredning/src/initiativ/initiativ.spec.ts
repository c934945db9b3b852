import { type Rad, Skrivelseprov, type Svarad, type Vem } from '../prov/skrivelseprov.js';

interface Initiativ extends Svarad {
  frist: { senast: string | null; lage: string; mening: string };
  forslagsstallare: string | null;
}

describe('medborgarförslag, motioner och ledamotsinitiativ', () => {
  let s: Skrivelseprov;

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  const forslag = (falt: Rad = {}): Rad => ({
    slag: 'medborgarforslag',
    forslagsstallare: 'Alva Berg',
    vackt: '2025-11-13',
    vacktParagraf: 'KF § 41',
    beslutar: 'namnd',
    ...falt,
  });
  const registrera = async (arendeId: string, falt: Rad = {}, vem: Vem = 'linnea') =>
    await s.gor<Initiativ>(vem, 'POST', `/arenden/${arendeId}/initiativ`, forslag(falt));
  const bevakningar = async (arendeId: string): Promise<unknown[]> =>
    (
      await s.db.query(
        'select forfallodag::text as dag, vad, kalla, lage from bevakning where arende_id = $1 order by forfallodag, vad',
        [arendeId],
      )
    ).rows;
  const arendeAvTyp = async (namn: string): Promise<string> => {
    const { kropp } = await s.gor<{ rader: Svarad[] }>('linnea', 'GET', '/arendetyper');
    const typ = kropp.rader.find((en) => en['namn'] === namn);
    return await s.nyttArende({ arendemening: `${namn} om en gångbro`, arendetypId: typ?.id });
  };

  it('året räknas från dagen det väcktes: ärendetypens bevakning ersätts, och anmälan bevakas sex veckor före', async () => {
    const arendeId = await arendeAvTyp('Medborgarförslag');
    expect(await bevakningar(arendeId)).toMatchObject([{ kalla: 'arendetyp', lage: 'oppen' }]);
    const { status, kropp } = await registrera(arendeId);
    expect([status, kropp.frist.senast, kropp['delegationshinder']]).toEqual([
      201,
      '2026-11-13',
      expect.stringContaining('KL 6:38 p. 4'),
    ]);
    expect(await bevakningar(arendeId)).toEqual([
      {
        dag: '2026-10-02',
        vad: 'Anmäl läget om beredningen inte hinner bli klar (KL 6:34)',
        kalla: 'medborgarforslag',
        lage: 'oppen',
      },
      { dag: '2026-11-13', vad: 'Beslut inom ett år (KL 6:34)', kalla: 'medborgarforslag', lage: 'oppen' },
      expect.objectContaining({ kalla: 'arendetyp', lage: 'avbruten' }),
    ]);
  });

  it('samma ärende antecknas en gång, också när två trycker samtidigt', async () => {
    const arendeId = await s.nyttArende();
    const svar = await Promise.all([registrera(arendeId), registrera(arendeId)]);
    expect(svar.map((ett) => ett.status).sort()).toEqual([201, 409]);
    expect(await bevakningar(arendeId)).toHaveLength(2);
  });

  it('en rättad dag flyttar bevakningarna, och den som läst en äldre version får veta det', async () => {
    const arendeId = await s.nyttArende();
    const { kropp: fore } = await registrera(arendeId);
    const { kropp } = await s.gor<Initiativ>(
      'linnea',
      'PATCH',
      `/initiativ/${fore.id}`,
      { vackt: '2025-12-11' },
      fore.version,
    );
    expect(kropp.frist.senast).toBe('2026-12-11');
    expect(await bevakningar(arendeId)).toMatchObject([{ dag: '2026-10-30' }, { dag: '2026-12-11' }]);
    expect(
      (await s.gor('linnea', 'PATCH', `/initiativ/${fore.id}`, { vackt: '2025-12-12' }, fore.version)).status,
    ).toBe(412);
  });

  it('anmälan och avgörandet avslutar bevakningarna', async () => {
    const arendeId = await s.nyttArende();
    const { kropp: fore } = await registrera(arendeId);
    const anmald = await s.gor<Initiativ>(
      'linnea',
      'POST',
      `/initiativ/${fore.id}/anmalan`,
      { dag: '2026-03-02', text: 'Underlag från gatukontoret saknas.' },
      fore.version,
    );
    expect([anmald.status, anmald.kropp.frist.lage]).toEqual([200, 'anmald']);
    const avgjord = await s.gor<Initiativ>(
      'linnea',
      'POST',
      `/initiativ/${fore.id}/avgorande`,
      { dag: '2026-03-02', utfall: 'avslag', paragraf: '§ 12' },
      anmald.kropp.version,
    );
    expect(avgjord.kropp.frist.lage).toBe('avgjord_i_tid');
    expect(await bevakningar(arendeId)).toMatchObject([{ lage: 'klar' }, { lage: 'klar' }]);
    const igen = await s.gor(
      'linnea',
      'POST',
      `/initiativ/${fore.id}/avgorande`,
      { dag: '2026-03-02', utfall: 'bifall' },
      avgjord.kropp.version,
    );
    expect([igen.status, igen.kropp.kod]).toEqual([409, 'INITIATIV.AVGJORT']);
  });

  it.each([
    ['en motion avgörs av fullmäktige', { slag: 'motion' }, 'beslutar'],
    ['inget väcks efter i dag', { vackt: '2026-03-03' }, 'vackt'],
  ])('%s', async (_, falt, stig) => {
    const svar = await registrera(await s.nyttArende(), falt);
    expect(svar.status).toBe(422);
    expect(svar.kropp).toMatchObject({ falt: [{ stig }] });
  });

  it('redovisningen har de öppna och de som avgjorts under året, och inga ledamotsinitiativ', async () => {
    const motion = await s.nyttArende({ arendemening: 'Motion om solceller' });
    await registrera(motion, {
      slag: 'motion',
      beslutar: 'fullmaktige',
      forslagsstallare: 'Per Alm (MP)',
      vackt: '2025-01-30',
    });
    await registrera(await s.nyttArende({ arendemening: 'Ledamotens fråga' }), { slag: 'ledamotsinitiativ' });
    const { kropp } = await s.gor<{ dag: string; oppna: Rad[]; avgjorda: Rad[] }>('hanna', 'GET', '/initiativ?ar=2026');
    expect(kropp.dag).toBe('2026-03-02');
    expect(kropp.oppna[0]).toMatchObject({ arendemening: 'Motion om solceller', frist: { lage: 'passerad' } });
    expect(kropp.oppna.map((i) => i['arendemening'])).not.toContain('Ledamotens fråga');
    expect(kropp.avgjorda).toMatchObject([{ utfall: 'avslag', avgjortParagraf: '§ 12' }]);
    const forra = await s.gor<{ dag: string; oppna: Rad[] }>('hanna', 'GET', '/initiativ?ar=2025');
    expect(forra.kropp.dag).toBe('2025-12-31');
    expect(forra.kropp.oppna.every((i) => i['avgjort'] === null)).toBe(true);
  });

  it('i ett ärende med sekretess finns ingen förslagsställare för den utan insyn, i panelen inte ens uppgiften', async () => {
    const sekretess = { lagrum: 'OSL 26:1', underProvning: false };
    const arendeId = await s.nyttArende({ arendemening: 'Ärende rörande enskild', sekretess });
    const svar = await registrera(arendeId, { forslagsstallare: 'Hemliga Hedvig' });
    expect(svar.status).toBe(201);
    expect((await s.gor('hanna', 'GET', `/arenden/${arendeId}/initiativ`)).status).toBe(404);
    const lista = await s.gor('hanna', 'GET', '/initiativ');
    expect(JSON.stringify(lista.kropp)).not.toContain('Hedvig');
    const rader = await s.db.query(`select 1 from handelse where efter::text like '%Hedvig%'`);
    expect(rader.rowCount).toBe(0);
  });
});
