import { DataSource } from 'typeorm';
import { vagran } from '../../../../test/stod/vagran.js';
import {
  alla,
  type Fall,
  fem,
  id,
  jav,
  mening,
  omrostning,
  p,
  roster,
  s,
  sluten,
  stallUpp,
  yrkande,
} from './prov/motesfall.js';

beforeAll(stallUpp);
afterAll(async () => {
  await p.bort();
});

const OMROSTNINGAR: readonly Fall[] = [
  [
    'alla som tjänstgör röstar',
    () => {
      const o = omrostning(s[1]!);
      return [o.sats, ...roster(o.rot, alla('ja'))];
    },
    null,
  ],
  [
    'en ersättare som inte tjänstgör röstar',
    () => {
      const o = omrostning(s[1]!);
      return [o.sats, ...roster(o.rot, { ...alla('ja'), [id('Bo Sand')]: 'ja' })];
    },
    /tjänstgör vid paragrafen och inte är jävig/,
  ],
  [
    'den jävige röstar',
    () => {
      const o = omrostning(s[4]!);
      return [o.sats, ...roster(o.rot, alla('ja'))];
    },
    /inte är jävig kan rösta/,
  ],
  [
    'en röst saknas',
    () => {
      const o = omrostning(s[1]!);
      return [o.sats, ...roster(o.rot, alla('ja')).slice(1)];
    },
    /Rösterna är 4 men 5 tjänstgör/,
  ],
  [
    'någon röstar två gånger',
    () => {
      const o = omrostning(s[1]!);
      const r = roster(o.rot, alla('ja'));
      return [o.sats, ...r, ...roster(o.rot, { [fem()[1]!]: 'nej' })];
    },
    /pk_rost/,
  ],
  [
    'utfallet är ett annat än rösterna ger',
    () => {
      const o = omrostning(s[1]!, { utfall: 'nej' });
      return [o.sats, ...roster(o.rot, alla('ja'))];
    },
    /Utfallet stämmer inte/,
  ],
  [
    'lika röster utan att ordförandens avgör',
    () => {
      const o = omrostning(s[1]!);
      const [a, h, y, o2, as] = fem();
      return [o.sats, ...roster(o.rot, { [a!]: 'ja', [h!]: 'nej', [y!]: 'nej', [o2!]: 'avstar', [as!]: 'ja' })];
    },
    /ordförandens röst \(KL 4:25\)/,
  ],
  [
    'en antecknad röst tas bort',
    () => [['delete from rost where person_id = $1', [id('Örjan Ek')]]],
    /Rösterna är 4 men 5/,
  ],
  [
    'en antecknad röst ändras',
    () => [[`update rost set val = 'nej', ordning = 9 where person_id = $1`, [id('Örjan Ek')]]],
    /Utfallet stämmer inte/,
  ],
  [
    'en öppen omröstning görs sluten',
    () => [
      [
        `update omrostning set sluten = true, ja_innebar = null, nej_innebar = null, utslagsrost = false where paragraf_id = $1`,
        [s[3]!],
      ],
    ],
    /förblir öppen eller sluten/,
  ],
  [
    'vilka som tjänstgör ändras efter omröstningen',
    () => [['delete from tjanstgorande where paragraf_id = $1 and person_id = $2', [s[3]!, id('Örjan Ek')]]],
    /har en omröstning/,
  ],
  ['någon blir jävig efter omröstningen', () => jav(s[3]!, id('Örjan Ek')), /har en omröstning/],
  [
    'sluten omröstning i ett vanligt beslut',
    () => [omrostning(s[1]!, { sluten: true, ja_innebar: null, nej_innebar: null }).sats],
    /bara i val och anställningsärenden \(KL 5:54\)/,
  ],
  ['sluten omröstning med en vinnare', () => sluten({ utfall: 'Anna', blanka: 1 }, { Anna: 3, Bertil: 1 }), null],
  [
    'ett namn vid en sluten omröstning',
    () => {
      const o = omrostning(s[2]!, { sluten: true, ja_innebar: null, nej_innebar: null });
      return [o.sats, ...roster(o.rot, alla('ja'))];
    },
    /vem som röstade hur får inte framgå/,
  ],
  ['för få sedlar', () => sluten({ utfall: 'Anna' }, { Anna: 3, Bertil: 1 }), /Rösterna är 4 men 5/],
  [
    'lika utan lottning',
    () => sluten({ utfall: 'Anna', blanka: 1 }, { Anna: 2, Bertil: 2 }),
    /Lotta när rösterna är lika/,
  ],
  [
    'lika med lottning',
    () => sluten({ utfall: 'Bertil', lottning: 'Bertil', blanka: 1 }, { Anna: 2, Bertil: 2 }),
    null,
  ],
  [
    'lottning fast en fick flest',
    () => sluten({ utfall: 'Bertil', lottning: 'Bertil' }, { Anna: 4, Bertil: 1 }),
    /och bara då/,
  ],
  [
    'lottning mellan andra än de främsta',
    () => sluten({ utfall: 'Cilla', lottning: 'Cilla' }, { Anna: 2, Bertil: 2, Cilla: 1 }),
    /Utfallet stämmer inte/,
  ],
  [
    'antal i en öppen omröstning',
    () => {
      const o = omrostning(s[1]!);
      return [
        o.sats,
        ['insert into sluten_rost (omrostning_id, ordning, alternativ, antal) values ($1, 1, $2, 5)', [o.rot, 'Anna']],
      ];
    },
    /öppen. Anteckna vars och ens röst/,
  ],
];

const DELTAGANDE: readonly Fall[] = [
  ['den som deltog reserverar sig', () => mening(s[0]!, 'reservation', { person: id('Håkan Lindqvist') }), null],
  [
    'den som inte deltog i beslutet reserverar sig',
    () => mening(s[0]!, 'reservation', { person: id('Örjan Ek') }),
    /Bara den som deltagit/,
  ],
  [
    'en ersättare som inte tjänstgör reserverar sig',
    () => mening(s[0]!, 'reservation', { person: id('Bo Sand') }),
    /Bara den som deltagit/,
  ],
  ['ett parti reserverar sig', () => mening(s[0]!, 'reservation', { parti: 'M' }), /görs av personer/],
  [
    'en ersättare gör en protokollsanteckning',
    () => mening(s[0]!, 'protokollsanteckning', { person: id('Bo Sand') }),
    null,
  ],
  [
    'den som reserverat sig avstår sedan',
    () => [
      ...mening(s[0]!, 'reservation', { person: id('Håkan Lindqvist') }),
      ['insert into deltar_inte (paragraf_id, person_id, ordning) values ($1, $2, 9)', [s[0]!, id('Håkan Lindqvist')]],
    ],
    /Bara den som deltagit/,
  ],
  [
    'en anteckning görs om till reservation',
    () => [
      ...mening(s[0]!, 'protokollsanteckning', { parti: 'M' }),
      [`update sarskild_mening set slag = 'reservation' where paragraf_id = $1`, [s[0]!]],
    ],
    /behåller sitt slag/,
  ],
  ['en ersättare som inte tjänstgör yrkar', () => yrkande(s[1]!, id('Bo Sand')), /kan yrka/],
  ['den jävige yrkar', () => yrkande(s[4]!, id('Yasmin Torabi')), /kan yrka/],
  ['den som yrkat blir jävig', () => [...yrkande(s[1]!, id('Örjan Ek')), ...jav(s[1]!, id('Örjan Ek'))], /kan yrka/],
  [
    'en ersättare avstår från att delta',
    () => [['insert into deltar_inte (paragraf_id, person_id, ordning) values ($1, $2, 1)', [s[1]!, id('Bo Sand')]]],
    /kan inte avstå/,
  ],
  [
    'någon avstår i myndighetsutövning mot enskild',
    () => [
      [`update paragraf set provningsform = 'forvaltningsbesvar' where id = $1`, [s[1]!]],
      ['insert into deltar_inte (paragraf_id, person_id, ordning) values ($1, $2, 1)', [s[1]!, id('Örjan Ek')]],
    ],
    /KL 4:26/,
  ],
  ['den som leder blir jävig', () => jav(s[1]!, id('Amina Warsame')), /Den som leder en paragraf/],
  [
    'den som inte tjänstgör leder',
    () => [['update ordforandeskap set person_id = $2 where paragraf_id = $1', [s[1]!, id('Bo Sand')]]],
    /Den som leder en paragraf/,
  ],
  ['ingen leder', () => [['delete from ordforandeskap where paragraf_id = $1', [s[1]!]]], /Den som leder en paragraf/],
  ['en avvikelse ändras', () => [[`update avvikelse set kommentar = 'Annat'`]], /ändras eller tas aldrig bort/],
];

describe.each([
  ['omröstningar', OMROSTNINGAR],
  ['deltagande', DELTAGANDE],
] as const)('databasen håller %s', (_namn, fall) => {
  it.each(fall)('%s', async (_vad, satser, svar) => {
    const ord = await vagran(p.fa(DataSource), satser());
    if (svar === null) expect(ord).toBeNull();
    else expect(ord).toMatch(svar);
  });
});
