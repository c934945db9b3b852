import { delegationsklocka, type Klockunderlag } from './delegationsklocka.js';
import { addManader, delegationslistor, lastDayOf, listfrist } from './delegationslista.js';

describe('när listan ska vara inne', () => {
  it.each([
    // October 2026 ends on a Saturday; the 2nd is a Monday.
    ['2026-10', { dag: 2, klockan: '12:00' }, '2026-11-02T12:00'],
    ['2026-09', { dag: 5, klockan: '12:00' }, '2026-10-05T12:00'],
    // 2 January 2027 is a Saturday: with the rule it moves past the Sunday.
    ['2026-12', { dag: 2, klockan: '12:00' }, '2027-01-02T12:00'],
    ['2026-12', { dag: 2, klockan: '12:00', nastaVardag: true }, '2027-01-04T12:00'],
    // 6 June is a Saturday and a holiday both.
    ['2026-05', { dag: 6, klockan: '23:59', nastaVardag: true }, '2026-06-08T23:59'],
    // Good Friday to Easter Monday.
    ['2026-03', { dag: 3, klockan: '12:00', nastaVardag: true }, '2026-04-07T12:00'],
    ['2028-02', { dag: 1, klockan: '08:00' }, '2028-03-01T08:00'],
  ])('%s med %o är %s', (manad, regel, senast) => {
    expect(listfrist(manad, regel)).toBe(senast);
  });

  it.each([
    ['2026-13', 2],
    ['2026-1', 2],
    ['2026-10', 0],
    ['2026-10', 29],
  ])('%s med dag %s vägras', (manad, dag) => {
    expect(() => listfrist(manad, { dag, klockan: '12:00' })).toThrow();
  });

  it('räknar läget efter samma regel', () => {
    const underlag = {
      manader: ['2026-12'],
      enheter: ['a', 'b', 'c'],
      dag: 2,
      klockan: '12:00',
      nastaVardag: true,
      inlamnade: [
        { enhet: 'a', manad: '2026-12', tid: '2027-01-04T12:00' },
        { enhet: 'b', manad: '2026-12', tid: '2027-01-04T12:01' },
      ],
      nu: '2027-01-04T12:01',
    };
    expect(delegationslistor(underlag).map(({ status }) => status)).toEqual(['kommen', 'sen', 'saknas']);
    expect(delegationslistor({ ...underlag, nu: '2027-01-04T12:00' })[2]?.status).toBe('vantas');
  });

  it('räknar månader över årsskiften', () => {
    expect([addManader('2026-12', 1), addManader('2026-01', -1), addManader('2026-06', 19)]).toEqual([
      '2027-01',
      '2025-12',
      '2028-01',
    ]);
    expect([lastDayOf('2028-02'), lastDayOf('2026-12')]).toEqual(['2028-02-29', '2026-12-31']);
  });
});

describe('delegationsbeslutets klocka', () => {
  const grund: Klockunderlag = {
    spar: 'anmals',
    form: 'laglighetsprovning',
    anmalt: null,
    egetTillkannagivande: null,
    parter: [],
    idag: '2026-11-30',
  };

  it.each<[string, Partial<Klockunderlag>, string, string | null]>([
    ['inte anmält än', {}, 'vantar', null],
    ['anmält, inte anslaget', { anmalt: { dag: '2026-11-19', tillkannagivet: null } }, 'vantar', null],
    // 27 November + 21 days = Friday 18 December.
    ['anslaget', { anmalt: { dag: '2026-11-19', tillkannagivet: '2026-11-27' } }, 'loper', '2026-12-18'],
    [
      'sista dagen räknas',
      { anmalt: { dag: '2026-11-19', tillkannagivet: '2026-11-27' }, idag: '2026-12-18' },
      'loper',
      '2026-12-18',
    ],
    [
      'dagen efter är ute',
      { anmalt: { dag: '2026-11-19', tillkannagivet: '2026-11-27' }, idag: '2026-12-19' },
      'ute',
      '2026-12-18',
    ],
    // 5 December + 21 days is annandag jul, a Saturday: Monday the 28th.
    [
      'sista dagen på en helg flyttas',
      { anmalt: { dag: '2026-11-19', tillkannagivet: '2026-12-05' } },
      'loper',
      '2026-12-28',
    ],
    ['eget protokoll utan anslag', { spar: 'protokollforsSarskilt' }, 'vantar', null],
    [
      'eget protokoll anslaget',
      { spar: 'protokollforsSarskilt', egetTillkannagivande: '2026-11-20' },
      'loper',
      '2026-12-11',
    ],
    [
      'nämndens anslag rör inte det som inte anmäls',
      { spar: 'protokollforsSarskilt', anmalt: { dag: '2026-11-19', tillkannagivet: '2026-11-20' } },
      'vantar',
      null,
    ],
    ['ren verkställighet', { spar: 'verkstallighet', egetTillkannagivande: '2026-11-20' }, 'ingen', null],
    ['går inte att överklaga', { form: 'ejOverklagbart' }, 'ingen', null],
    ['besvär utan part', { form: 'forvaltningsbesvar' }, 'vantar', null],
    [
      'besvär med en som inte fått del',
      {
        form: 'forvaltningsbesvar',
        parter: [
          { part: 'A', mottaget: '2026-10-08' },
          { part: 'B', mottaget: null },
        ],
      },
      'vantar',
      null,
    ],
    [
      'besvär: den sista partens dag gäller',
      {
        form: 'forvaltningsbesvar',
        parter: [
          { part: 'A', mottaget: '2026-11-20' },
          { part: 'B', mottaget: '2026-11-10' },
        ],
      },
      'loper',
      '2026-12-11',
    ],
  ])('%s', (_vad, andrat, lage, sistaDag) => {
    const svar = delegationsklocka({ ...grund, ...andrat });
    expect([svar.lage, svar.sistaDag]).toEqual([lage, sistaDag]);
    expect(svar.vad).toMatch(/^[A-ZÅÄÖ].*\.$/u);
  });
});
