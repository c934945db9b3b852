// The chain over HTTP as people use it: the built server in a process of its own, a real database, both queues, a real SMTP server.
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vila } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { type Testdatabas, tomDatabas } from './stod/databas.js';
import { kobakanter } from './stod/redis.js';
import { type Smtpserver, startaSmtp } from './stod/smtp.js';

const ROT = join(__dirname, '..');
const LOSENORD = 'Ekbacka-demo-2026';
const MOTTAGARE = 17;

interface Svar<T> {
  status: number;
  etag: string | null;
  kropp: T;
}
interface Id {
  id: string;
}
interface Rader<T> {
  rader: T[];
  antal: number;
}
interface Lista extends Id {
  version: number;
  punkter: { id: string; titel: string }[];
}
interface Dokument extends Id {
  slag: string;
  format: string;
}

const ledigPort = async (): Promise<number> =>
  await new Promise((klart) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const adress = server.address();
      server.close(() => {
        klart(typeof adress === 'object' && adress !== null ? adress.port : 0);
      });
    });
  });

/** A logged-in person. */
class Person {
  private constructor(
    private readonly adress: string,
    private readonly kaka: string,
  ) {}

  static async loggaIn(adress: string, inloggningsnamn: string): Promise<Person> {
    const svar = await fetch(`${adress}/api/inloggning`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: adress },
      body: JSON.stringify({ inloggningsnamn, losenord: LOSENORD }),
    });
    expect(svar.status).toBeLessThan(300);
    return new Person(adress, (svar.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '');
  }

  async fraga<T>(metod: string, stig: string, kropp?: unknown, version?: number): Promise<Svar<T>> {
    const svar = await fetch(`${this.adress}/api${stig}`, {
      method: metod,
      headers: {
        cookie: this.kaka,
        origin: this.adress,
        ...(kropp === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
      },
      ...(kropp === undefined ? {} : { body: JSON.stringify(kropp) }),
    });
    const text = await svar.text();
    const json = (svar.headers.get('content-type') ?? '').includes('json');
    return { status: svar.status, etag: svar.headers.get('etag'), kropp: (json ? JSON.parse(text) : text) as T };
  }

  /** The answer's body; anything but success is a fault in the test. */
  async gor<T>(metod: string, stig: string, kropp?: unknown, version?: number): Promise<T> {
    const svar = await this.fraga<T>(metod, stig, kropp, version);
    if (svar.status >= 300) throw new Error(`${metod} ${stig}: ${String(svar.status)} ${JSON.stringify(svar.kropp)}`);
    return svar.kropp;
  }

  async hamtaFil(stig: string): Promise<Buffer> {
    const svar = await fetch(`${this.adress}/api${stig}`, { headers: { cookie: this.kaka } });
    expect(svar.status).toBe(200);
    return Buffer.from(await svar.arrayBuffer());
  }
}

const idag = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

describe.each(kobakanter())('kedjan över HTTP, kön på $namn', ({ redisUrl }) => {
  let mapp: string;
  let databas: Testdatabas;
  let smtp: Smtpserver;
  let server: ChildProcess;
  let adress: string;
  let emma: Person;
  let margareta: Person;
  let lena: Person;
  let namnd: string;
  let mote: string;

  beforeAll(async () => {
    mapp = mkdtempSync(join(tmpdir(), 'klubba-kedja-'));
    databas = await tomDatabas();
    const port = await ledigPort();
    adress = `http://127.0.0.1:${String(port)}`;
    const miljo = {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: databas.url,
      KLUBBA_DATA: mapp,
      KLUBBA_ADRESS: adress,
      KLUBBA_ROLL: 'allt',
      KLUBBA_INBADDAD: 'ja',
      PORT: String(port),
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
    };
    const demo = spawnSync(process.execPath, [join(ROT, 'dist/apps/klubba/src/main.js'), 'demo'], {
      env: miljo,
      encoding: 'utf8',
    });
    if (demo.status !== 0) throw new Error(demo.stderr);
    smtp = await startaSmtp({ spara: true });
    server = fork(join(ROT, 'dist/apps/api/src/main.js'), [], {
      env: { ...miljo, SMTP_URL: smtp.url },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise<void>((klart, fel) => {
      server.once('message', () => {
        klart();
      });
      server.once('exit', () => {
        fel(new Error('Servern startade inte'));
      });
    });
    [emma, margareta, lena] = (await Promise.all(
      ['emma', 'margareta', 'lena'].map(async (namn) => await Person.loggaIn(adress, namn)),
    )) as [Person, Person, Person];
    namnd = `/namnder/${(await emma.gor<{ namnder: { namndId: string }[] }>('GET', '/jag')).namnder[0]?.namndId ?? ''}`;
  }, 180_000);

  afterAll(async () => {
    const slut = new Promise<void>((klart) => {
      server.once('exit', () => {
        klart();
      });
    });
    server.kill('SIGTERM');
    await slut;
    await smtp.stopp();
    await databas.bort();
    rmSync(mapp, { recursive: true, force: true });
  });

  it('registrerar ett ärende, planerar och bygger listan', async () => {
    const arende = await emma.gor<Id & { dnr: string }>('POST', `${namnd}/arenden`, {
      arendemening: 'Prov av kedjan & "tecken" <b>',
    });
    expect(arende.dnr).toMatch(/^UAN\/\d{4}:\d+$/u);
    const plan = await emma.gor<Id>('POST', `${namnd}/sammantraden`, {
      datum: idag(),
      start: '00:05',
      plats: 'Sessionssalen',
    });
    mote = `${namnd}/sammantraden/${plan.id}`;
    for (const punkt of [
      { titel: 'Upprop', typ: 'formalia' },
      { titel: 'Prov av kedjan & "tecken" <b>', typ: 'beslut', arendeId: arende.id },
    ]) {
      const { version } = await emma.gor<Lista>('GET', `${mote}/foredragningslista`);
      await emma.gor('POST', `${mote}/foredragningslista/punkter`, punkt, version);
    }
    const lista = await emma.gor<Lista>('GET', `${mote}/foredragningslista`);
    expect(lista.punkter.map((p) => p.titel)).toEqual(['Upprop', 'Prov av kedjan & "tecken" <b>']);
    // A ledamot sees no list before the kallelse.
    expect((await lena.fraga('GET', `${mote}/foredragningslista`)).status).toBe(404);
  });

  it('skickar ingenting utan frisläppning, och sent bara med skäl', async () => {
    const utan = await emma.fraga<{ detail: string }>('POST', `${mote}/kallelse`, { skal: 'Prov' });
    expect(utan.status).toBe(409);
    expect(utan.kropp.detail).toMatch(/frisläppt/u);
    const { version } = await margareta.gor<Lista>('GET', `${mote}/foredragningslista`);
    expect((await emma.fraga('POST', `${mote}/frislappning`, undefined, version)).status).toBe(403);
    await margareta.gor('POST', `${mote}/frislappning`, undefined, version);
    expect((await emma.fraga('POST', `${mote}/kallelse`, {})).status).toBe(422);
    await emma.gor('POST', `${mote}/kallelse`, { skal: 'Sammanträdet hålls för prov.' });
    await smtp.vantaPa(MOTTAGARE, 60_000);
    for (let varv = 0; varv < 100; varv += 1) {
      const liggare = await emma.gor<Rader<{ tillstand: string }>>('GET', `${mote}/kallelser/1/liggare?antal=100`);
      if (liggare.antal === MOTTAGARE && liggare.rader.every((rad) => rad.tillstand === 'sand')) break;
      await vila(100);
      if (varv === 99) throw new Error(JSON.stringify(liggare));
    }
    expect(smtp.brev).toHaveLength(MOTTAGARE);
    expect(smtp.perMessageId().size).toBe(MOTTAGARE);
    // Twice the same: the second is refused and sends nothing.
    expect((await emma.fraga('POST', `${mote}/kallelse`, { skal: 'Igen' })).status).toBe(409);
    expect((await lena.fraga('GET', `${mote}/foredragningslista`)).status).toBe(200);
  });

  it('tar emot svaret genom länken: att öppna den svarar inte', async () => {
    const brev = await PostalMime.parse(smtp.brev.find((b) => b.till[0]?.startsWith('lena'))?.innehall ?? '');
    const lank = /http\S+\/svar\/\S+/u.exec(brev.text ?? '')?.[0] ?? '';
    const svarFor = async (): Promise<string | null | undefined> => {
      const { rader } = await emma.gor<Rader<{ namn: string; svar: string | null }>>(
        'GET',
        `${mote}/kallelser/1/liggare?antal=100`,
      );
      return rader.find((rad) => rad.namn === 'Lena Fors')?.svar;
    };
    expect((await fetch(lank)).status).toBe(200);
    expect(await svarFor()).toBeNull();
    const post = await fetch(lank, {
      method: 'POST',
      body: new URLSearchParams({ svar: 'forhinder' }),
      headers: { origin: adress },
      redirect: 'manual',
    });
    expect(post.status).toBe(303);
    expect(await svarFor()).toBe('forhinder');
    expect((await fetch(lank.replace(/.$/u, (tecken) => (tecken === 'A' ? 'B' : 'A')))).status).toBe(404);
  });

  it('håller mötet, med omröstning, reservation och numret på paragrafen', async () => {
    await emma.gor('POST', `${mote}/oppna`);
    const personer = (
      await emma.gor<Rader<{ personId: string; namn: string; roll: string; parti: string | null }>>(
        'GET',
        `${namnd}/uppdrag?antal=100`,
      )
    ).rader;
    const ledamoter = personer.filter((p) => ['ordforande', 'forste_vice', 'andre_vice', 'ledamot'].includes(p.roll));
    const upprop = await emma.gor<{ version: number }>('GET', `${mote}/narvaro`);
    await emma.gor(
      'PUT',
      `${mote}/narvaro`,
      { rader: ledamoter.map((p) => ({ personId: p.personId, slag: 'beslutande', roll: p.roll })) },
      upprop.version,
    );
    const [ordforande, justerare, tredje] = ledamoter;
    if (ordforande === undefined || justerare === undefined || tredje === undefined)
      throw new Error('Nämnden saknar ledamöter');
    const val = await emma.gor<{ version: number }>('GET', `${mote}/justerare`);
    await emma.gor('PUT', `${mote}/justerare`, { rader: [{ personId: justerare.personId }] }, val.version);
    const { punkter } = await emma.gor<Lista>('GET', `${mote}/foredragningslista`);
    const tjanstgorande = ledamoter.map((p) => ({ personId: p.personId }));
    const nummer: number[] = [];
    for (const punkt of punkter) {
      const par = await emma.gor<Id & { nr: number }>('POST', `${mote}/paragrafer`, {
        punktId: punkt.id,
        tjanstgorande,
        jav: [],
        ordforandeId: ordforande.personId,
      });
      nummer.push(par.nr);
      const stig = `${mote}/paragrafer/${par.id}`;
      const roster = {
        ja: ledamoter.slice(0, 7).map((p) => p.personId),
        nej: ledamoter.slice(7).map((p) => p.personId),
        avstar: [],
      };
      if (punkt.titel !== 'Upprop') {
        await emma.gor('POST', `${stig}/yrkanden`, { typ: 'avslag', av: [tredje.personId] });
        const fel = await emma.fraga('POST', `${stig}/omrostningar`, {
          sluten: false,
          jaInnebar: 'bifall',
          nejInnebar: 'avslag',
          ...roster,
          nej: [],
        });
        expect(fel.status).toBe(422);
        const { utfall } = await emma.gor<{ utfall: string }>('POST', `${stig}/omrostningar`, {
          sluten: false,
          jaInnebar: 'bifall',
          nejInnebar: 'avslag',
          ...roster,
        });
        expect(utfall).toBe('ja');
      }
      const { version } = await emma.gor<{ version: number }>('GET', stig);
      await emma.gor(
        'POST',
        `${stig}/beslut`,
        {
          punkter: ['Nämnden godkänner förslaget.'],
          utfall: 'enligt_forslag',
          propositionsordning: 'Ordföranden ställer förslagen mot varandra. Omröstning begärs.',
          expedieras: punkt.titel === 'Upprop' ? [] : ['Kommunstyrelsen'],
        },
        version,
      );
      if (punkt.titel !== 'Upprop') {
        await emma.gor('POST', `${stig}/meningar`, {
          slag: 'reservation',
          text: 'Vi ville annorlunda.',
          av: [{ personId: tredje.personId }],
        });
      }
    }
    expect((nummer[1] ?? 0) - (nummer[0] ?? 0)).toBe(1);
    await emma.gor('POST', `${mote}/avsluta`, { slut: '00:40' });
  });

  it('justerar på papper, anslår, expedierar och lämnar ut dokumenten', async () => {
    await emma.gor('POST', `${mote}/protokoll`, {});
    const oppnat = await emma.gor<{ version: number }>('GET', `${mote}/protokoll`);
    await emma.gor('PUT', `${mote}/protokoll/delar`, {}, oppnat.version);
    const protokoll = await emma.gor<{ delar: (Id & { tillstand: string })[] }>('GET', `${mote}/protokoll`);
    const del = `${mote}/protokoll/delar/${protokoll.delar[0]?.id ?? ''}`;
    const { rader: personer } = await emma.gor<Rader<{ personId: string; roll: string }>>(
      'GET',
      `${namnd}/uppdrag?antal=100`,
    );
    const person = (roll: string): string => personer.find((p) => p.roll === roll)?.personId ?? '';
    expect((await emma.fraga('POST', `${del}/tillkannagivande`, { anslagsdatum: idag() })).status).toBe(409);
    await emma.gor('POST', `${del}/lamna`, {});
    const underskrifter = [
      { personId: person('ordforande'), roll: 'ordforande' },
      { personId: person('forste_vice'), roll: 'justerare' },
    ];
    await emma.gor('POST', `${del}/justering`, { datum: idag(), plats: 'Kommunhuset', underskrifter });
    expect(
      (await emma.fraga('POST', `${del}/justering`, { datum: idag(), plats: 'Kommunhuset', underskrifter })).status,
    ).toBe(409);
    await emma.gor('POST', `${del}/tillkannagivande`, { anslagsdatum: idag() });
    await emma.gor('POST', `${del}/expediering`, {});
    const dokument = await vantaPaDokument();
    for (const [slag, format, start] of [
      ['kallelse', 'pdf', '%PDF'],
      ['protokoll', 'pdf', '%PDF'],
      ['protokoll', 'docx', 'PK'],
      ['utdrag', 'docx', 'PK'],
    ] as const) {
      const fil = dokument.find((d) => d.slag === slag && d.format === format);
      expect(
        (await emma.hamtaFil(`${namnd}/dokument/${fil?.id ?? ''}`)).subarray(0, start.length).toString('latin1'),
      ).toBe(start);
    }
    const { rader } = await emma.gor<Rader<Id & { mottagare: string }>>('GET', `${mote}/expedieringar`);
    expect(rader.map((rad) => rad.mottagare)).toEqual(['Kommunstyrelsen']);
    await emma.gor('POST', `${mote}/expedieringar/${rader[0]?.id ?? ''}/skickad`, { satt: 'internpost' });
  });

  const vantaPaDokument = async (): Promise<Dokument[]> => {
    for (let varv = 0; varv < 200; varv += 1) {
      const svar = await emma.gor<Rader<Dokument> | Dokument[]>('GET', `${mote}/dokument`);
      const alla = Array.isArray(svar) ? svar : svar.rader;
      if (['utdrag', 'protokoll', 'kallelse'].every((slag) => alla.some((d) => d.slag === slag && d.format === 'docx')))
        return alla;
      await vila(100);
    }
    throw new Error('Dokumenten blev inte gjorda');
  };
});
