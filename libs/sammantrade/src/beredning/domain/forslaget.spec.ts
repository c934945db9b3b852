import { somBeslutsled } from './forslaget.js';

const nod = (id: string, foralderId: string | null, ordning: number, vad: { instans?: string; text?: string }) => ({
  id,
  foralderId,
  ordning,
  instans: vad.instans ?? null,
  text: vad.text ?? null,
});

describe('skrivelsens förslag på listan', () => {
  it('har egna punkter först, och varje instans som ett led under den förra', () => {
    const rader = [
      nod('c', 'b', 1, { instans: 'Kommunstyrelsens förslag till kommunfullmäktige' }),
      nod('d', 'c', 2, { text: 'andra' }),
      nod('e', 'c', 1, { text: 'första' }),
      nod('b', null, 2, { instans: 'Nämndens förslag till kommunstyrelsen' }),
      nod('a', null, 1, { text: 'eget' }),
    ];
    expect(somBeslutsled(rader)).toEqual([
      { punkter: ['eget'] },
      {
        ingress: 'Nämndens förslag till kommunstyrelsen',
        punkter: [],
        led: [{ ingress: 'Kommunstyrelsens förslag till kommunfullmäktige', punkter: ['första', 'andra'] }],
      },
    ]);
  });

  it('är tomt utan förslag', () => {
    expect(somBeslutsled([])).toEqual([]);
  });
});
