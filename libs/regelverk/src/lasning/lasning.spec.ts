import { describe as ordFor, quote } from './citat.js';
import { findDubbletter } from './dubbletter.js';
import { complete } from './komplett.js';
import { Objektlasare, isJsonobjekt } from './objektlasare.js';
import { RegelFel, assertInga } from './regelfel.js';
import { computeSvar } from './svarsdatum.js';

function reader(objekt: Record<string, unknown>, stig = ''): Objektlasare {
  return new Objektlasare(objekt, [], stig === '' ? undefined : () => stig);
}

const DATUMKRAV = 'ett datum ÅÅÅÅ-MM-DD från 1990-01-01 till 2099-12-31';

describe('Objektlasare', () => {
  it('läser varje sorts fält', () => {
    const las = reader({ s: '', n: 0, d: '2024-02-29', b: false, o: 'b', l: ['x', ''] });
    expect([las.string('s'), las.count('n'), las.datum('d'), las.optionalBoolean('b')]).toEqual([
      '',
      0,
      '2024-02-29',
      false,
    ]);
    expect([las.oneOf('o', ['a', 'b']), las.strings('l')]).toEqual(['b', ['x', '']]);
    las.finish();
    expect(las.fel).toEqual([]);
  });

  it.each([
    [(las: Objektlasare): unknown => las.string('x'), 'en text'],
    [(las: Objektlasare): unknown => las.count('x'), 'ett heltal från 0 till 9007199254740991'],
    [(las: Objektlasare): unknown => las.datum('x'), DATUMKRAV],
    [(las: Objektlasare): unknown => las.oneOf('x', ['ja', 'nej']), '”ja” eller ”nej”'],
    [(las: Objektlasare): unknown => las.strings('x'), 'en lista med texter'],
    [(las: Objektlasare): unknown => las.objects('x', () => ({})), 'en lista med objekt'],
    [(las: Objektlasare): unknown => las.map('x', () => ({})), 'ett objekt'],
  ])('säger vad ett fält skulle vara (%#)', (read, vantat) => {
    const utan = reader({});
    expect(read(utan)).toBeUndefined();
    expect(utan.fel).toEqual([`Fältet ”x” ska vara ${vantat}, men saknas.`]);
    const fel = reader({ x: null }, 'rader[2]');
    expect(read(fel)).toBeUndefined();
    expect(fel.fel).toEqual([`Fältet ”rader[2].x” ska vara ${vantat}, inte null.`]);
  });

  it.each([
    [(las: Objektlasare): unknown => las.optionalDatum('x'), '2024-01-01', 'i dag', undefined],
    [(las: Objektlasare): unknown => las.optionalBoolean('x'), true, 'ja', undefined],
    [(las: Objektlasare): unknown => las.optionalOneOf('x', ['a']), 'a', 'b', undefined],
    [(las: Objektlasare): unknown => las.optionalStrings('x'), ['a'], 'a', []],
  ])('låter ett valfritt fält saknas eller vara null, men inte vara fel (%#)', (read, ratt, fel, tomt) => {
    for (const utan of [reader({}), reader({ x: null })]) {
      expect(read(utan)).toEqual(tomt);
      utan.finish();
      expect(utan.fel).toEqual([]);
    }
    expect(read(reader({ x: ratt }))).toEqual(ratt);
    const las = reader({ x: fel });
    expect(read(las)).toBeUndefined();
    expect(las.fel).toHaveLength(1);
  });

  it.each([-1, 1.5, 2 ** 53, Number.POSITIVE_INFINITY, Number.NaN, '1', true, [1]])(
    'tar inte %p för ett antal',
    (varde) => {
      expect(reader({ x: varde }).count('x')).toBeUndefined();
    },
  );

  it('håller gränserna för antal', () => {
    const las = reader({ noll: 0, ett: 1, storst: 2 ** 53 - 1 });
    expect([las.count('noll', 1), las.count('ett', 1), las.count('storst')]).toEqual([undefined, 1, 2 ** 53 - 1]);
    expect(las.fel).toEqual(['Fältet ”noll” ska vara ett heltal från 1 till 9007199254740991, inte 0.']);
  });

  it.each(['1989-12-31', '2100-01-01', '2023-02-29', 20240101])('tar inte %p för ett datum', (varde) => {
    expect(reader({ x: varde }).datum('x')).toBeUndefined();
  });

  it('pekar ut varje felaktigt värde i en lista, och ger ingen halv lista', () => {
    const las = reader({ x: ['a', 1, null], y: [{ z: 'a' }, 7, { z: 'b', q: 1 }] }, 'h');
    expect(las.strings('x')).toBeUndefined();
    expect(las.objects('y', (rad) => rad.string('z'))).toBeUndefined();
    expect(las.fel).toEqual([
      'Fältet ”h.x[1]” ska vara en text, inte 1.',
      'Fältet ”h.x[2]” ska vara en text, inte null.',
      'Fältet ”h.y[1]” ska vara ett objekt, inte 7.',
      'Fältet ”h.y[2].q” är okänt. Ta bort det eller rätta namnet.',
    ]);
  });

  it('läser objekt och kartor', () => {
    const las = reader({ y: [{ z: 'a' }, { z: 'b' }], k: { a: 1, b: 2 }, tom: {} });
    expect(las.objects('y', (rad) => rad.string('z'))).toEqual(['a', 'b']);
    expect(las.map('k', (rad, nyckel) => rad.count(nyckel))).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
    expect(las.map('tom', () => 1)).toEqual(new Map());
    expect(las.fel).toEqual([]);
  });

  it('ger ingen halv karta', () => {
    const las = reader({ k: { a: 1, b: 'x', c: 3 } });
    expect(las.map('k', (rad, nyckel) => rad.count(nyckel))).toBeUndefined();
    expect(las.fel).toEqual(['Fältet ”k.b” ska vara ett heltal från 0 till 9007199254740991, inte ”x”.']);
  });

  it('anmäler fält som ingen frågat efter, om inte resten hoppas över', () => {
    const las = reader({ a: 'x', b: 1, 'c d': 2 });
    las.string('a');
    las.finish();
    expect(las.fel).toEqual([
      'Fältet ”b” är okänt. Ta bort det eller rätta namnet.',
      'Fältet ”c d” är okänt. Ta bort det eller rätta namnet.',
    ]);
    const tyst = reader({ a: 1, b: 2 });
    tyst.ignoreRest();
    tyst.finish();
    expect(tyst.fel).toEqual([]);
  });
});

describe('ord för okända värden', () => {
  it.each([
    [undefined, 'utelämnat'],
    [null, 'null'],
    [[], 'en lista'],
    [{}, 'ett objekt'],
    ['', '””'],
    [true, 'true'],
    [false, 'false'],
    [-1.5, '-1.5'],
    [1n, 'ett okänt värde'],
  ])('%p är %s', (varde, ord) => {
    expect(ordFor(varde)).toBe(ord);
  });

  it('kortar långa texter och döljer styrtecken', () => {
    expect(quote('a'.repeat(60))).toBe(`”${'a'.repeat(60)}”`);
    expect(quote('a'.repeat(61))).toBe(`”${'a'.repeat(60)}…”`);
    expect(quote('a\nb\u2028c\ud800')).toBe('”a�b�c�”');
  });

  it('skiljer objekt från allt annat', () => {
    expect([{}, [], null, 'x', 1, undefined].map(isJsonobjekt)).toEqual([true, false, false, false, false, false]);
  });
});

describe('hjälp åt reglerna', () => {
  it('finner varje dubblett en gång', () => {
    expect(findDubbletter(['a', 'b', 'a', 'a', 'c', 'b'])).toEqual(['a', 'b']);
    expect(findDubbletter(['a', 'b'])).toEqual([]);
  });

  it('ger fälten bara när alla finns', () => {
    expect(complete({ a: 0, b: '' })).toEqual({ a: 0, b: '' });
    expect(complete({ a: 0, b: undefined })).toBeUndefined();
  });

  it('kastar alla fel på en gång, och inget när inga finns', () => {
    assertInga([]);
    expect(() => {
      assertInga(['Ett.', 'Två.']);
    }).toThrow(new RegelFel(['Ett.', 'Två.']));
    const fel = new RegelFel(['Ett.', 'Två.']);
    expect([fel.name, fel.message, fel.fel]).toEqual(['RegelFel', 'Ett. Två.', ['Ett.', 'Två.']]);
  });

  it('räknar svar i datum, säger alla som hamnar utanför och släpper igenom andra fel', () => {
    expect(computeSvar({ a: () => '2024-01-01', b: () => null })).toEqual({ a: '2024-01-01', b: null });
    expect(() =>
      computeSvar({
        a: () => '1989-12-31',
        b: () => null,
        c: () => {
          throw new RangeError('x');
        },
      }),
    ).toThrow('Svaret ”a” hamnar utanför 1990-01-01–2099-12-31. Svaret ”c” hamnar utanför 1990-01-01–2099-12-31.');
    expect(() =>
      computeSvar({
        a: () => {
          throw new TypeError('annat');
        },
      }),
    ).toThrow('annat');
  });
});
