import { rows, type Felaktig } from './felaktig.js';

const P53 = '/paragrafer/5';

/** Beslut, omröstningar, delar och de som går in för varandra. */
export const BESLUTSFEL: readonly Felaktig[] = rows('allt.json', [
  [
    'for pekar på en närvarande ersättare',
    (f) => f.set('/narvaro/beslutande/8/for', 'Maja Sundin'),
    ['/narvaro/beslutande/8/for'],
    'inte ledamot',
  ],
  [
    'for pekar på sig själv',
    (f) => f.set('/narvaro/beslutande/8/for', 'Jonas Bergenstråhle'),
    ['/narvaro/beslutande/8/for'],
    'sig själv',
  ],
  [
    'for pekar på en frånvarande ersättare',
    (f) => f.set('/narvaro/beslutande/8/for', 'Tove Zetterberg'),
    ['/narvaro/beslutande/8/for'],
  ],
  [
    'två går in för samma ledamot',
    (f) =>
      f.set('/narvaro/beslutande/9/for', 'Ingrid Wallin').remove('/paragrafer/3/jav/0').set('/ordforandeskap', null),
    ['/narvaro/beslutande/9/for', '/paragrafer/3'],
    'Jonas Bergenstråhle',
  ],
  [
    'en § har tio tjänstgörande',
    (f) => f.remove('/narvaro/beslutande/10/for'),
    ['/paragrafer/5', '/paragrafer/5/omrostningar/0', '/paragrafer/5/omrostningar/1'],
  ],
  [
    'röst av en som inte finns',
    (f) => f.set('/paragrafer/2/omrostningar/0/ja/3', 'Zeb Zebulon'),
    ['/paragrafer/2/omrostningar/0/ja/3', '/paragrafer/2/omrostningar/0'],
    'inte i närvaron',
  ],
  [
    'felskriven röst är ett fel',
    (f) => f.set('/paragrafer/2/omrostningar/0/ja/3', 'Farid Hasani'),
    ['/paragrafer/2/omrostningar/0/ja/3'],
    'Menade du ”Farid Hassani”?',
  ],
  [
    'röst av en ersättare',
    (f) => f.set('/paragrafer/2/omrostningar/0/nej/-', 'Maja Sundin'),
    ['/paragrafer/2/omrostningar/0/nej/3'],
    'tjänstgör inte',
  ],
  [
    'röst av en frånvarande',
    (f) => f.set('/paragrafer/2/omrostningar/0/nej/-', 'Ingrid Wallin'),
    ['/paragrafer/2/omrostningar/0/nej/3'],
    'frånvarande',
  ],
  [
    'röst av den som lämnat platsen',
    (f) => f.set(`${P53}/omrostningar/0/ja/4`, 'Elin Fransson'),
    [`${P53}/omrostningar/0/ja/4`, `${P53}/omrostningar/0`],
    'lämnat sin plats',
  ],
  [
    'röst av en jävig',
    (f) => f.set('/paragrafer/2/jav', ['Hugo Sandell']),
    ['/paragrafer/2/omrostningar/0/avstar/0'],
    'jävig',
  ],
  [
    'två röster',
    (f) => f.set('/paragrafer/2/omrostningar/0/avstar/-', 'David Öberg'),
    ['/paragrafer/2/omrostningar/0/avstar/1'],
    'redan röstat',
  ],
  [
    'en röst saknas',
    (f) => f.remove('/paragrafer/2/omrostningar/0/ja/0'),
    ['/paragrafer/2/omrostningar/0'],
    'Astrid Lindqvist',
  ],
  [
    'lika röster och ordföranden avstår',
    (f) =>
      f
        .set(`${P53}/omrostningar/1/ja/0`, 'Jonas Bergenstråhle')
        .set(`${P53}/omrostningar/1/avstar/0`, 'Astrid Lindqvist'),
    [`${P53}/omrostningar/1`],
    'KL 4:25',
  ],
  ['jaInnebar saknas', (f) => f.remove(`${P53}/omrostningar/0/jaInnebar`), [`${P53}/omrostningar/0/jaInnebar`]],
  [
    'okänt fält i omröstning',
    (f) => f.set(`${P53}/omrostningar/0/avstår`, []),
    [`${P53}/omrostningar/0/avstår`],
    'Menade du ”avstar”?',
  ],
  [
    'öppen och sluten på en gång',
    (f) => f.set('/paragrafer/7/omrostningar/0/ja', ['Farid Hassani']),
    ['/paragrafer/7/omrostningar/0/ja'],
    'okänt',
  ],
  [
    'sluten i ett vanligt beslut',
    (f) => f.set('/paragrafer/6/typ', 'beslut'),
    ['/paragrafer/6/omrostningar/0/sluten'],
    'KL 5:54',
  ],
  ['sluten false', (f) => f.set('/paragrafer/6/omrostningar/0/sluten', false), ['/paragrafer/6/omrostningar/0/sluten']],
  [
    'sluten med fel summa',
    (f) => f.set('/paragrafer/7/omrostningar/0/roster/Ulrika Vass', 7),
    ['/paragrafer/7/omrostningar/0'],
    '10',
  ],
  [
    'sluten med negativt antal',
    (f) => f.set('/paragrafer/7/omrostningar/0/roster/Ulrika Vass', -1),
    ['/paragrafer/7/omrostningar/0/roster/Ulrika Vass'],
  ],
  ['blanka för många', (f) => f.set('/paragrafer/6/omrostningar/0/blanka', 2), ['/paragrafer/6/omrostningar/0']],
  [
    'lottning saknas',
    (f) => f.remove('/paragrafer/6/omrostningar/0/lottning'),
    ['/paragrafer/6/omrostningar/0/lottning'],
    'lotten',
  ],
  [
    'lottning utan lika',
    (f) => f.set('/paragrafer/7/omrostningar/0/lottning', 'Ulrika Vass'),
    ['/paragrafer/7/omrostningar/0/lottning'],
  ],
  [
    'lottning av en utan flest röster',
    (f) => f.set('/paragrafer/6/omrostningar/0/lottning', 'Hugo Sandell'),
    ['/paragrafer/6/omrostningar/0/lottning'],
  ],
  [
    'reservation av en som inte deltog',
    (f) => f.set(`${P53}/reservationer`, [{ av: ['Jonas Bergenstråhle'], text: '' }]),
    [`${P53}/reservationer/0/av/0`],
    'KL 4:27',
  ],
  [
    'reservation av en ersättare',
    (f) => f.set('/paragrafer/2/reservationer/1/av/0', 'Nils Rosenkvist'),
    ['/paragrafer/2/reservationer/1/av/0'],
  ],
  [
    'reservation av en jävig',
    (f) => f.set('/paragrafer/3/reservationer', [{ av: ['Astrid Lindqvist'], text: '' }]),
    ['/paragrafer/3/reservationer/0/av/0'],
    'jävig',
  ],
  [
    'reservation av ett parti',
    (f) => f.set('/paragrafer/2/reservationer/0/av', ['M']),
    ['/paragrafer/2/reservationer/0/av/0'],
  ],
  [
    'yrkande av en övrig',
    (f) => f.set('/paragrafer/10/yrkanden/0/av/0', 'Rut Stenmark'),
    ['/paragrafer/10/yrkanden/0/av/0'],
    'övriga',
  ],
  [
    'yrkande av den som gått',
    (f) => f.set('/paragrafer/10/yrkanden/0/av/0', 'Elin Fransson'),
    ['/paragrafer/10/yrkanden/0/av/0'],
    'tjänstgör inte vid',
  ],
  [
    'samma namn två gånger i yrkandet',
    (f) => f.set('/paragrafer/2/yrkanden/1/av/1', 'Bertil Ågren'),
    ['/paragrafer/2/yrkanden/1/av/1'],
    'en enda gång',
  ],
  [
    'okänd yrkandetyp',
    (f) => f.set('/paragrafer/2/yrkanden/0/typ', 'bifal'),
    ['/paragrafer/2/yrkanden/0/typ'],
    'Menade du ”bifall”?',
  ],
  [
    'deltar inte av en ersättare',
    (f) => f.set('/paragrafer/10/deltarInte/0', 'Maja Sundin'),
    ['/paragrafer/10/deltarInte/0'],
  ],
  ['okänd jävig', (f) => f.set('/paragrafer/3/jav/1', 'Någon Annan'), ['/paragrafer/3/jav/1'], 'inte i närvaron'],
  ['frånvarande jävig', (f) => f.set('/paragrafer/3/jav/1', 'Tove Zetterberg'), ['/paragrafer/3/jav/1'], 'frånvarande'],
  [
    'anteckning av okänd',
    (f) => f.set('/paragrafer/2/protokollsanteckningar/0/av/0', 'Ingen Alls'),
    ['/paragrafer/2/protokollsanteckningar/0/av/0'],
  ],
  [
    'anteckning av vildens streck',
    (f) => f.set('/paragrafer/2/protokollsanteckningar/0/av/0', '-'),
    ['/paragrafer/2/protokollsanteckningar/0/av/0'],
  ],
  [
    'yttrande av okänt parti',
    (f) => f.set('/paragrafer/2/sarskildaYttranden/0/av/0', 'MP'),
    ['/paragrafer/2/sarskildaYttranden/0/av/0'],
    'inget parti',
  ],
  [
    'en § i ingen del',
    (f) => f.set('/justering/1/paragrafer', '48-51, 53-59').set('/anslag/1/paragrafer', '48-51, 53-59'),
    ['/justering', '/anslag'],
    '§ 60',
  ],
  [
    'en § i två delar',
    (f) => f.set('/justering/1/paragrafer', '48-60').set('/anslag/1/paragrafer', '48-60'),
    ['/justering/1/paragrafer', '/anslag/1/paragrafer'],
    '§ 52',
  ],
  [
    'olika delar',
    (f) => f.set('/anslag/0/paragrafer', '52-53').set('/anslag/1/paragrafer', '48-51, 54-60'),
    ['/anslag/0/paragrafer', '/anslag/1/paragrafer'],
    'samma delar',
  ],
  ['olika många delar', (f) => f.set('/anslag/0/paragrafer', '48-60').remove('/anslag/1'), ['/anslag'], '1 delar'],
  ['bara anslag är en lista', (f) => f.set('/justering', { datum: '2026-05-28', plats: 'x' }), ['/justering']],
  ['del utan paragrafer', (f) => f.remove('/anslag/0/paragrafer'), ['/anslag/0/paragrafer'], 'saknas'],
  ['tom lista med delar', (f) => f.set('/justering', []).set('/anslag', []), ['/justering', '/anslag']],
  ['del justerad före sammanträdet', (f) => f.set('/justering/0/datum', '2026-05-19'), ['/justering/0/datum']],
  ['del anslagen före justeringen', (f) => f.set('/anslag/1/anslagsdatum', '2026-05-27'), ['/anslag/1/anslagsdatum']],
  [
    'ordföranden ledde utan att tjänstgöra',
    (f) => f.set('/ordforandeskap/0/paragrafer', '48-60').remove('/ordforandeskap/1'),
    ['/ordforandeskap/0/namn'],
    '§ 51 men är jävig',
  ],
]);
