import { beslutanderattDen, provaPersonen, type Rattspunkt } from './beslutanderatt.js';
import { innehavareDen, type Rollunderlag } from './innehav.js';

const tjanst = (
  personId: string,
  titel: string,
  enhetId: string | null,
  fran = '2020-01-01',
  till: string | null = null,
) => ({ personId, titel, enhetId, fran, till });

const UNDERLAG: Rollunderlag = {
  enheter: [
    { id: 'forv', overordnadId: null, chefId: null },
    { id: 'dv', overordnadId: 'forv', chefId: 'karin' },
    { id: 'kok', overordnadId: 'dv', chefId: null },
    { id: 'vux', overordnadId: 'forv', chefId: 'vera' },
  ],
  tjanster: [
    tjanst('karin', 'Enhetschef', 'dv'),
    tjanst('vera', 'rektor', 'vux', '2026-01-01'),
    tjanst('olle', 'rektor', 'vux', '2020-01-01', '2025-12-31'),
    tjanst('sven', 'verksamhetschef', 'forv'),
    tjanst('frida', 'förvaltningschef', null),
    tjanst('tobias', 'handledare', 'dv'),
    tjanst('ulla', 'tf verksamhetschef', 'forv', '2026-05-01', '2026-05-31'),
  ],
  roller: [{ personId: 'maja', roll: 'ordförande', fran: '2023-01-01', till: '2026-12-31' }],
  franvaro: [{ personId: 'karin', ersattareId: 'tobias', fran: '2026-10-12', till: '2026-10-16' }],
};
const vilka = (roll: string, enhet: string, dag: string): string[] =>
  innehavareDen(roll, enhet, dag, UNDERLAG).map(({ personId }) => personId);

describe('innehavareDen', () => {
  it.each([
    ['enhetschef', 'dv', '2026-10-09', ['karin']],
    ['Enhetschefen', 'kok', '2026-10-09', ['karin']],
    ['enhetschef', 'dv', '2026-10-14', ['tobias']],
    ['enhetschef', 'dv', '2026-10-17', ['karin']],
    ['rektor', 'vux', '2025-12-31', ['olle']],
    ['rektor', 'vux', '2026-01-01', ['vera']],
    ['enhetschef', 'vux', '2026-02-01', ['vera']],
    ['rektor', 'dv', '2026-02-01', []],
    ['verksamhetschef', 'vux', '2026-04-30', ['sven']],
    ['verksamhetschef', 'vux', '2026-05-02', ['ulla']],
    ['förvaltningschef', 'dv', '2026-05-02', ['frida']],
    ['ordföranden', 'dv', '2026-05-02', ['maja']],
    ['ordförande', 'dv', '2027-01-01', []],
  ])('%s i %s %s', (roll, enhet, dag, personer) => {
    expect(vilka(roll, enhet, dag)).toEqual(personer);
  });

  it('säger hur länge den tillförordnade var det', () => {
    expect(innehavareDen('enhetschef', 'dv', '2026-10-14', UNDERLAG)[0]?.tillforordnad).toEqual({
      fran: '2026-10-12',
      till: '2026-10-16',
      for: 'karin',
    });
  });
});

describe('beslutanderattDen', () => {
  const punkt: Rattspunkt = {
    punkt: '3.2',
    vad: 'Anställning',
    delegatSlag: 'anstalld',
    delegatRoll: 'enhetschef',
    ersattare: ['verksamhetschef', 'förvaltningschef'],
    spar: 'anmals',
    vidare: [{ roll: 'handledare', fran: '2026-11-01', till: null }],
  };
  const prova = (person: string, dag: string, andrad: Partial<Rattspunkt> = {}): string =>
    provaPersonen(person, [beslutanderattDen({ ...punkt, ...andrad }, 'dv', dag, UNDERLAG)]);

  it.each([
    ['karin', '2026-10-09', 'ratt'],
    ['karin', '2026-10-14', 'fel'],
    ['tobias', '2026-10-14', 'ratt'],
    ['tobias', '2026-10-20', 'fel'],
    ['tobias', '2026-11-01', 'ratt'],
    ['sven', '2026-10-09', 'ersattare'],
    ['vera', '2026-10-09', 'fel'],
  ])('%s den %s: %s', (person, dag, utfall) => {
    expect(prova(person, dag)).toBe(utfall);
  });

  it('ingen hade rollen, eller rätten är ett utskotts', () => {
    expect(prova('karin', '2026-10-09', { delegatRoll: 'kvalitetschef', ersattare: [], vidare: [] })).toBe('ingen');
    expect(prova('vem', '2026-10-09', { delegatSlag: 'utskott', delegatRoll: 'arbetsutskottet' })).toBe('ratt');
  });
});
