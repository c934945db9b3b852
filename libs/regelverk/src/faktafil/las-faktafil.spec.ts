import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { brister } from './brister.js';
import { BESLUTSFEL } from './fall/beslutsfel.js';
import { buildSammantrade } from './fall/generator.js';
import { Redigerbar } from './fall/redigerbar.js';
import { SAMMANTRADESFEL } from './fall/sammantradesfel.js';
import { SCHEMAFEL } from './fall/schemafel.js';
import { lasFaktafil } from './las-faktafil.js';
import type { Sammantradesfakta } from './typer.js';

const VERKLIG = join(process.cwd(), '../shared/verklighet/avux-2012-02-16.json');
/** Hela meningarna, per felaktig fil: det som den som har skrivit filen läser. */
const MENINGAR = JSON.parse(readFileSync(join(__dirname, '../../fall/fakta/meningar.json'), 'utf8')) as Record<
  string,
  readonly string[] | undefined
>;
const MENING = /^fil\.json, (\/.*?): .+\.$/u;

function faults(text: string | Uint8Array): string[] {
  const svar = lasFaktafil('fil.json', text);
  return 'fel' in svar ? svar.fel : [];
}

function facts(text: string): Sammantradesfakta {
  const svar = lasFaktafil('fil.json', text);
  if ('fel' in svar) throw new Error(svar.fel.join('\n'));
  return svar.fakta;
}

describe('goda filer', () => {
  it.each(['enkel.json', 'allt.json'] as const)('%s läses som den står, utan brister', (fil) => {
    const text = Redigerbar.load(fil).toString();
    const fakta = facts(text);
    expect(fakta).toEqual(JSON.parse(text));
    expect(brister(fakta)).toEqual([]);
  });

  it('det verkliga sammanträdet 2012 läses, och bara nedtagningen är en dag för tidig', () => {
    if (!existsSync(VERKLIG)) {
      console.warn('Hoppar över: ../shared/verklighet finns inte här.');
      return;
    }
    const text = readFileSync(VERKLIG, 'utf8');
    expect(facts(text)).toEqual(JSON.parse(text));
    expect(brister(facts(text)).map(({ kod, paragraf }) => [kod, paragraf])).toEqual([['NEDTAS_FOR_TIDIGT', null]]);
  });

  it('byteordningsmarkering, UTF-8-byte och null i valfria fält går bra', () => {
    const f = Redigerbar.load('enkel.json').set('/ordforandeskap', null).set('/narvaro/franvarande', []);
    f.set('/narvaro/beslutande/0/for', null)
      .set('/paragrafer/1/omedelbarJustering', false)
      .set('/paragrafer/1/jav', []);
    const ren = JSON.parse(Redigerbar.load('enkel.json').toString()) as unknown;
    expect(facts(`\uFEFF${f.toString()}`)).toEqual(ren);
    expect(lasFaktafil('fil.json', Buffer.from(f.toString()))).toEqual({ fakta: ren });
  });

  it('sammanträdet får sluta efter midnatt', () => {
    expect(faults(Redigerbar.load('enkel.json').set('/sammantrade/slut', '00:20').toString())).toEqual([]);
  });

  it('påhittade sammanträden i alla storlekar läses och ger tillbaka sig själva', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (fro) => {
        const fakta = buildSammantrade(fro);
        const svar = lasFaktafil('fil.json', JSON.stringify(fakta));
        expect(svar).toEqual({ fakta });
      }),
      { numRuns: 50 },
    );
  });
});

describe('felaktiga filer', () => {
  it.each([...SCHEMAFEL, ...SAMMANTRADESFEL, ...BESLUTSFEL])('$namn', ({ namn, fil, edit, stigar, ord }) => {
    const f = Redigerbar.load(fil);
    edit(f);
    const fel = faults(f.toString());
    expect(fel.map((mening) => MENING.exec(mening)?.[1])).toEqual(stigar);
    if (ord !== undefined) expect(fel[0]).toContain(ord);
    for (const mening of fel) expect(mening.length).toBeLessThan(1000);
    expect(fel).toEqual(MENINGAR[namn]?.map((mening) => `fil.json, ${mening}`));
  });

  it('är minst åttio', () => {
    expect(SCHEMAFEL.length + SAMMANTRADESFEL.length + BESLUTSFEL.length).toBeGreaterThanOrEqual(80);
  });
});

describe('filen själv', () => {
  it.each([
    ['', 'rad 1, tecken 1'],
    ['{"a": 1,}', 'rad 1, tecken 9'],
    ['{\n "a": tru }', 'rad 2, tecken 7'],
    ['{"a": "x\ty"}', 'giltig JSON'],
    ['[1] 2', 'giltig JSON'],
    ["{'a': 1}", 'giltig JSON'],
    ['{"a": 01}', 'giltig JSON'],
    ['{"a": "\\x"}', 'giltig JSON'],
    ['{"a": "oavslutad', 'giltig JSON'],
  ])('trasig JSON %j nämns med sin plats', (text, ord) => {
    const fel = faults(text);
    expect(fel).toHaveLength(1);
    expect(fel[0]).toContain(ord);
  });

  it.each(['[]', 'null', '"text"', '7'])('%s är inget objekt', (text) => {
    expect(faults(text).map((mening) => MENING.exec(mening)?.[1])).toEqual(['/']);
  });

  it('ett fält som står två gånger nämns med sin plats', () => {
    const text = Redigerbar.load('enkel.json')
      .toString()
      .replace('"titel":"Tillsynsplan', '"t\\u0069tel":"Annan","titel":"Tillsynsplan');
    expect(faults(text)).toEqual([expect.stringMatching(/^fil\.json, \/paragrafer\/1\/titel: .*två gånger/u)]);
  });

  it('byte som inte är UTF-8 nämns', () => {
    expect(faults(Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual([expect.stringContaining('UTF-8')]);
  });
});
