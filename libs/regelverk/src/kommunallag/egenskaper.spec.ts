import fc from 'fast-check';
import { requiredForBeslut } from '../kvorum/kvorum.js';
import { delegationslistor } from './delegation/delegationslista.js';
import { javeffekt, NARVAROSLAG } from './jav/jav.js';
import { drawLott, majoritetsval } from './lottning/lottning.js';
import { medborgarforslagsfrist } from './medborgarforslag/medborgarforslag.js';
import { fordelaPlatser, requiredForProportionellt } from './proportionelltval/proportionelltval.js';
import { overklagande } from './provningsform/provningsform.js';
import { signering } from './signering/signering.js';

const NAMN = ['Alva', 'Bo', 'Cia', 'Dan', 'Eva', 'Fia', 'Gun', 'Hans'];
const namn = fc.subarray(NAMN);
const datum = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10));

it('ingen jävig tjänstgör, ingen tjänstgör två gånger, och kvorum följer antalet', () => {
  const narvarande = fc
    .tuple(namn, fc.array(fc.constantFrom(...NARVAROSLAG), { minLength: 8, maxLength: 8 }))
    .map(([namnen, slag]) => namnen.map((ett, i) => ({ namn: ett, slag: slag[i] ?? 'ersattare' })));
  fc.assert(
    fc.property(narvarande, namn, namn, fc.integer({ min: 1, max: 9 }), (har, javiga, intrader, platser) => {
      const { tjanstgor, lamnar, beslutsfor } = javeffekt({ platser, narvarande: har, javiga, intrader });
      expect(new Set(tjanstgor).size).toBe(tjanstgor.length);
      expect(tjanstgor.filter((ett) => javiga.includes(ett))).toEqual([]);
      expect(lamnar.every((ett) => javiga.includes(ett))).toBe(true);
      expect(tjanstgor.length).toBeLessThanOrEqual(har.filter(({ slag }) => slag === 'tjanstgorande').length);
      expect(beslutsfor).toBe(tjanstgor.length >= requiredForBeslut(platser));
    }),
  );
});

it('ingen skriver under två gånger för samma §, och ingen justerare är jävig', () => {
  const paragraf = fc.record({
    nr: fc.integer({ min: 1, max: 99 }),
    del: fc.constantFrom('A', 'B'),
    ordforande: fc.constantFrom(...NAMN),
    tjanstgjorde: namn,
    javiga: namn,
  });
  const paragrafer = fc.uniqueArray(paragraf, { selector: ({ nr }) => nr });
  fc.assert(
    fc.property(paragrafer, namn, namn, (alla, justerare, ersattare) => {
      const svar = signering({ paragrafer: alla, justerare, ersattare });
      svar.paragrafer.forEach((en, i) => {
        const under = [en.ordforande, ...en.justerare];
        expect(new Set(under).size).toBe(under.length);
        expect(en.justerare.some((ett) => alla[i]?.javiga.includes(ett))).toBe(false);
        expect(en.justerare.length).toBeLessThanOrEqual(justerare.length);
      });
      expect(svar.delar.flatMap((del) => del.paragrafer).toSorted((a, b) => a - b)).toEqual(
        alla.map(({ nr }) => nr).toSorted((a, b) => a - b),
      );
    }),
  );
});

it('platserna fördelas helt, och ingen grupp har rätt till en plats som en annan fick', () => {
  const grupper = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }).map((sedlar) =>
    sedlar.map((antal, i) => ({
      namn: `G${String(i)}`,
      sedlar: antal,
      lista: Array.from({ length: 20 }, (_, j) => `G${String(i)} namn ${String(j)}`),
    })),
  );
  fc.assert(
    fc.property(grupper, fc.integer({ min: 1, max: 20 }), (alla, platser) => {
      const svar = fordelaPlatser({ platser, grupper: alla, lott: alla.map((grupp) => grupp.namn) });
      expect(svar.platser).toHaveLength(platser);
      expect(new Set(svar.platser.map(({ vald }) => vald)).size).toBe(platser);
      const fick = (grupp: string): number => svar.platser.filter((en) => en.grupp === grupp).length;
      for (const a of alla) {
        for (const b of alla) {
          // Det sista jämförelsetal som gav en plats är minst lika stort som nästa för varje annan grupp.
          if (fick(a.namn) > 0) expect(a.sedlar * (fick(b.namn) + 1)).toBeGreaterThanOrEqual(b.sedlar * fick(a.namn));
        }
      }
    }),
  );
});

it('en minoritet som kan begära proportionellt val kan också få en plats', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 101 }), fc.integer({ min: 1, max: 20 }), (narvarande, platser) => {
      const kravs = requiredForProportionellt({ narvarande, platser });
      expect(kravs * (platser + 1)).toBeGreaterThanOrEqual(narvarande);
      expect((kravs - 1) * (platser + 1)).toBeLessThan(narvarande);
    }),
  );
});

it('lotten drar olika namn ur dem som är lika, och ett val väljer aldrig fler än platserna', () => {
  const roster = fc.dictionary(fc.constantFrom(...NAMN), fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(roster, fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.nat()), (roster_, platser, strom) => {
      const val = majoritetsval({ roster: roster_, platser });
      const dragna = drawLott(val.lottMellan, val.lottPlatser, (under) => Number(strom.next().value) % under);
      const valda = [...val.valda, ...dragna];
      expect(new Set(valda).size).toBe(valda.length);
      expect(valda.length).toBe(Math.min(platser, Object.values(roster_).filter((antal) => antal > 0).length));
      const minst = Math.min(...valda.map((ett) => roster_[ett] ?? 0));
      for (const [ett, antal] of Object.entries(roster_))
        if (!valda.includes(ett)) expect(antal).toBeLessThanOrEqual(minst);
    }),
  );
});

it('en senare dag ger aldrig en tidigare frist', () => {
  fc.assert(
    fc.property(datum, datum, (ena, andra) => {
      const [forst, sist] = [ena, andra].toSorted() as [string, string];
      const arFor = (vackt: string): string => medborgarforslagsfrist({ vackt, idag: vackt }).senast;
      expect(arFor(forst) <= arFor(sist)).toBe(true);
      const sista = (dag: string): string =>
        overklagande({ form: 'laglighetsprovning', tillkannagivanden: [dag] }).klockor[0]?.sistaDag ?? '';
      expect(sista(forst) <= sista(sist)).toBe(true);
    }),
  );
});

it('varje enhet har precis ett läge per månad', () => {
  const manad = datum.map((dag) => dag.slice(0, 7));
  const enheter = fc.subarray(['Vux', 'Xenter', 'Daglig verksamhet'], { minLength: 1 });
  fc.assert(
    fc.property(
      fc.uniqueArray(manad, { maxLength: 4 }),
      enheter,
      fc.integer({ min: 1, max: 28 }),
      (manader, har, dag) => {
        const svar = delegationslistor({
          manader,
          enheter: har,
          dag,
          klockan: '12:00',
          inlamnade: [],
          nu: '2040-01-01T00:00',
        });
        expect(svar).toHaveLength(manader.length * har.length);
        for (const ett of svar) {
          expect(ett.senast > ett.manad).toBe(true);
          expect(ett.status).toBe(ett.senast >= '2040-01-01T00:00' ? 'vantas' : 'saknas');
        }
      },
    ),
  );
});
