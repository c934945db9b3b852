import { instanser, somLed } from './vagen.js';

const TRAD = [
  {
    instans: 'Nämndens förslag till kommunstyrelsen',
    under: [
      {
        instans: 'Kommunstyrelsens förslag till kommunfullmäktige:',
        under: [
          { nr: 1, text: 'A.' },
          { nr: 2, text: 'B.' },
        ],
      },
    ],
  },
];

describe('beslutets väg', () => {
  it('är de instanser som förslaget går vidare till, i ordning', () => {
    expect(instanser(TRAD)).toEqual(['Kommunstyrelsen', 'Kommunfullmäktige']);
    expect(instanser([{ nr: 1, text: 'Nämnden godkänner planen.' }])).toEqual([]);
  });

  it('visar varje instans med sina punkter under sig', () => {
    const sist = { ingress: 'Kommunstyrelsens förslag till kommunfullmäktige:', punkter: ['A.', 'B.'], led: [] };
    expect(somLed(TRAD)).toEqual([{ ingress: 'Nämndens förslag till kommunstyrelsen:', punkter: [], led: [sist] }]);
    expect(somLed([{ text: 'A.' }, { instans: 'Förslag till kommunstyrelsen', under: [{ text: 'B.' }] }])).toEqual([
      { punkter: ['A.'], led: [{ ingress: 'Förslag till kommunstyrelsen:', punkter: ['B.'], led: [] }] },
    ]);
  });
});
