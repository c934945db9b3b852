import Holidays from 'date-holidays';
import fc from 'fast-check';
import {
  addDays,
  arOf,
  daysBetween,
  daysInManad,
  fromDagnummer,
  isIsoDatum,
  isSkottar,
  isWithinKalender,
  manadOf,
  toDagnummer,
  veckodagOf,
  veckodagsnummer,
} from './datum.js';
import { helgdagar, isHelgdag, likstalldaAftnar, paskdagen } from './helgdag.js';
import {
  addVardagar,
  isVardag,
  namnPaFridag,
  nextVardag,
  previousVardag,
  vardagOnOrAfter,
  vardagOnOrBefore,
} from './vardag.js';

/** Dagnummer räknat utan den kod som prövas. */
const nummerAv = (datum: string): number => Date.parse(datum) / 86_400_000;
const dag = fc.integer({ min: nummerAv('1990-01-01'), max: nummerAv('2099-12-31') }).map(fromDagnummer);

describe('datum', () => {
  it('räknar dagnummer från 1970-01-01', () => {
    expect(toDagnummer('1970-01-01')).toBe(0);
    expect(toDagnummer('1969-12-31')).toBe(-1);
    expect(toDagnummer('2000-03-01')).toBe(11_017);
    expect(fromDagnummer(11_016)).toBe('2000-02-29');
    expect(fromDagnummer(-719_162)).toBe('0001-01-01');
    expect(fromDagnummer(2_932_896)).toBe('9999-12-31');
  });

  it('stämmer med JavaScripts kalender varje dag från 1890 till 2110', () => {
    const olika: number[] = [];
    for (let nummer = -29_220; nummer < 51_500; nummer += 1) {
      const facit = new Date(nummer * 86_400_000);
      const datum = fromDagnummer(nummer);
      const lika = datum === facit.toISOString().slice(0, 10) && veckodagsnummer(datum) === (facit.getUTCDay() + 6) % 7;
      if (!lika || toDagnummer(datum) !== nummer) olika.push(nummer);
    }
    expect(olika).toEqual([]);
  });

  it.each(['2025-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-1-01', '0000-01-01'])(
    '%s är inget datum',
    (text) => {
      expect(isIsoDatum(text)).toBe(false);
      expect(() => toDagnummer(text)).toThrow(`”${text}” är inte ett datum`);
    },
  );

  it.each(['2024-01-01\n', ' 2024-01-01', '2024-01-01T00:00', '2024-01-00', ''])('%j är inget datum', (text) => {
    expect(isIsoDatum(text)).toBe(false);
  });

  it.each(['2024-02-29', '2000-02-29', '1990-01-01', '2024-12-31', '2024-04-30'])('%s är ett datum', (text) => {
    expect(isIsoDatum(text)).toBe(true);
  });

  it('vet vilka dagar som ryms i kalendern', () => {
    expect(['1989-12-31', '1990-01-01', '2099-12-31', '2100-01-01'].map(isWithinKalender)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([719_163 * -1, 2_932_897, 0.5, Number.NaN])('dagnummer %p finns inte', (nummer) => {
    expect(() => fromDagnummer(nummer)).toThrow(RangeError);
  });

  it('läser år, månad, skottår och månadslängd', () => {
    expect([arOf('2026-03-09'), manadOf('2026-03-09')]).toEqual([2026, 3]);
    expect([1900, 2000, 2023, 2024].map(isSkottar)).toEqual([false, true, false, true]);
    expect([daysInManad(2024, 2), daysInManad(2023, 2), daysInManad(2023, 4), daysInManad(2023, 13)]).toEqual([
      29, 28, 30, 0,
    ]);
    expect(veckodagOf('2026-03-09')).toBe('måndag');
    expect(veckodagOf('2026-03-15')).toBe('söndag');
  });

  it('adderar och drar ifrån dagar', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    fc.assert(
      fc.property(dag, fc.integer({ min: -40_000, max: 40_000 }), (fran, antal) => {
        expect(daysBetween(fran, addDays(fran, antal))).toBe(antal);
      }),
    );
  });
});

describe('helgdagar', () => {
  it.each([
    [1990, '1990-04-15'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2099, '2099-04-12'],
  ])('påskdagen %i är %s', (ar, datum) => {
    expect(paskdagen(ar)).toBe(datum);
  });

  it('ger 2026 års helgdagar i ordning med namn', () => {
    expect([...helgdagar(2026)]).toEqual([
      ['2026-01-01', 'nyårsdagen'],
      ['2026-01-06', 'trettondedag jul'],
      ['2026-04-03', 'långfredagen'],
      ['2026-04-05', 'påskdagen'],
      ['2026-04-06', 'annandag påsk'],
      ['2026-05-01', 'första maj'],
      ['2026-05-14', 'Kristi himmelsfärdsdag'],
      ['2026-05-24', 'pingstdagen'],
      ['2026-06-06', 'nationaldagen'],
      ['2026-06-20', 'midsommardagen'],
      ['2026-10-31', 'alla helgons dag'],
      ['2026-12-25', 'juldagen'],
      ['2026-12-26', 'annandag jul'],
    ]);
    expect([...likstalldaAftnar(2026)]).toEqual([
      ['2026-06-19', 'midsommarafton'],
      ['2026-12-24', 'julafton'],
      ['2026-12-31', 'nyårsafton'],
    ]);
  });

  it('byter annandag pingst mot nationaldagen 2005', () => {
    expect([...helgdagar(2004).values()]).toContain('annandag pingst');
    expect([...helgdagar(2004).values()]).not.toContain('nationaldagen');
    expect([...helgdagar(2005).values()]).not.toContain('annandag pingst');
    expect([isVardag('2004-05-31'), isVardag('2005-05-16'), isVardag('2003-06-06'), isVardag('2005-06-06')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  // Paketet känner inte annandag pingst, som var helgdag till och med 2004; den prövas för sig ovan.
  it('stämmer med date-holidays 1990–2060', () => {
    const almanacka = new Holidays('SE');
    for (let ar = 1990; ar <= 2060; ar += 1) {
      const allmanna = almanacka.getHolidays(ar).filter(({ type }) => type === 'public');
      const facit = [...new Set(allmanna.map(({ date }) => date.slice(0, 10)))].sort();
      const vara = [...helgdagar(ar)].filter(([, namn]) => namn !== 'annandag pingst').map(([datum]) => datum);
      expect([ar, vara]).toEqual([ar, facit]);
    }
  });

  it('räknar söndagar som helgdagar men inte lördagar', () => {
    expect([
      isHelgdag('2026-03-15'),
      isHelgdag('2026-03-14'),
      isHelgdag('2026-06-20'),
      isHelgdag('2026-12-24'),
    ]).toEqual([true, false, true, false]);
  });
});

describe('vardag', () => {
  it.each([
    ['2026-03-13', undefined],
    ['2026-03-14', 'lördag'],
    ['2026-03-15', 'söndag'],
    ['2026-04-05', 'påskdagen'],
    ['2026-06-19', 'midsommarafton'],
    ['2026-12-24', 'julafton'],
    ['2026-12-31', 'nyårsafton'],
    ['2026-12-30', undefined],
  ])('%s heter %s som fridag', (datum, namn) => {
    expect(namnPaFridag(datum)).toBe(namn);
    expect(isVardag(datum)).toBe(namn === undefined);
  });

  it('stegar över julen', () => {
    expect(vardagOnOrAfter('2026-12-24')).toBe('2026-12-28');
    expect(vardagOnOrBefore('2026-12-27')).toBe('2026-12-23');
    expect(nextVardag('2026-12-23')).toBe('2026-12-28');
    expect(previousVardag('2026-12-28')).toBe('2026-12-23');
    expect(vardagOnOrAfter('2026-12-23')).toBe('2026-12-23');
    expect(vardagOnOrBefore('2026-12-23')).toBe('2026-12-23');
  });

  it('räknar vardagar framåt och bakåt', () => {
    expect(addVardagar('2026-03-13', 1)).toBe('2026-03-16');
    expect(addVardagar('2026-03-13', -5)).toBe('2026-03-06');
    expect(addVardagar('2026-03-14', 0)).toBe('2026-03-14');
    expect(addVardagar('2026-03-14', -1)).toBe('2026-03-13');
  });

  it('flyttar högst fem dagar, aldrig åt fel håll, och alltid till en vardag', () => {
    fc.assert(
      fc.property(dag, (datum) => {
        const efter = vardagOnOrAfter(datum);
        const fore = vardagOnOrBefore(datum);
        expect([isVardag(efter), isVardag(fore)]).toEqual([true, true]);
        expect(daysBetween(datum, efter)).toBeLessThanOrEqual(5);
        expect(daysBetween(fore, datum)).toBeLessThanOrEqual(5);
        expect(fore <= datum && datum <= efter).toBe(true);
        expect(previousVardag(datum) < datum && datum < nextVardag(datum)).toBe(true);
      }),
    );
  });
});
