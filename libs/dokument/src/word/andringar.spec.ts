import { avsnitt, p, punkt, skrift } from '../prov/skrivelser.js';
import { faltAvSkrift } from '../skrift/falt.js';
import type { Skriftinnehall } from '../skrift/typer.js';
import { medWordandringar, wordandringar } from './andringar.js';

const plan = (a: string, b: string, c: string, ...fler: string[]): Skriftinnehall =>
  skrift(
    'Plan',
    [punkt('Planen antas.')],
    avsnitt('Ett', p(a), p(b)),
    avsnitt('Två', p(c), ...fler.map((en) => p(en))),
  );
const BAS = plan('Första.', 'Andra.', 'Tredje.');
const alla = (fil: Skriftinnehall, nu: Skriftinnehall): Skriftinnehall =>
  medWordandringar(BAS, fil, nu, new Set(wordandringar(BAS, fil, nu).map((a) => a.nr))).at(-1) ?? nu;
const texter = (s: Skriftinnehall): string[] => faltAvSkrift(s).avsnitt.map((a) => a.text);

describe('ändringar i en fil mot det som hänt sedan den hämtades', () => {
  test('det som bara filen ändrat är ingen krock, och det som bara Klubba ändrat står kvar', () => {
    const fil = plan('Första, ny.', 'Andra.', 'Tredje.', 'Fjärde.');
    const nu = plan('Första.', 'Andra.', 'Tredje, här.');
    const svar = wordandringar(BAS, fil, nu);
    expect(svar.map(({ slag, avsnitt: var_, krock }) => [slag, var_, krock])).toEqual([
      ['andrad', 'Ett', false],
      ['tillagd', 'Två', false],
    ]);
    const bara = medWordandringar(BAS, fil, nu, new Set([svar[0]?.nr ?? -1])).at(-1) ?? nu;
    expect(texter(bara)).toEqual(['Första, ny.\n\nAndra.', 'Tredje, här.']);
    expect(texter(alla(fil, nu))).toEqual(['Första, ny.\n\nAndra.', 'Tredje, här.\n\nFjärde.']);
  });

  test('samma ändring på båda håll är ingen ändring', () => {
    const ny = plan('Första, ny.', 'Andra.', 'Tredje.');
    expect(wordandringar(BAS, ny, ny)).toEqual([]);
  });

  test('två som ändrat samma stycke krockar, och vad som stod där sägs', () => {
    const svar = wordandringar(BAS, plan('I filen.', 'Andra.', 'Tredje.'), plan('I Klubba.', 'Andra.', 'Tredje.'));
    expect(svar).toMatchObject([{ krock: true, da: 'Första.', slag: 'andrad' }]);
    expect(
      svar[0]?.ord
        .filter((o) => o.andring === 'borttaget')
        .map((o) => o.text)
        .join(''),
    ).toContain('Klubba');
  });

  test('borttaget i filen, och en ny punkt i förslaget', () => {
    const fil = skrift(
      'Plan',
      [punkt('Planen antas.'), punkt('Den följs upp.')],
      avsnitt('Ett', p('Första.')),
      avsnitt('Två', p('Tredje.')),
    );
    expect(wordandringar(BAS, fil, BAS).map((a) => [a.slag, a.avsnitt])).toEqual([
      ['tillagd', 'Förslag till beslut'],
      ['borttagen', 'Ett'],
    ]);
    expect(alla(fil, BAS)).toMatchObject({ type: 'skrift' });
    expect(faltAvSkrift(alla(fil, BAS))).toEqual(faltAvSkrift(fil));
  });

  test('alla ändringar på en orörd skrift ger filens skrift, en lydelse för varje', () => {
    const fil = plan('A.', 'Andra.', 'C.');
    expect(medWordandringar(BAS, fil, BAS, new Set([0, 1, 2, 3]))).toHaveLength(2);
    expect(faltAvSkrift(alla(fil, BAS))).toEqual(faltAvSkrift(fil));
  });
});
