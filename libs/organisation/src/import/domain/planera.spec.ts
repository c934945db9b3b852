import fc from 'fast-check';
import { UPPDRAGSROLLER } from '../../uppdrag/uppdrag.js';
import { BLADSLAG } from '../import.typer.js';
import { avtryck, hinder } from './forhandsvisning.js';
import { bladFor } from './kolumner.js';
import { planeraImport } from './planera.js';
import { person, rad, underlag, uppdrag, uuid } from './prov/underlag.js';
import type { Lagradrad, Underlag } from './underlag.js';

const skrap = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '=1+1',
    '2026-02-30',
    '1987-13-02',
    '2027-01-01',
    '46388',
    'ledamot',
    'ordförande',
    'ersättare',
    'S',
    'M',
  ),
  fc.constantFrom(
    'Kulturnämnden',
    'Kulturnamnden',
    'Socialnämnden',
    'ja',
    'nej',
    '1',
    '3',
    '201',
    'Person Nr1',
    'p1@ekbacka.example',
    uuid(101),
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const tabell = fc
  .array(
    fc.constantFrom(...BLADSLAG).chain((blad) => {
      const kolumner = bladFor(blad).kolumner.map((k) => k.namn);
      return fc.record({
        blad: fc.constant(blad),
        falt: fc.dictionary(fc.constantFrom(...kolumner), skrap, { maxKeys: kolumner.length }),
      });
    }),
    { maxLength: 25 },
  )
  .map((rader) =>
    rader.map(({ blad, falt }, i): Lagradrad => {
      const ifyllda = Object.fromEntries(Object.entries(falt).filter(([, text]) => text !== ''));
      return rad(blad, i + 2, ifyllda);
    }),
  );
const utgangslage = fc.record({ hel: fc.boolean(), kommun: fc.boolean() }).map(({ hel, kommun }): Underlag => {
  const personer = [person(1, { epost: 'p1@ekbacka.example' }), person(2, { externtId: 'X2' })];
  return underlag({
    ...(hel ? { lage: 'hel_period', periodFran: '2027-01-01', periodTill: '2030-12-31' } : {}),
    ...(kommun ? { namndId: null, farKonton: 'alla' } : {}),
    personer,
    uppdrag: [uppdrag(1, uuid(101)), uppdrag(2, uuid(102), { roll: 'ordforande' })],
  });
});

describe('planen', () => {
  it('kastar aldrig, och varje fel pekar ut en rad och en kolumn i bladet med vad man gör', () => {
    fc.assert(
      fc.property(utgangslage, tabell, (u, rader) => {
        const plan = planeraImport(u, rader);
        for (const fel of plan.fel) {
          expect(bladFor(fel.blad).kolumner.map((k) => k.namn)).toContain(fel.kolumn);
          expect(fel.text).toMatch(/^Rad \d+: [^.].*\.$/su);
          expect(fel.atgard).toMatch(/^\p{Lu}.*\.$/su);
          expect(fel.radId === null ? fel.rad : rader.find((r) => r.id === fel.radId)?.rad).toBe(fel.rad);
          for (const forslag of fel.forslag) expect(forslag.text.trim()).not.toBe('');
        }
        if (plan.fel.length > 0) expect(hinder(plan, rader)?.kod).toBe('IMPORT.FEL_KVAR');
        // Varje rad har ett läge, och en rad med fel är ett fel.
        for (const r of rader)
          expect(plan.rader.get(r.id)?.lage === 'fel').toBe(plan.fel.some((f) => f.radId === r.id));
        expect(avtryck(planeraImport(u, rader), rader)).toBe(avtryck(plan, rader));
      }),
      { numRuns: 400 },
    );
  });

  it('ger utan fel alltid uppdrag som databasen tar emot', () => {
    const rader = fc.array(
      fc.record({
        roll: fc.constantFrom(...UPPDRAGSROLLER.slice(0, 5)),
        namn: fc.constantFrom('Ada Ek', 'Bo Dal', 'Cia Lind', 'Dan Sjö', 'Person Nr1', 'Person Nr2'),
        parti: fc.constantFrom('S', 'V', 'M'),
        fran: fc.constantFrom('2027-01-01', '2027-03-01'),
        till: fc.constantFrom('', '2027-02-28', '2030-12-31'),
        nr: fc.integer({ min: 1, max: 6 }),
      }),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(utgangslage, rader, (u, alla) => {
        const rad_ = alla.map((r, i) =>
          rad('fortroendevalda', i + 2, {
            namnd: 'Kulturnämnden',
            roll: r.roll,
            namn: r.namn,
            parti: r.parti,
            fran: r.fran,
            ...(r.till === '' ? {} : { till: r.till }),
            ...(r.roll === 'ersattare' ? { turordning: String(r.nr) } : { plats: String(r.nr) }),
          }),
        );
        const { efter, fel } = planeraImport(u, rad_);
        if (fel.length > 0) return;
        const krockar = (nyckel: (e: (typeof efter)[number]) => string | null): boolean =>
          efter.some((a, i) =>
            efter.slice(i + 1).some((b) => {
              const lika = nyckel(a) !== null && nyckel(a) === nyckel(b);
              return lika && (a.till === null || b.fran <= a.till) && (b.till === null || a.fran <= b.till);
            }),
          );
        expect(krockar((e) => e.personId)).toBe(false);
        expect(krockar((e) => (e.plats === null ? null : String(e.plats)))).toBe(false);
        expect(krockar((e) => (['ordforande', 'forste_vice', 'andre_vice'].includes(e.roll) ? e.roll : null))).toBe(
          false,
        );
        for (const e of efter) expect(e.plats === null || e.plats <= 5).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('känner igen en person på id, på e-post, eller på namn med födelsedatum, och frågar annars', () => {
    const personer = [
      person(1, { namn: 'Ada Ek', fodelsedatum: '1970-01-01', organ: [uuid(2)] }),
      person(2, { namn: 'Ada Ek', fodelsedatum: '1980-01-01', epost: 'ada@ekbacka.example', organ: [uuid(2)] }),
      person(3, { namn: 'Bo Dal', externtId: 'B7', organ: [uuid(2)] }),
    ];
    const u = underlag({ namndId: null, personer });
    const vem = (falt: Record<string, string>): string | undefined => {
      const bas = { namnd: 'Kulturnämnden', roll: 'ledamot', parti: 'S', fran: '2027-01-01' };
      const plan = planeraImport(u, [rad('fortroendevalda', 2, { ...bas, ...falt })]);
      return plan.fel.length > 0 ? plan.fel.map((f) => f.kolumn).join() : plan.steg.uppdrag[0]?.personId;
    };
    expect(vem({ namn: 'Ada Ek', fodelsedatum: '1970-01-01' })).toBe(uuid(101));
    expect(vem({ namn: 'ada ek', epost: 'ADA@ekbacka.example' })).toBe(uuid(102));
    expect(vem({ namn: 'Bo Dahl', externtId: 'B7' })).toBe(uuid(103));
    expect(vem({ namn: 'Ada Ek' })).toBe('namn');
    expect(vem({ namn: 'Cia Lind', epost: 'ada@ekbacka.example' })).toBe('epost');
    expect(vem({ namn: 'Ada Ek', fodelsedatum: '1990-01-01' })).toMatch(/^ny:/u);
  });

  it('byter inte namn på den vars id står kvar när någon skrivit en annans namn i exporten', () => {
    const u = underlag({ namndId: null, personer: [person(3, { namn: 'Bo Dal', organ: [uuid(2)] })] });
    const falt = { namnd: 'Kulturnämnden', roll: 'ledamot', parti: 'S', fran: '2027-01-01', personId: uuid(103) };
    const plan = (namn: string, val: object = {}) =>
      planeraImport(u, [{ ...rad('fortroendevalda', 2, { ...falt, namn }), ...val }]);
    expect(plan('bo dal').fel).toEqual([]);
    const [fel] = plan('Nina Nysjö').fel;
    expect(fel?.text).toBe('Rad 2: id:t hör till Bo Dal, men raden säger Nina Nysjö.');
    expect(fel?.forslag.map((f) => f.text)).toEqual(['Det är Bo Dal, Socialnämnden', 'Det är en ny person']);
    expect(plan('Bo Nysjö', { personId: uuid(103) }).steg.personandringar).toMatchObject([{ namn: 'Bo Nysjö' }]);
    expect(plan('Nina Nysjö', { nyPerson: true }).steg).toMatchObject({
      personer: [{ namn: 'Nina Nysjö' }],
      personandringar: [],
    });
  });

  it('tar aldrig bort ett skydd, och visar aldrig en skyddad uppgift som ändras', () => {
    const personer = [person(1, { namn: 'Örjan Ek', epost: 'gammal@ekbacka.example', skyddad: true })];
    const u = underlag({ personer, uppdrag: [uppdrag(1, uuid(101))] });
    const bas = { roll: 'ledamot', parti: 'S', namn: 'Örjan Ek', fran: '2023-01-01' };
    expect(planeraImport(u, [rad('fortroendevalda', 2, { ...bas, skyddad: 'nej' })]).fel.map((f) => f.kolumn)).toEqual([
      'skyddad',
    ]);
    const plan = planeraImport(u, [
      rad('fortroendevalda', 2, { ...bas, epost: 'ny@ekbacka.example', telefon: '08-465 004 21' }),
    ]);
    const visat = [...plan.rader.values()].flatMap((r) => r.andringar);
    expect(visat.map((a) => [a.falt, a.fran, a.till])).toEqual([
      ['epost', null, null],
      ['telefon', null, null],
    ]);
  });

  it('ger roller bara av den som sköter konton, och aldrig de som följer av uppdrag', () => {
    const bas = {
      namn: 'Eva Alm',
      epost: 'eva@ekbacka.example',
      titel: 'registrator',
      roller: 'registrator, handläggare',
    };
    const fel = (falt: Record<string, string>, over: Partial<Underlag> = {}): string[] =>
      planeraImport(underlag(over), [rad('forvaltning', 2, falt)]).fel.map((f) => f.kolumn);
    expect(fel(bas)).toEqual(['roller']);
    expect(fel(bas, { farKonton: 'alla' })).toEqual([]);
    expect(fel({ ...bas, roller: 'ledamot' }, { farKonton: 'alla' })).toEqual(['roller']);
    const { steg } = planeraImport(underlag({ farKonton: 'alla' }), [rad('forvaltning', 2, bas)]);
    expect([steg.konton.length, steg.roller.map((r) => r.roll)]).toEqual([1, ['registrator', 'handlaggare']]);
  });
});
