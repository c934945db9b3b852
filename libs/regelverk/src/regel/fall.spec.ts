import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGELNAMN, korRegel } from './regel.js';

interface Fall {
  readonly fall: string;
  readonly in: Record<string, unknown>;
  readonly ut?: Record<string, unknown>;
  readonly fel?: string | readonly string[];
}

function readFall(regel: string): Fall[] {
  return JSON.parse(readFileSync(join(__dirname, '../../fall', `${regel}.json`), 'utf8')) as Fall[];
}

describe.each(REGELNAMN)('regeln %s', (regel) => {
  it.each(readFall(regel).map((ett) => [`${ett.fall}: ${JSON.stringify(ett.in).slice(0, 60)}`, ett] as const))(
    '%s',
    (_namn, { in: indata, ut, fel }) => {
      const svar = korRegel(regel, JSON.stringify([{ id: 'f', ...indata }]));
      const [element] = JSON.parse(svar.stdout) as [Record<string, unknown>];
      if (fel === undefined) {
        expect(element).toEqual({ id: 'f', ...ut });
        expect(svar.kod).toBe(0);
        return;
      }
      expect(Object.keys(element)).toEqual(['id', 'fel']);
      for (const del of [fel].flat()) expect(element['fel']).toContain(del);
      expect(svar.kod).toBe(2);
    },
  );
});
