import fc from 'fast-check';
import { tjanstgoring } from './tjanstgoring.js';
import type { Narvarohandelse, Tjanstgoringsunderlag } from './underlag.js';

const PARTIER = ['S', 'M', 'V'] as const;
const parti = fc.constantFrom(...PARTIER);

/** Ett sammanträde med slumpade platser, ersättare, turordningar och händelser som går ihop. */
const sammantrade: fc.Arbitrary<Tjanstgoringsunderlag> = fc
  .record({
    platser: fc.array(parti, { minLength: 1, maxLength: 6 }),
    ersattare: fc.array(parti, { maxLength: 6 }),
    listor: fc.array(fc.subarray([...PARTIER]), { minLength: 3, maxLength: 3 }),
    drag: fc.array(
      fc.record({
        vem: fc.nat(30),
        jav: fc.boolean(),
        paragraf: fc.boolean(),
        javiga: fc.array(fc.nat(30), { maxLength: 3 }),
      }),
      {
        maxLength: 40,
      },
    ),
  })
  .map(({ platser, ersattare, listor, drag }) => {
    const ledamoter = platser.map((p, index) => ({ ledamot: `L${String(index)}`, parti: p }));
    const ersattarna = ersattare.map((p, index) => ({ namn: `E${String(index)}`, parti: p, ordning: 7 - index }));
    const namn = [...ledamoter.map(({ ledamot }) => ledamot), ...ersattarna.map((en) => en.namn)];
    const turordning = new Map(PARTIER.map((p, i) => [p, [p, ...(listor[i] ?? []).filter((annat) => annat !== p)]]));
    return { platser: ledamoter, ersattare: ersattarna, turordning, handelser: toHandelser(namn, drag) };
  });

interface Drag {
  readonly vem: number;
  readonly jav: boolean;
  readonly paragraf: boolean;
  readonly javiga: readonly number[];
}

function toHandelser(namn: readonly string[], drag: readonly Drag[]): Narvarohandelse[] {
  const inne = new Set<string>();
  const pick = (vem: number): string => namn[vem % namn.length] ?? '';
  return drag.map(({ vem, jav, paragraf, javiga }, index): Narvarohandelse => {
    if (paragraf) return { typ: 'paragraf', nr: index + 1, jav: [...new Set(javiga.map(pick))] };
    if (inne.delete(pick(vem))) return { typ: 'lamnar', namn: pick(vem), orsak: jav ? 'jav' : 'annat' };
    inne.add(pick(vem));
    return { typ: 'ankommer', namn: pick(vem) };
  });
}

interface Ogonblick {
  readonly rad: readonly (string | null)[];
  readonly inne: ReadonlySet<string>;
  readonly javiga: ReadonlySet<string>;
  readonly beslutsfor: boolean;
}

/** Uppställningen vid varje paragraf tillsammans med vilka som då var inne och jäviga. */
function replay(underlag: Tjanstgoringsunderlag): Ogonblick[] {
  const svar = tjanstgoring(underlag);
  const inne = new Set<string>();
  const ogonblick: Ogonblick[] = [];
  for (const handelse of underlag.handelser) {
    if (handelse.typ === 'ankommer') inne.add(handelse.namn);
    else if (handelse.typ === 'lamnar') inne.delete(handelse.namn);
    else {
      const ett = svar[ogonblick.length];
      if (ett === undefined) throw new Error('En paragraf saknar svar.');
      expect(ett.nr).toBe(handelse.nr);
      ogonblick.push({
        rad: ett.tjanstgorande,
        beslutsfor: ett.beslutsfor,
        inne: new Set(inne),
        javiga: new Set(handelse.jav),
      });
    }
  }
  expect(ogonblick).toHaveLength(svar.length);
  return ogonblick;
}

const ANTAL = { numRuns: 400 };

describe('tjanstgoring', () => {
  it('sätter ingen på två platser och räknar beslutsförheten på alla platser', () => {
    fc.assert(
      fc.property(sammantrade, (underlag) => {
        for (const { rad, beslutsfor } of replay(underlag)) {
          const sittande = rad.filter((namn) => namn !== null);
          expect(new Set(sittande).size).toBe(sittande.length);
          expect(rad).toHaveLength(underlag.platser.length);
          expect(beslutsfor).toBe(sittande.length * 2 > underlag.platser.length);
        }
      }),
      ANTAL,
    );
  });

  it('låter ingen jävig eller frånvarande tjänstgöra', () => {
    fc.assert(
      fc.property(sammantrade, (underlag) => {
        for (const { rad, inne, javiga } of replay(underlag)) {
          for (const namn of rad) if (namn !== null) expect(inne.has(namn) && !javiga.has(namn)).toBe(true);
        }
      }),
      ANTAL,
    );
  });

  it('lämnar en plats tom bara när ingen får fylla den', () => {
    fc.assert(
      fc.property(sammantrade, (underlag) => {
        for (const { rad, inne, javiga } of replay(underlag)) {
          underlag.platser.forEach((plats, index) => {
            if (rad[index] !== null) return;
            const lista = underlag.turordning.get(plats.parti) ?? [];
            const lediga = underlag.ersattare.filter(
              (en) => inne.has(en.namn) && !javiga.has(en.namn) && !rad.includes(en.namn) && lista.includes(en.parti),
            );
            expect(lediga).toEqual([]);
          });
        }
      }),
      ANTAL,
    );
  });

  it('sätter en ledamot bara på den egna platsen och en ersättare bara där partiet får ersätta', () => {
    fc.assert(
      fc.property(sammantrade, (underlag) => {
        for (const { rad } of replay(underlag)) {
          rad.forEach((namn, index) => {
            const plats = underlag.platser[index];
            const ersattare = underlag.ersattare.find((en) => en.namn === namn);
            if (namn === null || plats === undefined) return;
            if (ersattare === undefined) expect(namn).toBe(plats.ledamot);
            else expect(underlag.turordning.get(plats.parti)).toContain(ersattare.parti);
          });
        }
      }),
      ANTAL,
    );
  });

  it('ger en ledamot som aldrig lämnar sin plats vid varje paragraf utan jäv', () => {
    fc.assert(
      fc.property(sammantrade, (underlag) => {
        const gick = new Set(underlag.handelser.flatMap((ett) => (ett.typ === 'lamnar' ? [ett.namn] : [])));
        for (const { rad, inne, javiga } of replay(underlag)) {
          underlag.platser.forEach(({ ledamot }, index) => {
            if (inne.has(ledamot) && !javiga.has(ledamot) && !gick.has(ledamot)) expect(rad[index]).toBe(ledamot);
          });
        }
      }),
      ANTAL,
    );
  });
});

describe('reglementets val för den som kommer tillbaka', () => {
  const ankommer = (namn: string): Narvarohandelse => ({ typ: 'ankommer', namn });
  const paragraf = (nr: number): Narvarohandelse => ({ typ: 'paragraf', nr, jav: [] });
  const rows = (atergang: 'styrkebalans' | 'aldrig' | 'alltid', ersattarparti: string): string[] =>
    tjanstgoring({
      platser: [{ ledamot: 'A', parti: 'S' }],
      ersattare: [{ namn: 'e', parti: ersattarparti, ordning: 1 }],
      turordning: new Map([['S', ['S', 'M']]]),
      handelser: [
        ankommer('A'),
        ankommer('e'),
        paragraf(1),
        { typ: 'lamnar', namn: 'A', orsak: 'annat' },
        paragraf(2),
        ankommer('A'),
        paragraf(3),
      ],
      atergang,
    }).map((rad) => rad.tjanstgorande.join());

  it.each([
    ['styrkebalans', 'S', 'e'],
    ['styrkebalans', 'M', 'A'],
    ['aldrig', 'S', 'e'],
    ['aldrig', 'M', 'e'],
    ['alltid', 'S', 'A'],
    ['alltid', 'M', 'A'],
  ] as const)('%s med ersättare från %s ger %s', (atergang, ersattarparti, sist) => {
    expect(rows(atergang, ersattarparti)).toEqual(['A', 'e', sist]);
  });
});
