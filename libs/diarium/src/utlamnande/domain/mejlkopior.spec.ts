import { kopior } from './mejlkopior.js';

const fil = (
  slag: 'handling' | 'maskad' | 'beslut' | 'foljebrev',
  sha256: string,
  rad: string | null,
  format = 'original',
) => ({
  ...{ slag, sha256, format },
  utlamnandeHandlingId: rad,
});

describe('det som får mejlas till den som frågar', () => {
  it('är det öppna, det maskade och följebrevet; aldrig en fil vars handling har sekretess', () => {
    const filer = [
      fil('handling', 'oppen', 'a'),
      fil('handling', 'hemlig', 'b'),
      fil('maskad', 'maskad', 'b', 'pdf'),
      fil('beslut', 'beslut', null, 'pdf'),
      fil('foljebrev', 'brev', null, 'pdf'),
      fil('foljebrev', 'arkiv', null, 'pdf-a'),
    ];
    expect(kopior(filer, new Set(['b'])).map(({ sha256 }) => sha256)).toEqual(['oppen', 'maskad', 'brev']);
  });

  it('skickar samma fil en gång, och aldrig en som inte hör till en handling', () => {
    expect(
      kopior([fil('handling', 'x', 'a'), fil('handling', 'x', 'b'), fil('handling', 'y', null)], new Set()),
    ).toHaveLength(1);
  });
});
