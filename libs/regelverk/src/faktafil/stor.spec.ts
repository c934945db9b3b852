import fc from 'fast-check';
import { brister } from './brister.js';
import { buildSammantrade } from './fall/generator.js';
import { Redigerbar } from './fall/redigerbar.js';
import { lasFaktafil } from './las-faktafil.js';

// Filer på många megabyte och hundratals slumpade: för långsamma för att köras mot varje ändring i mutationsprovet, som hoppar över stor.spec.ts.
function faults(text: string): string[] {
  const svar = lasFaktafil('fil.json', text);
  return 'fel' in svar ? svar.fel : [];
}

const MENING = /^fil\.json, (\/.*?): .+\.$/u;

describe('stora filer', () => {
  it('mer än 20 MB läses inte', () => {
    expect(faults(`{"a":"${'å'.repeat(10_000_001)}"}`)).toEqual([expect.stringContaining('högst 20 MB')]);
  });

  it('djup nästling och hundratusentals fel fäller inte läsaren', () => {
    expect(faults(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)).toHaveLength(1);
    const fel = faults(`{"paragrafer":[${Array.from({ length: 300_000 }, () => '{}').join()}]}`);
    expect(fel.length).toBeLessThanOrEqual(1001);
    expect(fel.at(-1)).toContain('fler än');
  });

  it('en fil på många megabyte läses', () => {
    const f = Redigerbar.load('enkel.json');
    for (let i = 0; i < 1500; i += 1) {
      const nr = 24 + i;
      f.set('/paragrafer/-', { nr, titel: 'Ärende', dnr: null, typ: 'beslut', beslut: ['x'.repeat(5000)] });
    }
    expect(faults(f.toString())).toEqual([]);
  });

  it('trehundra påhittade sammanträden läses och ger tillbaka sig själva', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (fro) => {
        const fakta = buildSammantrade(fro);
        const svar = lasFaktafil('fil.json', JSON.stringify(fakta));
        expect(svar).toEqual({ fakta });
      }),
      { numRuns: 300 },
    );
  });

  it('slumpvis ändrade filer ger en dom och aldrig ett undantag', () => {
    const bas = Redigerbar.load('allt.json').toString();
    const stigar = listStigar(JSON.parse(bas), '');
    const andring = fc.tuple(fc.constantFrom(...stigar), fc.oneof(fc.jsonValue(), fc.constantFrom(...NAGRA)));
    fc.assert(
      fc.property(fc.array(andring, { minLength: 1, maxLength: 4 }), (andringar) => {
        const f = new Redigerbar(JSON.parse(bas));
        for (const [stig, varde] of andringar) {
          try {
            f.set(stig, varde as never);
          } catch {
            // En tidigare ändring tog bort platsen.
          }
        }
        const svar = lasFaktafil('fil.json', f.toString());
        if ('fel' in svar) for (const mening of svar.fel) expect(mening).toMatch(MENING);
        else expect(brister(svar.fakta)).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });
});

const NAGRA = [
  '2026-05-20',
  '48-60',
  '50',
  'Astrid Lindqvist',
  'Maja Sundin',
  'Olof Primus',
  'val',
  50,
  0,
  true,
  false,
  null,
];

function listStigar(varde: unknown, stig: string): string[] {
  if (typeof varde !== 'object' || varde === null) return [stig];
  const under = Object.entries(varde).flatMap(([namn, ett]) => listStigar(ett, `${stig}/${namn}`));
  return stig === '' ? under : [stig, ...under];
}
