// Who sees what of a meeting: drafts before the kallelse, and secret material, over HTTP.
import { DataSource } from 'typeorm';
import { GeAtkomst, RegistreraArende, RegistreraHandling } from '#diarium';
import { SEKRETESSRUBRIK } from '#dokument';
import { Fillagring } from '#plattform';
import {
  AntecknaNarvaro,
  Besluta,
  FrislappLista,
  HallSammantrade,
  Insynsprov,
  Kalla,
  ListaForrad,
  PlaneraSammantrade,
  SkrivLista,
} from '#sammantrade';
import { type Provapp, provapp, type Provsvar } from './stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';
import {
  beslut,
  KALLELSEDAG,
  KEDJAN,
  korJobben,
  MOTESDAG,
  type Provmote,
  taUpp,
  tid,
  uppropet,
} from './stod/provmote.js';
import type { Lista, Sida } from './stod/svarsformer.js';

const HEMLIGT = 'Överklagande från Karin Hemlig';

describe('insynen i ett sammanträde', () => {
  let p: Provapp;
  let k: Provkommun;
  let m: Provmote;
  let fil: string;
  const kakor: Record<string, string> = {};
  const VEM = ['linnea', 'karim', 'amina', 'bo'];

  const fraga = async <T>(vem: string, stig: string): Promise<Provsvar<T>> =>
    await p.fraga<T>('GET', `/api/namnder/${m.namndId}/sammantraden/${m.id}${stig}`, { kaka: kakor[vem] ?? '' });
  const nu = async (datum: string, klockslag: string): Promise<void> => {
    p.klocka.satt(tid(datum, klockslag));
    for (const vem of VEM) kakor[vem] = await p.loggaIn(vem, LOSENORD);
  };

  async function planera(): Promise<void> {
    const { namndId } = k;
    const person = (namn: string): string => k.personer.get(namn) ?? '';
    const sekretess = { lagrum: 'OSL 26:1', underProvning: false };
    const arende = await p.fa(RegistreraArende).registrera({ namndId, arendemening: 'Enskilt ärende', sekretess });
    const { sha256, storlek } = await p.fa(Fillagring).spara(Buffer.from('hemligt innehåll'));
    const filer = [{ filnamn: 'yttrande.pdf', mediatyp: 'application/pdf', storlek, sha256 }];
    const handling = { namndId, arendeId: arende.id, typ: 'yttrande', riktning: 'inkommen', filer } as const;
    const skyddad = await p.fa(RegistreraHandling).registrera({ ...handling, titel: 'Yttrande', sekretess });
    const { id } = await p.fa(PlaneraSammantrade).planera({ namndId, datum: MOTESDAG, start: '18:30', plats: 'Salen' });
    const handlingar = [{ versionId: skyddad.versionId }];
    const punkt = {
      titel: HEMLIGT,
      typ: 'beslut',
      arendeId: arende.id,
      oppen: false,
      sammanfattning: 'Karin Hemlig bor kvar.',
      handlingar,
    } as const;
    await p.fa(SkrivLista).laggPunkt(namndId, id, punkt);
    m = { namndId, id, arenden: [arende], punkter: [], person };
  }

  beforeAll(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
    await p.som(planera);
    await nu(KALLELSEDAG, '09:00');
  });
  afterAll(async () => {
    await p.bort();
  });

  it('har utkastet bara för förvaltningen och ordföranden', async () => {
    const status = await Promise.all(VEM.map(async (vem) => (await fraga(vem, '/foredragningslista')).status));
    expect(status).toEqual([200, 200, 200, 404]);
    expect((await p.fraga('GET', `/api/namnder/${m.namndId}/sammantraden/${m.id}/foredragningslista`)).status).toBe(
      401,
    );
  });

  it('visar det med sekretess bara för dem som sköter det; andra ser den offentliga rubriken', async () => {
    await p.som(async () => {
      await p.fa(FrislappLista).frislapp(m.namndId, m.id, m.person('Amina Warsame'));
      await p.fa(Kalla).kalla(m.namndId, m.id);
    });
    await korJobben(p);
    const lista = await p.fa(ListaForrad).hamta(m.id);
    fil = lista?.punkter[0]?.handlingar[0]?.filer[0]?.id ?? '';
    m.punkter = [lista?.punkter[0]?.id ?? ''];
    expect((await fraga<Lista>('linnea', '/foredragningslista')).kropp.punkter[0]?.titel).toBe(HEMLIGT);
    // Att vara ordförande räcker inte: den valde läser det efter stark inloggning.
    for (const vem of ['karim', 'bo', 'amina']) {
      const svar = await fraga<Lista>(vem, '/foredragningslista');
      expect(svar.kropp.punkter[0]).toMatchObject({ titel: SEKRETESSRUBRIK, sammanfattning: null, handlingar: [] });
      expect(JSON.stringify(svar.kropp)).not.toContain('Karin');
    }
  });

  it('lämnar filen bara till dem', async () => {
    const status = await Promise.all(VEM.map(async (vem) => (await fraga(vem, `/handlingar/${fil}`)).status));
    expect(status).toEqual([200, 404, 404, 404]);
    const hamtad = await p.app.inject({
      method: 'GET',
      url: `/api/namnder/${m.namndId}/sammantraden/${m.id}/handlingar/${fil}`,
      headers: { cookie: kakor['linnea'] ?? '' },
    });
    expect(hamtad.body).toBe('hemligt innehåll');
    expect(hamtad.headers['content-disposition']).toMatch(/^attachment; filename="yttrande\.pdf"/u);
  });

  it('visar det för den valde efter stark inloggning, i det egna sammanträdet, aldrig för insynsplatsen', async () => {
    const konton = await p
      .fa(DataSource)
      .query<{ id: string; namn: string }[]>('select id, person_id, namn from konto');
    const prova = async (namn: string, styrka: string, sammantrade = m.id): Promise<boolean> => {
      const kontoId = konton.find((konto) => konto.namn === namn)?.id ?? '';
      const jag = { kontoId, personId: m.person(namn), session: { styrka } };
      return (await p.som(() => p.fa(Insynsprov).for(jag, m.namndId, sammantrade))).sekretess;
    };
    expect(await prova('Bo Sand', 'enkel')).toBe(false);
    expect(await prova('Bo Sand', 'tva_faktorer')).toBe(true);
    expect(await prova('Amina Warsame', 'avancerad')).toBe(true);
    expect(await prova('Karim Haddad', 'avancerad')).toBe(false);
    expect(await prova('Bo Sand', 'avancerad', k.annanNamndId)).toBe(false);
    await p
      .fa(DataSource)
      .query(`update uppdrag set roll = 'insynsplats', turordning = null where person_id = $1`, [m.person('Bo Sand')]);
    expect(await prova('Bo Sand', 'avancerad')).toBe(false);
    await p
      .fa(DataSource)
      .query(`update uppdrag set roll = 'ersattare', turordning = 1 where person_id = $1`, [m.person('Bo Sand')]);
  });

  it('visar det i webbens svar just så länge inloggningen är stark', async () => {
    const ds = p.fa(DataSource);
    const sattStyrka = async (styrka: string): Promise<void> => {
      await ds.query(
        `update session set styrka = $1 where konto_id = (select id from konto where inloggningsnamn = 'bo')`,
        [styrka],
      );
    };
    const rubrik = async (): Promise<string | undefined> =>
      (await fraga<Lista>('bo', '/foredragningslista')).kropp.punkter[0]?.titel;
    expect(await rubrik()).toBe(SEKRETESSRUBRIK);
    await sattStyrka('tva_faktorer');
    expect(await rubrik()).toBe(HEMLIGT);
    expect((await fraga('bo', `/handlingar/${fil}`)).status).toBe(200);
    expect((await p.fraga('GET', `/api/namnder/${m.namndId}/arenden`, { kaka: kakor['bo'] ?? '' })).status).toBe(403);
    await sattStyrka('enkel');
    expect(await rubrik()).toBe(SEKRETESSRUBRIK);
    const lasta = await ds.query<{ namn: string }[]>(
      `select distinct aktor ->> 'namn' as namn from laslogg order by 1`,
    );
    expect(lasta.map(({ namn }) => namn)).toEqual(['Bo Sand', 'Linnea Stråberg']);
  });

  it('visar det för den som fått namngiven åtkomst, och antecknar läsningen', async () => {
    const [karim] = await p
      .fa(DataSource)
      .query<{ id: string }[]>(`select id from konto where inloggningsnamn = 'karim'`);
    const atkomst = { kontoId: karim?.id ?? '', skal: 'Föredrar ärendet', till: MOTESDAG };
    const id = await p.som(() =>
      p.fa(GeAtkomst).ge(m.namndId, { objekt: 'arende', id: m.arenden[0]?.id ?? '' }, atkomst),
    );
    expect((await fraga<Lista>('karim', '/foredragningslista')).kropp.punkter[0]?.titel).toBe(HEMLIGT);
    expect((await fraga('karim', `/handlingar/${fil}`)).status).toBe(200);
    const logg = await p.fraga<Sida<{ namn: string; objekt: string }>>('GET', `/api/namnder/${m.namndId}/laslogg`, {
      kaka: kakor['linnea'] ?? '',
    });
    const karims = logg.kropp.rader.filter((rad) => rad.namn === 'Karim Haddad').map((rad) => rad.objekt);
    expect(karims).toEqual(['fil', 'foredragningslista']);
    await p.som(() => p.fa(GeAtkomst).aterkalla(m.namndId, { objekt: 'arende', id: m.arenden[0]?.id ?? '' }, id, 1));
    expect((await fraga('karim', `/handlingar/${fil}`)).status).toBe(404);
  });

  it('döljer paragrafen för den jävige också, vem det än är', async () => {
    await nu(MOTESDAG, '18:30');
    await p.som(async () => {
      await p.fa(HallSammantrade).oppna(m.namndId, m.id);
      await p.fa(AntecknaNarvaro).satt(m.namndId, m.id, uppropet(m));
    });
    const jav = [m.person('Amina Warsame')];
    const grund = {
      titel: HEMLIGT,
      typ: 'beslut',
      oppen: false,
      arendeId: m.arenden[0]?.id ?? null,
      handlingar: [],
    } as const;
    const paragraf = await taUpp(p, m, 0, { ...grund, jav, ordforandeId: m.person('Håkan Lindqvist') });
    await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, beslut('Karin Hemlig får rätt.')));
    const rubrik = async (vem: string): Promise<string | undefined> =>
      (await fraga<Sida<{ titel: string }>>(vem, '/paragrafer')).kropp.rader[0]?.titel;
    expect(await Promise.all(VEM.map(rubrik))).toEqual([HEMLIGT, SEKRETESSRUBRIK, SEKRETESSRUBRIK, SEKRETESSRUBRIK]);
    for (const vem of ['amina', 'bo']) {
      const svar = await fraga<{ beslut: string[] }>(vem, `/paragrafer/${paragraf}`);
      expect(svar.kropp.beslut).toEqual([]);
      expect(JSON.stringify(svar.kropp)).not.toContain('Karin');
    }
    expect((await fraga<{ beslut: string[] }>('linnea', `/paragrafer/${paragraf}`)).kropp.beslut).toEqual([
      'Karin Hemlig får rätt.',
    ]);
  });
});
