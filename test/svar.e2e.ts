// The answer to a kallelse through the link in the mail: it shows, the button answers, and nothing needs a login or a script.
import { DataSource } from 'typeorm';
import { KallelseForrad, HallSammantrade, Kalla } from '#sammantrade';
import { RattaReglemente } from '#organisation';
import { Konfiguration } from '#plattform';
import { skapaSvarstoken } from '../libs/sammantrade/src/kallelse/svarslank.js';
import { type Provapp, provapp } from './stod/provapp.js';
import { type Provkommun, skapaProvkommun } from './stod/provkommun.js';
import { kallatMote, KEDJAN, korJobben, MOTESDAG, type Provmote, tid } from './stod/provmote.js';

interface Sida {
  status: number;
  text: string;
  huvuden: Record<string, string | undefined>;
}

describe('svarssidan', () => {
  let p: Provapp;
  let k: Provkommun;
  let m: Provmote;
  let lank: string;

  const begar = async (
    method: 'GET' | 'POST',
    url: string,
    kropp?: string,
    huvuden: Record<string, string> = {},
  ): Promise<Sida> => {
    const svar = await p.app.inject({
      method,
      url,
      headers: { ...(kropp === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }), ...huvuden },
      ...(kropp === undefined ? {} : { payload: kropp }),
    });
    return { status: svar.statusCode, text: svar.body, huvuden: svar.headers as Sida['huvuden'] };
  };
  const lankTill = async (namn: string): Promise<string> => {
    const [kallelse] = await p.fa(KallelseForrad).forSammantrade(m.id);
    return `/svar/${skapaSvarstoken(p.fa(Konfiguration).hemlighet, kallelse?.id ?? '', m.person(namn))}`;
  };
  const svaret = async (namn: string): Promise<string | null> =>
    await p.fa(KallelseForrad).senasteSvar(m.id, m.person(namn));

  beforeAll(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
    await p
      .fa(DataSource)
      .query(`update person set namn = '<b>Bo & "Sand"</b>' where id = $1`, [k.personer.get('Bo Sand')]);
    m = await kallatMote(p, k);
    await korJobben(p);
    lank = await lankTill('Bo Sand');
  });
  afterAll(async () => {
    await p.bort();
  });

  it('är den länk som står i brevet', async () => {
    const rader = await p
      .fa(DataSource)
      .query<{ brev: string }[]>('select personligt::text as brev from mottagare where person_id = $1', [
        m.person('Bo Sand'),
      ]);
    expect(rader[0]?.brev).toContain(lank);
  });

  it('visar sammanträdet och valen utan att svara, också för den som bara tittar', async () => {
    for (const metod of ['GET', 'GET'] as const) {
      const sida = await begar(metod, lank);
      expect(sida.status).toBe(200);
      expect(sida.huvuden['content-type']).toBe('text/html; charset=utf-8');
      expect(sida.text).toContain('<h1>Kommer du torsdag 19 mars 2026?</h1>');
      expect(sida.text).toContain('kl. 18.30');
      expect(sida.text).toContain('Stora salen, Ekbacka');
      expect(sida.text.match(/<button /gu)).toHaveLength(2);
      expect(sida.text).not.toContain('På distans');
    }
    expect(await svaret('Bo Sand')).toBeNull();
  });

  it('skyddar sig: ingen kod, inget sparas, adressen lämnas inte vidare, namn är text', async () => {
    const { huvuden, text } = await begar('GET', lank);
    expect(huvuden['cache-control']).toBe('no-store');
    expect(huvuden['referrer-policy']).toBe('no-referrer');
    const csp = huvuden['content-security-policy'] ?? '';
    expect(csp).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/u,
    );
    expect(text).not.toMatch(/<script|style=|<b>/u);
    expect(text).toContain('&lt;b&gt;Bo &amp; &quot;Sand&quot;&lt;/b&gt;');
    expect(text).toContain('prefers-color-scheme:dark');
  });

  it('tar emot svaret från en sida som döljer sitt ursprung, och visar det', async () => {
    const svar = await begar('POST', lank, 'svar=forhinder', { origin: 'null' });
    expect(svar.status).toBe(303);
    expect(svar.huvuden['location']).toBe(`${lank}?tack`);
    expect(await svaret('Bo Sand')).toBe('forhinder');
    expect((await begar('GET', `${lank}?tack`)).text).toContain('Tack. Du har förhinder.');
    expect((await begar('GET', lank)).text).toContain('Ditt svar nu: Du har förhinder.');
    expect((await begar('POST', lank, 'svar=kommer', { 'sec-fetch-site': 'cross-site' })).status).toBe(303);
    expect(await svaret('Bo Sand')).toBe('kommer');
    expect(await svaret('Ida Holm')).toBeNull();
  });

  it.each([['svar=kanske'], ['svar=distans'], [''], ['annat=kommer']])('lämnar inget svar för %p', async (kropp) => {
    const sida = await begar('POST', lank, kropp);
    expect(sida.status).toBe(422);
    expect(sida.text).toContain('role="alert"');
    expect(await svaret('Bo Sand')).toBe('kommer');
  });

  it('har distans bara där reglementet medger det', async () => {
    const [reglemente] = await p
      .fa(DataSource)
      .query<{ id: string; version: number }[]>('select id, version from reglemente where organ_id = $1', [m.namndId]);
    const distans = { distans: true, distansParagraf: '§ 12', distansDatum: '2023-01-01' };
    await p.som(() => p.fa(RattaReglemente).ratta(m.namndId, reglemente?.id ?? '', reglemente?.version ?? 0, distans));
    expect((await begar('GET', lank)).text.match(/<button /gu)).toHaveLength(3);
    expect((await begar('POST', lank, 'svar=distans')).status).toBe(303);
    expect(await svaret('Bo Sand')).toBe('distans');
  });

  it('säger samma sak om varje länk som inte gäller', async () => {
    const [kallelse] = await p.fa(KallelseForrad).forSammantrade(m.id);
    const hemlighet = p.fa(Konfiguration).hemlighet;
    const falska = [
      '/svar/abc',
      `/svar/${lank.slice(6, -4)}AAAA`,
      `/svar/${skapaSvarstoken('en annan hemlighet', kallelse?.id ?? '', m.person('Bo Sand'))}`,
      `/svar/${skapaSvarstoken(hemlighet, kallelse?.id ?? '', m.person('Siv Berg'))}`,
      `/svar/${skapaSvarstoken(hemlighet, m.id, m.person('Bo Sand'))}`,
    ];
    const texter = new Set<string>();
    for (const falsk of falska) {
      for (const sida of [await begar('GET', falsk), await begar('POST', falsk, 'svar=kommer')]) {
        expect(sida.status).toBe(404);
        texter.add(sida.text);
      }
    }
    expect(texter.size).toBe(1);
    expect([...texter][0]).toContain('Länken gäller inte');
  });

  it('är för sen när sammanträdet har börjat', async () => {
    p.klocka.satt(tid(MOTESDAG, '18:30'));
    await p.som(() => p.fa(HallSammantrade).oppna(m.namndId, m.id));
    const sida = await begar('GET', lank);
    expect(sida.text).toContain('<h1>Sammanträdet har börjat</h1>');
    expect(sida.text).not.toContain('<button');
    const sent = await begar('POST', lank, 'svar=kommer');
    expect(sent.status).toBe(409);
    expect(sent.text).toContain('Sammanträdet har börjat');
    expect(await svaret('Bo Sand')).toBe('distans');
  });
});

it('säger att sammanträdet är inställt', async () => {
  const p = await provapp(KEDJAN);
  try {
    const m = await kallatMote(p, await skapaProvkommun(p));
    await korJobben(p);
    const [kallelse] = await p.fa(KallelseForrad).forSammantrade(m.id);
    await p.som(() => p.fa(Kalla).stallIn(m.namndId, m.id, 'Snöstorm & is.'));
    const token = skapaSvarstoken(p.fa(Konfiguration).hemlighet, kallelse?.id ?? '', m.person('Bo Sand'));
    const svar = await p.app.inject({ method: 'GET', url: `/svar/${token}` });
    expect(svar.body).toContain('Sammanträdet är inställt');
    expect(svar.body).toContain('Snöstorm &amp; is.');
    expect(svar.body).not.toContain('<button');
  } finally {
    await p.bort();
  }
});
