import { delegationsprov } from '../prov/delegationsprov.js';
import type { Rad, Skrivelseprov, Vem } from '../prov/skrivelseprov.js';
import type { Enhetsmanad } from '../delegationsbeslut/visa-delegationsbeslut.service.js';

const MANAD = '2026-02';

describe('delegationsbeslutet i ärendet och som dokument', () => {
  let prov: Skrivelseprov;
  let dv: string;
  let vux: string;

  beforeAll(async () => {
    ({ prov, dv, vux } = await delegationsprov());
  });
  afterAll(async () => {
    await prov.bort();
  });

  const ny = async (vem: Vem, text: Rad, val: Rad = {}) =>
    await prov.gor(vem, 'POST', '/delegationsbeslut', {
      enhetId: dv,
      manad: MANAD,
      nyckel: crypto.randomUUID(),
      text: { beslut: 'Vikariat', ...text },
      ...val,
    });
  const manaden = async (): Promise<Enhetsmanad> =>
    (await prov.gor<Enhetsmanad>('linnea', 'GET', `/delegationsbeslut?enhetId=${dv}&manad=${MANAD}`)).kropp;

  it('raden hör till ett ärende: numret i texten föreslår det, det står i ärendet, och sekretessen följer med', async () => {
    const arendeId = await prov.nyttArende();
    const { dnr } = (await prov.gor<Rad>('linnea', 'GET', `/arenden/${arendeId}`)).kropp;
    const tolkning = await prov.gor<Rad>('hanna', 'POST', '/delegationsbeslut/tolkning', {
      enhetId: dv,
      manad: MANAD,
      text: { datum: '27/2', punkt: '3.2', beslut: `Vikarie i ${String(dnr)}`, delegat: 'Carl Chef' },
    });
    expect(tolkning.kropp['arende']).toEqual({ id: arendeId, dnr });
    const rad = (await ny('hanna', { datum: '25/2', punkt: '3.2', delegat: 'Carl Chef' }, { arendeId })).kropp;
    expect(rad).toMatchObject({ arende: { id: arendeId, dnr }, varningar: [] });
    const iArendet = async (id: string) =>
      (await prov.gor<{ rader: Rad[] }>('hanna', 'GET', `/arenden/${id}/delegationsbeslut`)).kropp.rader;
    expect(await iArendet(arendeId)).toMatchObject([{ id: rad.id, beslut: 'Vikariat', enhet: 'Daglig verksamhet' }]);
    const tidslinje = await prov.gor<{ rader: Rad[] }>('hanna', 'GET', `/arenden/${arendeId}/tidslinje`);
    expect(tidslinje.kropp.rader.map(({ mening }) => mening)).toContain(
      'Hanna Handläggare registrerade ett delegationsbeslut.',
    );
    const hemligt = await prov.nyttArende({ sekretess: { lagrum: 'OSL 26:1', underProvning: false } });
    const skyddad = await ny(
      'linnea',
      { datum: '25/2', punkt: '3.2', beslut: 'Om Kim', delegat: 'Carl Chef' },
      { arendeId: hemligt },
    );
    expect(skyddad.kropp).toMatchObject({ sekretessLagrum: 'OSL 26:1' });
    expect(
      (await ny('kai', { datum: '25/2', punkt: '3.2' }, { enhetId: vux, manad: '2026-03', arendeId: hemligt })).status,
    ).toBe(404);
  });

  it('i ett medborgarförslag får inget avgöras på delegation: raden varnar med lagrummet tills någon svarar för den', async () => {
    const arendeId = await prov.nyttArende();
    const initiativ = { slag: 'medborgarforslag', forslagsstallare: 'Kim Ek', vackt: '2026-02-01', beslutar: 'namnd' };
    expect((await prov.gor('linnea', 'POST', `/arenden/${arendeId}/initiativ`, initiativ)).status).toBe(201);
    const rad = (await ny('hanna', { datum: '26/2', punkt: '3.2', delegat: 'Carl Chef' }, { arendeId })).kropp;
    expect((rad['varningar'] as Rad[])[0]).toMatchObject({
      kod: 'DELEGERAS_INTE',
      niva: 'hinder',
      kanMedges: true,
      text: 'Ett medborgarförslag som fullmäktige har överlåtit avgörs av nämnden och får inte delegeras (KL 6:38 p. 4).',
    });
    const dokument = await borja('hanna', { arendeId });
    expect((await delegationen(dokument))?.['brist']).toMatch(/KL 6:38 p. 4/u);
    expect((await fastStall(dokument, 'carl')).kropp.kod).toBe('DELEGATION.INGEN_RATT');
  });

  const borja = async (vem: Vem, val: Rad = {}): Promise<string> => {
    const svar = await prov.gor<{ skrivelseId: string; detail?: string }>(vem, 'POST', '/delegationsskrivelser', {
      enhetId: dv,
      punkt: '3.2',
      delegatPersonId: prov.personer.get('carl'),
      dag: '2026-02-24',
      rubrik: 'Anställning av en vikarie',
      arendeId: null,
      ...val,
    });
    expect([svar.status, svar.kropp.detail]).toEqual([201, undefined]);
    return svar.kropp.skrivelseId;
  };
  const delegationen = async (id: string): Promise<Rad | null> =>
    (await prov.gor<{ delegation: Rad | null }>('hanna', 'GET', `/skrivelser/${id}/delegation`)).kropp.delegation;
  const fastStall = async (id: string, delegat: Vem) => {
    const skriv = { arendet: 'Ordinarie är borta.', forslag: [{ text: 'Vikarien anställs.' }] };
    const { rows } = await prov.db.query('select version from tjansteskrivelse where id = $1', [id]);
    expect(
      (await prov.gor('hanna', 'PATCH', `/skrivelser/${id}`, skriv, rows[0].version)).kropp.detail,
    ).toBeUndefined();
    for (const [vem, steg] of [
      ['hanna', 'granskning'],
      [delegat, 'godkannande'],
    ] as const)
      expect((await prov.steg(vem, id, steg)).kropp.detail).toBeUndefined();
    return await prov.steg('hanna', id, 'faststallelse');
  };
  const raderUr = async (id: string): Promise<Rad[]> =>
    (
      await prov.db.query(
        'select b.* from delegationsbeslut b join delegationsskrivelse d on d.beslut_id = b.id where d.skrivelse_id = $1',
        [id],
      )
    ).rows;

  it('beslutet som dokument: punkten, delegaten och hur det överklagas står i det, och raden kommer en gång när det fastställs', async () => {
    const arendeId = await prov.nyttArende();
    const id = await borja('hanna', { arendeId });
    expect(await delegationen(id)).toMatchObject({
      delegat: 'Carl Chef',
      delegatTitel: 'enhetschef',
      vad: 'Anställning av vikarier',
      istallet: null,
      brist: null,
      beslutId: null,
      hanvisning: expect.stringContaining('13'),
    });
    expect(await raderUr(id)).toEqual([]);
    expect((await fastStall(id, 'carl')).kropp).toMatchObject({ tillstand: 'faststalld' });
    const [rad, annan] = await raderUr(id);
    expect(annan).toBeUndefined();
    expect(rad).toMatchObject({
      beslut: 'Anställning av en vikarie',
      punkt_norm: '3.2',
      manad: MANAD,
      arende_id: arendeId,
      delegat_person_id: prov.personer.get('carl'),
      spar: 'anmals',
    });
    expect((await manaden()).rader.find((en) => en.id === rad?.['id'])).toMatchObject({
      skrivelseId: id,
      varningar: [],
    });
    const nyVersion = await prov.steg('hanna', id, 'versioner', { skal: 'Felskrivet namn' });
    expect([nyVersion.status, nyVersion.kropp.detail]).toEqual([201, undefined]);
    expect((await fastStall(nyVersion.kropp.id, 'carl')).kropp).toMatchObject({ tillstand: 'faststalld' });
    expect(await raderUr(nyVersion.kropp.id)).toMatchObject([{ id: rad?.['id'] }]);
  });

  it('den som saknar rätten den dagen kan inte besluta, och den tillförordnade gör det i den frånvarandes ställe', async () => {
    const borta = await borja('hanna', { dag: '2026-02-13' });
    expect((await delegationen(borta))?.['brist']).toMatch(/Carl Chef får inte besluta enligt punkt 3.2 13 februari/u);
    expect((await fastStall(borta, 'carl')).kropp).toMatchObject({ kod: 'DELEGATION.INGEN_RATT' });
    expect(await raderUr(borta)).toEqual([]);
    const tf = await borja('hanna', { dag: '2026-02-13', delegatPersonId: prov.personer.get('hanna') });
    expect(await delegationen(tf)).toMatchObject({
      istallet: 'i stället för Carl Chef, som var frånvarande',
      brist: null,
    });
    const utan = (
      await prov.gor('hanna', 'POST', '/skrivelser', { rubrik: 'Beslut', dokumenttyp: 'delegationsbeslut' })
    ).kropp;
    expect(await delegationen(utan.id)).toBeNull();
    const satt = async (vem: Vem, version: number) =>
      await prov.gor(
        vem,
        'PUT' as 'PATCH',
        `/skrivelser/${utan.id}/delegation`,
        { enhetId: dv, punkt: '3.2', delegatPersonId: prov.personer.get('carl'), dag: '2026-02-24' },
        version,
      );
    expect((await satt('kai', 0)).status).toBeGreaterThanOrEqual(403);
    expect((await satt('hanna', 0)).status).toBe(200);
    expect((await satt('hanna', 0)).status).toBe(412);
  });

  it('dokumentet till en rad som redan är registrerad ger ingen andra rad, och raden har ett dokument', async () => {
    const rad = (await ny('hanna', { datum: '24/2', punkt: '3.2', beslut: 'Med dokument', delegat: 'Carl Chef' }))
      .kropp;
    const id = await borja('hanna', { beslutId: rad.id });
    expect((await fastStall(id, 'carl')).kropp).toMatchObject({ tillstand: 'faststalld' });
    expect(await raderUr(id)).toMatchObject([{ id: rad.id, beslut: 'Med dokument' }]);
    const igen = await prov.gor('hanna', 'POST', '/delegationsskrivelser', {
      enhetId: dv,
      punkt: '3.2',
      delegatPersonId: prov.personer.get('carl'),
      dag: '2026-02-24',
      rubrik: 'En till',
      beslutId: rad.id,
    });
    expect(igen.kropp.kod).toBe('DELEGATION.HAR_DOKUMENT');
  });
});
