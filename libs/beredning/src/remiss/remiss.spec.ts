import { Client } from 'pg';
import { type Rad, Skrivelseprov } from '../prov/skrivelseprov.js';
import { formular, GRANS } from '../prov/svarsformular.js';
import { skapaRemisstoken } from './domain/remisslank.js';
import { PaminnRemiss } from './paminn-remiss.schema.js';
import { SkickaRemissJobb } from './skicka-remiss.jobb.js';
import { Konfiguration } from '#plattform';

interface Visad extends Rad {
  id: string;
  version: number;
  lage: string;
  missivHandlingId: string | null;
  avsnitt: { id: string; rubrik: string; tillstyrker: number; avstyrker: number }[];
  instanser: {
    id: string;
    namn: string;
    lage: string;
    version: number;
    sistaDag: string;
    mejl: string | null;
    svar: {
      id: string;
      handlingId: string;
      hallning: string;
      text: string;
      version: number;
      efterSistaDag: boolean;
    } | null;
    handelser: { slag: string; franDag: string | null }[];
  }[];
}

describe('remisser', () => {
  let prov: Skrivelseprov;
  let db: Client;

  beforeAll(async () => {
    prov = await Skrivelseprov.starta();
    ({ db } = prov);
  });
  afterAll(async () => {
    await prov.bort();
  });
  const BORJAN = new Date('2026-03-02T08:00:00Z');
  beforeEach(() => {
    prov.p.klocka.satt(BORJAN);
  });

  const INSTANSER = [
    { namn: 'Rådet', satt: 'epost', epost: 'radet@ekbacka.example' },
    { namn: 'Förbundet', satt: 'epost', epost: 'forbundet@ekbacka.example' },
    { namn: 'Föreningen', satt: 'papper' },
  ];

  async function ny(val: Rad = {}, arende?: string): Promise<Visad> {
    const arendeId = arende ?? (await prov.nyttArende());
    const svar = await prov.gor<Visad>('hanna', 'POST', `/arenden/${arendeId}/remisser`, {
      rubrik: 'Riktlinjer för stöd',
      fraga: 'Vad anser ni?',
      sistaDag: '2026-04-03',
      paminnFore: 5,
      paminnEfter: 2,
      avsnitt: ['Syfte', 'Ansvar'],
      instanser: INSTANSER,
      ...val,
    });
    expect([svar.status, svar.kropp['detail']]).toEqual([201, undefined]);
    return svar.kropp;
  }
  /** As it is; read on the first day, when those who are logged in still are. */
  const hamta = async (id: string): Promise<Visad> => {
    prov.p.klocka.satt(BORJAN);
    return (await prov.gor<Visad>('hanna', 'GET', `/remisser/${id}`)).kropp;
  };

  /** Does what the queue does. */
  const korJobb = async (remissId: string): Promise<void> =>
    await prov.p.som(() => prov.p.fa(SkickaRemissJobb).utfor({ remissId }));

  async function skickad(val: Rad = {}, arende?: string): Promise<Visad> {
    const utkast = await ny(val, arende);
    const svar = await prov.gor('hanna', 'POST', `/remisser/${utkast.id}/skickande`, {}, utkast.version);
    expect([svar.status, svar.kropp.detail]).toEqual([202, undefined]);
    await korJobb(utkast.id);
    return await hamta(utkast.id);
  }
  const en = (r: Visad, namn: string): Visad['instanser'][number] => {
    const funnen = r.instanser.find((i) => i.namn === namn);
    if (funnen === undefined) throw new Error(`Ingen heter ${namn}`);
    return funnen;
  };
  const token = (instansId: string, nr = 1): string =>
    skapaRemisstoken(prov.p.fa(Konfiguration).hemlighet, instansId, nr);

  async function posta(t: string, falt: Record<string, string>, filer: { namn: string; innehall: Buffer }[] = []) {
    const svar = await prov.p.app.inject({
      method: 'POST',
      url: `/remissvar/${t}`,
      headers: { 'content-type': `multipart/form-data; boundary=${GRANS}` },
      payload: formular({ version: '0', text: '', namn: '', epost: '', ...falt }, filer),
    });
    return { status: svar.statusCode, text: svar.body, vidare: svar.headers.location };
  }
  const sida = async (t: string) => await prov.p.app.inject({ method: 'GET', url: `/remissvar/${t}` });

  it('går ut en gång hur ofta jobbet än görs: ett missiv, ett brev per instans, en bevakning', async () => {
    const r = await skickad();
    await Promise.all([korJobb(r.id), korJobb(r.id)]);
    expect((await hamta(r.id)).lage).toBe('skickad');
    const { rows: brev } = await db.query(
      `select m.namn, m.personligt::text as personligt from mottagare m join utskick u on u.id = m.utskick_id where u.objekt_id = $1 order by 1`,
      [r.id],
    );
    expect(brev.map((b: { namn: string }) => b.namn)).toEqual(['Förbundet', 'Rådet']);
    // The ledger does not give the link away.
    expect(JSON.stringify(brev)).not.toContain('/remissvar/');
    const { rows: missiv } = await db.query(`select riktning, typ from handling where id = $1`, [r.missivHandlingId]);
    expect(missiv).toEqual([{ riktning: 'utgaende', typ: 'remiss' }]);
    const { rows: bevakning } = await db.query(
      `select forfallodag::text as dag, lage from bevakning where nyckel = $1`,
      [`remiss_ut:${r.id}`],
    );
    expect(bevakning).toEqual([{ dag: '2026-04-03', lage: 'oppen' }]);
  });

  it('besvaras genom länken en gång, från flera datorer och med dubbla tryck', async () => {
    const r = await skickad();
    const radet = en(r, 'Rådet');
    const t = token(radet.id);
    const oppnad = await sida(t);
    expect([oppnad.statusCode, oppnad.headers['cache-control'], oppnad.headers['referrer-policy']]).toEqual([
      200,
      'no-store',
      'no-referrer',
    ]);
    expect(oppnad.body).toContain('Vad anser ni?');
    expect(oppnad.body).not.toContain('Förbundet');
    const pdf = Buffer.from('%PDF-1.7 prov');
    const avsnitt = r.avsnitt[0]?.id ?? '';
    const sparad = await posta(t, { knapp: 'spara', text: 'Utkast', namn: 'Ulla' }, [
      { namn: 'bilaga.pdf', innehall: pdf },
    ]);
    expect([sparad.status, sparad.vidare]).toEqual([303, `/remissvar/${t}?sparat`]);
    expect((await sida(t)).body).toContain('bilaga.pdf');
    // Another device with an old page: nothing is overwritten, both texts are shown.
    const gammal = await posta(t, { knapp: 'spara', text: 'Annan text', namn: 'Ulla' });
    expect([gammal.status, gammal.text.includes('Utkast'), gammal.text.includes('Annan text')]).toEqual([
      409,
      true,
      true,
    ]);
    const {
      rows: [{ version }],
    } = await db.query('select version from remissvarsutkast where instans_id = $1', [radet.id]);
    const falt = {
      version: String(version),
      knapp: 'skicka',
      text: 'Vi tillstyrker.',
      namn: 'Ulla Ek',
      epost: 'ulla@radet.example',
      hallning: 'tillstyrker',
      [`a-${avsnitt}-h`]: 'avstyrker',
      [`a-${avsnitt}-t`]: 'Syftet är oklart.',
    };
    const svaren = await Promise.all([posta(t, falt), posta(t, falt)]);
    expect(svaren.map((s) => s.status).every((s) => s === 303 || s === 409)).toBe(true);
    const efter = await hamta(r.id);
    const svar = en(efter, 'Rådet').svar;
    expect(svar).toMatchObject({ hallning: 'tillstyrker', text: 'Vi tillstyrker.', efterSistaDag: false });
    expect(efter.avsnitt[0]).toMatchObject({ avstyrker: 1, tillstyrker: 0 });
    const { rows: handlingar } = await db.query(
      `select h.riktning, h.avsandare, array_agg(f.filnamn order by f.ordning) as filer from handling h join handling_version v on v.handling_id = h.id
         join handling_fil f on f.handling_version_id = v.id where h.arende_id = $1 and h.typ = 'yttrande' group by h.id`,
      [efter['arendeId']],
    );
    expect(handlingar).toEqual([
      { riktning: 'inkommen', avsandare: 'Rådet, Ulla Ek', filer: ['svar.txt', 'bilaga.pdf'] },
    ]);
    const { rows: kvitton } = await db.query(
      `select m.adress from mottagare m join utskick u on u.id = m.utskick_id where u.objekt = 'remisskvitto' and u.objekt_id = $1`,
      [radet.id],
    );
    expect(kvitton).toEqual([{ adress: 'ulla@radet.example' }]);
    // Once more the same: the receipt, no second answer.
    expect((await posta(t, falt)).vidare).toBe(`/remissvar/${t}`);
    expect((await sida(t)).body).toContain('Tack för svaret');
  });

  it.each([
    ['gissad', () => 'A'.repeat(43)],
    ['för kort', () => 'abc'],
    ['av en annan länk', (id: string) => token(id, 2)],
  ])('en %s länk leder ingenstans', async (_vad, gor) => {
    const r = await skickad({}, undefined);
    const t = gor(en(r, 'Rådet').id);
    const svar = await sida(t);
    expect([svar.statusCode, svar.body.includes('Riktlinjer')]).toEqual([404, false]);
    expect((await posta(t, { knapp: 'skicka', text: 'x', namn: 'y' })).status).toBe(404);
  });

  it('en återkallad, utbytt eller utgången länk är som om den aldrig funnits', async () => {
    const r = await skickad();
    const radet = en(r, 'Rådet');
    const bas = `/remisser/${r.id}/instanser/${radet.id}`;
    await prov.gor('hanna', 'DELETE' as 'POST', `${bas}/lank`, undefined, radet.version);
    expect((await sida(token(radet.id))).statusCode).toBe(404);
    const igen = await prov.gor<Visad>(
      'hanna',
      'POST',
      `${bas}/omsandning`,
      {},
      en(await hamta(r.id), 'Rådet').version,
    );
    expect(igen.status).toBe(200);
    expect([(await sida(token(radet.id))).statusCode, (await sida(token(radet.id, 2))).statusCode]).toEqual([404, 200]);
    prov.p.klocka.satt(new Date('2026-07-01T08:00:00Z'));
    expect((await sida(token(radet.id, 2))).statusCode).toBe(404);
  });

  it('en instans ser aldrig en annan instans filer eller svar', async () => {
    const r = await skickad();
    const annan = await skickad();
    const { rows } = await db.query<{ id: string }>(
      `select f.id from handling_fil f join handling_version v on v.id = f.handling_version_id where v.handling_id = $1`,
      [annan.missivHandlingId],
    );
    const t = token(en(r, 'Rådet').id);
    for (const { id } of rows) {
      const svar = await prov.p.app.inject({ method: 'GET', url: `/remissvar/${t}/filer/${id}` });
      expect(svar.statusCode).toBe(404);
    }
  });

  it.each([
    ['sista dagens sista sekund', '2026-04-03T21:59:59Z', false],
    ['första sekunden efter', '2026-04-03T22:00:00Z', true],
  ])('tas emot %s', async (_nar, nu, sent) => {
    const r = await skickad();
    prov.p.klocka.satt(new Date(nu));
    const t = token(en(r, 'Rådet').id);
    expect((await posta(t, { knapp: 'skicka', text: 'Svar', namn: 'U' })).status).toBe(303);
    expect(en(await hamta(r.id), 'Rådet').svar?.efterSistaDag).toBe(sent);
  });

  it('tar inte emot svar när den är avslutad, och inte filer av annat slag', async () => {
    const r = await skickad();
    const t = token(en(r, 'Förbundet').id);
    const exe = await posta(t, { knapp: 'skicka', namn: 'U' }, [{ namn: 'svar.exe', innehall: Buffer.from('MZ') }]);
    expect([exe.status, exe.text.includes('tas inte emot')]).toEqual([422, true]);
    const falsk = await posta(t, { version: '1', knapp: 'skicka', namn: 'U' }, [
      { namn: 'svar.pdf', innehall: Buffer.from('MZ') },
    ]);
    expect(falsk.text).toContain('annat innehåll');
    const slut = await prov.gor<Visad>('hanna', 'POST', `/remisser/${r.id}/avslut`, {}, r.version);
    expect(slut.kropp.lage).toBe('avslutad');
    await posta(t, { knapp: 'skicka', text: 'Svar', namn: 'U' });
    expect(en(await hamta(r.id), 'Förbundet').svar).toBeNull();
    expect((await sida(t)).body).toContain('avslutad');
  });

  it('går inte ut med det som har sekretess', async () => {
    const arendeId = await prov.nyttArende();
    const utkast = await ny({}, arendeId);
    const { kropp: arende } = await prov.gor('linnea', 'GET', `/arenden/${arendeId}`);
    await prov.gor(
      'linnea',
      'PATCH',
      `/arenden/${arendeId}`,
      { sekretess: { lagrum: 'OSL 23:1', underProvning: false } },
      arende.version,
    );
    // Hanna does not handle the ärende: for her the remiss is not there any more.
    expect((await prov.gor('hanna', 'GET', `/remisser/${utkast.id}`)).status).toBe(404);
    const svar = await prov.gor('linnea', 'POST', `/remisser/${utkast.id}/skickande`, {}, utkast.version);
    expect([svar.status, svar.kropp.kod]).toEqual([422, 'REMISS.SEKRETESS']);
    expect(svar.kropp.detail).toContain('OSL 23:1');
    const lista = await prov.gor<{ ut: Rad[] }>('carl', 'GET', `/arenden/${arendeId}/remisser`);
    expect(lista.kropp.ut[0]).toMatchObject({ rubrik: null, sekretess: true });
  });

  it('stoppas om sekretess sätts medan den väntar på att gå ut', async () => {
    const arendeId = await prov.nyttArende();
    const utkast = await ny({}, arendeId);
    await prov.gor('hanna', 'POST', `/remisser/${utkast.id}/skickande`, {}, utkast.version);
    await db.query(`update arende set sekretess_under_provning = true where id = $1`, [arendeId]);
    await korJobb(utkast.id);
    const { rows } = await db.query('select lage, missiv_handling_id from remiss where id = $1', [utkast.id]);
    expect(rows).toEqual([{ lage: 'utkast', missiv_handling_id: null }]);
    const { rows: brev } = await db.query('select 1 from utskick where objekt_id = $1', [utkast.id]);
    expect(brev).toEqual([]);
  });

  it('påminner på sina dagar, en gång var, och flyttar med när dagen flyttas', async () => {
    const r = await skickad();
    const schema = prov.p.fa(PaminnRemiss);
    const kor = async (dag: string): Promise<void> => {
      prov.p.klocka.satt(new Date(`${dag}T08:00:00Z`));
      await prov.p.som(() => schema.kor());
      await prov.p.som(() => schema.kor());
    };
    const antal = async (): Promise<number> => {
      const { rows } = await db.query(
        `select count(*)::int as antal from mottagare m join utskick u on u.id = m.utskick_id where u.objekt_id = $1 and m.namn = 'Rådet'`,
        [r.id],
      );
      return rows[0].antal as number;
    };
    // 3 April 2026 is Good Friday; five days before is a Sunday, so Friday 27 March.
    await kor('2026-03-26');
    expect(await antal()).toBe(1);
    await kor('2026-03-27');
    await kor('2026-03-28');
    expect(await antal()).toBe(2);
    const radet = en(await hamta(r.id), 'Rådet');
    const svar = await prov.gor<Visad>(
      'hanna',
      'POST',
      `/remisser/${r.id}/instanser/${radet.id}/forlangning`,
      { dag: '2026-04-30', skal: 'Möte sent' },
      radet.version,
    );
    expect(en(svar.kropp, 'Rådet')).toMatchObject({ sistaDag: '2026-04-30' });
    expect(en(svar.kropp, 'Rådet').handelser).toContainEqual(
      expect.objectContaining({ slag: 'forlangd', franDag: '2026-04-03' }),
    );
    // Two days after 3 April is Easter Sunday: first on Tuesday, and not to the one who has longer.
    await kor('2026-04-07');
    expect(await antal()).toBe(2);
    expect(en(await hamta(r.id), 'Förbundet').handelser.filter((h) => h.slag === 'paminnelse')).toHaveLength(2);
    const { rows } = await db.query(`select forfallodag::text as dag from bevakning where nyckel = $1`, [
      `remiss_ut:${r.id}`,
    ]);
    expect(rows).toEqual([{ dag: '2026-04-30' }]);
  });

  it('tar emot svar på papper, och bevakningen är klar när alla är det; två som registrerar samtidigt', async () => {
    const r = await skickad({ instanser: INSTANSER.slice(2) });
    const foreningen = en(r, 'Föreningen');
    const bas = `/remisser/${r.id}/instanser/${foreningen.id}/svar`;
    const utan = await prov.gor(
      'hanna',
      'POST',
      bas,
      { inkommetDag: '2026-03-02', hallning: 'avstyrker' },
      foreningen.version,
    );
    expect([utan.status, utan.kropp.kod]).toEqual([422, 'REMISS.HANDLING']);
    const kropp = { inkommetDag: '2026-03-02', hallning: 'avstar' };
    const bada = await Promise.all([
      prov.gor('hanna', 'POST', bas, kropp, foreningen.version),
      prov.gor('carl', 'POST', bas, kropp, foreningen.version),
    ]);
    expect(bada.map((s) => s.status).sort()).toEqual([200, 412]);
    expect(en(await hamta(r.id), 'Föreningen').lage).toBe('avstar');
    const { rows } = await db.query(`select lage from bevakning where nyckel = $1`, [`remiss_ut:${r.id}`]);
    expect(rows).toEqual([{ lage: 'klar' }]);
  });

  it('till en nämnd i samma Klubba ligger den genast i dess Att registrera, en gång', async () => {
    const tillNamndId = prov.kommun.annanNamndId;
    const r = await skickad({ instanser: [{ namn: 'Byggnadsnämnden', satt: 'namnd', tillNamndId }] });
    await korJobb(r.id);
    const { rows } = await db.query(
      `select amne, deras_dnr is not null as nummer from inkorgpost where namnd_id = $1 and fran_organ_id = $2`,
      [tillNamndId, prov.kommun.namndId],
    );
    expect(rows).toEqual([{ amne: 'Remiss: Riktlinjer för stöd', nummer: true }]);
  });

  it('sammanställs som text och i skrivelsen, och avsnittet byts när det görs om', async () => {
    const arendeId = await prov.nyttArende();
    const r = await skickad({ fl26: true }, arendeId);
    await posta(token(en(r, 'Rådet').id), {
      knapp: 'skicka',
      text: 'Vi <b>tillstyrker</b>.',
      namn: 'U',
      hallning: 'tillstyrker',
    });
    const svar = en(await hamta(r.id), 'Rådet').svar;
    const beskrivet = await prov.gor<Visad>(
      'hanna',
      'PATCH',
      `/remisser/${r.id}/instanser/${en(r, 'Rådet').id}/svar`,
      { innehall: 'Tillstyrker utan ändring' },
      svar?.version ?? 0,
    );
    expect(en(beskrivet.kropp, 'Rådet').svar).toMatchObject({ innehall: 'Tillstyrker utan ändring' });
    const { kropp } = await prov.gor<{ text: string }>('hanna', 'GET', `/remisser/${r.id}/sammanstallning`);
    expect(kropp.text).toContain('3 instanser är tillfrågade: 1 har svarat och 2 har inte svarat.');
    expect(kropp.text).toContain('26 § förvaltningslagen');
    const skrivelseId = await prov.nytt(prov.helt(arendeId));
    for (let gang = 0; gang < 2; gang += 1) {
      const lagd = await prov.gor('hanna', 'POST', `/remisser/${r.id}/i-skrivelsen`, { skrivelseId });
      expect([lagd.status, lagd.kropp.detail]).toEqual([200, undefined]);
    }
    const skrivelse = await prov.hamta(skrivelseId);
    expect((skrivelse['avsnitt'] as Rad[]).map((a) => a['rubrik'])).toEqual(['Barnkonsekvensanalys', 'Remissvar']);
  });
});
