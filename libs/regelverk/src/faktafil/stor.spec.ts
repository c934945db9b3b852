import { Redigerbar } from './fall/redigerbar.js';
import { lasFaktafil } from './las-faktafil.js';

// Filer på många megabyte: för långsamma för att köras mot varje ändring i mutationsprovet, som hoppar över stor.spec.ts.
function faults(text: string): string[] {
  const svar = lasFaktafil('fil.json', text);
  return 'fel' in svar ? svar.fel : [];
}

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
});
