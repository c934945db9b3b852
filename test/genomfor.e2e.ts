// `klubba genomfor` as it is run: a process of its own on a real database, a real queue and a real SMTP server (KONTRAKT 1).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { Client } from 'pg';
import PostalMime from 'postal-mime';
import { type Testdatabas, tomDatabas } from './stod/databas.js';
import { kobakanter } from './stod/redis.js';
import { startaSmtp } from './stod/smtp.js';

const ROT = join(__dirname, '..');
const PROGRAM = join(ROT, 'dist', 'apps', 'klubba', 'src', 'main.js');
const FALL = join(ROT, 'libs', 'regelverk', 'fall', 'fakta');
const VERKLIGT = join(ROT, '..', 'shared', 'verklighet', 'avux-2012-02-16.json');

interface Svar {
  kod: number | null;
  ut: string;
  fel: string;
}
type Fakta = Record<string, unknown> & { paragrafer: Record<string, unknown>[] };
interface Resultat extends Fakta {
  frister: unknown;
  brister: { kod: string }[];
  kallelse: { skickadTill: number; senastKallelse: string; skickad: string };
  sha256: Record<string, string>;
}

const lasJson = <T>(fil: string): T => JSON.parse(readFileSync(fil, 'utf8')) as T;

/** The facts that the result gives back, without what Klubba adds. */
function baraFakta(resultat: Resultat): Fakta {
  const { frister: _f, brister: _b, kallelse: _k, sha256: _s, ...fakta } = resultat;
  return fakta;
}

describe('klubba genomfor', () => {
  let mapp: string;
  const databaser: Testdatabas[] = [];

  const nyDatabas = async (): Promise<string> => {
    const databas = await tomDatabas();
    databaser.push(databas);
    return databas.url;
  };

  const kor = async (fil: string, ut: string, miljo: Record<string, string | undefined>): Promise<Svar> =>
    await new Promise((klart) => {
      const barn = spawn(process.execPath, [PROGRAM, 'genomfor', fil, '--ut', ut], {
        cwd: ROT,
        env: { ...process.env, NODE_OPTIONS: '', KLUBBA_DATA: join(mapp, 'data'), ...miljo },
      });
      const svar: Svar = { kod: null, ut: '', fel: '' };
      barn.stdout.setEncoding('utf8').on('data', (bit: string) => (svar.ut += bit));
      barn.stderr.setEncoding('utf8').on('data', (bit: string) => (svar.fel += bit));
      barn.on('close', (kod) => {
        klart({ ...svar, kod });
      });
    });

  const antalRader = async (url: string): Promise<number> => {
    const klient = new Client({ connectionString: url });
    await klient.connect();
    try {
      const { rows } = await klient.query<{ antal: number }>(
        `select (select count(*) from sammantrade)::int + (select count(*) from arende)::int + (select count(*) from person)::int as antal`,
      );
      return rows[0]?.antal ?? -1;
    } finally {
      await klient.end();
    }
  };

  beforeAll(() => {
    if (!existsSync(PROGRAM)) throw new Error('Bygg först: npm test bygger servern innan proven körs.');
    mapp = mkdtempSync(join(tmpdir(), 'klubba-genomfor-'));
  });
  afterAll(async () => {
    for (const databas of databaser) await databas.bort();
    rmSync(mapp, { recursive: true, force: true });
  });

  describe.each(kobakanter())('med kön på $namn', ({ redisUrl }) => {
    it.each(['enkel', 'allt'])('ger tillbaka %s.json ur databasen', async (namn) => {
      const ut = join(mapp, `${namn}-${redisUrl === undefined ? 'pg' : 'redis'}`);
      const svar = await kor(join(FALL, `${namn}.json`), ut, { DATABASE_URL: await nyDatabas(), REDIS_URL: redisUrl });
      expect(svar.fel).toBe('');
      expect(svar.kod).toBe(0);
      const resultat = JSON.parse(svar.ut) as Resultat;
      expect(baraFakta(resultat)).toEqual(lasJson<Fakta>(join(FALL, `${namn}.json`)));
      expect(lasJson<Resultat>(join(ut, 'resultat.json'))).toEqual(resultat);
      const brev = readdirSync(join(ut, 'mejl'));
      expect(brev).toHaveLength(resultat.kallelse.skickadTill);
      const till = new Set<string>();
      for (const fil of brev)
        till.add((await PostalMime.parse(readFileSync(join(ut, 'mejl', fil)))).to?.[0]?.address ?? '');
      expect(till.size).toBe(brev.length);
      expect([...till].every((adress) => adress.endsWith('@klubba.invalid'))).toBe(true);
      const medUtdrag = resultat.paragrafer
        .filter((p) => p['expedieras'] !== undefined)
        .map((p) => `${String(p['nr'])}.docx`);
      expect(readdirSync(join(ut, 'utdrag')).sort()).toEqual(medUtdrag.sort());
      const { value: protokoll } = await mammoth.extractRawText({ buffer: readFileSync(join(ut, 'protokoll.docx')) });
      for (const p of resultat.paragrafer) expect(protokoll).toContain(String(p['titel']));
    });
  });

  it('är samma för samma fil i en ny databas, utom i hasharna, och sänder till den server som anges', async () => {
    const smtp = await startaSmtp({});
    try {
      const fil = join(FALL, 'enkel.json');
      const forsta = await kor(fil, join(mapp, 'ett'), { DATABASE_URL: await nyDatabas(), REDIS_URL: undefined });
      const andra = await kor(fil, join(mapp, 'tva'), {
        DATABASE_URL: await nyDatabas(),
        REDIS_URL: undefined,
        SMTP_URL: smtp.url,
      });
      const [a, b] = [forsta, andra].map(({ ut }) => ({ ...(JSON.parse(ut) as Resultat), sha256: {} }));
      expect(a).toEqual(b);
      expect(smtp.brev).toHaveLength(b?.kallelse.skickadTill ?? -1);
      expect(readdirSync(join(mapp, 'tva', 'mejl'))).toHaveLength(smtp.brev.length);
    } finally {
      await smtp.stopp();
    }
  });

  it('för igenom en vald justerare som själv ledde en §, och en rubrik på femhundra tecken utanför BMP', async () => {
    const fakta = lasJson<Fakta>(join(FALL, 'allt.json'));
    // Bertil Ågren leder § 51, där ordföranden är jävig.
    fakta['justerare'] = ['Greta Malm-Östh', 'Bertil Ågren'];
    const [paragraf] = fakta.paragrafer.slice(2);
    if (paragraf !== undefined) paragraf['titel'] = '😀'.repeat(500);
    const fil = join(mapp, 'ledande-justerare.json');
    writeFileSync(fil, JSON.stringify(fakta));
    const svar = await kor(fil, join(mapp, 'ledande'), { DATABASE_URL: await nyDatabas(), REDIS_URL: undefined });
    expect(svar.fel).toBe('');
    expect(svar.kod).toBe(0);
    expect(baraFakta(JSON.parse(svar.ut) as Resultat)).toEqual(fakta);
  });

  it('nekar en fil med fel, nämner vart och ett och skriver ingenting', async () => {
    const fakta = lasJson<Fakta>(join(FALL, 'enkel.json'));
    const fil = join(mapp, 'fel.json');
    const url = await nyDatabas();
    writeFileSync(
      fil,
      JSON.stringify({ ...fakta, okant: 1, sammantrade: { ...(fakta['sammantrade'] as object), datum: '2026-02-30' } }),
    );
    const svar = await kor(fil, join(mapp, 'fel'), { DATABASE_URL: url, REDIS_URL: undefined });
    expect(svar.kod).toBe(2);
    expect(svar.ut).toBe('');
    expect(svar.fel).toContain('/okant');
    expect(svar.fel).toContain('/sammantrade/datum');
    await expect(antalRader(url)).rejects.toThrow('does not exist');
  });

  it('nekar samma möte en gång till: numren är använda', async () => {
    const url = await nyDatabas();
    const fil = join(FALL, 'enkel.json');
    expect((await kor(fil, join(mapp, 'igen'), { DATABASE_URL: url, REDIS_URL: undefined })).kod).toBe(0);
    const fore = await antalRader(url);
    const svar = await kor(fil, join(mapp, 'igen'), { DATABASE_URL: url, REDIS_URL: undefined });
    expect(svar.kod).toBe(2);
    expect(svar.fel).toContain('redan använd');
    expect(await antalRader(url)).toBe(fore);
  });

  it('vägrar medan en Klubba körs på databasen', async () => {
    const url = await nyDatabas();
    const klient = new Client({ connectionString: url });
    await klient.connect();
    try {
      // The life line of a running worker (libs/plattform/src/jobb/livlina.ts).
      const { ARBETARLAS } = await import('../libs/plattform/src/utkorg/utkorg.repository.js');
      await klient.query('select pg_advisory_lock($1, 1)', [ARBETARLAS]);
      const svar = await kor(join(FALL, 'enkel.json'), join(mapp, 'upptagen'), {
        DATABASE_URL: url,
        REDIS_URL: undefined,
      });
      expect(svar.kod).toBe(1);
      expect(svar.fel).toMatch(/En Klubba körs på samma databas/u);
    } finally {
      await klient.end();
    }
  });

  const medVerkligt = existsSync(VERKLIGT) ? it : it.skip;
  medVerkligt(`för mötet 2012-02-16 genom kedjan${existsSync(VERKLIGT) ? '' : ' (kräver ../shared)'}`, async () => {
    const ut = join(mapp, 'verkligt');
    const svar = await kor(VERKLIGT, ut, { DATABASE_URL: await nyDatabas(), REDIS_URL: undefined });
    expect(svar.kod).toBe(0);
    const resultat = JSON.parse(svar.ut) as Resultat;
    expect(baraFakta(resultat)).toEqual(lasJson<Fakta>(VERKLIGT));
    expect(resultat.frister).toEqual({
      senastJusterat: '2012-03-01',
      senastTillkannagivet: '2012-02-25',
      sistaOverklagandedag: '2012-03-16',
      tidigastNed: '2012-03-17',
    });
    expect(resultat.brister.map((brist) => brist.kod)).toEqual(['NEDTAS_FOR_TIDIGT']);
    expect(resultat.kallelse).toEqual({ skickadTill: 15, senastKallelse: '2012-02-09', skickad: '2012-02-09' });
    expect(readdirSync(join(ut, 'utdrag'))).toEqual([]);
  });
});
