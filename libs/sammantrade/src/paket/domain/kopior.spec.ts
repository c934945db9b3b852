import { utanKopior } from './kopior.js';

const namn = (filer: string[], format: 'pdf' | 'zip'): string[] =>
  utanKopior(
    filer.map((filnamn) => ({ filnamn })),
    format,
  ).map(({ filnamn }) => filnamn);

const SKRIVELSEN = ['skrivelse.pdf', 'skrivelse-arkiv.pdf', 'skrivelse.docx'];

test.each([
  ['Klubbas skrivelse är med en gång', SKRIVELSEN, 'pdf', ['skrivelse.pdf']],
  ['i zip också i Word', SKRIVELSEN, 'zip', ['skrivelse.pdf', 'skrivelse.docx']],
  ['olika dokument är med båda', ['Kalkyl.xlsx', 'Karta.pdf'], 'pdf', ['Kalkyl.xlsx', 'Karta.pdf']],
  ['bara arkivets PDF finns', ['avtal-arkiv.pdf'], 'pdf', ['avtal-arkiv.pdf']],
  ['bara Word finns', ['avtal.docx'], 'pdf', ['avtal.docx']],
] as const)('%s', (_fall, filer, format, vantat) => {
  expect(namn([...filer], format)).toEqual(vantat);
});
