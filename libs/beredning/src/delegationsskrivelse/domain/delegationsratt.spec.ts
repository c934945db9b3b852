import type { Gemensamt } from '../../delegationsbeslut/domain/varna-lista.js';
import { provaDelegationen } from './delegationsratt.js';

const DAG = '2026-03-10';
const tjanst = (personId: string, titel: string) => ({
  personId,
  titel,
  enhetId: 'dv',
  fran: '2026-01-01',
  till: null,
});
const grund: Pick<Gemensamt, 'idag' | 'ordningDen' | 'roller' | 'namn'> = {
  idag: '2026-03-12',
  namn: new Map([
    ['carl', 'Carl Chef'],
    ['hanna', 'Hanna Handläggare'],
    ['frida', 'Frida Chef'],
  ]),
  ordningDen: (dag) =>
    dag < '2026-02-01'
      ? null
      : {
          id: 'o',
          punkter: new Map([
            [
              '4.6',
              {
                punkt: '4.6',
                vad: 'Ersättning',
                delegatSlag: 'anstalld',
                delegatRoll: 'enhetschef',
                ersattare: ['förvaltningschef'],
                spar: 'anmals' as const,
                vidare: [],
              },
            ],
          ]),
        },
  roller: {
    enheter: [{ id: 'dv', overordnadId: null, chefId: 'carl' }],
    tjanster: [tjanst('carl', 'enhetschef'), tjanst('hanna', 'handläggare'), tjanst('frida', 'förvaltningschef')],
    roller: [],
    franvaro: [{ personId: 'carl', ersattareId: 'hanna', fran: '2026-03-16', till: '2026-03-20' }],
  },
};
const prova = (delegatPersonId: string, dag = DAG, punkt = '4.6') =>
  provaDelegationen({ enhetId: 'dv', punkt, delegatPersonId, dag }, grund);

describe('delegatens rätt den dagen', () => {
  it('den som har rollen får besluta, i eget namn', () => {
    expect(prova('carl')).toEqual({ punktNorm: '4.6', brist: null, istallet: null, delegater: ['carl', 'frida'] });
  });

  it('den som var borta får inte, och den tillförordnade beslutar i hennes ställe', () => {
    expect(prova('carl', '2026-03-17').brist).toBe(
      'Carl Chef får inte besluta enligt punkt 4.6 17 mars: punkten gäller enhetschef (KL 6:37, 7:5).',
    );
    expect(prova('hanna', '2026-03-17')).toMatchObject({
      brist: null,
      istallet: { personId: 'carl', franvarande: true },
    });
  });

  it('ersättaren i turordningen beslutar i delegatens ställe, en annan inte alls', () => {
    expect(prova('frida')).toMatchObject({ brist: null, istallet: { personId: 'carl', franvarande: false } });
    expect(prova('hanna').brist).toMatch(/^Hanna Handläggare får inte besluta enligt punkt 4.6 10 mars/u);
  });

  it('utan gällande ordning och utan punkt beslutar ingen på delegation', () => {
    expect(prova('carl', '2026-01-20').brist).toMatch(/^Ingen delegationsordning gällde 20 januari/u);
    expect(prova('carl', DAG, '9.9').brist).toBe('Punkt 9.9 finns inte i delegationsordningen som gäller 10 mars.');
  });
});
