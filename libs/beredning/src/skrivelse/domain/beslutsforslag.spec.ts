import { forslagsbrister, type NyForslagsnod, somRader, somText, somTrad } from './beslutsforslag.js';

const punkt = (text: string): NyForslagsnod => ({ text });
const instans = (namn: string, ...under: NyForslagsnod[]): NyForslagsnod => ({ instans: namn, under });
const TILL_FULLMAKTIGE = instans(
  'Nämndens förslag till kommunstyrelsen',
  instans('Kommunstyrelsens förslag till kommunfullmäktige', punkt('Planen antas.'), punkt('Den gäller från 2027.')),
);

describe('förslag till beslut', () => {
  it.each<[string, NyForslagsnod[]]>([
    ['inget', []],
    ['egna punkter', [punkt('Nämnden godkänner rapporten.'), punkt('Paragrafen justeras omedelbart.')]],
    ['tre nivåer', [TILL_FULLMAKTIGE]],
    ['egen punkt och ett förslag till en annan', [punkt('Nämnden godkänner.'), TILL_FULLMAKTIGE]],
  ])('godtar %s', (_vad, trad) => {
    expect(forslagsbrister(trad)).toEqual([]);
  });

  it.each<[string, NyForslagsnod[], string, RegExp]>([
    ['en tom nod', [{}], 'forslag[0]', /antingen/u],
    ['blank text', [punkt('ok'), punkt('  ')], 'forslag[1]', /antingen/u],
    ['både instans och text', [{ instans: 'Nämnden', text: 'x' }], 'forslag[0]', /antingen/u],
    ['en punkt med något under sig', [{ text: 'x', under: [punkt('y')] }], 'forslag[0]', /inget under sig/u],
    ['en instans utan förslag', [instans('Till kommunstyrelsen')], 'forslag[0]', /föreslås besluta/u],
    [
      'fyra nivåer',
      [instans('a', instans('b', instans('c', punkt('d'))))],
      'forslag[0].under[0].under[0]',
      /högst 3 nivåer/u,
    ],
    ['en lång punkt', [instans('a', punkt('x'.repeat(10_001)))], 'forslag[0].under[0]', /10000/u],
    ['för många', Array.from({ length: 201 }, () => punkt('x')), 'forslag', /högst 200/u],
  ])('vägrar %s', (_vad, trad, stig, skal) => {
    expect(forslagsbrister(trad)).toEqual([{ stig, text: expect.stringMatching(skal) }]);
  });

  it('går till rader och tillbaka, med punkterna numrerade på varje ställe', () => {
    const rader = somRader([punkt(' Egen. '), TILL_FULLMAKTIGE, punkt('Sist.')]);
    const id = (plats: readonly number[]): string => `n${plats.join('.')}`;
    const lagrade = rader
      .map((rad) => ({
        id: id(rad.plats),
        foralderId: rad.plats.length > 1 ? id(rad.plats.slice(0, -1)) : null,
        ordning: rad.plats.at(-1) ?? 0,
        instans: rad.instans,
        text: rad.text,
      }))
      .reverse();
    const trad = somTrad(lagrade);
    expect(trad).toEqual([
      { nr: 1, text: 'Egen.' },
      {
        instans: 'Nämndens förslag till kommunstyrelsen',
        under: [
          {
            instans: 'Kommunstyrelsens förslag till kommunfullmäktige',
            under: [
              { nr: 1, text: 'Planen antas.' },
              { nr: 2, text: 'Den gäller från 2027.' },
            ],
          },
        ],
      },
      { nr: 2, text: 'Sist.' },
    ]);
    expect(somText(trad).split('\n')).toEqual([
      '1. Egen.',
      'Nämndens förslag till kommunstyrelsen:',
      '  Kommunstyrelsens förslag till kommunfullmäktige:',
      '    1. Planen antas.',
      '    2. Den gäller från 2027.',
      '2. Sist.',
    ]);
  });
});
