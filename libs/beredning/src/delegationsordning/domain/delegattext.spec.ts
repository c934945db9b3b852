import { arUtomstaende, ersattareUr, normalRoll, utpekadeRoller } from './delegattext.js';

describe('utpekadeRoller', () => {
  it.each([
    ['enhetschef'],
    ['chef för vård och omsorg'],
    ['Studie- och yrkesvägledare'],
    ['verksamhetschef'],
    ['1:e vice ordförande'],
    ['handläggare (ekonomi och stöd)'],
  ])('%j är en', (text) => {
    expect(utpekadeRoller(text)).toEqual([text]);
  });

  it.each([
    ['enhetschef och rektor', ['enhetschef', 'rektor']],
    ['enhetschef/verksamhetschef', ['enhetschef', 'verksamhetschef']],
    ['Rektor eller biträdande rektor', ['Rektor', 'biträdande rektor']],
    ['ordföranden tillsammans med förvaltningschefen', ['ordföranden', 'förvaltningschefen']],
    ['enhetschef i samråd med ekonomichef', ['enhetschef', 'ekonomichef']],
  ])('%j är två', (text, roller) => {
    expect(utpekadeRoller(text)).toEqual(roller);
  });
});

it.each([
  ['1. verksamhetschef 2. förvaltningschef', ['verksamhetschef', 'förvaltningschef']],
  ['verksamhetschef; förvaltningschef', ['verksamhetschef', 'förvaltningschef']],
  ['verksamhetschef, därefter förvaltningschef', ['verksamhetschef', 'förvaltningschef']],
  ['', []],
])('ersättare ur %j', (text, roller) => {
  expect(ersattareUr(text)).toEqual(roller);
});

it('en konsult är ingen delegat', () => {
  expect([arUtomstaende('inhyrd konsult'), arUtomstaende('enhetschef')]).toEqual([true, false]);
});

it('samma roll hur den än böjs', () => {
  expect(['Förvaltningschefen', 'ordföranden', 'Rektor  '].map(normalRoll)).toEqual([
    'förvaltningschef',
    'ordförande',
    'rektor',
  ]);
});
