// Start as each role meets it, over HTTP, while one meeting goes along the whole chain.
import { DataSource } from 'typeorm';
import { OppnaKonto, SkapaPerson, TillsattUppdrag } from '#organisation';
import { nyttId } from '#plattform';
import {
  korJobben,
  halletMote,
  kallatMote,
  KEDJAN,
  MOTESDAG,
  planeratMote,
  tid,
} from '../../../../test/stod/provmote.js';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { Tillkannage } from '../anslag/tillkannage.service.js';
import { FordelaDelar } from '../del/fordela-delar.service.js';
import { LamnaTillJustering } from '../del/lamna-till-justering.service.js';
import { RegistreraJustering } from '../justering/registrera-justering.service.js';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import { SkrivProtokoll } from '../protokoll/skriv-protokoll.service.js';

type Rad = Record<string, unknown>;
/** Any of the parts: a test looks only at the fields that its part has. */
interface Kropp {
  rubrik: string;
  antal: number;
  delar: string[];
  steg: Rad[];
  hinder: Rad[];
  rader: (Rad & { kedja: Rad[] })[];
  jobb: Rad;
  konton: { rader: Rad[] };
  halsa: Rad[];
}

describe('start', () => {
  let p: Provapp;
  let k: Provkommun;
  const kakor = new Map<string, string>();

  beforeEach(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
    kakor.clear();
  });
  afterEach(async () => {
    await p.bort();
  });

  const som = async (vem: string): Promise<string> => {
    const kaka = kakor.get(vem) ?? (await p.loggaIn(vem, LOSENORD));
    kakor.set(vem, kaka);
    return kaka;
  };
  const start = async (vem: string, del = '', fraga = ''): Promise<{ status: number; kropp: Kropp }> => {
    const { status, kropp } = await p.fraga<Kropp>('GET', `/api/start${del === '' ? '' : `/${del}`}${fraga}`, {
      kaka: await som(vem),
    });
    return { status, kropp };
  };
  const dag = (datum: string): void => {
    p.klocka.satt(tid(datum, '10:00'));
    kakor.clear();
  };

  it('ger var och en sina delar', async () => {
    expect((await start('linnea')).kropp).toMatchObject({
      idag: '2026-03-02',
      vecka: 10,
      namnder: [{ namndId: k.namndId }],
    });
    expect((await start('linnea')).kropp.delar).toEqual(
      expect.arrayContaining(['hinder', 'sammantraden', 'protokoll', 'anslag', 'utskick', 'halltider']),
    );
    expect((await start('bo')).kropp.delar).toEqual(['kallelser', 'justera', 'halltider', 'nytt']);
    expect((await start('karim')).kropp.delar).toEqual(expect.arrayContaining(['skrivelser', 'arenden']));
    expect((await start('admin')).kropp.delar).toContain('drift');
    for (const [vem, del] of [
      ['linnea', 'drift'],
      ['bo', 'hinder'],
      ['bo', 'arenden'],
      ['karim', 'anslag'],
    ] as const) {
      expect([vem, del, (await start(vem, del)).status]).toEqual([vem, del, 403]);
    }
    for (const del of ['', 'kallelser', 'halltider']) {
      expect((await start('bo', del, `?namndId=${k.annanNamndId}`)).status).toBe(404);
    }
    expect((await start('bo', 'kallelser', '?namndId=x')).status).toBe(400);
  });

  it('säger vad som hindrar kallelsen, var, hos vem och vad man gör åt det', async () => {
    await p.som(async () => {
      const personId = await p.fa(SkapaPerson).skapa({ namn: 'Stig Åkesson' });
      await p.fa(TillsattUppdrag).tillsatt({
        namndId: k.namndId,
        personId,
        roll: 'ersattare',
        parti: 'S',
        plats: null,
        turordning: 2,
        fran: '2024-01-01',
      });
    });
    const m = await planeratMote(p, k, 1);
    dag('2026-03-10');
    const { kropp } = await start('linnea', 'hinder');
    expect(kropp.rubrik).toBe('Kallelsen ska ut på torsdag. Tre saker hindrar.');
    expect(kropp.steg).toEqual([
      expect.objectContaining({
        steg: 'kallelse',
        dag: '2026-03-12',
        dagarKvar: 2,
        antalHinder: 3,
        sammantradeId: m.id,
      }),
    ]);
    expect(kropp.hinder.map((h: Rad) => [h['kod'], h['text']])).toEqual([
      ['FORSLAG_SAKNAS', `Punkt 2, Ärende nummer 1 ${m.arenden[0]?.dnr ?? ''}.`],
      ['ADRESS_SAKNAS', 'Stig Åkesson (S). Skicka brev i stället, eller lägg till adressen.'],
      ['INTE_FRISLAPPT', 'Den släpps av Amina Warsame, eller av den som ordföranden har utsett.'],
    ]);
    expect(kropp.hinder[2]).toMatchObject({
      hos: { namn: 'Amina Warsame' },
      bot: { text: 'Öppna listan', lank: `/namnder/${m.namndId}/sammantraden/${m.id}/foredragningslista` },
    });
    const kedja = (await start('linnea', 'sammantraden')).kropp.rader[0]?.kedja;
    expect(kedja?.map((l: Rad) => [l['sida'], l['lage'], l['nar']])).toEqual([
      ['handlingar', 'kommer', 'inga handlingar'],
      ['foredragningslista', 'pagar', '2 punkter'],
      ['kallelse', 'hinder', 'senast tors 12 mars'],
      ['sammantrade', 'kommer', 'tors 19 mars'],
      ['protokoll', 'kommer', 'efter mötet'],
      ['justering', 'kommer', 'senast tors 2 april'],
      ['anslag', 'kommer', 'inom 2 dagar'],
    ]);
    dag('2026-03-13');
    expect((await start('linnea', 'hinder')).kropp.rubrik).toBe(
      'Kallelsen skulle ha gått ut torsdag 12 mars. Tre saker hindrar.',
    );
  });

  it('visar ledamoten vad som väntar på svar, och vad hen svarat', async () => {
    const m = await kallatMote(p, k);
    expect((await start('bo', 'kallelser')).kropp.rader).toMatchObject([{ kallad: false, oppet: false, svar: null }]);
    await korJobben(p);
    kakor.clear();
    const { kropp } = await start('bo', 'kallelser');
    expect(kropp.rader).toMatchObject([
      {
        sammantradeId: m.id,
        datum: MOTESDAG,
        start: '18:30',
        dagarKvar: 7,
        kallad: true,
        oppet: true,
        distans: false,
        svar: null,
        justerasSenast: '2026-04-02',
      },
    ]);
    await p.fraga('POST', `/api/namnder/${m.namndId}/sammantraden/${m.id}/svar`, {
      kaka: await som('bo'),
      kropp: { svar: 'forhinder' },
    });
    expect((await start('bo', 'kallelser')).kropp.rader).toMatchObject([{ svar: 'forhinder' }]);
    expect((await start('bo', 'nytt')).kropp.rader).toMatchObject([
      { slag: 'kallelse', text: 'Kallelsen till torsdag 19 mars' },
    ]);
    expect((await start('linnea', 'kallelser')).kropp.rader).toEqual([]);
  });

  it('visar sekreteraren de brev som inte kom fram, utan skyddad adress', async () => {
    const m = await kallatMote(p, k);
    await korJobben(p);
    kakor.clear();
    await p
      .fa(DataSource)
      .query(
        `update mottagare set tillstand = 'misslyckad', orsak = 'adressen finns inte' where namn in ('Bo Sand', 'Örjan Ek')`,
      );
    const { kropp } = await start('linnea', 'utskick');
    expect(kropp.antal).toBe(2);
    expect(kropp.rader.map((r: Rad) => [r['namn'], r['adress'], r['vad']])).toEqual([
      ['Bo Sand', 'bosand@ekbacka.example', 'Kallelsen till torsdag 19 mars'],
      ['Örjan Ek', null, 'Kallelsen till torsdag 19 mars'],
    ]);
    const hinder = (await start('linnea', 'hinder')).kropp;
    expect(hinder.rubrik).toBe('Sammanträdet är torsdag 19 mars kl. 18.30. En sak hindrar.');
    expect(hinder.hinder).toMatchObject([{ kod: 'KOM_INTE_FRAM', sammantradeId: m.id }]);
    expect((await start('karim', 'utskick')).status).toBe(403);
  });

  it('följer protokollet från skrivande till nedtaget anslag', async () => {
    const m = await halletMote(p, k);
    const person = (namn: string): string => m.person(namn);
    dag('2026-03-20');
    expect((await start('linnea', 'hinder')).kropp).toMatchObject({
      steg: [{ steg: 'protokoll', dag: '2026-04-02' }],
      hinder: [{ kod: 'PROTOKOLL_SAKNAS' }],
    });
    expect((await start('linnea', 'protokoll')).kropp.rader).toMatchObject([
      { delId: null, tillstand: 'skrivs', dagarKvar: 13 },
    ]);
    const delId = await p.som(async () => {
      await p
        .fa(SkrivProtokoll)
        .oppna(m.namndId, m.id, { personId: person('Linnea Stråberg'), namn: 'Linnea Stråberg' });
      await p.fa(FordelaDelar).fordela(m.namndId, m.id, [{ slag: 'ordinarie', paragrafer: [1, 2, 3] }]);
      const protokoll = await p.fa(ProtokollForrad).forSammantrade(m.namndId, m.id);
      const [del] = await p.fa(ProtokollForrad).delar(protokoll?.id ?? '');
      await p.fa(LamnaTillJustering).lamna(m.namndId, del?.id ?? '');
      return del?.id ?? '';
    });
    expect((await start('linnea', 'protokoll')).kropp.rader).toMatchObject([
      {
        delId,
        tillstand: 'hos_justerare',
        paragrafer: '1–3',
        vantarPa: ['Amina Warsame', 'Håkan Lindqvist'],
        sedan: '2026-03-20',
      },
    ]);
    expect((await start('amina', 'justera')).kropp.rader).toMatchObject([
      { delId, roll: 'ordforande', paragrafer: '1–3', dag: '2026-04-02' },
    ]);
    expect((await start('bo', 'justera')).kropp.rader).toEqual([]);
    dag('2026-04-03');
    expect((await start('linnea', 'hinder')).kropp.hinder).toMatchObject([
      { kod: 'JUSTERING_FORSENAD', text: 'Väntar på Amina Warsame, Håkan Lindqvist.', sedan: '2026-03-20' },
    ]);
    await p.som(() =>
      p.fa(RegistreraJustering).registrera(m.namndId, delId, {
        datum: '2026-04-03',
        plats: 'Ekbacka',
        underskrifter: [
          { personId: person('Amina Warsame'), roll: 'ordforande' },
          { personId: person('Håkan Lindqvist'), roll: 'justerare' },
        ],
      }),
    );
    expect((await start('amina', 'justera')).kropp.rader).toEqual([]);
    expect((await start('linnea', 'anslag')).kropp.rader).toMatchObject([{ lage: 'ska_upp', dag: '2026-04-05' }]);
    expect((await start('bo', 'nytt')).kropp.rader[0]).toMatchObject({ slag: 'protokoll', datum: '2026-04-03' });
    await p.som(() => p.fa(Tillkannage).tillkannage(m.namndId, delId, { anslagsdatum: '2026-04-03' }));
    const [uppe] = (await start('linnea', 'anslag')).kropp.rader;
    expect(uppe).toMatchObject({ lage: 'uppe', dag: '2026-04-25' });
    expect((await start('linnea', 'sammantraden')).kropp.rader).toMatchObject([
      { anmarkning: '§§\u00a01–3. Anslaget får tas ned tidigast lördag 25 april' },
    ]);
    dag('2026-04-25');
    expect((await start('linnea', 'anslag')).kropp.rader).toMatchObject([{ lage: 'far_tas_ned', dagarKvar: 0 }]);
    await p.fa(DataSource).query(`update tillkannagivande set nedtaget_datum = '2026-04-25'`);
    for (const del of ['anslag', 'protokoll', 'sammantraden']) {
      expect([del, (await start('linnea', del)).kropp.rader]).toEqual([del, []]);
    }
    expect((await start('linnea', 'hinder')).kropp).toMatchObject({
      rubrik: 'Inga sammanträden är planerade',
      steg: [],
    });
  });

  it('ger handläggaren sina skrivelser och ärenden med frist, och chefen det som väntar på godkännande', async () => {
    const m = await planeratMote(p, k, 1);
    const ds = p.fa(DataSource);
    const [karim, chef] = [k.personer.get('Yasmin Torabi') ?? '', k.personer.get('Per Ask') ?? ''];
    await ds.query(`update konto set person_id = $1 where inloggningsnamn = 'karim'`, [karim]);
    await p.som(async () => {
      const konto = { inloggningsnamn: 'carl', namn: 'Per Ask', losenord: LOSENORD, personId: chef };
      await p.fa(OppnaKonto).oppna(k.namndId, konto, ['chef']);
    });
    await ds.query('update arende set handlaggare_id = $1 where id = $2', [karim, m.arenden[0]?.id]);
    const ny = await p.fraga<{ id: string }>('POST', `/api/namnder/${k.namndId}/skrivelser`, {
      kaka: await som('karim'),
      kropp: {
        arendeId: m.arenden[0]?.id,
        rubrik: 'Skolplan',
        datum: '2026-03-02',
        sammanfattning: 'Kort.',
        arendet: 'Långt.',
        undertecknare: [{ personId: chef, titel: 'chef' }],
        forslag: [{ text: 'Planen antas.' }],
      },
    });
    const steg = async (vem: string, namn: string, kropp?: object): Promise<void> => {
      const stig = `/api/namnder/${k.namndId}/skrivelser/${ny.kropp.id}`;
      const { huvuden } = await p.fraga('GET', stig, { kaka: await som(vem) });
      const etag = { 'if-match': huvuden['etag'] ?? '' };
      const val = { kaka: await som(vem), huvuden: etag, ...(kropp === undefined ? {} : { kropp }) };
      expect((await p.fraga('POST', `${stig}/${namn}`, val)).status).toBe(200);
    };
    const frist = {
      vad: 'Kallelsen går ut',
      dag: '2026-03-12',
      dagarKvar: 10,
      sammantradeId: m.id,
      sammantradesdag: MOTESDAG,
    };
    expect((await start('karim', 'arenden')).kropp).toMatchObject({
      antal: 1,
      rader: [{ dnr: m.arenden[0]?.dnr, frist }],
    });
    expect((await start('karim', 'skrivelser')).kropp.rader).toMatchObject([
      { skrivelseId: ny.kropp.id, tillstand: 'utkast', vantarPa: null, dnr: m.arenden[0]?.dnr, frist },
    ]);
    expect((await start('carl', 'godkannande')).kropp.rader).toEqual([]);
    await steg('karim', 'granskning');
    expect((await start('carl', 'godkannande')).kropp.rader).toMatchObject([
      { skrivelseId: ny.kropp.id, tillstand: 'granskning', vantarPa: 'Per Ask', sedan: '2026-03-02', frist },
    ]);
    const [hinder] = (await start('linnea', 'hinder')).kropp.hinder;
    expect(hinder).toMatchObject({
      kod: 'SKRIVELSE_INTE_KLAR',
      rubrik: 'Tjänsteskrivelsen är inte godkänd',
      text: `Punkt 2, Ärende nummer 1 ${m.arenden[0]?.dnr ?? ''}. Ligger hos Per Ask sedan 2 mars.`,
      hos: { personId: chef, namn: 'Per Ask' },
      sedan: '2026-03-02',
      bot: { lank: `/namnder/${k.namndId}/skrivelser/${ny.kropp.id}` },
    });
    await steg('carl', 'aterlamning', { skal: 'Siffrorna saknas.' });
    expect((await start('karim', 'skrivelser')).kropp.rader).toMatchObject([
      { tillstand: 'utkast', aterlamnadSkal: 'Siffrorna saknas.' },
    ]);
    expect((await start('carl', 'godkannande')).kropp.rader).toEqual([]);
  });

  it('visar administratören jobb som gavs upp och konton som bara har ett lösenord', async () => {
    await p
      .fa(DataSource)
      .query(
        `insert into utkorg (id, jobb, data, tillstand, forsok, skapad, fel) values ($1, 'mejl.skicka', '{}', 'misslyckad', 12, $2, 'mejlservern svarar inte')`,
        [nyttId(), p.klocka.nu()],
      );
    const { kropp } = await start('admin', 'drift');
    expect(kropp.jobb).toMatchObject({
      antal: 1,
      rader: [{ jobb: 'mejl.skicka', forsok: 12, fel: 'mejlservern svarar inte' }],
    });
    expect(kropp.konton.rader.map((r: Rad) => r['inloggningsnamn'])).toEqual(
      expect.arrayContaining(['linnea', 'karim', 'amina', 'bo', 'admin']),
    );
    expect(kropp.halsa.map((h: Rad) => h['namn'])).toContain('databas');
  });

  it('svarar på varje del, för var och en som har den', async () => {
    await kallatMote(p, k);
    for (const vem of ['linnea', 'karim', 'amina', 'bo', 'admin']) {
      const { delar } = (await start(vem)).kropp;
      for (const del of delar) expect([vem, del, (await start(vem, del)).status]).toEqual([vem, del, 200]);
    }
  });
});
