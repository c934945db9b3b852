import { skriftAvFalt, type Skriftinnehall } from '#dokument';
import { luckbrist } from './luckor.js';
import { granskningstext, type Granskningsunderlag, texthash } from './texthash.js';
import { textskillnad } from './textskillnad.js';

const bas: Granskningsunderlag = {
  arendeId: 'a',
  forvaltning: 'Kontoret',
  datum: '2026-10-06',
  referensNamn: 'Sara Öberg',
  mottagare: 'Nämnden',
  expedieras: ['Kommunstyrelsen'],
  rubrik: 'Nya lokaler',
  sammanfattning: 'Lokalerna är för små.',
  arendet: null,
  avsnitt: [{ rubrik: 'Ekonomi', text: 'Hyran ökar med 610 tkr.' }],
  forslag: [{ nr: 1, text: 'Nämnden godkänner programmet.' }],
};
const med = (andring: Partial<Granskningsunderlag>): Granskningsunderlag => ({ ...bas, ...andring });

describe('textens hash', () => {
  it.each<[string, Partial<Granskningsunderlag>]>([
    ['rubriken', { rubrik: 'Nya lokaler för Lärcentrum' }],
    ['ett ord', { sammanfattning: 'Lokalerna är för stora.' }],
    ['förslaget', { forslag: [{ nr: 1, text: 'Nämnden avslår programmet.' }] }],
    ['datum', { datum: '2026-10-07' }],
    ['vem den expedieras till', { expedieras: [] }],
    ['mottagaren', { mottagare: null }],
  ])('är en annan när %s är en annan', (_vad, andring) => {
    expect(texthash(med(andring))).not.toBe(texthash(bas));
  });

  const bilaga = { handlingId: 'h1', titel: 'Ritning', versionsnr: 1, filer: ['aa'] };
  const andra = { handlingId: 'h2', titel: 'Kalkyl', versionsnr: 1, filer: ['bb'] };

  it.each<[string, Granskningsunderlag['bilagor']]>([
    ['läggs till', [bilaga, andra, { ...andra, handlingId: 'h3' }]],
    ['tas bort', [bilaga]],
    ['får en ny version', [bilaga, { ...andra, versionsnr: 2, filer: ['cc'] }]],
    ['byter plats', [andra, bilaga]],
  ])('är en annan när en bilaga %s', (_vad, bilagor) => {
    expect(texthash(med({ bilagor: bilagor ?? [] }))).not.toBe(texthash(med({ bilagor: [bilaga, andra] })));
  });

  it('är utan bilagor den som den var innan de räknades, och rör sig inte när en titel rättas', () => {
    expect(texthash(med({ bilagor: [] }))).toBe(texthash(bas));
    expect(texthash(med({ bilagor: [{ ...bilaga, titel: 'Ritningen' }] }))).toBe(texthash(med({ bilagor: [bilaga] })));
  });

  it('är densamma hur nycklarna än ligger, och för skriften som för de fält den gjordes av', () => {
    const skrift = skriftAvFalt({ ...bas, forslag: [{ text: 'Nämnden godkänner programmet.' }] });
    const omvand = JSON.parse(JSON.stringify(skrift), (_, varde: unknown) =>
      typeof varde === 'object' && varde !== null && !Array.isArray(varde)
        ? Object.fromEntries(Object.entries(varde).reverse())
        : varde,
    ) as Skriftinnehall;
    expect(texthash(med({ skrift: omvand }))).toBe(texthash(bas));
  });
});

describe('skillnaden mellan två texter', () => {
  it('är tom när orden är desamma', () => {
    expect(textskillnad(granskningstext(bas), granskningstext(bas))).toEqual([]);
  });

  it('nämner delarna i sidans ordning, ord för ord', () => {
    const ny = med({
      sammanfattning: 'Lokalerna är mycket för små.',
      avsnitt: [],
      forslag: [{ nr: 1, text: 'Nämnden avslår programmet.' }],
    });
    expect(textskillnad(granskningstext(bas), granskningstext(ny))).toEqual([
      {
        var: 'Förslag till beslut',
        ord: [
          { slag: 'lika', text: '1. Nämnden ' },
          { slag: 'borta', text: 'godkänner' },
          { slag: 'nytt', text: 'avslår' },
          { slag: 'lika', text: ' programmet.' },
        ],
      },
      { var: 'Sammanfattning', ord: expect.arrayContaining([{ slag: 'nytt', text: 'mycket ' }]) },
      { var: 'Ekonomi', ord: [{ slag: 'borta', text: 'Hyran ökar med 610 tkr.' }] },
    ]);
  });
});

it('nämner bilagorna, och den version som är ny', () => {
  const bilaga = { handlingId: 'h1', titel: 'Ritning', versionsnr: 1, filer: ['aa'] };
  const nu = granskningstext(med({ bilagor: [{ ...bilaga, versionsnr: 2, filer: ['bb'] }] }));
  expect(textskillnad(granskningstext(med({ bilagor: [bilaga] })), nu)).toEqual([
    { var: 'Bilagor', ord: expect.arrayContaining([{ slag: 'nytt', text: ' (version 2)' }]) },
  ]);
  expect(textskillnad(granskningstext(bas), nu)).toEqual([
    { var: 'Bilagor', ord: [{ slag: 'nytt', text: '1. Ritning (version 2)' }] },
  ]);
});

describe('luckor som inte är ifyllda', () => {
  const medLuckor = (...luckor: [string, string][]): Skriftinnehall => ({
    type: 'skrift',
    content: [
      { type: 'rubrik', content: [{ type: 'text', text: 'x' }] },
      {
        type: 'forslag',
        content: luckor.map(([namn, text]) => ({
          type: 'punkt',
          content: [
            {
              type: 'stycke',
              content: [
                {
                  type: 'lucka',
                  attrs: { namn, typ: 'text' },
                  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
                },
              ],
            },
          ],
        })),
      },
    ],
  });
  it.each<[[string, string][], string[]]>([
    [[], []],
    [[['datum', '1 maj']], []],
    [[['datum', '']], ['ord i luckan ”datum”']],
    [[['datum', ' ']], ['ord i luckan ”datum”']],
    [
      [
        ['uppdrag', ''],
        ['belopp', '12'],
        ['datum', ''],
      ],
      ['ord i 2 luckor (”uppdrag”, ”datum”)'],
    ],
  ])('%j sägs som %j', (luckor, svar) => {
    expect(luckbrist(medLuckor(...luckor))).toEqual(svar);
  });
});
