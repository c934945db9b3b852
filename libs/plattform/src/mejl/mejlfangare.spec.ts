import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { TestingModule } from '@nestjs/testing';
import { provapp, provdatabas } from '../jobb/prov/provapp.js';
import { Konfigurationsfel, lasKonfiguration } from '../konfiguration/las-konfiguration.js';
import { Utkorg } from '../utkorg/utkorg.js';
import { mejlinstallningar } from './mejlinstallningar.js';
import { Provutskickare } from './prov/utskick.js';

type Databas = Awaited<ReturnType<typeof provdatabas>>;
type Svar = { statusCode: number; body: string; headers: Record<string, unknown>; rawPayload: Buffer };

describe('mejlfångaren', () => {
  let databas: Databas;
  let modul: TestingModule;
  let app: NestFastifyApplication;

  const starta = async (smtpUrl?: string): Promise<void> => {
    modul = await provapp({
      databasUrl: databas.url,
      redisUrl: undefined,
      ...(smtpUrl === undefined ? {} : { smtpUrl }),
      providers: [Provutskickare],
    });
    app = modul.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ trustProxy: true }));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  };
  const hamta = async (
    url: string,
    val: { headers?: Record<string, string>; remoteAddress?: string } = {},
  ): Promise<Svar> => await app.inject({ method: 'GET', url, ...val });

  beforeEach(async () => {
    databas = await provdatabas();
  });
  afterEach(async () => {
    await app.close();
    await databas.bort();
  });

  it('fångar kallelsen och visar den, med html i en avskild ram och bilagan som fil', async () => {
    await starta();
    expect((await hamta('/utveckling/mejl')).body).toContain('Inga mejl ännu');
    await modul.get(Provutskickare).skapa({ slag: 'kallelse', mottagare: 2 });
    await modul.get(Utkorg).vantaTills('tomt', 20_000);
    const lista = await hamta('/utveckling/mejl');
    expect(lista.statusCode).toBe(200);
    expect(lista.body).toContain('2 mejl, nyast först');
    expect(lista.body).toContain('Åsa Öberg 0 &lt;ledamot0@ekbacka.example&gt;');
    const lank = /href="(\/utveckling\/mejl\/[^"]+)"/u.exec(lista.body)?.[1] ?? '';
    const ett = await hamta(lank);
    expect(ett.body).toContain('<iframe sandbox');
    expect(ett.body).toContain('Auto-Submitted');
    expect(ett.headers['content-security-policy']).toContain("default-src 'none'");
    const html = await hamta(`${lank}/html`);
    expect(html.body).toContain('<p>Du kallas.</p>');
    expect(html.headers['content-security-policy']).toMatch(/^sandbox;/u);
    const pdf = await hamta(/href="([^"]+\/bilagor\/\d)">Föredragningslista/u.exec(ett.body)?.[1] ?? '');
    expect(pdf.headers['content-disposition']).toContain("filename*=UTF-8''F%C3%B6redragningslista.pdf");
    expect(pdf.body).toContain('%PDF-1.7');
    expect((await hamta(`${lank}/ra`)).body).toContain('Message-ID:');
  });

  it.each([
    ['en annan maskin', { remoteAddress: '192.0.2.7' }],
    ['en proxy', { headers: { 'x-forwarded-for': '127.0.0.1' } }],
    ['en proxy på samma maskin', { headers: { forwarded: 'for=192.0.2.7' } }],
    ['en främmande webbsida i läsarens webbläsare', { headers: { host: 'ond.example' } }],
  ])('finns inte för %s, vad den än säger om sig själv', async (_vem, val) => {
    await starta();
    const svar = await hamta('/utveckling/mejl', val);
    expect(svar.statusCode).toBe(404);
    expect(svar.body).not.toContain('mejl');
  });

  it('läser ingen fil utanför mappen', async () => {
    await starta();
    for (const id of ['..%2f..%2fhemlighet', '%2e%2e', 'x.eml', 'finns-inte'])
      expect((await hamta(`/utveckling/mejl/${id}`)).statusCode).toBe(404);
  });

  it('finns inte när SMTP_URL är satt', async () => {
    await starta('smtp://127.0.0.1:2525');
    expect((await hamta('/utveckling/mejl')).statusCode).toBe(404);
  });
});

describe('utan SMTP_URL', () => {
  const konfiguration = (roll: string): Parameters<typeof mejlinstallningar>[0] =>
    lasKonfiguration({
      DATABASE_URL: 'postgres://klubba@127.0.0.1/klubba',
      KLUBBA_ROLL: roll,
      KLUBBA_HEMLIGHET: 'QmFyYSBmw7ZyIHByb3Y6IDg0MjE3MzU5NjA',
    });

  it.each(['api', 'arbetare'])('startar inte %s för sig, och säger hur det rättas', (roll) => {
    expect(() => mejlinstallningar(konfiguration(roll))).toThrow(Konfigurationsfel);
    expect(() => mejlinstallningar(konfiguration(roll))).toThrow(/SMTP_URL saknas/u);
  });

  it('fångar en ensam process själv mejlen', () => {
    expect(mejlinstallningar(konfiguration('allt')).smtpUrl).toBeNull();
  });
});
