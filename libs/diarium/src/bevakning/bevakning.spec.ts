import { Client } from 'pg';
import { SkapaPerson, OppnaKonto } from '#organisation';
import { diarieprov, type Diarieprov } from '../prov/diarieprov.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { Bevakningar } from './bevakningar.service.js';
import { PaminnBevakningar } from './paminn-bevakningar.schema.js';

interface Rad {
  id: string;
  version: number;
  vad: string | null;
  forfallodag: string;
  ansvarigPersonId: string | null;
  ansvarigNamn: string | null;
  lage: string;
  forsenad: boolean;
  andringar: { slag: string; franDag: string | null; skal: string | null }[];
}
type Svar = Rad & { kod?: string; rader: Rad[]; antal: number; lank: string };

describe('bevakningar', () => {
  let prov: Diarieprov;
  let db: Client;
  const kakor = new Map<string, string>();
  const personer = new Map<string, string>();
  let arendeId: string;
  const BORJAN = new Date('2026-03-02T08:00:00Z');

  const gor = async (
    vem: string,
    metod: 'GET' | 'POST' | 'PUT' | 'PATCH',
    stig: string,
    kropp?: unknown,
    version?: number,
  ) =>
    await prov.app.fraga<Svar>(metod, stig.startsWith('/api') ? stig : `/api/namnder/${prov.kommun.namndId}${stig}`, {
      kaka: kakor.get(vem) ?? '',
      ...(kropp === undefined ? {} : { kropp }),
      ...(version === undefined ? {} : { huvuden: { 'if-match': `"${String(version)}"` } }),
    });
  const nyttArende = async (kropp: object = {}): Promise<string> =>
    (await gor('linnea', 'POST', '/arenden', { arendemening: 'Ny skolplan', ...kropp })).kropp.id;
  const ny = async (kropp: object, arende = arendeId): Promise<Rad> => {
    const svar = await gor('hanna', 'POST', `/arenden/${arende}/bevakningar`, kropp);
    expect(svar.status).toBe(201);
    return svar.kropp;
  };

  beforeAll(async () => {
    prov = await diarieprov();
    db = new Client(prov.app.databasUrl);
    await db.connect();
    await prov.app.som(async () => {
      for (const [namn, roll] of [
        ['hanna', 'handlaggare'],
        ['carl', 'chef'],
      ] as const) {
        const personId = await prov.app
          .fa(SkapaPerson)
          .skapa({ namn: `${namn} Prov`, epost: `${namn}@ekbacka.example` });
        personer.set(namn, personId);
        await prov.app
          .fa(OppnaKonto)
          .oppna(prov.kommun.namndId, { inloggningsnamn: namn, namn, losenord: LOSENORD, personId }, [roll]);
      }
    });
    for (const vem of ['linnea', 'hanna', 'carl', 'bo']) kakor.set(vem, await prov.app.loggaIn(vem, LOSENORD));
    arendeId = await nyttArende();
  });
  afterAll(async () => {
    await db.end();
    await prov.app.bort();
  });
  beforeEach(() => prov.app.klocka.satt(BORJAN));

  it('flyttas, lämnas över och avslutas, och det gamla står kvar', async () => {
    const b = await ny({ vad: 'Ring skolan', forfallodag: '2026-03-20', ansvarigPersonId: personer.get('hanna') });
    const flyttad = await gor(
      'hanna',
      'POST',
      `/bevakningar/${b.id}/flytt`,
      { dag: '2026-04-10', skal: 'Lov' },
      b.version,
    );
    expect(flyttad.kropp.andringar[0]).toMatchObject({ slag: 'flyttad', franDag: '2026-03-20', skal: 'Lov' });
    // The one who saw the old version is told so.
    expect((await gor('carl', 'POST', `/bevakningar/${b.id}/klar`, {}, b.version)).status).toBe(412);
    const over = await gor(
      'carl',
      'POST',
      `/bevakningar/${b.id}/overlamning`,
      { personId: personer.get('carl') },
      flyttad.kropp.version,
    );
    expect(over.kropp.ansvarigPersonId).toBe(personer.get('carl'));
    expect((await gor('carl', 'POST', `/bevakningar/${b.id}/avbrott`, { skal: '' }, over.kropp.version)).status).toBe(
      400,
    );
    const klar = await gor('carl', 'POST', `/bevakningar/${b.id}/klar`, {}, over.kropp.version);
    expect(klar.kropp.lage).toBe('klar');
    await expect(db.query('delete from bevakning where id = $1', [b.id])).rejects.toThrow(/tas inte bort/u);
  });

  it('är en enda när samma sak händer två gånger, också samtidigt', async () => {
    const bevakningar = prov.app.fa(Bevakningar);
    const lagg = () =>
      prov.app.som(() =>
        bevakningar.skapa({
          namndId: prov.kommun.namndId,
          arendeId,
          forfallodag: '2026-05-01',
          vad: 'Uppdrag',
          kalla: 'uppdrag',
          nyckel: 'prov:1',
        }),
      );
    const [forst, sedan] = await Promise.all([lagg(), lagg()]);
    expect(await lagg()).toBe(forst);
    expect(sedan).toBe(forst);
  });

  it('ger dem som kan ansvara, och bara mina i min vy', async () => {
    const { kropp } = await gor('hanna', 'GET', '/bevakningsansvariga');
    expect(kropp.rader.map((r) => r.id)).toEqual(expect.arrayContaining([...personer.values()]));
    await ny({ vad: 'Min egen', forfallodag: '2026-03-25', ansvarigPersonId: personer.get('hanna') });
    const mina = (await gor('hanna', 'GET', '/bevakningar?vy=mina')).kropp.rader;
    expect(mina.map((r) => r.vad)).toContain('Min egen');
    expect(new Set(mina.map((r) => r.ansvarigPersonId))).toEqual(new Set([personer.get('hanna')]));
    expect((await gor('hanna', 'GET', '/bevakningar?vy=enhetens')).status).toBe(200);
    expect((await gor('hanna', 'GET', '/api/start/bevakningar')).kropp.antal).toBe(mina.length);
  });

  it('räknar året för ett medborgarförslag från det väcktes', async () => {
    const b = await ny({ kalla: 'medborgarforslag', vackt: '2028-02-29', vad: 'Avgöra förslaget' });
    expect(b.forfallodag).toBe('2029-02-28');
  });

  it('följer med till ärendets nya handläggare', async () => {
    const arende = await nyttArende({ handlaggareId: personer.get('hanna') });
    const b = await ny({ vad: 'Svara', forfallodag: '2026-03-30', ansvarigPersonId: personer.get('hanna') }, arende);
    const { kropp } = await gor('linnea', 'GET', `/arenden/${arende}`);
    await gor('linnea', 'PATCH', `/arenden/${arende}`, { handlaggareId: personer.get('carl') }, kropp.version);
    expect((await gor('hanna', 'GET', `/bevakningar/${b.id}`)).kropp.ansvarigPersonId).toBe(personer.get('carl'));
  });

  it('visar inte orden i ett ärende med sekretess för den utan insyn, och de går inte att söka fram', async () => {
    const arende = await nyttArende();
    const b = await ny({ vad: 'Hemligt ordval', forfallodag: '2026-03-30' }, arende);
    const { kropp } = await gor('linnea', 'GET', `/arenden/${arende}`);
    await gor(
      'linnea',
      'PATCH',
      `/arenden/${arende}`,
      { sekretess: { lagrum: 'OSL 23:1', underProvning: false } },
      kropp.version,
    );
    expect((await gor('carl', 'GET', `/bevakningar/${b.id}`)).kropp.vad).toBeNull();
    expect((await gor('carl', 'GET', '/bevakningar?sok=ordval')).kropp.antal).toBe(0);
    expect((await gor('linnea', 'GET', `/bevakningar/${b.id}`)).kropp.vad).toBe('Hemligt ordval');
    expect((await gor('bo', 'GET', `/bevakningar/${b.id}`)).status).toBe(403);
  });

  it('påminner en gång, med ett mejl om dagen, och aldrig med skyddade ord', async () => {
    const hemligt = await nyttArende();
    await ny({ vad: 'Hemlig uppgift', forfallodag: '2026-03-12', ansvarigPersonId: personer.get('carl') }, hemligt);
    await db.query(`update arende set sekretess_under_provning = true where id = $1`, [hemligt]);
    await ny({ vad: 'Öppen uppgift', forfallodag: '2026-03-12', ansvarigPersonId: personer.get('carl') });
    prov.app.klocka.satt(new Date('2026-03-09T08:00:00Z'));
    const schema = prov.app.fa(PaminnBevakningar);
    for (let gang = 0; gang < 2; gang += 1) await prov.app.som(() => schema.kor());
    const { rows } = await db.query<{ text: string }>(
      `select u.gemensamt ->> 'text' as text from utskick u join mottagare m on m.utskick_id = u.id where u.objekt = 'bevakningspaminnelse' and m.person_id = $1`,
      [personer.get('carl')],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).toContain('Öppen uppgift');
    expect(rows[0]?.text).not.toContain('Hemlig uppgift');
    const { rows: notiser } = await db.query<{ text: string }>(
      `select n.text from notis n join konto k on k.id = n.konto_id where k.inloggningsnamn = 'carl' and n.slag = 'bevakning.paminnelse' order by 1`,
    );
    expect(notiser).toHaveLength(2);
    expect(JSON.stringify(notiser)).not.toContain('Hemlig');
  });

  it('har en kalender bakom en hemlig länk, utan skyddade ord, som går att ta tillbaka', async () => {
    const { kropp } = await gor('carl', 'POST', '/api/mina-bevakningsval/kalenderlank');
    const stig = new URL(kropp.lank).pathname;
    const hamta = async () => await prov.app.app.inject({ method: 'GET', url: stig });
    const fil = await hamta();
    expect([fil.statusCode, fil.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(fil.body).toContain('Öppen uppgift');
    expect(fil.body).not.toContain('Hemlig uppgift');
    await gor('carl', 'POST', '/api/mina-bevakningsval/kalenderlank');
    expect((await hamta()).statusCode).toBe(404);
    expect(
      (await prov.app.app.inject({ method: 'GET', url: `/api/bevakningskalender/${'A'.repeat(43)}.ics` })).statusCode,
    ).toBe(404);
  });
});
