import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { uppdragsrad, utblad } from '../../export/utrader.js';
import { arLedamot, UPPDRAGSROLLER } from '../../uppdrag/uppdrag.js';
import { cellSomText, datumUrSerienummer } from './celler.js';
import { csvCell, lasCsvtext } from './csv.js';
import { bladFor } from './kolumner.js';
import { planeraImport } from './planera.js';
import { person, rad, underlag, uppdrag } from './prov/underlag.js';
import { kannIgenBlad, lasRubriker, radensFalt } from './rubriker.js';
import type { Personlage, Uppdragslage } from './underlag.js';

const TECKEN = ['a', 'b', 'Å', 'Ö', 'é', ' ', '-', "'", '"', '=', '+', '@', ';', ',', '.', '\t', '1'];

const ord = fc
  .string({ unit: fc.constantFrom(...TECKEN), minLength: 1, maxLength: 20 })
  .map((t) => t.replace(/\s+/gu, ' ').trim())
  .filter((t) => t !== '');

/** Skriver bladet som CSV och läser det som importen gör. */
function lasTillbaka(rader: readonly (readonly string[])[]): { rad: number; falt: Record<string, string> }[] {
  const text = lasCsvtext(Buffer.from(`\ufeff${rader.map((r) => r.map(csvCell).join(';')).join('\r\n')}\r\n`));
  const celler = parse(text?.text ?? '', {
    delimiter: text?.skiljetecken ?? '',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  const blad = kannIgenBlad(null, celler[0] ?? []);
  if (blad === null) throw new Error('Bladet kändes inte igen.');
  const rubriker = lasRubriker(blad, celler[0] ?? []);
  expect([rubriker.okanda, rubriker.dubbla]).toEqual([[], []]);
  return celler
    .slice(1)
    .map((c, i) => ({ rad: i + 2, falt: radensFalt(rubriker, c, (k, cell) => cellSomText(k, cell, false)) }));
}

describe('rundturen export och import', () => {
  it('ger inga ändringar, vad folk än heter', () => {
    const manniska = fc.record({
      namn: ord,
      telefon: fc.option(ord),
      skyddad: fc.boolean(),
      fodd: fc.option(fc.constantFrom('1950-02-28', '2000-02-29')),
    });
    fc.assert(
      fc.property(
        fc.array(manniska, { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom(...UPPDRAGSROLLER), { minLength: 5, maxLength: 5 }),
        (folk, roller) => {
          const personer = folk.map((m, i): Personlage =>
            person(i, {
              namn: m.namn,
              telefon: m.telefon,
              skyddad: m.skyddad,
              fodelsedatum: m.fodd,
              epost: `p${String(i)}@ekbacka.example`,
            }),
          );
          const alla = personer.map((p, i): Uppdragslage => {
            const roll =
              i === 0
                ? 'ordforande'
                : ['ordforande', 'forste_vice', 'andre_vice'].includes(roller[i] ?? '')
                  ? 'ledamot'
                  : (roller[i] ?? 'ledamot');
            const turordning = roll === 'ersattare' ? i : null;
            return uppdrag(i, p.id, {
              roll,
              plats: arLedamot(roll) ? i + 1 : null,
              turordning,
              egenTurordning: turordning,
              parti: 'S',
            });
          });
          const ut = alla.map((u, i) => {
            const p = personer[i] ?? person(i);
            const dold = <T>(varde: T): T | null => (p.skyddad ? null : varde);
            return uppdragsrad({
              ...u,
              namnd: 'Kulturnämnden',
              personId: p.id,
              namn: p.namn,
              externtId: null,
              epost: dold(p.epost),
              telefon: dold(p.telefon),
              fodelsedatum: dold(p.fodelsedatum),
              skyddad: p.skyddad,
            });
          });
          const lasta = lasTillbaka(utblad('fortroendevalda', ut).rader);
          const plan = planeraImport(
            underlag({ personer, uppdrag: alla }),
            lasta.map((l) => rad('fortroendevalda', l.rad, l.falt)),
          );
          expect(plan.fel).toEqual([]);
          expect(Object.values(plan.steg).flat()).toEqual([]);
          expect([...plan.rader.values()].every((r) => r.lage === 'oforandrad')).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('låter ingen cell bli en formel när CSV:n öppnas i ett kalkylprogram, och läser tillbaka den lika', () => {
    const kolumn =
      bladFor('fortroendevalda').kolumner.find((k) => k.namn === 'telefon') ?? bladFor('fortroendevalda').kolumner[0];
    fc.assert(
      fc.property(ord, (text) => {
        const cell = csvCell(text);
        expect(cell).not.toMatch(/^"?[=+\-@\t\r]/u);
        const [tillbaka] = parse(cell, { delimiter: ';', relax_quotes: true })[0] ?? [];
        if (kolumn !== undefined) expect(cellSomText(kolumn, tillbaka ?? '', false)).toBe(text);
      }),
    );
  });

  it.each([
    ['UTF-8', Buffer.from('Namn;Född\nÅsa;1970-01-01')],
    ['UTF-8 med BOM', Buffer.from('\ufeffNamn;Född\nÅsa;1970-01-01')],
    ['Windows-1252', Buffer.from('Namn;Född\nÅsa;1970-01-01', 'latin1')],
    ['Unicode-text', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Namn;Född\nÅsa;1970-01-01', 'utf16le')])],
  ])('läser %s', (_namn, bytes) => {
    expect(lasCsvtext(bytes)?.text).toBe('Namn;Född\nÅsa;1970-01-01');
  });

  it.each([
    ['a;b;c\n1,5;2;3', ';'],
    ['a,b,c\n"x;y",2,3', ','],
    ['a\tb\n1;2\t3', '\t'],
    ['"a;b";"c";d\n', ';'],
  ])('finner skiljetecknet i %j', (text, tecken) => {
    expect(lasCsvtext(Buffer.from(text))?.skiljetecken).toBe(tecken);
  });

  it('läser kalkylprogrammets dagnummer i båda systemen', () => {
    expect(datumUrSerienummer(46388, false)).toBe('2027-01-01');
    expect(datumUrSerienummer(44926, true)).toBe('2027-01-01');
    expect([datumUrSerienummer(1, false), datumUrSerienummer(61, false), datumUrSerienummer(-3, false)]).toEqual([
      '1900-01-01',
      '1900-03-01',
      null,
    ]);
  });

  it('läser rubriker i vilken ordning som helst, och på de namn som andra system använder', () => {
    const rubriker = [
      'Fr.o.m.',
      'PARTIBETECKNING',
      'E-postadress',
      'Befattning',
      'Född',
      'För- och efternamn',
      'Skostorlek',
    ];
    const blad = kannIgenBlad('Blad1', rubriker);
    const lasta = lasRubriker(bladFor('fortroendevalda'), rubriker);
    expect(blad?.slag).toBe('fortroendevalda');
    expect(lasta.kolumner.map((k) => k?.namn ?? null)).toEqual([
      'fran',
      'parti',
      'epost',
      'roll',
      'fodelsedatum',
      'namn',
      null,
    ]);
    expect(lasta.okanda).toEqual(['Skostorlek']);
  });
});
