import { DataSource } from 'typeorm';
import { AndraArende, RegistreraArende } from '#diarium';
import { OppnaKonto, Organisation, SkapaOrgan, TillsattUppdrag, AntaReglemente } from '#organisation';
import { PlaneraSammantrade } from '#sammantrade';
import { importprov, lasKlart, type Tabell, xlsx } from '../../../organisation/src/import/prov/importprov.js';
import { type Kvar, NYA, SKIFTESDAG } from './prov/skiftesfil.js';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { halletMote, KEDJAN, type Provmote, tid } from '../../../../test/stod/provmote.js';
import { FordelaDelar } from '../del/fordela-delar.service.js';
import { LamnaTillJustering } from '../del/lamna-till-justering.service.js';
import { RegistreraJustering } from '../justering/registrera-justering.service.js';
import { SkrivProtokoll } from '../protokoll/skriv-protokoll.service.js';

describe('mandatskiftet', () => {
  let prov: Provapp;
  let k: Provkommun;
  let m: Provmote & { paragrafer: string[] };
  let linnea: string;
  let del: string;
  let bas: string;
  const kropp = async <T>(
    metod: 'GET' | 'POST',
    stig: string,
    data?: object,
    kaka = linnea,
  ): Promise<{ status: number; kropp: T }> =>
    await prov.fraga<T>(metod, stig, { kaka, ...(data === undefined ? {} : { kropp: data }) });
  const fraga = async <T>(sql: string, varden: unknown[] = []): Promise<T[]> =>
    await prov.app.get(DataSource).query<T[]>(sql, varden);

  beforeEach(async () => {
    prov = await provapp(KEDJAN);
    k = await skapaProvkommun(prov);
    bas = `/api/namnder/${k.namndId}`;
    m = await halletMote(prov, k);
    prov.klocka.satt(tid('2026-03-20', '09:00'));
    del = await prov.som(async () => {
      await prov.fa(SkrivProtokoll).oppna(m.namndId, m.id, { namn: 'Linnea Stråberg', personId: null });
      const [forsta = ''] = await prov.fa(FordelaDelar).fordela(m.namndId, m.id);
      await prov.fa(OppnaKonto).oppna(
        m.namndId,
        {
          inloggningsnamn: 'hakan',
          namn: 'Håkan Lindqvist',
          losenord: LOSENORD,
          personId: m.person('Håkan Lindqvist'),
        },
        [],
      );
      return forsta;
    });
    await prov.som(() => prov.fa(LamnaTillJustering).lamna(m.namndId, del));
    linnea = await prov.loggaIn('linnea', LOSENORD);
  });
  afterEach(async () => {
    await prov.bort();
  });

  const borja = async (): Promise<string> => {
    const svar = await kropp<{ id: string; hinder: { kod: string } }>('POST', `${bas}/mandatskiften`, {
      skiftesdag: SKIFTESDAG,
      periodTill: '2030-03-31',
      beslut: 'Kommunfullmäktige § 142',
    });
    expect([svar.status, svar.kropp.hinder.kod]).toEqual([201, 'MANDATSKIFTE.FIL_SAKNAS']);
    return svar.kropp.id;
  };
  const lamnaFil = async (id: string, rader: Tabell = NYA): Promise<string> => {
    const imp = importprov(prov, bas, linnea);
    const svar = await imp.skicka<{ id: string; filer: unknown[] }>(
      `${bas}/mandatskiften/${id}/fil`,
      xlsx({ Förtroendevalda: rader }),
      'val.xlsx',
    );
    expect(svar.status).toBe(202);
    await lasKlart(prov, svar.kropp.id, svar.kropp.filer.length);
    return svar.kropp.id;
  };
  const genomfor = async (
    id: string,
    importId: string,
  ): Promise<{ status: number; kropp: { tillstand: string; kod?: string } }> => {
    const { avtryck } = await importprov(prov, bas, linnea).visa(importId);
    return await kropp('POST', `${bas}/mandatskiften/${id}/genomfor`, { avtryck });
  };
  const vidPlats = async (dag: string): Promise<(string | undefined)[]> => {
    const uppdrag = await prov.fa(Organisation).uppdragDen(k.namndId, dag);
    return [1, 2, 3, 4, 5].map((nr) => uppdrag.find((u) => u.plats === nr)?.namn);
  };

  it('visar plats för plats, ändrar inget före genomför, och genomförs en gång när två gör det samtidigt', async () => {
    const fore = await vidPlats('2026-04-02');
    const id = await borja();
    const importId = await lamnaFil(id);
    const visad = await importprov(prov, bas, linnea).visa(importId);
    expect([visad.fel, visad.rubrik, visad.antal.avslutade]).toEqual([[], 'Två platser byter ledamot 1 april.', 7]);
    const platser = await kropp<{
      platser: { nr: number; lage: string; vadHander: string }[];
      slutarHelt: { namn: string }[];
      slutar: number;
      borjar: number;
      sammaLedamot: number;
    }>('GET', `${bas}/importer/${importId}/platser`);
    expect(platser.kropp.platser.map((p) => [p.nr, p.lage, p.vadHander])).toEqual([
      [1, 'fortsatter', ''],
      [2, 'ny_ledamot', 'var ledamot på plats 3, Håkan Lindqvist slutar'],
      [3, 'ny_person', 'ny i nämnden, Yasmin Torabi blir 1:e vice ordförande på plats 2'],
      [4, 'fortsatter', ''],
      [5, 'fortsatter', ''],
    ]);
    expect([platser.kropp.slutar, platser.kropp.borjar, platser.kropp.sammaLedamot]).toEqual([7, 7, 3]);
    expect(platser.kropp.slutarHelt.map((p) => p.namn)).toEqual(['Håkan Lindqvist']);
    expect(await vidPlats('2026-04-02')).toEqual(fore);
    expect((await kropp<{ kod: string }>('POST', `${bas}/mandatskiften`, { skiftesdag: SKIFTESDAG })).kropp.kod).toBe(
      'MANDATSKIFTE.FINNS',
    );
    const svar = await Promise.all([genomfor(id, importId), genomfor(id, importId)]);
    expect(svar.map((s) => [s.status, s.kropp.tillstand])).toEqual([
      [200, 'genomfort'],
      [200, 'genomfort'],
    ]);
    expect(await vidPlats('2026-03-31')).toEqual(fore);
    expect(await vidPlats('2026-04-01')).toEqual([
      'Amina Warsame',
      'Yasmin Torabi',
      'Nadia Yilmaz',
      'Örjan Ek',
      'Åsa Nyberg',
    ]);
    const antal = await fraga<{ n: number }>(
      `select count(*)::int as n from uppdrag where organ_id = $1 and fran = $2`,
      [k.namndId, SKIFTESDAG],
    );
    expect(antal[0]?.n).toBe(7);
    const personal = (await prov.fa(Organisation).uppdragDen(k.namndId, SKIFTESDAG)).filter((u) =>
      u.roll.startsWith('personal'),
    );
    expect(personal.map((u) => u.namn)).toEqual(['Per Ask', 'Siv Berg']);
  });

  it('gäller hela kommunen i en fil, och säger vilken nämnd som saknas i den', async () => {
    await prov.som(() =>
      prov.fa(TillsattUppdrag).tillsatt({
        namndId: k.annanNamndId,
        personId: m.person('Bo Sand'),
        roll: 'ledamot',
        parti: 'S',
        plats: 1,
        fran: '2023-01-01',
      }),
    );
    const admin = await prov.loggaIn('admin', LOSENORD);
    const kommun = `/api/kommuner/${k.kommunId}`;
    expect((await kropp('POST', `${kommun}/mandatskiften`, { skiftesdag: SKIFTESDAG })).status).toBe(403);
    const skifte = await kropp<{ id: string; namnder: { namn: string }[] }>(
      'POST',
      `${kommun}/mandatskiften`,
      { skiftesdag: SKIFTESDAG },
      admin,
    );
    expect(skifte.kropp.namnder.map((n) => n.namn)).toEqual([
      'Byggnadsnämnden',
      'Utbildnings- och arbetsmarknadsnämnden',
    ]);
    const imp = importprov(prov, kommun, admin);
    const lamna = async (rader: Tabell): Promise<string> => {
      const stig = `${kommun}/mandatskiften/${skifte.kropp.id}/fil`;
      const svar = await imp.skicka<{ id: string; filer: unknown[] }>(stig, xlsx({ Uppdrag: rader }), 'val.xlsx');
      await lasKlart(prov, svar.kropp.id, svar.kropp.filer.length);
      return svar.kropp.id;
    };
    const [rubriker = [], ...nya] = NYA;
    const uan = nya.map((r) => ['Utbildnings- och arbetsmarknadsnämnden', ...r]);
    const forsta = await lamna([['Nämnd', ...rubriker], ...uan]);
    expect((await imp.visa(forsta)).fel.map((f) => [f.rad, f.kolumn, f.text])).toEqual([
      [1, 'namnd', 'Rad 1: Byggnadsnämnden har inga rader.'],
    ]);
    const andra = await lamna([
      ['Nämnd', ...rubriker],
      ...uan,
      ['Byggnadsnämnden', 'ledamot', 1, '', 'S', 'Bo Sand', ''],
    ]);
    expect(andra).toBe(forsta);
    const { avtryck, fel } = await imp.visa(andra);
    expect(fel).toEqual([]);
    const stig = `${kommun}/mandatskiften/${skifte.kropp.id}/genomfor`;
    expect((await kropp<{ tillstand: string }>('POST', stig, { avtryck }, admin)).kropp.tillstand).toBe('genomfort');
    expect((await prov.fa(Organisation).uppdragDen(k.annanNamndId, SKIFTESDAG)).map((u) => u.namn)).toEqual([
      'Bo Sand',
    ]);
    expect((await vidPlats(SKIFTESDAG))[2]).toBe('Nadia Yilmaz');
  });

  it('kan ångras till och med dagen före, och sedan göras om; därefter inte', async () => {
    const id = await borja();
    const fore = await fraga(
      `select person_id, roll, plats, turordning, fran, till, slutorsak from uppdrag order by id`,
    );
    expect((await genomfor(id, await lamnaFil(id))).status).toBe(200);
    prov.klocka.satt(tid('2026-03-31', '22:00'));
    linnea = await prov.loggaIn('linnea', LOSENORD);
    const angrat = await kropp<{ tillstand: string }>('POST', `${bas}/mandatskiften/${id}/angra`);
    expect([angrat.status, angrat.kropp.tillstand]).toEqual([200, 'angrat']);
    expect(
      await fraga(`select person_id, roll, plats, turordning, fran, till, slutorsak from uppdrag order by id`),
    ).toEqual(fore);
    const igen = await borja();
    expect((await genomfor(igen, await lamnaFil(igen))).status).toBe(200);
    prov.klocka.satt(tid('2026-04-01', '08:00'));
    linnea = await prov.loggaIn('linnea', LOSENORD);
    expect((await kropp<{ kod: string }>('POST', `${bas}/mandatskiften/${igen}/angra`)).kropp.kod).toBe(
      'MANDATSKIFTE.HAR_HANT',
    );
  });

  it('ger den avgående protokollet att justera, exakt det, och ingenting efter skiftet', async () => {
    const id = await borja();
    expect((await genomfor(id, await lamnaFil(id))).status).toBe(200);
    prov.klocka.satt(tid('2026-04-02', '09:00'));
    const hakan = await prov.loggaIn('hakan', LOSENORD);
    for (const stig of [
      '',
      '/uppdrag',
      '/sammantraden',
      `/sammantraden/${m.id}`,
      `/sammantraden/${m.id}/protokoll`,
      '/personer',
      '/mandatskiften',
    ]) {
      expect([stig, (await kropp('GET', `${bas}${stig}`, undefined, hakan)).status]).toEqual([stig, 404]);
    }
    expect((await kropp<{ antal: number }>('GET', '/api/namnder', undefined, hakan)).kropp.antal).toBe(0);
    const att = await kropp<{ rader: { delId: string; roll: string; senast: string }[] }>(
      'GET',
      '/api/att-justera',
      undefined,
      hakan,
    );
    expect(att.kropp.rader.map((r) => [r.delId, r.roll, r.senast])).toEqual([[del, 'justerare', '2026-04-02']]);
    const pdf = await prov.app.inject({
      method: 'GET',
      url: `/api/att-justera/${del}/protokoll`,
      headers: { cookie: hakan },
    });
    expect([pdf.statusCode, pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    const bo = await prov.loggaIn('bo', LOSENORD);
    expect((await kropp<{ antal: number }>('GET', '/api/att-justera', undefined, bo)).kropp.antal).toBe(0);
    expect((await kropp('GET', `/api/att-justera/${del}/protokoll`, undefined, bo)).status).toBe(404);
    await prov.som(() =>
      prov.fa(RegistreraJustering).registrera(m.namndId, del, {
        datum: '2026-04-02',
        plats: 'Kommunhuset',
        underskrifter: [
          { personId: m.person('Amina Warsame'), roll: 'ordforande' },
          { personId: m.person('Håkan Lindqvist'), roll: 'justerare' },
        ],
      }),
    );
    expect((await kropp<{ antal: number }>('GET', '/api/att-justera', undefined, hakan)).kropp.antal).toBe(0);
    expect((await kropp('GET', `/api/att-justera/${del}/protokoll`, undefined, hakan)).status).toBe(404);
  });

  it('listar det som hänger kvar från varje del, och lämnar över eller noterar', async () => {
    const hakan = m.person('Håkan Lindqvist');
    const utskott = await prov.som(async () => {
      const au = await prov.fa(SkapaOrgan).skapa({
        kommunId: k.kommunId,
        namn: 'Arbetsutskottet',
        slag: 'utskott',
        diariekod: 'UANAU',
        overordnatId: k.namndId,
      });
      await prov.fa(AntaReglemente).anta({ namndId: au, giltigFran: '2023-01-01', regler: { platser: 3 } });
      await prov
        .fa(TillsattUppdrag)
        .tillsatt({ namndId: au, personId: hakan, roll: 'ledamot', parti: 'M', plats: 2, fran: '2023-01-01' });
      const arende = await prov
        .fa(RegistreraArende)
        .registrera({ namndId: k.namndId, arendemening: 'Svar till Rådet' });
      await prov.fa(AndraArende).andra(k.namndId, arende.id, 1, { handlaggareId: hakan });
      await prov
        .fa(PlaneraSammantrade)
        .planera({ namndId: k.namndId, datum: '2026-04-16', start: '18:30', plats: 'Stora salen' });
      return au;
    });
    const id = await borja();
    expect((await kropp<Kvar>('GET', `${bas}/mandatskiften/${id}/kvarlamnat`)).kropp).toEqual({
      antal: 0,
      losta: 0,
      rader: [],
    });
    const importId = await lamnaFil(id);
    const lista = await kropp<Kvar>('GET', `${bas}/mandatskiften/${id}/kvarlamnat`);
    expect(lista.kropp.rader.map((r) => [r.vad.replace(/\/\d+:\d+/u, ''), r.lage])).toEqual([
      ['Arbetsutskottet, ledamot på plats 2', 'ingen'],
      ['Handlägger UAN', 'ingen'],
      ['Justera protokollet från 2026-03-19', 'lost'],
    ]);
    const nyckel = (vad: string): string => lista.kropp.rader.find((r) => r.vad.startsWith(vad))?.nyckel ?? '';
    const los = async (data: object): Promise<{ status: number; kropp: Kvar }> =>
      await kropp<Kvar>('POST', `${bas}/mandatskiften/${id}/kvarlamnat`, data);
    expect((await los({ nyckel: nyckel('Arbets') })).status).toBe(422);
    expect((await los({ nyckel: 'organisation:utskott:finns-inte', anteckning: 'x' })).status).toBe(404);
    const yasmin = m.person('Yasmin Torabi');
    const [ett, tva] = await Promise.all([
      los({ nyckel: nyckel('Arbets'), tillPersonId: yasmin }),
      los({ nyckel: nyckel('Arbets'), tillPersonId: yasmin }),
    ]);
    expect([ett.status, tva.status]).toEqual([200, 200]);
    const efter = await los({ nyckel: nyckel('Handlägger'), anteckning: 'Avslutas i maj.' });
    expect([efter.kropp.antal, efter.kropp.losta]).toEqual([3, 3]);
    expect(efter.kropp.rader.map((r) => r.losning?.text ?? null)).toEqual(
      expect.arrayContaining(['Yasmin Torabi har tagit över', 'Avslutas i maj.']),
    );
    expect((await prov.fa(Organisation).uppdragDen(utskott, '2026-03-31')).map((u) => u.namn)).toEqual([
      'Håkan Lindqvist',
    ]);
    expect((await prov.fa(Organisation).uppdragDen(utskott, SKIFTESDAG)).map((u) => [u.namn, u.plats])).toEqual([
      ['Yasmin Torabi', 2],
    ]);
    expect((await genomfor(id, importId)).status).toBe(200);
  });

  it('föreslår det första mötets lista ur de stående punkterna, som nämnden kan ändra, och lägger dem en gång', async () => {
    const mote = await prov.som(async () => {
      const plan = { namndId: k.namndId, start: '18:30', plats: 'Stora salen' };
      await prov.fa(PlaneraSammantrade).planera({ ...plan, datum: '2026-03-26' });
      return await prov.fa(PlaneraSammantrade).planera({ ...plan, datum: '2026-04-16' });
    });
    const stig = `${bas}/standardpunkter`;
    const forvalda = await kropp<{
      punkter: { titel: string; typ: string; sammanfattning: null }[];
      forvald: boolean;
      version: number;
    }>('GET', stig);
    expect([forvalda.kropp.forvald, forvalda.kropp.version, forvalda.kropp.punkter[0]?.titel]).toEqual([
      true,
      0,
      'Upprop',
    ]);
    const egna = [...forvalda.kropp.punkter.slice(0, 3), { titel: 'Val av jurist', typ: 'val', sammanfattning: null }];
    const skriv = async (version: number): Promise<number> =>
      (
        await prov.fraga('PUT', stig, {
          kaka: linnea,
          kropp: { punkter: egna },
          huvuden: { 'if-match': `"${String(version)}"` },
        })
      ).status;
    expect([await skriv(0), await skriv(0), await skriv(1)]).toEqual([200, 412, 200]);
    const id = await borja();
    const forslag = await kropp<{
      sammantraden: { id: string; datum: string; tid: string; hinder: null }[];
      punkter: { titel: string; typ: string; sammanfattning: null; finns: boolean }[];
    }>('GET', `${bas}/mandatskiften/${id}/forsta-motet`);
    expect(forslag.kropp.sammantraden).toEqual([{ id: mote.id, datum: '2026-04-16', tid: '18.30', hinder: null }]);
    const punkter = forslag.kropp.punkter.map(({ titel, typ, sammanfattning }) => ({ titel, typ, sammanfattning }));
    const lagg = async (): Promise<unknown> =>
      (await kropp('POST', `${bas}/mandatskiften/${id}/forsta-motet`, { sammantradeId: mote.id, punkter })).kropp;
    expect(await Promise.all([lagg(), lagg()])).toEqual(
      expect.arrayContaining([
        { lagda: 4, fannsRedan: 0 },
        { lagda: 0, fannsRedan: 4 },
      ]),
    );
    const titlar = await fraga<{ titel: string }>(
      `select p.titel from punkt p join foredragningslista l on l.id = p.lista_id where l.sammantrade_id = $1 order by p.ordning`,
      [mote.id],
    );
    expect(titlar.map((t) => t.titel)).toEqual(egna.map((e) => e.titel));
  });
});
