import { kretsarFor } from './krets.js';

describe('kretsarna i kalendern', () => {
  it.each([
    [['ersattare'], ['ledamoter']],
    [
      ['vice_ordforande', 'ledamot'],
      ['presidium', 'ledamoter'],
    ],
    [
      ['handlaggare', 'chef'],
      ['handlaggare', 'chef', 'ledamoter'],
    ],
    [['namndsekreterare'], ['handlaggare', 'chef', 'presidium', 'ledamoter']],
    [['administrator'], []],
    [[], []],
  ] as const)('%j får %j', (roller, kretsar) => {
    expect(kretsarFor(roller)).toEqual(kretsar);
  });
});
