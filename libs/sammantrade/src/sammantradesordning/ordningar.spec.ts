import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { VECKODAGAR } from '#regelverk';
import type { NyRad } from './domain/andra.js';
import type { Kolumnunderlag, Monsterunderlag } from './domain/monsterunderlag.js';
import { type Ordningsprov, ordningsprov } from './prov/ordningsprov.js';
import { PlaneraSammantrade } from '../sammantrade/planera-sammantrade.service.js';
import { SkapaOrdning } from './skapa-ordning.service.js';
import { type Ordningsvy, VisaOrdning } from './visa-ordning.service.js';

const MOTE = { start: '18:00', plats: 'Stora salen' };
const PLAN2020 = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'verklighet', 'sammantradesplan-2020.json');

describe('ordningar genom tjänsten', () => {
  let o: Ordningsprov;
  beforeAll(async () => {
    o = await ordningsprov();
    await o.sql(`update reglemente set giltig_fran = '1990-01-01' where organ_id = $1`, [o.namndId]);
  });
  afterAll(async () => {
    await o.p.bort();
  });

  const visa = async (id: string): Promise<Ordningsvy> =>
    await o.p.fa(VisaOrdning).visa(o.namndId, id, { utkast: true });

  const veckodag = fc.constantFrom(...VECKODAGAR);
  const flyttning = fc.constantFrom('fore' as const, 'efter' as const, 'veckaFore' as const, 'veckaEfter' as const);
  const avstand = fc.oneof(
    fc.record({
      slag: fc.constant('dagar' as const),
      antal: fc.nat(40),
      rakning: fc.constantFrom('kalenderdagar' as const, 'vardagar' as const),
    }),
    fc.record({ slag: fc.constant('veckor' as const), antal: fc.nat(6) }),
  );
  const monster: fc.Arbitrary<Monsterunderlag> = fc.record({
    halltider: fc
      .array(fc.record({ veckodag, avstand, flyttning, samtidigt: fc.boolean(), handlingar: fc.boolean() }), {
        maxLength: 5,
      })
      .map((alla) => alla.map((en, index) => ({ ...en, namn: `Hålltid ${String(index)}` }))),
    sammantrade: fc.record({
      namn: fc.constant('Sammanträde'),
      veckodag,
      monster: fc.oneof(
        fc.record({
          slag: fc.constant('manad' as const),
          vilka: fc.uniqueArray(fc.constantFrom(1 as const, 2 as const, 4 as const, -1 as const), {
            minLength: 1,
            maxLength: 2,
          }),
        }),
        fc.record({
          slag: fc.constant('veckor' as const),
          fran: fc.constant('1994-01-03'),
          mellanrum: fc.integer({ min: 2, max: 9 }),
        }),
      ),
    }),
    manaderUtan: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
    flyttning,
  });

  it('är rena enligt regeln vilket mönster de än görs av', async () => {
    await fc.assert(
      fc.asyncProperty(monster, fc.integer({ min: 1995, max: 2090 }), async (ett, ar) => {
        const id = await o.p.som(() => o.p.fa(SkapaOrdning).skapa(o.namndId, { ar, ...MOTE, monster: ett }));
        const ordning = await visa(id);
        expect(ordning.avvikelser).toEqual([]);
        const dagar = ordning.rader.map((rad) => rad.dagar.at(-1)?.datum ?? '');
        expect(dagar).toEqual([...dagar].sort());
        expect(ordning.rader.map(({ nr }) => nr)).toEqual(dagar.map((_, index) => index + 1));
      }),
      { numRuns: 40 },
    );
  });

  const verklig = existsSync(PLAN2020) ? it : it.skip;
  verklig('ger den verkliga planen för 2020 sina sex avvikelser, i ord (hoppas över utan ../shared)', async () => {
    const [plan] = JSON.parse(readFileSync(PLAN2020, 'utf8')) as { kolumner: Kolumnunderlag[]; rader: NyRad[] }[];
    const underlag = { kolumner: plan?.kolumner ?? [], rader: plan?.rader ?? [] };
    const id = await o.p.som(() => o.p.fa(SkapaOrdning).skapa(o.namndId, { ar: 2020, ...MOTE, plan: underlag }));
    const ordning = await visa(id);
    expect(ordning.rader).toHaveLength(11);
    expect(ordning.avvikelser.map(({ rad, kolumn, kod }) => [rad, kolumn, kod])).toEqual([
      [1, 'Deadline inför ordförandeberedning', 'HELGDAG'],
      [4, 'Oppositionsberedning', 'VECKODAG'],
      [8, 'Nämndsammanträde', 'ORDNING'],
      [9, 'Ordförandeberedning', 'VECKODAG'],
      [10, 'Oppositionsberedning', 'ORDNING'],
      [11, 'Ordförandeberedning', 'VECKODAG'],
    ]);
    expect(ordning.avvikelser.map(({ text }) => text)).toEqual([
      'Måndag 6 januari är trettondedag jul. Välj en vardag.',
      'Tisdag 14 april är ingen måndag. Märk dagen som avvikande, eller välj en måndag.',
      'Torsdag 10 september ska ligga efter Oppositionsberedning, måndag 14 september. Flytta en av dagarna.',
      'Tisdag 6 oktober är ingen måndag. Märk dagen som avvikande, eller välj en måndag.',
      'Måndag 9 november ska ligga efter Deadline inför nämndsammanträde, onsdag 11 november. Flytta en av dagarna.',
      'Tisdag 1 december är ingen måndag. Märk dagen som avvikande, eller välj en måndag.',
    ]);
    expect(ordning.rader[8]?.dagar[1]?.avvikelser).toHaveLength(1);
  });

  it('räknar kallelsedagarna som reglementet gör det året', async () => {
    await o.sql(`update reglemente set giltig_till = '2026-12-31' where organ_id = $1`, [o.namndId]);
    await o.sql(
      `insert into reglemente select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'giltig_fran', '2027-01-01', 'giltig_till', null,
         'kallelsedagar', 5, 'kallelse_i_vardagar', true))).* from reglemente r where organ_id = $1`,
      [o.namndId],
    );
    const plan = {
      kolumner: [
        { namn: 'Handlingar', veckodag: 'torsdag' as const, handlingar: true },
        { namn: 'Sammanträde', veckodag: 'torsdag' as const },
      ],
      rader: [{ datum: { Handlingar: '2027-04-01', Sammanträde: '2027-04-08' } }],
    };
    const id = await o.p.som(() => o.p.fa(SkapaOrdning).skapa(o.namndId, { ar: 2027, ...MOTE, plan }));
    const ordning = await visa(id);
    expect([ordning.kallelsedagar, ordning.rakning]).toEqual([5, 'vardagar']);
    // Annandag påsk och helgen räknas inte: fem vardagar före torsdag 8 april är skärtorsdag 1 april.
    expect(ordning.avvikelser).toEqual([]);
    const sen = { ...plan, rader: [{ datum: { Handlingar: '2027-04-02', Sammanträde: '2027-04-08' } }] };
    const senare = await visa(
      await o.p.som(() => o.p.fa(SkapaOrdning).skapa(o.namndId, { ar: 2027, ...MOTE, plan: sen })),
    );
    expect(senare.avvikelser.map((en) => en.text)).toEqual([
      'Fredag 2 april är efter sista dag för kallelse, torsdag 1 april (5 vardagar före sammanträdet enligt reglementet). Välj en tidigare dag.',
    ]);
    // Sammanträdet som planeras räknar likadant som ordningen.
    const { id: moteId } = await o.p.som(() =>
      o.p.fa(PlaneraSammantrade).planera({ namndId: o.namndId, datum: '2027-04-08', ...MOTE }),
    );
    const dagar = await o.sql('select senast_kallelse as senast from sammantrade where id = $1', [moteId]);
    expect(dagar).toEqual([{ senast: '2027-04-01' }]);
  });
});
