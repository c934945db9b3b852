import { lasOrdning } from './las-ordning.js';
import { provaOrdning } from './prova-ordning.js';

const TABELL = [
  ['Delegationsordning', '', '', ''],
  ['Punkt', 'Ärende', 'Lagrum', 'Delegat', 'Ersättare', 'Anmäls'],
  ['Personal', '', '', '', '', ''],
  ['3.1', 'Anställning av personal', '', 'förvaltningschef', '', 'Ja'],
  ['3.2', 'Vikariat högst 6 månader', '', 'enhetschef', '1. verksamhetschef 2. förvaltningschef', 'Anmäls inte'],
  ['1.1', 'Brådskande ärenden', 'KL 6:39', 'ordförande', '1:e vice ordförande', ''],
  ['3.9', 'Schema', '', 'enhetschef', '', 'Ren verkställighet'],
  ['4.1', 'Avtal', '', 'enhetschef och rektor', '', ''],
];

it('läser punkterna, och prövningen nämner den med två delegater', () => {
  const punkter = lasOrdning(TABELL) ?? [];
  expect(
    punkter.map((p) => [
      p.avsnitt,
      p.punkt,
      p.delegatSlag,
      p.delegatRoll,
      p.ersattare,
      p.spar,
      p.provning,
      p.bradskande,
    ]),
  ).toEqual([
    ['Personal', '3.1', 'anstalld', 'förvaltningschef', [], 'anmals', 'laglighetsprovning', false],
    [
      'Personal',
      '3.2',
      'anstalld',
      'enhetschef',
      ['verksamhetschef', 'förvaltningschef'],
      'anmals_inte',
      'laglighetsprovning',
      false,
    ],
    ['Personal', '1.1', 'ledamot', 'ordförande', ['1:e vice ordförande'], 'anmals', 'laglighetsprovning', true],
    ['Personal', '3.9', 'anstalld', 'enhetschef', [], 'verkstallighet', 'ingen', false],
    ['Personal', '4.1', 'anstalld', 'enhetschef och rektor', [], 'anmals', 'laglighetsprovning', false],
  ]);
  expect(provaOrdning(punkter).map(({ punkt, falt }) => [punkt, falt])).toEqual([['4.1', 'delegatRoll']]);
});

it('utan rubrikrad finns inget att läsa', () => {
  expect(lasOrdning([['1', 'a', 'b']])).toBeNull();
});
