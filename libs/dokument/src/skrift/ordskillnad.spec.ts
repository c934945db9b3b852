import fc from 'fast-check';
import { ordskillnad, ordvis, skriftAvFalt, type Skriftforslag, type Skriftinnehall } from './index.js';

const skrift = (punkter: string[], arendet: string): Skriftinnehall =>
  skriftAvFalt({
    rubrik: 'Skolplan',
    forslag: punkter.map((text): Skriftforslag => ({ text })),
    sammanfattning: null,
    arendet,
    avsnitt: [],
  });

describe('skillnaden mellan två lydelser', () => {
  it('visar ändrade ord inom raden, och det som är lika som lika', () => {
    const rader = ordskillnad(
      skrift(['Nämnden godkänner planen.'], 'Planen gäller från 2026.\n\nDen följs upp.'),
      skrift(['Nämnden godkänner inte planen.'], 'Planen gäller från 2027.\n\nDen följs upp.'),
    );
    const andrade = rader.filter((rad) => rad.andring !== 'lika');
    expect(andrade.map((rad) => [rad.slag, rad.avsnitt, rad.andring])).toEqual([
      ['punkt', 'Förslag till beslut', 'andrad'],
      ['stycke', 'Ärendet', 'andrad'],
    ]);
    expect(andrade[1]?.ord).toEqual([
      { andring: 'lika', text: 'Planen gäller från ' },
      { andring: 'borttaget', text: '2026' },
      { andring: 'tillagt', text: '2027' },
      { andring: 'lika', text: '.' },
    ]);
  });

  it('säger att en punkt har flyttats, och var den stod', () => {
    const [ett, tva, tre] = [
      'Planen antas för åren 2027–2029.',
      'Uppdraget redovisas i mars.',
      'Paragrafen justeras omedelbart.',
    ];
    const rader = ordskillnad(skrift([ett, tva, tre], 'x'), skrift([tre, ett, tva], 'x'));
    expect(
      rader.filter((rad) => rad.andring !== 'lika').map((rad) => [rad.andring, rad.ord[0]?.text, rad.flytt]),
    ).toEqual([
      ['flyttad', tre, 1],
      ['flyttadfran', tre, 1],
    ]);
  });

  it('skiljer tillagt från borttaget', () => {
    const rader = ordskillnad(
      skrift(['Planen antas.'], 'Gammalt stycke om skolor.'),
      skrift([], 'Helt annan text.\n\nMer.'),
    );
    expect(rader.filter((rad) => rad.andring !== 'lika').map((rad) => [rad.andring, rad.slag])).toEqual([
      ['borttagen', 'punkt'],
      ['tillagd', 'stycke'],
      ['tillagd', 'stycke'],
      ['borttagen', 'stycke'],
    ]);
    expect(ordskillnad(skrift(['a'], 'b'), skrift(['a'], 'b')).every((rad) => rad.andring === 'lika')).toBe(true);
  });

  it('tappar inget ord: det gamla och det nya går att läsa ur skillnaden', () => {
    const text = fc
      .array(fc.constantFrom('plan', ' ', 'nämnden', ',', '2027', '\n', 'å'), { maxLength: 20 })
      .map((ord) => ord.join(''));
    fc.assert(
      fc.property(text, text, (fore, efter) => {
        const ord = ordvis(fore, efter);
        const utan = (bort: string): string =>
          ord
            .filter((ett) => ett.andring !== bort)
            .map((ett) => ett.text)
            .join('');
        expect([utan('tillagt'), utan('borttaget')]).toEqual([fore, efter]);
      }),
    );
  });
});
