import { NyHandlingsversion, RegistreraHandling } from '#diarium';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Rad, Skrivelseprov, type Svarad, type Vem } from '../prov/skrivelseprov.js';

interface Visad extends Svarad {
  texthash: string;
  undertecknare: { namn: string; godkandTid: string | null }[];
}

describe('ett godkännande gäller texten och bilagorna', () => {
  let s: Skrivelseprov;

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  const visad = async (id: string, vem: Vem = 'hanna'): Promise<Visad> => (await s.hamta(id, vem)) as Visad;
  const godkanda = async (id: string): Promise<(string | null)[]> =>
    (await visad(id)).undertecknare.map((u) => (u.godkandTid === null ? null : u.namn));

  const FIL = { filnamn: 'ritning.txt', mediatyp: 'text/plain', storlek: 3, sha256: 'a'.repeat(64) };
  /** A skrivelse with one bilaga that Carl and Frida have approved. */
  const godkandMedBilaga = async (): Promise<{ id: string; handlingId: string }> => {
    const arendeId = await s.nyttArende();
    const id = await s.nytt(s.helt(arendeId));
    const { id: handlingId } = await s.p.som(() =>
      s.p.fa(RegistreraHandling).registrera({
        namndId: s.kommun.namndId,
        arendeId,
        typ: 'bilaga',
        riktning: 'intern',
        titel: 'Ritning över skolan',
        datum: '2026-02-28',
      }),
    );
    const { version } = await s.hamta(id);
    await s.p.fraga('PUT', `/api/namnder/${s.kommun.namndId}/skrivelser/${id}/bilagor`, {
      kaka: await s.p.loggaIn('hanna', LOSENORD),
      kropp: { handlingIder: [handlingId] },
      huvuden: { 'if-match': `"${String(version)}"` },
    });
    await s.ga(id, 3);
    return { id, handlingId };
  };
  const sedanSist = async (id: string): Promise<Rad> =>
    (await s.gor<Rad>('carl', 'GET', `/skrivelser/${id}/sedan-sist`)).kropp;

  it('granskas om när en bilaga får en ny version, och visar den som ny', async () => {
    const { id, handlingId } = await godkandMedBilaga();
    const fore = await visad(id, 'carl');
    await s.p.som(() => s.p.fa(NyHandlingsversion).lagg(s.kommun.namndId, handlingId, [FIL], 'Rättad skala'));
    expect((await visad(id)).tillstand).toBe('granskning');
    expect(await godkanda(id)).toEqual([null, null]);
    expect(await sedanSist(id)).toMatchObject({ skillnad: [{ var: 'Bilagor' }] });
    const { version } = await s.hamta(id);
    const gammal = { texthash: fore.texthash };
    expect((await s.gor('carl', 'POST', `/skrivelser/${id}/godkannande`, gammal, version)).kropp.kod).toBe(
      'BEREDNING.TEXTEN_ANDRAD',
    );
    expect((await s.steg('carl', id, 'godkannande')).status).toBe(200);
    expect((await s.steg('frida', id, 'godkannande')).kropp.tillstand).toBe('godkand');
    const { rows } = await s.db.query(
      `select distinct omfattar, count(*)::int as antal from skrivelsegodkannande where tjansteskrivelse_id = $1 group by 1`,
      [id],
    );
    expect(rows).toEqual([{ omfattar: 'text_och_bilagor', antal: 4 }]);
  });

  it('granskas om när en bilaga makuleras, men den fastställda står som den är', async () => {
    const { id, handlingId } = await godkandMedBilaga();
    const fast = await godkandMedBilaga();
    expect((await s.steg('hanna', fast.id, 'faststallelse')).status).toBe(200);
    for (const en of [handlingId, fast.handlingId]) {
      const { version } = (await s.gor('linnea', 'GET', `/handlingar/${en}`)).kropp;
      const svar = await s.gor('linnea', 'POST', `/handlingar/${en}/makulering`, { skal: 'Fel ritning' }, version);
      expect([svar.status, svar.kropp.detail]).toEqual([200, undefined]);
    }
    expect([(await visad(id)).tillstand, (await visad(fast.id)).tillstand]).toEqual(['granskning', 'faststalld']);
    expect(await godkanda(id)).toEqual([null, null]);
  });

  it('gäller inte åter när en bilaga har bytts mellan två omgångar', async () => {
    const { id } = await godkandMedBilaga();
    await s.steg('hanna', id, 'aterlamning', { skal: 'Bilagan ska bort' });
    const { version } = await s.hamta(id);
    await s.p.fraga('PUT', `/api/namnder/${s.kommun.namndId}/skrivelser/${id}/bilagor`, {
      kaka: await s.p.loggaIn('hanna', LOSENORD),
      kropp: { handlingIder: [] },
      huvuden: { 'if-match': `"${String(version)}"` },
    });
    await s.steg('hanna', id, 'granskning');
    expect(await godkanda(id)).toEqual([null, null]);
    expect(await sedanSist(id)).toMatchObject({
      skillnad: [{ var: 'Bilagor', ord: [{ slag: 'borta', text: '1. Ritning över skolan' }] }],
    });
  });
});
