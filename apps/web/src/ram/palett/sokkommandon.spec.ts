import { platser, sokKommandon } from './sokkommandon.js';
import { bitar } from './bitar.js';

const kommando = (ord: string, aven = '') => ({ id: ord, ord, aven, tangent: null, lank: '/' });
const ALLA = [
  kommando('Gå till Start'),
  kommando('Registrera ärende', 'nytt ärende'),
  kommando('Byt till Socialnämnden', 'SN'),
];

describe('det som paletten kan göra', () => {
  it('hittar med delar av ord i vilken ordning som helst', () => {
    expect(sokKommandon(ALLA, 'ärende reg').map((k) => k.ord)).toEqual(['Registrera ärende']);
    expect(sokKommandon(ALLA, 'NYTT').map((k) => k.ord)).toEqual(['Registrera ärende']);
    expect(sokKommandon(ALLA, 'sn').map((k) => k.ord)).toEqual(['Byt till Socialnämnden']);
    expect(sokKommandon(ALLA, 'budget')).toEqual([]);
  });

  it('visar allt när inget är skrivet, och det som börjar på ordet först', () => {
    expect(sokKommandon(ALLA, ' ')).toHaveLength(3);
    expect(sokKommandon(ALLA, 'byt')[0]?.ord).toBe('Byt till Socialnämnden');
  });

  it('märker ut det sökta, aldrig två gånger', () => {
    expect(platser('Registrera ärende', 'ärende reg')).toEqual([
      [0, 3],
      [11, 17],
    ]);
    expect(bitar('Yttrande över motion', [[14, 20]])).toEqual([
      { text: 'Yttrande över ', markerad: false },
      { text: 'motion', markerad: true },
    ]);
    expect(
      bitar('abc', [
        [0, 2],
        [1, 3],
        [2, 9],
      ]).map((b) => b.text),
    ).toEqual(['ab', 'c']);
  });
});
