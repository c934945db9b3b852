import { Redigerbar } from './fall/redigerbar.js';
import { lasFaktafil } from './las-faktafil.js';

/** Varje plats i filen, också listor och objekt. */
function listStigar(varde: unknown, stig = ''): string[] {
  if (typeof varde !== 'object' || varde === null) return [stig];
  const under = Object.entries(varde).flatMap(([namn, ett]) => listStigar(ett, `${stig}/${namn}`));
  return stig === '' ? under : [stig, ...under];
}

describe.each(['enkel.json', 'allt.json'] as const)('ett fält som inte går att läsa i %s', (fil) => {
  const text = Redigerbar.load(fil).toString();

  it.each(listStigar(JSON.parse(text)))('%s är ett fel, och det som beror på det tiger', (stig) => {
    const f = Redigerbar.load(fil).set(stig, 0.5);
    const svar = lasFaktafil('fil.json', f.toString());
    const fel = 'fel' in svar ? svar.fel : [];
    expect(fel.map((mening) => mening.split(': ')[0])).toEqual([`fil.json, ${stig}`]);
  });
});
