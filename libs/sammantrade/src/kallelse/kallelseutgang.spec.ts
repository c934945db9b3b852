// The kallelse on its way out: the checklist, the previews, what is said when nobody released the list, and the sending itself.
import { DataSource } from 'typeorm';
import { type Provapp, provapp, type Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { KEDJAN, korJobben, planeratMote, type Provmote, tid } from '../../../../test/stod/provmote.js';
import { FrislappLista } from '../frislappning/frislapp-lista.service.js';
import { SkrivLista } from '../lista/skriv-lista.service.js';
import { KallaSchema } from './kalla.schema.js';
import { Kalla } from './kalla.service.js';

interface Kontroll {
  hindrar: boolean;
  kontroller: { kod: string; lage: string; text: string; punkter: number[] }[];
}
interface Visning {
  slag: string;
  antal: number;
  amne: string;
  text: string;
  html: string;
  kalender: string;
  utanPunkter: number;
}

describe('kallelsens väg ut', () => {
  let p: Provapp;
  let k: Provkommun;
  let m: Provmote;
  let linnea: string;

  const fraga = async <T>(metod: 'GET' | 'PUT', stig: string, kaka: string, kropp?: object): Promise<Provsvar<T>> =>
    await p.fraga<T>(metod, `/api/namnder/${m.namndId}${stig}`, { kaka, ...(kropp === undefined ? {} : { kropp }) });
  const kontroll = async (): Promise<Kontroll> =>
    (await fraga<Kontroll>('GET', `/sammantraden/${m.id}/kallelse/kontroll`, linnea)).kropp;
  const kor = async (datum: string, klockslag: string): Promise<void> => {
    p.klocka.satt(tid(datum, klockslag));
    await p.som(() => p.fa(KallaSchema).kor());
  };
  const sql = async <T>(fraga_: string): Promise<T[]> => await p.fa(DataSource).query<T[]>(fraga_);
  const antalKallelser = async (): Promise<number> =>
    (await sql<{ antal: number }>('select count(*)::int as antal from kallelse'))[0]?.antal ?? -1;
  const slapp = async (): Promise<void> => {
    await p.som(() => p.fa(FrislappLista).frislapp(m.namndId, m.id, m.person('Amina Warsame')));
  };

  beforeEach(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
    m = await planeratMote(p, k);
    linnea = await p.loggaIn('linnea', LOSENORD);
  });
  afterEach(async () => {
    await p.bort();
  });

  it('påminner sekreteraren, larmar ordföranden när det är bråttom, och skickar aldrig det som inte är frisläppt', async () => {
    for (const [dag, klockslag] of [
      ['2026-03-04', '09:00'],
      ['2026-03-05', '08:55'],
      ['2026-03-05', '09:00'],
      ['2026-03-06', '12:00'],
      ['2026-03-09', '09:05'],
      ['2026-03-11', '09:00'],
      ['2026-03-11', '09:05'],
      ['2026-03-12', '09:00'],
      ['2026-03-13', '09:00'],
    ] as const) {
      await kor(dag, klockslag);
    }
    const brev = await sql<{ dag: string; till: string; amne: string }>(
      `select to_char(u.skapad at time zone 'Europe/Stockholm', 'MM-DD HH24:MI') as dag, string_agg(m.namn, ', ' order by m.namn) as till,
         u.gemensamt->>'amne' as amne from utskick u join mottagare m on m.utskick_id = u.id
       where u.objekt = 'kallelsepaminnelse' group by u.id order by u.skapad`,
    );
    expect(brev.map(({ dag, till }) => [dag, till])).toEqual([
      ['03-05 09:00', 'Linnea Stråberg'],
      ['03-09 09:05', 'Linnea Stråberg'],
      ['03-11 09:00', 'Amina Warsame, Linnea Stråberg'],
      ['03-12 09:00', 'Amina Warsame, Linnea Stråberg'],
      ['03-13 09:00', 'Amina Warsame, Linnea Stråberg'],
    ]);
    expect(brev[0]?.amne).toContain('Listan är inte frisläppt');
    expect(brev[2]?.amne).toContain('Bråttom');
    expect(brev[4]?.amne).toContain('Kallelsen har inte gått ut');
    expect(await antalKallelser()).toBe(0);
    const notiser = await sql<{ slag: string; antal: number }>(
      `select slag, count(*)::int as antal from notis where slag like 'kallelse.%' group by slag order by slag`,
    );
    expect(notiser.map(({ slag }) => slag)).toEqual(['kallelse.larm', 'kallelse.paminnelse']);
  });

  it('går ut på nämndens eget klockslag, som sekreteraren bestämmer', async () => {
    const stig = '/kallelseinstallning';
    expect((await fraga('GET', stig, linnea)).kropp).toEqual({ klockslag: '09:00', paminnDagar: [7, 3], version: 0 });
    const satt = await p.fraga('PUT', `/api/namnder/${m.namndId}${stig}`, {
      kaka: linnea,
      kropp: { klockslag: '13:30', paminnDagar: [2, 5, 2] },
      huvuden: { 'If-Match': '"0"' },
    });
    expect([satt.status, satt.kropp]).toEqual([200, { klockslag: '13:30', paminnDagar: [5, 2], version: 1 }]);
    await slapp();
    await kor('2026-03-12', '09:00');
    expect(await antalKallelser()).toBe(0);
    await kor('2026-03-12', '13:30');
    expect(await antalKallelser()).toBe(1);
  });

  it('ger samma svar på skärmen som när kallelsen skickas', async () => {
    expect(await kontroll()).toMatchObject({ hindrar: true });
    await p.som(() =>
      p.fa(SkrivLista).laggPunkt(m.namndId, m.id, { titel: 'Avtal 811218-9876', typ: 'information', arendeId: null }),
    );
    await slapp();
    const { hindrar, kontroller } = await kontroll();
    expect(hindrar).toBe(true);
    expect(kontroller.filter(({ lage }) => lage === 'hinder')).toEqual([
      expect.objectContaining({ kod: 'PERSONNUMMER', punkter: [4] }),
    ]);
    await expect(p.som(() => p.fa(Kalla).kalla(m.namndId, m.id))).rejects.toMatchObject({
      kod: 'KALLELSE.KONTROLLEN_HINDRAR',
    });
    // It does not go by itself either, and it is said why, once.
    await kor('2026-03-12', '09:00');
    await kor('2026-03-12', '09:05');
    expect(await antalKallelser()).toBe(0);
    const [notis] = await sql<{ text: string; antal: number }>(
      `select max(text) as text, count(*)::int as antal from notis where slag = 'kallelse.larm'`,
    );
    expect(notis?.text).toContain('Punkt 4 har ett personnummer');
    const bo = await p.loggaIn('bo', LOSENORD);
    expect((await fraga('GET', `/sammantraden/${m.id}/kallelse/kontroll`, bo)).status).toBe(404);
  });

  it('visar kallelsen som varje slag får den, och skickar den så: personalföreträdarna utan det de inte är med vid', async () => {
    const stig = `/sammantraden/${m.id}/kallelse`;
    const [rad] = await sql<{ nyckel: string }>(`select nyckel from punkt where titel = 'Ärende nummer 2'`);
    const undantag = [{ punktNyckel: rad?.nyckel ?? '', grund: 'upphandling' }];
    const satt = await fraga('PUT', `${stig}/undantag`, linnea, { undantag });
    expect([satt.status, satt.kropp]).toEqual([200, { undantag }]);
    const { visningar } = (await fraga<{ visningar: Visning[] }>('GET', `${stig}/forhandsvisning`, linnea)).kropp;
    const visad = new Map(visningar.map((v) => [v.slag, v]));
    expect([...visad.keys()]).toEqual(expect.arrayContaining(['ledamot', 'ersattare', 'personalforetradare']));
    expect(visad.get('ledamot')?.text).toContain('3. Ärende nummer 2');
    expect(visad.get('personalforetradare')).toMatchObject({ utanPunkter: 1 });
    expect(visad.get('personalforetradare')?.text).not.toContain('Ärende nummer 2');
    expect(visad.get('personalforetradare')?.html).not.toContain('Ärende nummer 2');
    expect(visad.get('ledamot')?.kalender).toContain('BEGIN:VEVENT');
    expect(JSON.stringify(visningar)).not.toMatch(/@ekbacka\.example.*ATTENDEE/u);

    await slapp();
    await kor('2026-03-12', '09:00');
    await korJobben(p);
    const skickat = await sql<{ roll: string; text: string; bilagor: number[] }>(
      `select coalesce(u.roll, '') as roll, m.personligt->>'text' as text, m.personligt->'bilagor' as bilagor from mottagare m
         join utskick x on x.id = m.utskick_id and x.objekt = 'sammantrade'
         left join uppdrag u on u.person_id = m.person_id and u.organ_id = x.namnd_id`,
    );
    const personal = skickat.filter(({ roll }) => roll === 'personalforetradare');
    const valda = skickat.filter(({ roll }) => roll !== 'personalforetradare');
    expect(personal.map((en) => [en.text.includes('Ärende nummer 2'), en.bilagor])).toEqual([[false, [1]]]);
    expect(valda.length).toBeGreaterThan(4);
    const [huvud] = await sql<{ lista: string }>(
      `select gemensamt->>'lista' as lista from utskick where objekt = 'sammantrade'`,
    );
    expect(huvud?.lista).toMatch(/^[a-z0-9]+\.kallelse\./u);
    expect(valda.every((en) => en.text.includes('Ärende nummer 2') && en.bilagor[0] === 0)).toBe(true);
  });

  it('visar hur nämnden blir med svaren: platserna, vem som står på tur, kvorum och balans', async () => {
    await slapp();
    await kor('2026-03-12', '09:00');
    await korJobben(p);
    // The clock has moved on past the session.
    linnea = await p.loggaIn('linnea', LOSENORD);
    const stig = `/sammantraden/${m.id}/vantad-uppstallning`;
    interface Uppstallning {
      tjanstgor: number;
      kravs: number;
      beslutsfor: boolean;
      platser: {
        ordinarie: { namn: string } | null;
        tjanstgorande: { namn: string } | null;
        nasta: { namn: string } | null;
        svar: string | null;
      }[];
    }
    const visa = async (): Promise<Uppstallning> => (await fraga<Uppstallning>('GET', stig, linnea)).kropp;
    const svara = async (namn: string, svar: string): Promise<void> => {
      const { status } = await p.fraga(
        'POST',
        `/api/namnder/${m.namndId}/sammantraden/${m.id}/svar/${m.person(namn)}`,
        {
          kaka: linnea,
          kropp: { svar },
        },
      );
      expect(status).toBe(200);
    };
    expect(await visa()).toMatchObject({ tjanstgor: 5, kravs: 3, beslutsfor: true });
    await svara('Åsa Nyberg', 'forhinder');
    const utan = await visa();
    const plats = utan.platser.find((en) => en.ordinarie?.namn === 'Åsa Nyberg');
    expect([utan.tjanstgor, plats?.tjanstgorande, plats?.nasta?.namn]).toEqual([4, null, 'Bo Sand']);
    await svara('Bo Sand', 'kommer');
    const med = await visa();
    expect(med.tjanstgor).toBe(5);
    expect(med.platser.find((en) => en.ordinarie?.namn === 'Åsa Nyberg')).toMatchObject({
      tjanstgorande: { namn: 'Bo Sand' },
      svar: 'kommer',
      nasta: null,
    });
  });
});
