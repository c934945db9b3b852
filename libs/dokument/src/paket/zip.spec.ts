import { BREVHUVUD } from '../prov/underlag.js';
import type { PaketfilUnderlag, PaketUnderlag } from './underlag.js';
import { packningslista, sakertNamn } from './zip.js';

const fil = (filnamn: string, ovrigt = {}): PaketfilUnderlag => ({
  nyckel: filnamn,
  filnamn,
  slag: 'annan',
  egen: false,
  ...ovrigt,
});

const underlag: PaketUnderlag = {
  skapad: '2026-03-04T08:12:00Z',
  brevhuvud: BREVHUVUD,
  mote: { datum: '2026-03-12', start: '18:00', plats: 'Salen' },
  version: 1,
  arbetslista: false,
  for: 'För ledamöter och ersättare.',
  gjord: { datum: '2026-03-04', klockslag: '09:12' },
  utelamnat: ['Ärende 5 ingår inte.'],
  kallelse: [],
  punkter: [
    {
      nr: 6,
      titel: 'Hyra: <lokaler> i Åsbro',
      dnr: 'UAN/2026:12',
      forslag: [],
      saknas: ['Avtalet lämnas ut på begäran.'],
      handlingar: [
        {
          marke: '6.1',
          titel: 'Kalkyl',
          hemlig: false,
          filer: [fil('Kalkyl å.XLSX'), fil('kalkyl Å.xlsx'), fil('hemlig.exe', { hinder: 'karantan' })],
        },
      ],
    },
  ],
};

test('en mapp per ärende, namn som är unika också i Windows, och en förteckning med länkar', () => {
  const [index, ...filer] = packningslista(underlag);
  expect(filer.map(({ namn }) => namn)).toEqual([
    '06 Hyra- -lokaler- i Åsbro/6.1 Kalkyl Kalkyl å.xlsx',
    '06 Hyra- -lokaler- i Åsbro/6.1 Kalkyl kalkyl Å (2).xlsx',
  ]);
  const text = index !== undefined && 'text' in index ? index.text : '';
  expect(index?.namn).toBe('index.html');
  expect(text).toContain('6. Hyra: &lt;lokaler&gt; i Åsbro');
  expect(text).toContain(`href="06%20Hyra-%20-lokaler-%20i%20%C3%85sbro/6.1%20Kalkyl%20Kalkyl%20%C3%A5.xlsx"`);
  expect(text).toContain('Filen hålls tillbaka och får inte hämtas.');
  expect(text).toContain('Avtalet lämnas ut på begäran.');
});

test.each([
  ['../../etc/passwd', '..-..-etc-passwd'],
  ['CON', 'CON-'],
  ['Slutar med punkt. ', 'Slutar med punkt'],
  ['\u202eexe.fdp', 'exe.fdp'],
  ['', 'fil'],
  ['A\u030asa', 'Åsa'],
])('namnet %j blir %j', (in_, ut) => {
  expect(sakertNamn(in_)).toBe(ut);
});
