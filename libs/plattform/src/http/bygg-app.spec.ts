import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { tomDatabas, type Testdatabas } from '../../../../test/stod/databas.js';
import { skapaDatakalla } from '../databas/datakalla.js';
import { lasKonfiguration } from '../konfiguration/las-konfiguration.js';
import { koraMigrationer } from '../migrering/kora-migrationer.repository.js';
import { plattformEntiteter, plattformMigrationer } from '../migrationer/alla.js';
import { PlattformModul } from '../plattform.module.js';
import { byggApp } from './bygg-app.js';
import { Provkontroll, Svarskontroll } from './prov/provkontroll.js';

describe('HTTP', () => {
  let databas: Testdatabas;
  let mapp: string;
  let app: NestFastifyApplication;
  let bas: string;

  beforeAll(async () => {
    databas = await tomDatabas();
    const ds = await skapaDatakalla({
      url: databas.url,
      entiteter: [],
      migrationer: plattformMigrationer,
      pool: 2,
    }).initialize();
    await koraMigrationer(ds);
    await ds.destroy();
    mapp = mkdtempSync(join(tmpdir(), 'klubba-http-'));
    mkdirSync(join(mapp, 'web', 'assets'), { recursive: true });
    writeFileSync(join(mapp, 'web', 'index.html'), '<!doctype html><title>Klubba</title>');
    writeFileSync(join(mapp, 'web', 'ikon.svg'), '<svg/>');
    writeFileSync(join(mapp, 'web', 'assets', 'index-abc123.js'), 'export {};');
    const konfiguration = lasKonfiguration({
      DATABASE_URL: databas.url,
      KLUBBA_DATA: mapp,
      KLUBBA_LOGGNIVA: 'silent',
      KLUBBA_INBADDAD: 'ja',
      KLUBBA_MATT_NYCKEL: 'n'.repeat(20),
    });
    const plattform = PlattformModul.forRoot({
      konfiguration,
      entiteter: plattformEntiteter,
      migrationer: plattformMigrationer,
      arbeta: false,
    });
    @Module({ imports: [plattform], controllers: [Provkontroll, Svarskontroll] })
    class Provapp {}
    app = await byggApp(Provapp, konfiguration, { webbmapp: join(mapp, 'web') });
    await app.listen(0, '127.0.0.1');
    bas = `http://127.0.0.1:${String((app.getHttpServer().address() as AddressInfo).port)}`;
  });

  afterAll(async () => {
    await app.close();
    await databas.bort();
    rmSync(mapp, { recursive: true });
  });

  const problem = async (stig: string, val?: RequestInit): Promise<Record<string, unknown>> => {
    const svar = await fetch(bas + stig, val);
    expect(svar.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    return { http: svar.status, ...((await svar.json()) as object) };
  };
  /** Läser ut svaret, så att förbindelsen blir ledig. */
  const hamta = async (
    stig: string,
    huvuden: Record<string, string> = {},
  ): Promise<{ status: number; headers: Headers; text: string }> => {
    const svar = await fetch(new URL(stig, bas), { headers: huvuden });
    return { status: svar.status, headers: svar.headers, text: await svar.text() };
  };
  const post = (kropp: string, huvuden: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    body: kropp,
    headers: { 'content-type': 'application/json', ...huvuden },
  });

  it('gör domänens fel till problem+json och röjer inget om det okända', async () => {
    expect(await problem('/api/prov/fel/doman')).toMatchObject({
      http: 409,
      kod: 'PROV.STOPP',
      detail: 'Gör så här i stället.',
      data: { nr: 1 },
    });
    const okant = await problem('/api/prov/fel/annat');
    expect(okant).toMatchObject({
      http: 500,
      kod: 'KLUBBA.OVANTAT',
      begaranId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.stringify(okant)).not.toContain('hemligt');
  });

  it.each([
    ['trasig JSON', '/api/prov', post('{"a":'), 400, 'KLUBBA.OLASLIG'],
    ['tom JSON', '/api/prov', post(''), 400, 'KLUBBA.OLASLIG'],
    ['prototypförgiftning', '/api/prov', post('{"__proto__":{"x":1}}'), 400, 'KLUBBA.OLASLIG'],
    ['för stort', '/api/prov', post(JSON.stringify({ namn: 'x'.repeat(1_100_000) })), 413, 'KLUBBA.FOR_STORT'],
    ['fel format', '/api/prov', post('<a/>', { 'content-type': 'application/xml' }), 415, 'KLUBBA.FEL_FORMAT'],
    ['adress som inte går att tolka', '/api/%E0%A4%A', {}, 400, 'KLUBBA.OLASLIG'],
    ['okänd adress under api', '/api/finnsinte', {}, 404, 'KLUBBA.SAKNAS'],
    ['en sida för utveckling som inte finns', '/utveckling/finnsinte', {}, 404, 'KLUBBA.SAKNAS'],
    ['en fil som inte finns', '/assets/borta.js', {}, 404, 'KLUBBA.SAKNAS'],
    ['ändring utan version', '/api/prov', post('{"namn":"a","antal":1}'), 428, 'KLUBBA.VERSION_SAKNAS'],
    ['okänt fält', '/api/prov', post('{"namn":"a","antal":1,"x":1}', { 'if-match': '"1"' }), 400, 'KLUBBA.INDATA'],
    [
      'text i stället för tal',
      '/api/prov',
      post('{"namn":"a","antal":"1"}', { 'if-match': '"1"' }),
      400,
      'KLUBBA.INDATA',
    ],
    ['en rutt utan deklarerad rätt', '/api/prov/odeklarerad', {}, 404, 'KLUBBA.SAKNAS'],
  ])('%s', async (_vad, stig, val, status, kod) => {
    expect(await problem(stig, val)).toMatchObject({ http: status, status, kod });
  });

  it('tar emot en ändring med version och svarar med ETag', async () => {
    const svar = await fetch(`${bas}/api/prov`, post('{"namn":"å","antal":2}', { 'if-match': '"7"' }));
    expect([svar.status, svar.headers.get('etag'), await svar.json()]).toEqual([
      201,
      '"7"',
      { namn: 'å', antal: 2, version: 7 },
    ]);
  });

  it('lämnar ut webben: djuplänkar blir startsidan, filer med hash sparas, resten frågas om', async () => {
    const huvud = async (stig: string): Promise<[number, string | null, string | null]> => {
      const svar = await fetch(bas + stig);
      await svar.text();
      return [svar.status, svar.headers.get('content-type'), svar.headers.get('cache-control')];
    };
    expect(await huvud('/')).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    expect(await huvud('/namnder/avux/sammantraden/1')).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    expect(await huvud('/ikon.svg')).toEqual([200, expect.stringContaining('svg'), 'no-cache']);
    expect(await huvud('/assets/index-abc123.js')).toEqual([
      200,
      expect.stringContaining('javascript'),
      'public, max-age=31536000, immutable',
    ]);
  });

  it('skyddar läsaren utan att kräva TLS på ett lokalt nät', async () => {
    const { headers } = await hamta('/');
    const csp = headers.get('content-security-policy') ?? '';
    expect(csp).toMatch(/script-src 'self';/);
    expect(csp).not.toMatch(/upgrade-insecure-requests/);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('beskriver API:t maskinläsbart och läsbart, utan skript i sidan', async () => {
    const dokument = (await (await fetch(`${bas}/api/openapi.json`)).json()) as { openapi: string; paths: object };
    expect(dokument.openapi).toMatch(/^3\./);
    expect(Object.keys(dokument.paths)).toEqual(expect.arrayContaining(['/api/prov', '/halsa']));
    const sida = await fetch(`${bas}/api`);
    expect(sida.status).toBe(200);
    const html = await sida.text();
    expect(html).toContain('Klubba');
    expect(html).not.toMatch(/<script(?![^>]*src=)[^>]*>\s*\S/);
    const skript = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(
      (traff) => new URL(traff[1] ?? '', `${bas}/api`).href,
    );
    expect(skript.length).toBeGreaterThan(0);
    for (const adress of skript) expect((await hamta(adress)).headers.get('content-type')).toMatch(/javascript/);
  });

  it('komprimerar långa svar', async () => {
    const svar = await fetch(`${bas}/api/prov/lang`, { headers: { 'accept-encoding': 'gzip' } });
    expect(svar.headers.get('content-encoding')).toBe('gzip');
    expect(((await svar.json()) as { text: string }).text).toHaveLength(4000);
  });

  it('tar emot långa nycklar i svarslänkar', async () => {
    expect(await (await fetch(`${bas}/svar/${'a'.repeat(300)}`)).json()).toEqual({ langd: 300 });
  });

  it('säger vad som är uppe', async () => {
    const svar = await fetch(`${bas}/halsa`);
    expect(svar.status).toBe(200);
    expect(await svar.json()).toMatchObject({
      status: 'uppe',
      roll: 'allt',
      delar: {
        databas: { status: 'uppe' },
        migrationer: { status: 'uppe' },
        lagring: { status: 'uppe' },
        ko: { status: 'uppe' },
        mejl: { status: 'uppe' },
      },
    });
  });

  it('visar mätvärden bara för maskinen själv och den som har nyckeln', async () => {
    const svar = await fetch(`${bas}/metrics`);
    expect(svar.status).toBe(200);
    expect(await svar.text()).toContain('klubba_http_sekunder_bucket{');
    const viaProxy = { 'x-forwarded-for': '203.0.113.9' };
    expect(await problem('/metrics', { headers: viaProxy })).toMatchObject({ http: 404 });
    expect((await hamta('/metrics', { ...viaProxy, authorization: `Bearer ${'n'.repeat(20)}` })).status).toBe(200);
    expect(await problem('/metrics', { headers: { ...viaProxy, authorization: 'Bearer fel' } })).toMatchObject({
      http: 404,
    });
  });

  it('stannar fast en läsare har en ström öppen', async () => {
    await new Promise<void>((klar, nej) => {
      request(`${bas}/api/prov/strom`, (svar) => {
        svar.once('data', () => {
          klar();
        });
        svar.on('error', () => undefined);
      })
        .on('error', nej)
        .end();
    });
    // Utan Avstangning stänger appen inte förrän läsaren går.
    await app.close();
  });
});
