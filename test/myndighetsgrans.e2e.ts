// Each nämnd is a myndighet of its own: from one, nothing of another can be learnt, not by list, count, search, id, mail or error.
import { DataSource } from 'typeorm';
import type { OpenAPIObject } from '@nestjs/swagger';
import { nyttId } from '#plattform';
import { openapi } from '../libs/plattform/src/http/openapi.js';
import { egenNamnd, fyllGrannen, type Granne, GRANNENS_ORD, MARKE } from './stod/grannamnd.js';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';
import { KEDJAN, korJobben } from './stod/provmote.js';
import { type Ruttrad, samlaRutter } from './stod/ruttvandring.js';
import { iBeskrivningen, sokfalt } from './stod/sokfalt.js';

/**
 * Who holds an uppdrag is public, and whoever gives one must find the person who is there already: the secretary and the
 * administrator search the people of the kommun. A ledamot does not.
 */
const UNDANTAG = new Set(['/api/namnder/:namndId/personsok']);

/** The names of the kommun's nämnder are public, and a remiss is sent to them by name. */
const NAMNEN = '/api/namnder/:namndId/remissmottagare';

/** How the search box was understood is what one wrote, in other letters. */
const utanTolkning = (text: string): string => text.replace(/"tolkning":\{(?:[^{}]|\{[^{}]*\})*\}/gu, '"tolkning":{}');

interface Svar {
  status: number;
  text: string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

describe('gränsen mellan två nämnder', () => {
  let p: Provapp;
  let k: Provkommun;
  let granne: Granne;
  let eget: { moteId: string; arendeId: string };
  let rutter: Ruttrad[];
  let beskrivning: OpenAPIObject;
  const kakor: Record<string, string> = {};

  beforeAll(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
    granne = await fyllGrannen(p, k);
    eget = await egenNamnd(p, k);
    await korJobben(p);
    for (const vem of ['lisa', 'sven']) kakor[vem] = await p.loggaIn(vem, LOSENORD);
    beskrivning = openapi(p.app, 'http://127.0.0.1', '0');
    // What streams never ends; it is tested by its own.
    rutter = samlaRutter(p.app).filter(
      ({ val, stig }) => val !== null && val.scope !== 'offentlig' && !/flode/u.test(stig),
    );
  });
  afterAll(async () => {
    await p.bort();
  });

  async function fraga(vem: string, metod: string, url: string, kropp?: unknown): Promise<Svar> {
    const svar = await p.app.inject({
      method: metod as 'GET',
      url,
      headers: { cookie: kakor[vem] ?? '', 'if-match': '"1"' },
      ...(kropp === undefined ? {} : { payload: kropp as object }),
    });
    if (svar.statusCode === 429) throw new Error('Provet frågar för fort');
    return { status: svar.statusCode, text: svar.body };
  }

  const ordI = ({ text }: Svar): string[] => GRANNENS_ORD.filter((ord) => text.includes(ord));
  const utanIdn = ({ status, text }: Svar): string => `${String(status)} ${text.replace(UUID, '<id>')}`;
  // The right was refused before any id was looked at: the other ids would be refused alike.
  const nekadAvVakten = ({ status, text }: Svar): boolean => status === 403 && text.includes('RATT.SAKNAS');

  /** The kinds that the route names, and every fifth or tenth of the others in turn: over all routes each kind is tried in many. */
  function iTur({ metod, stig }: Ruttrad, nr: number): string[] {
    const ger = metod === 'GET' ? 5 : 10;
    return [...granne.idn].flatMap(([slag, id], plats) =>
      stig.toLowerCase().includes(slag.toLowerCase()) || plats % ger === nr % ger ? [id] : [],
    );
  }

  /** The same request with ids of the neighbour's and with one that is nobody's: the answers must be the same. */
  async function jamfor(
    vem: string,
    rutt: Ruttrad,
    fyll: (id: string) => string,
    idn: readonly string[],
    kropp?: (id: string) => unknown,
  ): Promise<string[]> {
    const ingen = nyttId();
    const ingens = await fraga(vem, rutt.metod, fyll(ingen), kropp?.(ingen));
    const fel: string[] = [];
    for (const id of nekadAvVakten(ingens) ? idn.slice(0, 1) : idn) {
      const deras = await fraga(vem, rutt.metod, fyll(id), kropp?.(id));
      const namn = `${vem}: ${rutt.metod} ${fyll(id)}`;
      fel.push(...ordI(deras).map((ord) => `${namn} lämnar ut "${ord}"`));
      if (utanIdn(deras) !== utanIdn(ingens))
        fel.push(`${namn}: ${utanIdn(deras)} mot ${utanIdn(ingens)}`.slice(0, 400));
    }
    return fel;
  }

  const PARAM = /:[A-Za-z]+/gu;
  const params = (stig: string): string[] => stig.match(PARAM) ?? [];

  /** Every way to fill a route with the neighbour's ids: each kind in every place, in one's own nämnd, under one's own meeting, in theirs. */
  function fyllningar(rutt: Ruttrad): ((id: string) => string)[] {
    const inom = params(rutt.stig).filter((namn) => namn !== ':namndId');
    const i = (namnd: string, val: (namn: string, id: string) => string) => (id: string) =>
      rutt.stig.replace(PARAM, (namn) => (namn === ':namndId' ? namnd : val(namn, id)));
    if (inom.length === 0) return [];
    const alla = [i(k.annanNamndId, (_, id) => id)];
    if (inom.length > 1 && inom.includes(':sammantradeId')) {
      alla.push(i(k.annanNamndId, (namn, id) => (namn === ':sammantradeId' ? eget.moteId : id)));
      alla.push(i(k.annanNamndId, (namn, id) => (namn === ':sammantradeId' ? granne.mote.id : id)));
    }
    if (inom.length > 1 && inom.includes(':arendeId')) {
      alla.push(i(k.annanNamndId, (namn, id) => (namn === ':arendeId' ? eget.arendeId : id)));
    }
    return alla;
  }

  const medEgna = (stig: string): string =>
    stig
      .replace(':namndId', k.annanNamndId)
      .replace(':sammantradeId', eget.moteId)
      .replace(':arendeId', eget.arendeId)
      .replace(':kommunId', k.kommunId);
  const VILKA = ['lisa', 'sven'];

  it.each(VILKA)(
    'svarar %s likadant på grannens id som på ett som inte finns',
    async (vem) => {
      const fel: string[] = [];
      for (const [nr, rutt] of rutter.entries()) {
        for (const fyll of fyllningar(rutt)) fel.push(...(await jamfor(vem, rutt, fyll, iTur(rutt, nr))));
      }
      expect(fel).toEqual([]);
    },
    600_000,
  );

  it.each(VILKA)(
    'svarar %s likadant i grannens nämnd som i en som inte finns',
    async (vem) => {
      const fel: string[] = [];
      for (const rutt of rutter.filter(({ stig }) => stig.includes(':namndId'))) {
        const fyll = (namnd: string): string =>
          rutt.stig.replace(PARAM, (namn) => (namn === ':namndId' ? namnd : granne.mote.id));
        fel.push(...(await jamfor(vem, rutt, fyll, [k.namndId])));
      }
      expect(fel).toEqual([]);
    },
    600_000,
  );

  /** Each query of a list, asked for the neighbour's and for nonsense. */
  async function sokningar(vem: string, rutt: Ruttrad, url: string): Promise<string[]> {
    const fel: string[] = [];
    for (const en of UNDANTAG.has(rutt.stig) ? [] : sokfalt(beskrivning, rutt.stig)) {
      const { arId } = en;
      // What one asked for may be said back.
      const stall = async (sokt: string): Promise<Svar> => {
        const svar = await fraga(vem, 'GET', `${url}?${en.namn}=${encodeURIComponent(sokt)}`);
        return { ...svar, text: utanTolkning(svar.text).replaceAll(sokt, '<sökt>') };
      };
      const inget = await stall(arId ? nyttId() : 'Qwxyzzt');
      for (const sokt of arId ? granne.idn.values() : [MARKE, 'UAN', 'Warsame', 'UAN 2026/1']) {
        const svar = await stall(sokt);
        const namn = `${vem}: ${url}?${en.namn}=${sokt}`;
        fel.push(...ordI(svar).map((ord) => `${namn} lämnar ut "${ord}"`));
        if (utanIdn(svar) !== utanIdn(inget)) fel.push(`${namn}: ${utanIdn(svar)} mot ${utanIdn(inget)}`.slice(0, 400));
      }
    }
    return fel;
  }

  it.each(VILKA)(
    'visar %s inga av grannens ord i någon lista, och söker och räknar bara det egna',
    async (vem) => {
      const fel: string[] = [];
      for (const rutt of rutter.filter(({ metod }) => metod === 'GET')) {
        const url = medEgna(rutt.stig);
        if (url.includes(':')) continue;
        const svar = await fraga(vem, 'GET', url);
        const ord = ordI(svar).filter((ett) => rutt.stig !== NAMNEN || !/nämnden$/u.test(ett));
        fel.push(...ord.map((ett) => `${vem}: ${url} lämnar ut "${ett}"`));
        // Its own nämnd is found under Start, the neighbour's is as absent as nonsense.
        if (!nekadAvVakten(svar)) fel.push(...(await sokningar(vem, rutt, url)));
      }
      expect(fel).toEqual([]);
    },
    600_000,
  );

  it('säger inte en ledamot om ett id i en kropp finns hos grannen', async () => {
    const fel: string[] = [];
    for (const rutt of rutter.filter(({ metod, stig }) => metod !== 'GET' && stig.includes(':namndId'))) {
      const url = medEgna(rutt.stig);
      const kropp = beskrivning.paths[iBeskrivningen(rutt.stig)]?.[rutt.metod.toLowerCase() as 'post']?.requestBody;
      const schema = kropp !== undefined && 'content' in kropp ? kropp.content['application/json']?.schema : undefined;
      if (schema === undefined || url.includes(':')) continue;
      const med = (id: string): unknown => varde(plattat(schema, beskrivning), id);
      fel.push(...(await jamfor('lisa', rutt, () => url, [...granne.idn.values()], med)));
    }
    expect(fel).toEqual([]);
  }, 600_000);

  it('skriver inget om grannen i mejl till de egna', async () => {
    const brev = await p.fa(DataSource).query<{ text: string }[]>(
      `select u.gemensamt::text || m.personligt::text || m.namn as text from mottagare m join utskick u on u.id = m.utskick_id
        where m.adress like 'lisa@%' or m.adress like 'olle@%'`,
    );
    expect(brev.length).toBeGreaterThan(0);
    expect(brev.flatMap(({ text }) => ordI({ status: 0, text }))).toEqual([]);
    const fel = await p.fa(DataSource).query<{ namn: string }[]>(
      `select m.namn from mottagare m join utskick u on u.id = m.utskick_id
        where u.namnd_id = $1 and m.person_id not in (select person_id from uppdrag where organ_id = $1)`,
      [k.annanNamndId],
    );
    expect(fel).toEqual([]);
  });
});

interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
}

/** The schema with what it refers to, some levels down. */
function plattat(schema: Schema, beskrivning: OpenAPIObject, djup = 0): Schema {
  const namn = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').at(-1);
  const del = namn === undefined ? schema : ((beskrivning.components?.schemas?.[namn] ?? {}) as Schema);
  if (djup > 4) return {};
  return {
    ...del,
    ...(del.items === undefined ? {} : { items: plattat(del.items, beskrivning, djup + 1) }),
    properties: Object.fromEntries(
      Object.entries(del.properties ?? {}).map(([falt, en]) => [falt, plattat(en, beskrivning, djup + 1)]),
    ),
  };
}

/** A body as the description has it, with the id wherever an id may stand. */
function varde(schema: Schema, id: string): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.format === 'uuid') return id;
  if (schema.format === 'date') return '2026-03-20';
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type === 'boolean') return false;
  if (schema.type === 'array') return schema.items === undefined ? [] : [varde(schema.items, id)];
  if (schema.type === 'string') return 'prov';
  return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([namn, del]) => [namn, varde(del, id)]));
}
