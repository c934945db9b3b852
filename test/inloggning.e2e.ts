// Logging in as a person meets it, and as someone who guesses passwords does.
import { Client } from 'pg';
import { AndraKonto, KontoForrad } from '#plattform';
import { kakor, type Provapp, provapp, type Provsvar } from './stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';

interface Problem {
  kod: string;
  detail: string;
}
interface Jag {
  namn: string;
  personId: string | null;
  namnder: { namndId: string; namn: string; roller: string[]; rattigheter: string[] }[];
}
const TIMME = 3_600_000;

describe('inloggning', () => {
  let prov: Provapp;
  let kommun: Provkommun;

  beforeAll(async () => {
    prov = await provapp();
    kommun = await skapaProvkommun(prov);
  });
  afterAll(async () => {
    await prov.bort();
  });

  const framat = (ms: number): void => {
    prov.klocka.satt(new Date(prov.klocka.nu().getTime() + ms));
  };
  const forsok = async (inloggningsnamn: string, losenord: string): Promise<Provsvar<Problem>> =>
    prov.fraga<Problem>('POST', '/api/inloggning', { kropp: { inloggningsnamn, losenord } });
  const jag = async (kaka?: string): Promise<Provsvar<Jag>> =>
    prov.fraga<Jag>('GET', '/api/jag', kaka === undefined ? {} : { kaka });
  const sql = async (text: string, varden: unknown[] = []): Promise<Record<string, unknown>[]> => {
    const klient = new Client(prov.databasUrl);
    await klient.connect();
    const svar = await klient.query<Record<string, unknown>>(text, varden);
    await klient.end();
    return svar.rows;
  };

  it('ger en kaka som skript inte når, och svaret på vem man är och vad man får', async () => {
    const svar = await forsok(' Linnea ', LOSENORD);
    expect(svar.status).toBe(204);
    expect(svar.huvuden['set-cookie']).toEqual([
      expect.stringMatching(/^klubba=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/u),
      expect.stringMatching(/^klubba-enhet=[\w-]{43}; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/u),
    ]);
    const kaka = kakor(svar.huvuden)[0] ?? '';
    const { kropp, huvuden } = await jag(kaka);
    expect(huvuden['cache-control']).toBe('private, no-store');
    expect(kropp.namn).toBe('Linnea Stråberg');
    expect(kropp.namnder).toHaveLength(1);
    expect(kropp.namnder[0]).toMatchObject({
      namndId: kommun.namndId,
      namn: 'Utbildnings- och arbetsmarknadsnämnden',
      roller: expect.arrayContaining(['namndsekreterare', 'registrator']),
      rattigheter: expect.arrayContaining(['kallelse.skicka', 'arende.skriv']),
    });
  });

  it('ger den förtroendevalda roller efter uppdraget, och inga när det är slut', async () => {
    const kaka = await prov.loggaIn('bo', LOSENORD);
    expect((await jag(kaka)).kropp.namnder.map((n) => n.roller)).toEqual([['ersattare']]);
    await sql(`update uppdrag set till = '2026-03-01' where person_id = $1`, [kommun.personer.get('Bo Sand')]);
    expect((await jag(kaka)).kropp.namnder).toEqual([]);
    const namnd = await prov.fraga<Problem>('GET', `/api/namnder/${kommun.namndId}`, { kaka });
    expect(namnd.status).toBe(404);
  });

  it('sparar bara hashar: ingen kan logga in med det som står i databasen', async () => {
    const kaka = await prov.loggaIn('karim', LOSENORD);
    const token = kaka.slice('klubba='.length);
    const rader = await sql(
      `select (select string_agg(s::text, ' ') from session s) as sessioner, (select string_agg(k::text, ' ') from konto k) as konton`,
    );
    const allt = JSON.stringify(rader);
    expect(allt).not.toContain(token);
    expect(allt).not.toContain(LOSENORD);
    const hash = await sql(`select encode(token_hash, 'hex') as h from session`);
    for (const { h } of hash) expect((await jag(`klubba=${String(h).slice(0, 43)}`)).status).toBe(401);
  });

  it('säger samma sak om okänt namn, fel lösenord och avstängt konto', async () => {
    await prov.som(async () => {
      const konto = await prov.fa(KontoForrad).medNamn('karim');
      await prov.fa(AndraKonto).andra(konto?.id ?? '', konto?.version ?? 0, { avstangt: true });
    });
    const svar = [
      await forsok('finnsinte', LOSENORD),
      await forsok('linnea', 'fel lösenord'),
      await forsok('karim', LOSENORD),
    ];
    expect(svar.map((s) => [s.status, s.kropp.kod, s.kropp.detail])).toEqual(
      Array<unknown>(3).fill([
        401,
        'INLOGGNING.FEL',
        'Namnet eller lösenordet stämmer inte. Försök igen, eller välj Glömt lösenordet.',
      ]),
    );
  });

  it('avslutas när kontot stängs av, och när man loggar ut', async () => {
    const kaka = await prov.loggaIn('amina', LOSENORD);
    expect((await jag(kaka)).status).toBe(200);
    const ut = await prov.fraga('DELETE', '/api/inloggning', { kaka });
    expect([ut.status, ut.huvuden['set-cookie']]).toEqual([204, expect.stringContaining('klubba=; Path=/; Max-Age=0')]);
    expect((await jag(kaka)).status).toBe(401);
    const igen = await prov.loggaIn('amina', LOSENORD);
    await prov.som(async () => {
      const konto = await prov.fa(KontoForrad).medNamn('amina');
      await prov.fa(AndraKonto).andra(konto?.id ?? '', konto?.version ?? 0, { avstangt: true });
    });
    expect((await jag(igen)).status).toBe(401);
  });

  it('upphör efter fyra timmars vila, och efter tolv timmar hur flitig man än är', async () => {
    const vilande = await prov.loggaIn('linnea', LOSENORD);
    framat(4 * TIMME + 1000);
    expect((await jag(vilande)).status).toBe(401);
    const flitig = await prov.loggaIn('linnea', LOSENORD);
    for (let i = 0; i < 3; i += 1) {
      framat(3.9 * TIMME);
      expect((await jag(flitig)).status).toBe(200);
    }
    framat(0.4 * TIMME);
    expect((await jag(flitig)).status).toBe(401);
  });

  it('nekar en begäran som en annan webbplats har skickat', async () => {
    const kaka = await prov.loggaIn('linnea', LOSENORD);
    const svar = await prov.fraga<Problem>('DELETE', '/api/inloggning', {
      kaka,
      huvuden: { 'sec-fetch-site': 'cross-site', origin: 'https://ond.example' },
    });
    expect([svar.status, svar.kropp.kod]).toEqual([403, 'RATT.FRAMMANDE_URSPRUNG']);
    expect((await jag(kaka)).status).toBe(200);
  });

  it('spärrar gissningar, lika för namn som finns och inte finns, också tio samtidiga', async () => {
    for (const namn of ['linnea', 'finnsalltsainte']) {
      const forsta = await Promise.all(Array.from({ length: 12 }, () => forsok(namn, 'fel lösenord')));
      expect(forsta.map((s) => s.status).sort()).toEqual([...Array<number>(10).fill(401), 429, 429]);
      const nekad = await forsok(namn, LOSENORD);
      expect([nekad.status, nekad.kropp.detail]).toEqual([
        429,
        'För många inloggningsförsök. Vänta 15 minuter och försök igen.',
      ]);
      expect(Number(nekad.huvuden['retry-after'])).toBeGreaterThan(800);
    }
    framat(15 * 60_000 + 1000);
    expect((await forsok('linnea', LOSENORD)).status).toBe(204);
  });

  it('skriver inloggningen i loggen, med den som loggade in', async () => {
    const rader = await sql(
      `select aktor->>'namn' as namn from handelse where typ = 'konto.inloggat' order by nr limit 1`,
    );
    expect(rader).toEqual([{ namn: 'Linnea Stråberg' }]);
  });

  it('låter den vänta som frågar för fort utan att vara inloggad, men inte den som arbetar', async () => {
    const kaka = await prov.loggaIn('linnea', LOSENORD);
    let sist = await jag();
    for (let i = 0; i < 1300 && sist.status === 401; i += 1) sist = await jag();
    expect(sist.status).toBe(429);
    expect(Number(sist.huvuden['retry-after'])).toBeGreaterThan(0);
    expect((await jag(kaka)).status).toBe(200);
  });
});
