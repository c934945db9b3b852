import { DataSource } from 'typeorm';
import { vagran } from '../../../../test/stod/vagran.js';
import { beslutad, type Fall, id, jav, m, mening, motet, nyParagraf, p, s, stallUpp } from './prov/motesfall.js';

beforeAll(stallUpp);
afterAll(async () => {
  await p.bort();
});

const KVORUM: readonly Fall[] = [
  [
    'tre av fem platser avgör',
    () => [...jav(s[1]!, id('Håkan Lindqvist'), id('Yasmin Torabi')), ...beslutad(s[1]!)],
    null,
  ],
  [
    'två av fem platser avgör',
    () => [...jav(s[1]!, id('Håkan Lindqvist'), id('Yasmin Torabi'), id('Örjan Ek')), ...beslutad(s[1]!)],
    /§ 2 kan inte avgöras: 2 tjänstgör .* 5 platser krävs \(KL 6:27\)/,
  ],
  [
    'någon går ur en redan avgjord paragraf',
    () => [
      ['delete from deltar_inte where paragraf_id = $1', [s[0]!]],
      [
        'delete from tjanstgorande where paragraf_id = $1 and person_id in (select person_id from tjanstgorande where paragraf_id = $1 and person_id <> $2 limit 3)',
        [s[0]!, id('Amina Warsame')],
      ],
    ],
    /kan inte avgöras/,
  ],
  [
    'fler platser enligt reglementet den dagen',
    () => [
      ...jav(s[1]!, id('Håkan Lindqvist'), id('Yasmin Torabi')),
      ['update reglemente set platser = 7 where organ_id = $1', [m.namndId]],
      ...beslutad(s[1]!),
    ],
    /3 tjänstgör .* 7 platser/,
  ],
  [
    'inget reglemente gällde den dagen',
    () => [[`update reglemente set giltig_fran = '2026-03-20' where organ_id = $1`, [m.namndId]], ...beslutad(s[1]!)],
    /kan inte avgöras/,
  ],
  [
    'fler tjänstgör än nämnden har platser',
    () => [
      ['insert into tjanstgorande (paragraf_id, person_id, ordning) values ($1, $2, 9)', [s[1]!, id('Bo Sand')]],
      ...beslutad(s[1]!),
    ],
    /Fler tjänstgör vid § 2 \(6\)/,
  ],
  ['ett beslut utan punkt', () => [beslutad(s[1]!)[1]!], /§ 2 saknar beslut/],
  [
    'beslutets punkt tas bort',
    () => [['delete from beslutspunkt where paragraf_id = $1', [s[0]!]]],
    /§ 1 saknar beslut/,
  ],
  [
    'ett avgjort ärende öppnas igen',
    () => [[`update paragraf set tillstand = 'upptagen', utfall = null where id = $1`, [s[0]!]]],
    /tas inte upp igen/,
  ],
];

const SERIE: readonly Fall[] = [
  ['nästa nummer', () => nyParagraf(6), null],
  ['ett nummer hoppas över', () => nyParagraf(7), /nästa paragraf år 2026 är § 6/],
  ['ett nummer används igen', () => nyParagraf(5), /nästa paragraf år 2026 är § 6/],
  ['ett annat år än sammanträdets', () => nyParagraf(6, { ar: 2025 }), /nämnd och år/],
  [
    'en paragraf får annat nummer',
    () => [['update paragraf set nr = 9 where id = $1', [s[1]!]]],
    /behåller sitt nummer/,
  ],
  ['en paragraf tas bort', () => [['delete from paragraf where id = $1', [s[1]!]]], /tas inte bort/],
  [
    'ett sammanträde som inte pågår',
    () => {
      const o = motet('2026-04-16');
      return [o.sats, ...nyParagraf(6, { sammantrade: o.rot })];
    },
    /medan sammanträdet pågår/,
  ],
  [
    'samma punkt i två paragrafer',
    () => [
      ['update paragraf set punkt_id = (select punkt_id from paragraf where id = $2) where id = $1', [s[1]!, s[2]!]],
    ],
    /uq_paragraf_punkt/,
  ],
  [
    'ett tidigare sammanträde numreras efter ett senare',
    () => {
      const o = motet('2026-03-05');
      return [
        o.sats,
        ['alter table sammantrade disable trigger tr_sammantrade_vakt'],
        [`update sammantrade set tillstand = 'pagar' where id = $1`, [o.rot]],
        ...nyParagraf(6, { sammantrade: o.rot }),
      ];
    },
    /Ett tidigare numreras före ett senare/,
  ],
];

const LAGEN: readonly Fall[] = [
  ['ett sammanträde börjar som kallat', () => [motet('2026-04-16', 'kallat').sats], /börjar som planerat/],
  [
    'det planerade öppnas utan kallelse',
    () => {
      const o = motet('2026-04-16');
      return [o.sats, [`update sammantrade set tillstand = 'pagar' where id = $1`, [o.rot]]];
    },
    /går inte från planerat till pagar/,
  ],
  [
    'det sägs vara kallat utan att kallelsen gått',
    () => {
      const o = motet('2026-04-16');
      return [o.sats, [`update sammantrade set tillstand = 'kallat' where id = $1`, [o.rot]]];
    },
    /KL 6:17/,
  ],
  [
    'det pågående flyttas',
    () => [[`update sammantrade set datum = '2026-03-26', senast_tillagg = '2026-03-20' where id = $1`, [m.id]]],
    /tid och plats ändras inte/,
  ],
  [
    'det pågående ställs in',
    () => [[`update sammantrade set tillstand = 'installt', installt_skal = 'Snö' where id = $1`, [m.id]]],
    /går inte från pagar till installt/,
  ],
  [
    'det avslutas utan klockslag',
    () => [[`update sammantrade set tillstand = 'avslutat' where id = $1`, [m.id]]],
    /Ange när sammanträdet slutade/,
  ],
  [
    'en reservation efter att sammanträdet avslutats',
    () => [
      [`update sammantrade set tillstand = 'avslutat', slut = '20:00' where id = $1`, [m.id]],
      ...mening(s[0]!, 'reservation', { person: id('Håkan Lindqvist') }),
    ],
    /innan sammanträdet avslutas \(KL 4:27\)/,
  ],
];

describe.each([
  ['kvorum', KVORUM],
  ['§-serien', SERIE],
  ['sammanträdets lägen', LAGEN],
] as const)('databasen håller %s', (_namn, fall) => {
  it.each(fall)('%s', async (_vad, satser, svar) => {
    const ord = await vagran(p.fa(DataSource), satser());
    if (svar === null) expect(ord).toBeNull();
    else expect(ord).toMatch(svar);
  });
});
