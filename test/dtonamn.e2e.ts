// The API's description is keyed by the name of the class: two of the same name, and one of them changes shape unseen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROT = join(__dirname, '..');

function dtofiler(mapp: string): string[] {
  return readdirSync(mapp, { withFileTypes: true, recursive: true })
    .filter((fil) => fil.isFile() && fil.name.endsWith('.ts') && !fil.name.endsWith('.spec.ts'))
    .map((fil) => join(fil.parentPath, fil.name));
}

describe('svarsformerna', () => {
  it('heter olika, i alla delar', () => {
    const filerna = new Map<string, string[]>();
    for (const fil of [join(ROT, 'libs'), join(ROT, 'apps', 'api')].flatMap(dtofiler)) {
      for (const [, namn = ''] of readFileSync(fil, 'utf8').matchAll(/^export class (\w+Dto)\b/gmu)) {
        filerna.set(namn, [...(filerna.get(namn) ?? []), fil.slice(ROT.length + 1)]);
      }
    }
    expect(filerna.size).toBeGreaterThan(50);
    expect([...filerna].filter(([, filer]) => filer.length > 1)).toEqual([]);
  });
});
