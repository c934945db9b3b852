import { rubriken, undanlagtrad } from './inkorgord.js';

const tom = {
  antal: 0,
  sena: 0,
  underProvning: 0,
  avgorsNu: 0,
  skrappost: 0,
  dubbletter: 0,
  studsar: 0,
  inteAllmanna: 0,
  aldst: null,
};

describe('Rubriken i Att registrera', () => {
  it.each([
    [{}, 'Inget att registrera.'],
    [{ antal: 1 }, 'En att registrera.'],
    [{ antal: 4, avgorsNu: 1 }, 'Fyra att registrera. En väntar på sekretessprövning i dag.'],
    [{ antal: 14, sena: 1 }, '14 att registrera. En är försenad.'],
    [
      { antal: 4, sena: 2, avgorsNu: 2 },
      'Fyra att registrera. Två är försenade. Två väntar på sekretessprövning i dag.',
    ],
  ])('%j säger %s', (del, mening) => {
    expect(rubriken({ ...tom, ...del })).toBe(mening);
  });

  it('säger vad som ligger för sig', () => {
    expect(undanlagtrad(tom)).toBeNull();
    expect(undanlagtrad({ ...tom, skrappost: 11, dubbletter: 1 })).toBe(
      'Skräppost (11) och dubbletter (1) ligger för sig i 30 dagar.',
    );
  });
});
