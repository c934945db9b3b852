// No way out: whoever lacks the right learns nothing protected of a secret ärende, by any route there is.
import { DataSource } from 'typeorm';
import fs from 'node:fs';
import { type Roll, ROLLER } from '#plattform';
import { openapi } from '../libs/plattform/src/http/openapi.js';
import { Flodeslasare, lyssna } from './stod/flodeslasare.js';
import { type Hemligt, MARKE, skapaHemligt } from './stod/hemligt.js';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';
import { KEDJAN } from './stod/provmote.js';
import { rollkonton } from './stod/rollkonton.js';
import { samlaRutter } from './stod/ruttvandring.js';
import { sokfalt } from './stod/sokfalt.js';
import { vandra } from './stod/vandring.js';

/** All but the one who has the right by her role. */
const UTAN: readonly Roll[] = ROLLER.filter((roll) => roll !== 'namndsekreterare');
/** What streams never ends; it is read by its own. */
const VILKA = /^\/api\/(?!flode|inloggning|konto)/u;
const SOKTA = ['Xqzymening', 'Xqzypart', 'Xqzyfran', 'Xqzytitel', 'Xqzyinnehåll', 'Xqzyderas'];

const ord = (text: string): string[] => [...new Set([...text.matchAll(MARKE)].map((traff) => traff[0].toLowerCase()))];

describe('det skyddade i ett ärende med sekretess', () => {
  let p: Provapp;
  let k: Provkommun;
  let hemligt: Hemligt;
  let kakor: Map<Roll, string>;
  let linnea: string;
  let strom: Flodeslasare;
  const logg: string[] = [];

  beforeAll(async () => {
    for (const namn of ['write', 'writeSync'] as const) {
      const skriv = fs[namn] as (...alla: unknown[]) => unknown;
      jest.spyOn(fs, namn).mockImplementation(((fd: number, data: unknown, ...resten: unknown[]) => {
        const rad = String(data);
        if (fd !== 1 || !rad.startsWith('{"niva"')) return skriv(fd, data, ...resten);
        logg.push(rad);
        const klar = resten.at(-1);
        if (typeof klar === 'function') (klar as (fel: null, antal: number) => void)(null, Buffer.byteLength(rad));
        return Buffer.byteLength(rad);
      }) as never);
    }
    p = await provapp({ ...KEDJAN, miljo: { KLUBBA_LOGGNIVA: 'info' } });
    k = await skapaProvkommun(p);
    kakor = await rollkonton(p, k, UTAN);
    linnea = await p.loggaIn('linnea', LOSENORD);
    strom = await Flodeslasare.oppna(await lyssna(p), kakor.get('chef') ?? '');
    hemligt = await skapaHemligt(p, k, linnea);
    // Another day: the sessions of the first have not lived so long.
    for (const roll of UTAN) kakor.set(roll, await p.loggaIn(roll, LOSENORD));
    linnea = await p.loggaIn('linnea', LOSENORD);
  }, 120_000);
  afterAll(async () => {
    strom.stang();
    await p.bort();
    jest.restoreAllMocks();
  });

  it('finns: den som får läser vart och ett av de märkta orden', async () => {
    const sett = await vandra(p, linnea, hemligt.idn, /^\/api\/namnder\/:namndId\/(?:arenden|handlingar|filer)/u);
    const alla = new Set(sett.flatMap(({ kropp }) => ord(kropp.toString())));
    for (const ett of [
      'xqzymeningen',
      'xqzypart',
      'xqzytitel',
      'xqzyrattad',
      'xqzytill',
      'xqzyfilnamn',
      'xqzyinnehåll',
      'xqzyskal',
      'xqzyflytt',
      'xqzybyte',
    ]) {
      expect([ett, alla.has(ett)]).toEqual([ett, true]);
    }
  });

  it.each(UTAN)('lämnas inte ut till %s, i något svar eller huvud', async (roll) => {
    const sett = await vandra(p, kakor.get(roll) ?? '', hemligt.idn, VILKA);
    expect(sett.length).toBeGreaterThan(20);
    const fel = sett.flatMap(({ stig, status, kropp, huvuden }) => [
      ...ord(kropp.toString() + huvuden).map((ett) => `${String(status)} ${stig} lämnar ut ${ett}`),
      ...(status >= 500 ? [`${String(status)} ${stig}`] : []),
    ]);
    expect(fel).toEqual([]);
  });

  it.each(['handlaggare', 'revisor'] as const)('söks inte fram av %s', async (roll) => {
    const beskrivning = openapi(p.app, 'http://127.0.0.1', '0');
    const fel: string[] = [];
    const rutter = samlaRutter(p.app).filter(
      ({ metod, val, stig }) => metod === 'GET' && val !== null && VILKA.test(stig),
    );
    for (const { stig } of rutter) {
      const url = stig
        .replace(':namndId', k.namndId)
        .replace(':arendeId', hemligt.arendeId)
        .replace(':kommunId', k.kommunId);
      if (url.includes(':')) continue;
      for (const { namn, arId } of sokfalt(beskrivning, stig)) {
        if (arId) continue;
        const stall = async (sokt: string): Promise<string> => {
          const svar = await p.app.inject({
            method: 'GET',
            url: `${url}?${namn}=${encodeURIComponent(sokt)}`,
            headers: { cookie: kakor.get(roll) ?? '' },
          });
          if (svar.statusCode === 429) throw new Error('Provet frågar för fort');
          // What one asked for may be said back.
          return `${String(svar.statusCode)} ${svar.body
            .replaceAll(sokt, '<sökt>')
            .replaceAll(sokt.toLowerCase(), '<sökt>')
            .replace(/"begaran(?:Id)?":"[^"]*"/gu, '')}`;
        };
        const inget = await stall('Qwxyzzt');
        // Not for this role, or not a word: the others would be refused alike.
        if (!inget.startsWith('200')) continue;
        for (const sokt of SOKTA) {
          const svar = await stall(sokt);
          if (svar !== inget) fel.push(`${roll}: ${url}?${namn}=${sokt}: ${svar} mot ${inget}`.slice(0, 300));
        }
      }
    }
    expect(fel).toEqual([]);
  });

  it('står inte i något mejl, någon notis, någon händelse till webbläsaren eller någon rad i loggen', async () => {
    const ds = p.fa(DataSource);
    const mejl = await ds.query<{ text: string }[]>(
      `select u.gemensamt::text || m.personligt::text || m.namn as text from mottagare m join utskick u on u.id = m.utskick_id`,
    );
    expect(mejl.length).toBeGreaterThan(0);
    const notiser = await ds.query<{ text: string }[]>(`select text || ' ' || lank as text from notis`);
    expect(notiser.length).toBeGreaterThan(0);
    const utkorg = await ds.query<{ text: string }[]>(`select data::text as text from utkorg`);
    for (const { text } of [...mejl, ...notiser, ...utkorg]) expect(ord(text)).toEqual([]);
    expect(strom.handelser.length).toBeGreaterThan(0);
    expect(ord(JSON.stringify(strom.handelser))).toEqual([]);
    expect(logg.length).toBeGreaterThan(0);
    expect(logg.flatMap(ord)).toEqual([]);
  });
});
