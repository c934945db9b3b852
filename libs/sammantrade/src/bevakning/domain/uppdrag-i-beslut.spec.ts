import { uppdragIBeslut } from './uppdrag-i-beslut.js';

describe('uppdrag i ett beslut', () => {
  it.each([
    ['Nämnden ger förvaltningen i uppdrag att återkomma senast den 30 juni 2026.', '2026-06-30', true],
    ['Nämnden uppdrar åt förvaltningschefen att redovisa frågan 2026-09-01.', '2026-09-01', true],
    ['Förvaltningen får i uppdrag att se över taxan.', '2026-06-18', false],
    // A day that has passed says nothing about when to follow up.
    ['Förvaltningen får i uppdrag att fullfölja beslutet den 2 januari 2025.', '2026-06-18', false],
    ['Förvaltningen får i uppdrag att svara den 31 april 2026.', '2026-06-18', false],
  ])('%s', (text, dag, sagd) => {
    expect(uppdragIBeslut(['Nämnden godkänner planen.', text], '2026-03-19')).toEqual([{ punkt: 2, dag, sagd }]);
  });

  it.each(['Nämnden godkänner planen.', 'Uppdraget avslutas inte här.', 'Uppdragsutbildningen startar.'])(
    'är det inte: %s',
    (text) => {
      expect(uppdragIBeslut([text], '2026-03-19')).toEqual([]);
    },
  );
});
