import { DataSource } from 'typeorm';
import { AndraArende, GeAtkomst, RegistreraArende } from '#diarium';
import { OppnaGranskning, OppnaKonto, SattFranvaro } from '#organisation';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';

interface Skal {
  slag: string;
  text: string;
}
interface Person {
  namn: string;
  serArendet: boolean;
  serSkyddat: boolean;
  far: string[];
  skal: Skal[];
  varforInte: string | null;
}
interface Svarad extends Person {
  kod: string;
  id: string;
  version: number;
  sekretess: boolean;
  personer: Person[];
  arendemeningSkyddad: string | null;
  rader: { id: string; namn: string; skal: string; givenAvNamn: string | null; version: number }[];
}

const SKYDDAD = 'Anmälan om Karin Hemlig';

describe('vem som får se ett ärende', () => {
  let prov: Diarieprov;
  let arendeId: string;
  const konto = new Map<string, string>();
  const kakor = new Map<string, string>();

  const fraga = async (
    vem: string,
    metod: 'GET' | 'POST' | 'DELETE',
    rest = '',
    kropp?: unknown,
  ): Promise<Provsvar<Svarad>> =>
    await prov.app.fraga<Svarad>(metod, `/api/namnder/${prov.kommun.namndId}/arenden/${arendeId}${rest}`, {
      kaka: kakor.get(vem) ?? '',
      huvuden: { 'if-match': '"1"' },
      ...(kropp === undefined ? {} : { kropp }),
    });
  const ser = async (vem: string): Promise<boolean> => {
    const { status, kropp } = await fraga(vem, 'GET');
    expect([vem, status]).toEqual([vem, 200]);
    return kropp.arendemeningSkyddad === SKYDDAD;
  };
  const VEM = ['linnea', 'karim', 'hanna', 'reg', 'frida', 'rut', 'amina', 'bo'];
  /** A new working day: everybody logs in again. */
  const morgon = async (datum: string): Promise<void> => {
    prov.app.klocka.satt(new Date(`${datum}T07:00:00Z`));
    for (const vem of VEM) kakor.set(vem, await prov.app.loggaIn(vem, LOSENORD));
  };
  const insyn = async (): Promise<Map<string, Person>> =>
    new Map((await fraga('linnea', 'GET', '/insyn')).kropp.personer.map((en) => [en.namn, en]));

  beforeAll(async () => {
    prov = await diarieprov();
    const { app, kommun } = prov;
    const { namndId } = kommun;
    await app.som(async () => {
      for (const [vem, namn, roll] of [
        ['hanna', 'Hanna Lund', 'handlaggare'],
        ['reg', 'Reg Istrator', 'registrator'],
        ['frida', 'Frida Falk', 'forvaltningschef'],
        ['rut', 'Rut Revisor', 'revisor'],
      ] as const) {
        await app.fa(OppnaKonto).oppna(namndId, { inloggningsnamn: vem, namn, losenord: LOSENORD }, [roll]);
      }
      const sekretess = { lagrum: 'OSL 26:1', underProvning: false };
      const handlaggareId = kommun.personer.get('Linnea Stråberg') ?? null;
      const nytt = { namndId, arendemening: 'Anmälan', arendemeningSkyddad: SKYDDAD, sekretess, handlaggareId };
      arendeId = (await app.fa(RegistreraArende).registrera(nytt)).id;
    });
    const rader = await app
      .fa(DataSource)
      .query<{ id: string; inloggningsnamn: string }[]>('select id, inloggningsnamn from konto');
    for (const rad of rader) konto.set(rad.inloggningsnamn, rad.id);
    const granskning = { namndId, kontoId: konto.get('rut') ?? '', andamal: 'Diariet', beslutadAv: 'Revisionen § 2' };
    await app.som(() =>
      app.fa(OppnaGranskning).oppna({ ...granskning, sekretess: false, fran: '2026-03-01', till: '2026-03-31' }),
    );
    await morgon('2026-03-02');
  });
  afterAll(async () => {
    await prov.app.bort();
  });

  it('följer inte av att vara chef, ordförande, registrator eller revisor', async () => {
    for (const vem of ['karim', 'reg', 'frida', 'rut', 'amina']) expect([vem, await ser(vem)]).toEqual([vem, false]);
    expect(await ser('linnea')).toBe(true);
  });

  it('svarar likadant som när någon öppnar ärendet, för var och en', async () => {
    const alla = await insyn();
    const namn: Record<string, string> = {
      karim: 'Karim Haddad',
      reg: 'Reg Istrator',
      frida: 'Frida Falk',
      rut: 'Rut Revisor',
    };
    for (const [vem, vad] of Object.entries(namn))
      expect([vem, alla.get(vad)?.serSkyddat]).toEqual([vem, await ser(vem)]);
    expect(alla.get('Linnea Stråberg')).toMatchObject({ serSkyddat: true, varforInte: null });
    expect(alla.get('Linnea Stråberg')?.skal.map((skal) => skal.slag)).toEqual(
      expect.arrayContaining(['handlaggare', 'sekretess']),
    );
    expect(alla.get('Frida Falk')?.varforInte).toMatch(/^Ärendet har sekretess\./u);
    expect([...alla.keys()]).not.toContain('Bo Sand');
    const bo = await fraga('linnea', 'GET', `/insyn/${konto.get('bo') ?? ''}`);
    expect(bo.kropp).toMatchObject({ serArendet: false, far: [], varforInte: expect.stringContaining('ersättare') });
  });

  it('ges vid namn av den som själv ser, till någon i nämnden, med skäl, och tas tillbaka', async () => {
    const nytt = { kontoId: konto.get('karim'), skal: 'Tar över ärendet' };
    expect((await fraga('hanna', 'POST', '/atkomst', nytt)).kropp.kod).toBe('ATKOMST.SER_INTE_SJALV');
    expect((await fraga('frida', 'POST', '/atkomst', nytt)).status).toBe(403);
    expect((await fraga('linnea', 'POST', '/atkomst', { ...nytt, kontoId: konto.get('admin') })).status).toBe(404);
    const tva = await Promise.all([
      fraga('linnea', 'POST', '/atkomst', nytt),
      fraga('linnea', 'POST', '/atkomst', nytt),
    ]);
    expect(tva.map((svar) => svar.status).sort()).toEqual([201, 409]);
    expect(await ser('karim')).toBe(true);
    expect((await insyn()).get('Karim Haddad')?.skal.map((skal) => skal.text)).toContain(
      'Har fått namngiven åtkomst: Tar över ärendet',
    );
    const [rad] = (await fraga('linnea', 'GET', '/atkomst')).kropp.rader;
    expect(rad).toMatchObject({ namn: 'Karim Haddad', givenAvNamn: 'Linnea Stråberg' });
    expect((await fraga('linnea', 'DELETE', `/atkomst/${rad?.id ?? ''}`)).status).toBe(204);
    expect(await ser('karim')).toBe(false);
  });

  it('slutar med den namngivna åtkomstens sista dag, och med rollen i nämnden', async () => {
    const { app, kommun } = prov;
    const ge = { kontoId: konto.get('hanna') ?? '', skal: 'Föredrar', till: '2026-03-05' };
    await app.som(() => app.fa(GeAtkomst).ge(kommun.namndId, { objekt: 'arende', id: arendeId }, ge));
    app.klocka.satt(new Date('2026-03-05T22:59:59Z'));
    kakor.set('hanna', await app.loggaIn('hanna', LOSENORD));
    expect(await ser('hanna')).toBe(true);
    app.klocka.satt(new Date('2026-03-05T23:00:00Z'));
    expect(await ser('hanna')).toBe(false);
    await morgon('2026-03-06');
    await app
      .fa(DataSource)
      .query(`update rolltilldelning set till = '2026-03-03' where konto_id = $1`, [konto.get('hanna')]);
    expect((await fraga('hanna', 'GET')).status).toBe(404);
    expect((await insyn()).has('Hanna Lund')).toBe(false);
  });

  it('följer med till den som ersätter handläggaren, under de dagarna', async () => {
    const { app, kommun } = prov;
    const borta = { kontoId: konto.get('linnea') ?? '', ersattareKontoId: konto.get('karim') ?? '' };
    await app.som(() =>
      app.fa(SattFranvaro).satt({ namndId: kommun.namndId, ...borta, fran: '2026-03-10', till: '2026-03-11' }),
    );
    expect(await ser('karim')).toBe(false);
    await morgon('2026-03-10');
    expect(await ser('karim')).toBe(true);
    expect((await insyn()).get('Karim Haddad')?.skal.map((skal) => skal.text)).toContain(
      'Ersätter Linnea Stråberg, som handlägger ärendet',
    );
  });

  it('låter registratorn se medan sekretessen prövas, och det egna', async () => {
    const { app, kommun } = prov;
    const [{ version } = { version: 0 }] = await app
      .fa(DataSource)
      .query<{ version: number }[]>('select version from arende where id = $1', [arendeId]);
    await app.som(() => app.fa(AndraArende).andra(kommun.namndId, arendeId, version, { sekretessUnderProvning: true }));
    expect(await ser('reg')).toBe(true);
    await app.som(() =>
      app.fa(AndraArende).andra(kommun.namndId, arendeId, version + 1, { sekretessUnderProvning: false }),
    );
    expect(await ser('reg')).toBe(false);
    const eget = await app.fraga<{ id: string }>('POST', `/api/namnder/${kommun.namndId}/arenden`, {
      kaka: kakor.get('reg') ?? '',
      kropp: {
        arendemening: 'Anmälan',
        arendemeningSkyddad: SKYDDAD,
        sekretess: { lagrum: 'OSL 26:1', underProvning: false },
      },
    });
    arendeId = eget.kropp.id;
    expect(await ser('reg')).toBe(true);
  });

  it('antecknar varje läsning med skälet', async () => {
    const rader = await prov.app
      .fa(DataSource)
      .query<{ namn: string; grund: string }[]>(
        `select distinct aktor ->> 'namn' as namn, grund from laslogg where slag = 'sekretess' order by 1, 2`,
      );
    expect(rader).toEqual([
      { namn: 'Hanna Lund', grund: 'namngiven åtkomst' },
      { namn: 'Karim Haddad', grund: 'ersätter handläggaren' },
      { namn: 'Karim Haddad', grund: 'namngiven åtkomst' },
      { namn: 'Linnea Stråberg', grund: 'handlägger ärendet' },
      { namn: 'Reg Istrator', grund: 'namngiven åtkomst' },
      { namn: 'Reg Istrator', grund: 'prövar sekretessen' },
    ]);
  });
});
