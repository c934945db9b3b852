import { paminnelseNu } from './paminnelsedag.js';

const VAL = { dagarFore: 3, paDagen: true, forsenade: true };

describe('dagarna då en bevakning påminner', () => {
  // 3 April 2026 is Good Friday, 6 April Easter Monday; 1 May is a Friday.
  it.each([
    ['tre dagar före', '2026-03-12', '2026-03-01', '2026-03-09', 'fore'],
    ['dagen innan det är inne', '2026-03-12', '2026-03-01', '2026-03-08', null],
    ['före, när tre dagar före är en söndag: fredagen', '2026-03-18', '2026-03-01', '2026-03-13', 'fore'],
    ['en missad dag tas igen', '2026-03-12', '2026-03-01', '2026-03-11', 'fore'],
    ['på dagen', '2026-03-12', '2026-03-01', '2026-03-12', 'pa_dagen'],
    ['på långfredagen: torsdagen före', '2026-04-03', '2026-03-01', '2026-04-02', 'pa_dagen'],
    ['första vardagen efter påsk', '2026-04-03', '2026-03-01', '2026-04-07', 'forsenad'],
    ['inte på annandagen', '2026-04-03', '2026-03-01', '2026-04-06', 'pa_dagen'],
    ['en vecka försenad', '2026-03-12', '2026-03-01', '2026-03-19', 'forsenad'],
    ['en vecka försenad på första maj: måndagen', '2026-04-24', '2026-03-01', '2026-05-04', 'forsenad'],
    ['det som inföll innan den fanns', '2026-03-12', '2026-03-11', '2026-03-11', null],
  ])('%s', (_vad, forfallodag, fran, idag, slag) => {
    expect(paminnelseNu({ forfallodag, fran }, VAL, idag)?.slag ?? null).toBe(slag);
  });

  it('är en per vecka när dagen har passerat, var och en med egen nyckel', () => {
    const nycklar = ['2026-03-13', '2026-03-16', '2026-03-19', '2026-03-20', '2026-03-26', '2026-04-02'].map(
      (idag) => paminnelseNu({ forfallodag: '2026-03-12', fran: '2026-03-01' }, VAL, idag)?.nyckel,
    );
    expect(nycklar).toEqual([
      '2026-03-12:forsenad:0',
      '2026-03-12:forsenad:0',
      '2026-03-12:forsenad:1',
      '2026-03-12:forsenad:1',
      '2026-03-12:forsenad:2',
      '2026-03-12:forsenad:3',
    ]);
  });

  it('är ingen för den som inte vill ha någon', () => {
    const inga = { dagarFore: 0, paDagen: false, forsenade: false };
    for (const idag of ['2026-03-09', '2026-03-12', '2026-03-20']) {
      expect(paminnelseNu({ forfallodag: '2026-03-12', fran: '2026-03-01' }, inga, idag)).toBeNull();
    }
  });
});
