import fc from 'fast-check';
import { provaOrdningen } from './prova-ordningen.js';
import type { Proversattare, Provplats, Provunderlag } from './provning.js';

const plats = (
  nr: number,
  namn: string,
  parti: string,
  roll: 'ordforande' | 'forste_vice' | 'ledamot' = 'ledamot',
): Provplats => ({
  plats: nr,
  parti,
  innehavare: { personId: namn, namn, roll },
});
const ersattare = (namn: string, parti: string, nr: number): Proversattare => ({ personId: namn, namn, parti, nr });

/** Picture 16's nämnd in small: five seats, three parties. */
const underlag = (borta: string[], andring: Partial<Provunderlag> = {}): Provunderlag => ({
  antalPlatser: 5,
  platser: [
    plats(1, 'Ahlström', 'S', 'ordforande'),
    plats(2, 'Sundelius', 'C', 'forste_vice'),
    plats(3, 'Nassar', 'S'),
    plats(4, 'Fors', 'L'),
    plats(5, 'Wallin', 'V'),
  ],
  ersattare: [
    ersattare('Hedlund', 'S', 1),
    ersattare('Yilmaz', 'S', 2),
    ersattare('Palm', 'C', 1),
    ersattare('Öhman', 'L', 1),
  ],
  inkallelseordning: { S: ['S', 'V', 'C'], C: ['C', 'S', 'V'], L: ['L'], V: ['V', 'L'] },
  borta: new Set(borta),
  fodelsedatum: new Map([
    ['Nassar', '1980-05-01'],
    ['Fors', '1955-05-01'],
    ['Wallin', '1961-01-01'],
  ]),
  ...andring,
});
const andrade = (u: Provunderlag): [number, string | null, string | null][] =>
  provaOrdningen(u)
    .platser.filter((rad) => rad.andrad)
    .map((rad) => [rad.plats, rad.tjanstgorande?.namn ?? null, rad.skal]);

describe('att prova ordningen', () => {
  it('ändrar ingenting när ingen är borta', () => {
    const svar = provaOrdningen(underlag([]));
    expect(svar).toMatchObject({ tjanstgor: 5, kravs: 3, beslutsfor: true, balansRubbad: false });
    expect(svar.kvorumtext).toBe('Fem av fem tjänstgör och minst tre krävs: organet är beslutsfört (KL 6:27).');
    expect(svar.balanstext).toBe('Styrkebalansen mellan partierna är som platserna.');
    expect(svar.leder).toMatchObject({ namn: 'Ahlström', skal: 'ordförande' });
    expect(svar.overblivna.map((rad) => rad.namn)).toEqual(['Hedlund', 'Yilmaz', 'Palm', 'Öhman']);
  });

  it.each<[string, string[], [number, string | null, string | null][]]>([
    ['den första i partiet', ['Fors'], [[4, 'Öhman', 'först i tur för L']]],
    [
      'nästa parti när det egna ingen har på plats',
      ['Sundelius', 'Palm'],
      [[2, 'Hedlund', 'C har ingen på plats, S står näst i ordningen']],
    ],
    [
      'nästa parti när det egna inga ersättare har',
      ['Wallin'],
      [[5, 'Öhman', 'V har ingen ersättare, L står näst i ordningen']],
    ],
    [
      'näst i tur när den första är borta',
      ['Nassar', 'Hedlund'],
      [[3, 'Yilmaz', 'näst i tur för S: Hedlund är borta']],
    ],
    [
      'näst i tur när den första redan tjänstgör',
      ['Ahlström', 'Nassar'],
      [
        [1, 'Hedlund', 'först i tur för S'],
        [3, 'Yilmaz', 'näst i tur för S: Hedlund tjänstgör redan'],
      ],
    ],
    ['ingen när ingen finns', ['Fors', 'Öhman'], [[4, null, 'L har ingen ersättare kvar att kalla']]],
  ])('kallar %s', (_vad, borta, rader) => {
    expect(andrade(underlag(borta))).toEqual(rader);
  });

  it('väger styrkebalansen och säger vad som är rubbat', () => {
    const svar = provaOrdningen(underlag(['Sundelius', 'Palm']));
    expect(svar.balanstext).toBe('Styrkebalansen är rubbad: S har 3 i stället för 2 och C har 0 i stället för 1.');
  });

  it('låter vice leda, och sist den äldste av ledamöterna', () => {
    expect(provaOrdningen(underlag(['Ahlström'])).leder).toMatchObject({ namn: 'Sundelius' });
    const utan = provaOrdningen(underlag(['Ahlström', 'Sundelius']));
    expect(utan.leder).toMatchObject({ namn: 'Fors', parti: 'L' });
    expect(utan.leder?.skal).toMatch(/äldste ledamoten/u);
    expect(JSON.stringify(utan)).not.toContain('1955');
  });

  it('räknar en tom plats i beslutsförheten och kallar in på den', () => {
    const tom = { plats: 3, parti: 'S', innehavare: null };
    const okand = { plats: 5, parti: null, innehavare: null };
    const platser = underlag([]).platser.map((rad) => (rad.plats === 3 ? tom : rad.plats === 5 ? okand : rad));
    expect(andrade(underlag([], { platser }))).toEqual([
      [3, 'Hedlund', 'först i tur för S'],
      [5, null, 'ingen vet vilket parti platsen tillhör'],
    ]);
    const svar = provaOrdningen(underlag(['Ahlström', 'Sundelius', 'Hedlund', 'Yilmaz', 'Palm'], { platser }));
    expect(svar).toMatchObject({ tjanstgor: 1, kravs: 3, beslutsfor: false });
    expect(svar.kvorumtext).toMatch(/får inte besluta/u);
  });

  it('sätter aldrig någon på två platser, aldrig den som är borta, och ger skäl till varje ändring', () => {
    const namn = ['Ahlström', 'Sundelius', 'Nassar', 'Fors', 'Wallin', 'Hedlund', 'Yilmaz', 'Palm', 'Öhman'];
    fc.assert(
      fc.property(fc.subarray(namn), (borta) => {
        const svar = provaOrdningen(underlag(borta));
        const sitter = svar.platser.flatMap((rad) => rad.tjanstgorande?.namn ?? []);
        expect(new Set(sitter).size).toBe(sitter.length);
        expect(sitter.filter((en) => borta.includes(en))).toEqual([]);
        expect(svar.platser.filter((rad) => rad.andrad !== (rad.skal !== null))).toEqual([]);
        expect(svar.tjanstgor).toBe(sitter.length);
        expect(new Set([...sitter, ...svar.overblivna.map((rad) => rad.namn), ...borta])).toEqual(new Set(namn));
      }),
      { numRuns: 300 },
    );
  });
});
