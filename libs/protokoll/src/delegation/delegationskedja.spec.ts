// From the unit's rows to the last day of appeal: handed in once, on the list, notified by the justerat protokoll.
import { DataSource } from 'typeorm';
import { PaminnListorSchema } from '#beredning';
import { Anstall, OppnaKonto, SkapaEnhet, SkapaPerson } from '#organisation';
import { FrislappLista, Kalla, ListaForrad, SkrivLista } from '#sammantrade';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { KEDJAN, korJobben, MOTESDAG, planeratMote, type Provmote, tid } from '../../../../test/stod/provmote.js';
import { Tillkannage } from '../anslag/tillkannage.service.js';
import { hallOchJustera } from './prov/hallet-mote.js';
import { TaNedDelegationsanslag } from './ta-ned-delegationsanslag.schema.js';

type Kropp = Record<string, unknown> & { id: string; version: number; detail?: string; kod?: string };

const MANAD = '2026-02';
let p: Provapp;
let k: Provkommun;
let db: DataSource;
let enhet: string;
let kaka: string;
let chef: string;

async function gor<T = Kropp>(metod: string, stig: string, kropp?: unknown, version?: number, som = kaka) {
  return await p.fraga<T>(metod as 'GET', `/api/namnder/${k.namndId}${stig}`, {
    kaka: som,
    ...(kropp === undefined ? {} : { kropp }),
    ...(version === undefined ? {} : { huvuden: { 'if-match': `"${String(version)}"` } }),
  });
}

/** The clock moves far: everyone logs in again. */
async function nu(datum: string, klockslag = '09:00'): Promise<void> {
  p.klocka.satt(tid(datum, klockslag));
  kaka = await p.loggaIn('linnea', LOSENORD);
  chef = await p.loggaIn('elin', LOSENORD);
}

async function rad(text: Record<string, string>): Promise<string> {
  const svar = await gor('POST', '/delegationsbeslut', {
    enhetId: enhet,
    manad: MANAD,
    nyckel: crypto.randomUUID(),
    text: { delegat: 'Elin Ek', ...text },
  });
  expect([svar.status, svar.kropp.detail]).toEqual([201, undefined]);
  return svar.kropp.id;
}

const lamna = async (som = chef, kropp: unknown = {}) =>
  await gor('POST', `/enheter/${enhet}/delegationslistor/${MANAD}/inlamning`, kropp, undefined, som);

beforeEach(async () => {
  p = await provapp(KEDJAN);
  k = await skapaProvkommun(p);
  db = p.fa(DataSource);
  p.klocka.satt(tid('2026-03-02', '08:00'));
  await p.som(async () => {
    const elin = await p.fa(SkapaPerson).skapa({ namn: 'Elin Ek', epost: 'elin@ekbacka.example' });
    const konto = { inloggningsnamn: 'elin', namn: 'Elin Ek', losenord: LOSENORD, personId: elin };
    await p.fa(OppnaKonto).oppna(k.namndId, konto, ['chef']);
    enhet = await p.fa(SkapaEnhet).skapa(k.namndId, 'Daglig verksamhet', { chefId: elin });
    await p.fa(Anstall).anstall({
      namndId: k.namndId,
      personId: elin,
      titel: 'enhetschef',
      fran: '2025-01-01',
      enhetId: enhet,
    });
  });
  await nu('2026-03-02', '08:00');
  const ordning = await gor('POST', '/delegationsordningar', { namn: 'Ordning', gallerFran: '2026-01-01' });
  const grund = {
    avsnitt: null,
    lagrum: null,
    delegatSlag: 'anstalld',
    delegatRoll: 'enhetschef',
    ersattare: [],
    vidaredelegation: false,
    bradskande: false,
    spar: 'anmals',
    provning: 'laglighetsprovning',
    dokumenttyp: null,
    forbud: [],
    undantagsskal: null,
  };
  const punkter = [
    { ...grund, punkt: '4.6', vad: 'Habiliteringsersättning' },
    { ...grund, punkt: '2.9', vad: 'Avgift för lokal', spar: 'anmals_inte' },
    { ...grund, punkt: '4.3', vad: 'Deltagande i daglig verksamhet', provning: 'forvaltningsbesvar' },
  ];
  const skrivna = await gor(
    'PUT',
    `/delegationsordningar/${ordning.kropp.id}/punkter`,
    { punkter },
    ordning.kropp.version,
  );
  expect([skrivna.status, skrivna.kropp.detail]).toEqual([200, undefined]);
  const antagen = await gor(
    'POST',
    `/delegationsordningar/${ordning.kropp.id}/antagande`,
    { dag: '2025-12-18', paragraf: '131' },
    skrivna.kropp.version,
  );
  expect(antagen.kropp.detail).toBeUndefined();
});
afterEach(async () => {
  await p.bort();
});

const klockor = async () =>
  (
    await gor<{ rader: { beslutId: string; lage: string; sistaDag: string | null }[] }>(
      'GET',
      `/delegationsklockor?enhetId=${enhet}&manad=${MANAD}`,
    )
  ).kropp.rader;

/** The meeting with the lists on its list, opened. */
async function medAnmalan(): Promise<Provmote & { anmalan: number }> {
  const m = await planeratMote(p, k, 1);
  const lista = await p.fa(ListaForrad).hamta(m.id);
  const svar = await gor('POST', `/sammantraden/${m.id}/delegationsanmalan`, undefined, lista?.version ?? 0);
  expect([svar.status, svar.kropp.detail]).toEqual([200, undefined]);
  p.klocka.satt(tid('2026-03-12', '09:00'));
  await p.som(async () => {
    await p.fa(FrislappLista).frislapp(m.namndId, m.id, m.person('Amina Warsame'));
    await p.fa(Kalla).kalla(m.namndId, m.id);
  });
  const utskickad = await p.fa(ListaForrad).hamta(m.id);
  const punkter = utskickad?.punkter ?? [];
  return {
    ...m,
    punkter: punkter.map((punkt) => punkt.id),
    anmalan: punkter.findIndex((punkt) => punkt.titel.startsWith('Anmälan av delegationsbeslut')),
  };
}

it('två som lämnar in samtidigt lämnar in en lista; jobbet två gånger gör ett dokument; raderna är låsta', async () => {
  const forst = await rad({
    datum: '13/2',
    punkt: '4.6',
    beslut: 'Habiliteringsersättning, 1–15 februari',
    antal: '41',
  });
  const svar = await Promise.all([lamna(), lamna(kaka), lamna()]);
  expect(svar.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(svar.map(({ kropp }) => kropp.id)).size).toBe(1);
  expect(svar[0].kropp).toMatchObject({ rader: 1, beslut: 41, omgang: 1, senast: '2026-03-02T12:00' });
  const [{ antal }] = await db.query(
    `select count(*)::int as antal from utkorg where jobb = 'delegationslista.framstall'`,
  );
  expect(antal).toBe(1);
  await korJobben(p);
  // A crash after the work and before the mark: the queue gives the job again.
  await db.query(`update utkorg set tillstand = 'vantar', klar = null where jobb = 'delegationslista.framstall'`);
  await korJobben(p);
  const handlingar = await db.query(
    `select h.titel, (select count(*)::int from handling_version v where v.handling_id = h.id) as versioner from handling h where h.titel like 'Delegationsbeslut%'`,
  );
  expect(handlingar).toEqual([{ titel: 'Delegationsbeslut februari 2026, Daglig verksamhet', versioner: 1 }]);
  const fil = await gor<string>('GET', `/delegationslistor/${svar[0].kropp.id}/fil/pdf`);
  expect(fil.status).toBe(200);
  const andrad = await gor('PATCH', `/delegationsbeslut/${forst}`, { text: { beslut: 'Annat' } }, 2);
  expect([andrad.status, String(andrad.kropp.detail)]).toEqual([409, expect.stringMatching(/inlämnad/u)]);
  const sen = await gor('POST', '/delegationsbeslut', {
    enhetId: enhet,
    manad: MANAD,
    nyckel: crypto.randomUUID(),
    text: { datum: '14/2', punkt: '4.6', beslut: 'För sent', delegat: 'Elin Ek' },
  });
  expect([sen.status, String(sen.kropp.detail)]).toEqual([409, expect.stringMatching(/inlämnad/u)]);
});

it('öppnas med skäl innan den gått ut, och får då en ny version; ett tomt svar har inget dokument', async () => {
  await rad({ datum: '13/2', punkt: '4.6', beslut: 'Ersättning' });
  expect((await lamna(chef, { inget: true })).kropp.kod).toBe('DELEGATIONSLISTA.INTE_TOM');
  const { id } = (await lamna()).kropp;
  await korJobben(p);
  expect((await gor('POST', `/delegationslistor/${id}/oppning`, { skal: ' ' }, undefined, chef)).status).toBe(422);
  expect(
    (await gor('POST', `/delegationslistor/${id}/oppning`, { skal: 'En rad fattas' }, undefined, chef)).status,
  ).toBe(200);
  await rad({ datum: '20/2', punkt: '4.6', beslut: 'Ersättning till' });
  await nu('2026-03-02', '13:00');
  expect((await lamna()).kropp).toMatchObject({ rader: 2, omgang: 2 });
  await korJobben(p);
  const versioner = await db.query(
    `select v.nr, v.skal from handling_version v join handling h on h.id = v.handling_id where h.titel like 'Delegationsbeslut f%' order by 1`,
  );
  expect(versioner).toEqual([
    { nr: 1, skal: null },
    { nr: 2, skal: 'En rad fattas' },
  ]);
  // The first one was in time: a mended list is not late.
  const oversikt = await gor<{ rader: { manader: { manad: string; status: string }[] }[] }>(
    'GET',
    '/delegationslistor',
  );
  expect(oversikt.kropp.rader[0]?.manader.find((m) => m.manad === MANAD)?.status).toBe('kommen');
});

it('anmäls med det justerade protokollet, och tiden går från dess anslag; sedan öppnas den inte', async () => {
  await rad({ datum: '13/2', punkt: '4.6', beslut: 'Ersättning', antal: '3' });
  const { id } = (await lamna()).kropp;
  expect((await gor('GET', `/delegationslistor/${id}/fil/pdf`)).status).toBe(404);
  await korJobben(p);
  const m = await medAnmalan();
  await nu('2026-03-13');
  const stangd = await gor('POST', `/delegationslistor/${id}/oppning`, { skal: 'x' }, undefined, chef);
  expect([stangd.status, String(stangd.kropp.detail)]).toEqual([409, expect.stringMatching(/kallelsen/u)]);
  const del = await hallOchJustera(p, m, 'antecknad');
  await nu('2026-03-20');
  expect(await klockor()).toMatchObject([{ lage: 'vantar' }]);
  await p.som(() => p.fa(Tillkannage).tillkannage(m.namndId, del, { anslagsdatum: '2026-03-20' }));
  expect(await klockor()).toMatchObject([{ lage: 'loper', sistaDag: '2026-04-10' }]);
  const anmald = (await gor<{ lista: { anmald: unknown } }>('GET', `/enheter/${enhet}/delegationslistor/${MANAD}`))
    .kropp;
  expect(anmald.lista.anmald).toMatchObject({ sammantradesdag: MOTESDAG, sistaOverklagandedag: '2026-04-10' });
});

it('en bordlagd anmälan har inget anmält: listan kommer igen på nästa möte', async () => {
  await rad({ datum: '13/2', punkt: '4.6', beslut: 'Ersättning' });
  await lamna();
  await korJobben(p);
  const del = await hallOchJustera(p, await medAnmalan(), 'bordlagd');
  await p.som(() => p.fa(Tillkannage).tillkannage(k.namndId, del, { anslagsdatum: '2026-03-20' }));
  await nu('2026-03-20');
  expect(await klockor()).toMatchObject([{ lage: 'vantar', sistaDag: null }]);
  const [nasta] = await db.query<{ id: string }[]>(
    `insert into sammantrade (id, namnd_id, datum, start, plats, kallelsedag, senast_kallelse, senast_tillagg)
     values (gen_random_uuid(), $1, '2026-04-16', '18:30', 'Salen', '2026-04-09', '2026-04-09', '2026-04-13') returning id`,
    [k.namndId],
  );
  const lage = await gor<{ listor: unknown[]; attLagga: number }>(
    'GET',
    `/sammantraden/${nasta?.id ?? ''}/delegationsanmalan`,
  );
  expect(lage.kropp).toMatchObject({ listor: [{ enhet: 'Daglig verksamhet', manad: MANAD }], attLagga: 1 });
});

it('ett brådskande beslut kan inte lämnas utanför nästa lista', async () => {
  const nytt = { datum: '2026-03-01', rubrik: 'Stängd lokal', beslut: 'Lokalen stängs.', skal: 'Taket läcker.' };
  const utan = await gor('POST', '/ordforandebeslut', nytt);
  expect(utan.kropp.kod).toBe('ORDFORANDEBESLUT.INGEN_RATT');
  const regler = { dag: 2, klockan: '12:00', nastaVardag: true, bradskandeGenom: '2026-01-15 § 8' };
  expect((await gor('PUT', '/delegationsregler', regler, 0)).status).toBe(200);
  expect((await gor('PUT', '/delegationsregler', regler, 0)).status).toBe(412);
  const nyckel = crypto.randomUUID();
  const svar = await Promise.all([
    gor('POST', '/ordforandebeslut', { ...nytt, nyckel }),
    gor('POST', '/ordforandebeslut', { ...nytt, nyckel }),
  ]);
  expect(svar.map(({ status }) => status)).toEqual([201, 201]);
  expect(svar[0].kropp.id).toBe(svar[1].kropp.id);
  expect(svar[0].kropp).toMatchObject({ beslutadAv: 'Amina Warsame', egenskap: 'ordforande', anmald: null });
  await korJobben(p);
  const m = await planeratMote(p, k, 1);
  const slapp = () => p.fa(FrislappLista).frislapp(m.namndId, m.id, m.person('Amina Warsame'));
  await expect(p.som(slapp)).rejects.toMatchObject({ kod: 'KALLELSE.BRADSKANDE_BESLUT_SAKNAS' });
  // Around the service the database says the same.
  await expect(
    db.query(
      `insert into frislappning (id, lista_id, person_id, i_egenskap_av, lista_version, tid) select gen_random_uuid(), l.id, $2, 'ordforande', l.version, now()
       from foredragningslista l where l.sammantrade_id = $1`,
      [m.id, m.person('Amina Warsame')],
    ),
  ).rejects.toMatchObject({ message: expect.stringMatching(/brådskande/u) });
  const lista = await p.fa(ListaForrad).hamta(m.id);
  expect((await gor('POST', `/sammantraden/${m.id}/delegationsanmalan`, undefined, lista?.version)).status).toBe(200);
  const med = await p.fa(ListaForrad).hamta(m.id);
  const punkt = med?.punkter.find(({ titel }) => titel === 'Anmälan av brådskande beslut');
  expect(punkt?.handlingar).toHaveLength(1);
  await p.som(() => p.fa(SkrivLista).taBortPunkt(m.namndId, m.id, punkt?.id ?? '', med?.version ?? 0));
  await expect(p.som(slapp)).rejects.toMatchObject({ kod: 'KALLELSE.BRADSKANDE_BESLUT_SAKNAS' });
  const igen = await p.fa(ListaForrad).hamta(m.id);
  await gor('POST', `/sammantraden/${m.id}/delegationsanmalan`, undefined, igen?.version);
  await p.som(slapp);
});

it('det som inte anmäls får delegatens eget protokoll, eget anslag och egen tid', async () => {
  const beslutId = await rad({ datum: '23/2', punkt: '2.9', beslut: 'Avgift för lokal, föreningen Solrosen' });
  const utkast = await gor('POST', '/delegatprotokoll', { beslut: [{ beslutId }] }, undefined, chef);
  expect([utkast.status, utkast.kropp.detail]).toEqual([201, undefined]);
  expect((await gor('POST', '/delegatprotokoll', { beslut: [{ beslutId }] }, undefined, chef)).kropp.kod).toBe(
    'DELEGATPROTOKOLL.FINNS',
  );
  const { id } = utkast.kropp;
  const justering = { dag: '2026-03-02', plats: 'Kommunhuset' };
  expect((await gor('POST', `/delegatprotokoll/${id}/justering`, justering, 1, chef)).kropp.kod).toBe(
    'DELEGATPROTOKOLL.INTE_LAST',
  );
  const last = await gor('POST', `/delegatprotokoll/${id}/lasning`, undefined, 1, chef);
  expect(last.kropp['textSha256']).toMatch(/^[0-9a-f]{64}$/u);
  expect((await gor('POST', `/delegatprotokoll/${id}/anslag`, { anslagsdatum: '2026-03-02' })).kropp.kod).toBe(
    'ANSLAG.INTE_JUSTERAD',
  );
  expect((await gor('POST', `/delegatprotokoll/${id}/justering`, justering, last.kropp.version, chef)).status).toBe(
    200,
  );
  const uppe = await gor<{ rader: unknown[] }>('POST', `/delegatprotokoll/${id}/anslag`, {
    anslagsdatum: '2026-03-02',
    forvaringsplats: 'Kommunhuset',
  });
  expect(uppe.kropp.rader).toMatchObject([{ sistaOverklagandedag: '2026-03-23', tidigastNed: '2026-03-24' }]);
  expect(await klockor()).toMatchObject([{ beslutId, lage: 'loper', sistaDag: '2026-03-23' }]);
  await korJobben(p);
  await p.som(() => p.fa(TaNedDelegationsanslag).kor());
  p.klocka.satt(tid('2026-03-24', '00:20'));
  await p.som(() => p.fa(TaNedDelegationsanslag).kor());
  expect(await db.query('select nedtaget_datum::text as dag from delegationsanslag')).toEqual([{ dag: '2026-03-24' }]);
});

it('har beslutet en part går tiden från dagen parten fick del av det', async () => {
  const beslutId = await rad({ datum: '13/2', punkt: '4.3', beslut: 'Deltagande i daglig verksamhet, avslag' });
  const part = { part: 'Den sökande', satt: 'delgivning', skickadDag: '2026-02-16' };
  const svar = await gor<{ rader: Kropp[] }>(
    'POST',
    `/delegationsbeslut/${beslutId}/underrattelser`,
    part,
    undefined,
    chef,
  );
  expect([svar.status, svar.kropp.rader[0]?.['sistaDag']]).toEqual([201, null]);
  expect(await klockor()).toMatchObject([{ lage: 'vantar' }]);
  const u = svar.kropp.rader[0];
  const fatt = await gor<{ rader: Kropp[] }>(
    'POST',
    `/delegationsunderrattelser/${u?.id ?? ''}/mottagen`,
    { mottagenDag: '2026-02-20' },
    1,
    chef,
  );
  expect(fatt.kropp.rader[0]?.['sistaDag']).toBe('2026-03-13');
  expect(await klockor()).toMatchObject([{ lage: 'loper', sistaDag: '2026-03-13' }]);
  expect((await gor('GET', `/delegationsunderrattelser/${u?.id ?? ''}/brev`)).status).toBe(200);
  expect((await gor('POST', `/delegationsbeslut/${beslutId}/underrattelser`, part, undefined, chef)).kropp.kod).toBe(
    'UNDERRATTELSE.FINNS',
  );
});

it('påminner före och efter sista tiden, en gång var hur ofta det än körs, och inte den som har lämnat', async () => {
  const regler = { dag: 2, klockan: '12:00', nastaVardag: true, paminnFore: 3, paminnEfter: 1, franManad: MANAD };
  expect((await gor('PUT', '/delegationsregler', regler, 0)).status).toBe(200);
  const schema = p.fa(PaminnListorSchema);
  const brev = async (): Promise<unknown> =>
    await db.query(
      `select p.slag, p.dag::text as dag, (select count(*)::int from mottagare m where m.utskick_id = p.utskick_id) as brev
       from delegationspaminnelse p order by p.dag`,
    );
  await p.som(() => Promise.all([schema.kor(), schema.kor()]));
  await p.som(() => schema.kor());
  expect(await brev()).toEqual([{ slag: 'fore', dag: '2026-03-02', brev: 1 }]);
  await nu('2026-03-02', '12:30');
  await p.som(() => schema.kor());
  await nu('2026-03-03', '08:00');
  await p.som(() => schema.kor());
  await p.som(() => schema.kor());
  expect(await brev()).toEqual([
    { slag: 'fore', dag: '2026-03-02', brev: 1 },
    { slag: 'efter', dag: '2026-03-03', brev: 1 },
  ]);
  const notiser = await db.query(
    `select k.inloggningsnamn as vem from notis n join konto k on k.id = n.konto_id where n.slag = 'delegationslista.paminn' and n.nyckel like '%:efter:%' order by 1`,
  );
  expect(notiser).toEqual([{ vem: 'elin' }, { vem: 'linnea' }]);
  expect((await lamna(chef, { inget: true })).kropp).toMatchObject({ inget: true, rader: 0 });
  const begard = await gor<{ pamind: boolean }>('POST', `/enheter/${enhet}/delegationslistor/${MANAD}/paminnelse`);
  expect(begard.kropp.pamind).toBe(false);
});
