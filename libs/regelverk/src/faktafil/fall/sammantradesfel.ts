import { rows, type Felaktig } from './felaktig.js';

const person = (namn: string, roll = 'ledamot'): { namn: string; parti: string; roll: string } => ({
  namn,
  parti: 'S',
  roll,
});

/** Närvaro, §-serie, dagar och ledning. */
export const SAMMANTRADESFEL: readonly Felaktig[] = rows('enkel.json', [
  [
    'samma § två gånger',
    (f) => f.set('/paragrafer/1/nr', 21).set('/paragrafer/2/nr', 22),
    ['/paragrafer/1/nr'],
    'två gånger',
  ],
  ['lucka i serien', (f) => f.set('/paragrafer/2/nr', 24), ['/paragrafer/2/nr'], '23'],
  ['serien sjunker', (f) => f.set('/paragrafer/2/nr', 20), ['/paragrafer/2/nr']],
  [
    'beslutande står också som ersättare',
    (f) => f.set('/narvaro/ersattare/-', { namn: 'Rolf Dalkvist', parti: 'V' }),
    ['/narvaro/ersattare/1/namn'],
    '/narvaro/beslutande/3',
  ],
  [
    'samma beslutande två gånger',
    (f) => f.set('/narvaro/beslutande/-', person('Rolf Dalkvist')),
    ['/narvaro/beslutande/4/namn'],
  ],
  ['frånvarande och övrig', (f) => f.set('/narvaro/franvarande', [person('Pia Granberg')]), ['/narvaro/ovriga/0/namn']],
  [
    'för få i hela sammanträdet är ett fel',
    (f) => f.remove('/narvaro/beslutande/3').remove('/narvaro/beslutande/2'),
    ['/narvaro/beslutande'],
    'minst 3',
  ],
  ['fler än platserna', (f) => f.set('/namnd/platser', 3), ['/narvaro/beslutande'], 'bara 3 platser'],
  ['hälften av platserna räcker inte', (f) => f.set('/namnd/platser', 8), ['/narvaro/beslutande'], 'minst 5'],
  [
    'en § utan kvorum',
    (f) => f.set('/narvaro/beslutande/2/paragrafer', '21-22').set('/narvaro/beslutande/3/paragrafer', '21-22'),
    ['/paragrafer/2'],
    'minst 3',
  ],
  [
    'jäv bryter kvorum',
    (f) => f.set('/paragrafer/1/jav', ['Rolf Dalkvist', 'Signe Cederlund']),
    ['/paragrafer/1'],
    'tjänstgör 2',
  ],
  [
    'paragrafer utanför filen',
    (f) => f.set('/narvaro/beslutande/2/paragrafer', '21-24'),
    ['/narvaro/beslutande/2/paragrafer'],
    '21–23',
  ],
  [
    'paragrafer med tankstreck',
    (f) => f.set('/narvaro/beslutande/2/paragrafer', '21–23'),
    ['/narvaro/beslutande/2/paragrafer'],
  ],
  [
    'paragrafer baklänges',
    (f) => f.set('/narvaro/beslutande/2/paragrafer', '23-21'),
    ['/narvaro/beslutande/2/paragrafer'],
  ],
  [
    'paragrafer som går i varandra',
    (f) => f.set('/narvaro/beslutande/2/paragrafer', '21-22, 22-23'),
    ['/narvaro/beslutande/2/paragrafer'],
  ],
  [
    'jättelikt intervall',
    (f) => f.set('/narvaro/beslutande/2/paragrafer', '21-2000000000'),
    ['/narvaro/beslutande/2/paragrafer'],
  ],
  [
    'ledamot går in för någon',
    (f) => f.set('/narvaro/beslutande/3/for', 'Okänd Person'),
    ['/narvaro/beslutande/3/for'],
    'tjänstgörande ersättare',
  ],
  [
    'två ordförande samtidigt',
    (f) => f.set('/narvaro/beslutande/3/roll', 'ordförande'),
    ['/narvaro/beslutande/3/roll'],
    'redan ordförande',
  ],
  [
    'ingen i presidiet',
    (f) => f.set('/narvaro/beslutande/0/roll', 'ledamot').set('/narvaro/beslutande/1/roll', 'ledamot'),
    ['/ordforandeskap'],
    '21–23',
  ],
  [
    'presidiet jävigt i en §',
    (f) =>
      f
        .set('/namnd/platser', 3)
        .remove('/narvaro/beslutande/3')
        .set('/narvaro/beslutande/1/roll', 'ledamot')
        .set('/paragrafer/1/jav', ['Vera Almgren']),
    ['/ordforandeskap'],
    '22',
  ],
  [
    'okänd ledde',
    (f) => f.set('/ordforandeskap', [{ namn: 'Vera Almgre', paragrafer: '21' }]),
    ['/ordforandeskap/0/namn'],
    'Menade du ”Vera Almgren”?',
  ],
  [
    'övrig ledde',
    (f) => f.set('/ordforandeskap', [{ namn: 'Pia Granberg', paragrafer: '21' }]),
    ['/ordforandeskap/0/namn'],
    'övriga',
  ],
  [
    'ersättare ledde',
    (f) => f.set('/ordforandeskap', [{ namn: 'Stina Ekdahl', paragrafer: '23' }]),
    ['/ordforandeskap/0/namn'],
    'tjänstgör inte',
  ],
  [
    'jävig ledde',
    (f) =>
      f
        .set('/ordforandeskap', [{ namn: 'Vera Almgren', paragrafer: '21-23' }])
        .set('/paragrafer/1/jav', ['Vera Almgren']),
    ['/ordforandeskap/0/namn'],
    '§ 22 men är jävig',
  ],
  [
    'två ledde samma §',
    (f) =>
      f.set('/ordforandeskap', [
        { namn: 'Vera Almgren', paragrafer: '21-22' },
        { namn: 'Signe Cederlund', paragrafer: '22-23' },
      ]),
    ['/ordforandeskap/1/paragrafer'],
    '§ 22',
  ],
  [
    'ordförandeskap utanför filen',
    (f) => f.set('/ordforandeskap', [{ namn: 'Vera Almgren', paragrafer: '1-3' }]),
    ['/ordforandeskap/0/paragrafer'],
  ],
  [
    'ordförandeskap utan paragrafer',
    (f) => f.set('/ordforandeskap', [{ namn: 'Vera Almgren' }]),
    ['/ordforandeskap/0/paragrafer'],
    'saknas',
  ],
  ['ingen justerare', (f) => f.set('/justerare', []), ['/justerare'], 'KL 5:69'],
  ['justeraren var inte där', (f) => f.set('/justerare/0', 'Gösta Hallin'), ['/justerare/0'], 'inte i närvaron'],
  [
    'justeraren är felskriven',
    (f) => f.set('/justerare/0', 'Ture Björkdal'),
    ['/justerare/0'],
    'Menade du ”Ture Björkdahl”?',
  ],
  ['justeraren tjänstgjorde inte', (f) => f.set('/justerare/0', 'Stina Ekdahl'), ['/justerare/0'], 'tjänstgör inte'],
  ['justeraren gick före slutet', (f) => f.set('/narvaro/beslutande/1/paragrafer', '21-22'), ['/justerare/0'], '§ 23'],
  [
    'justeraren var jävig',
    (f) => f.set('/paragrafer/1/jav', ['Ture Björkdahl']),
    ['/justerare/0'],
    '§ 22 men är jävig',
  ],
  [
    'en § utan justerare',
    (f) => f.set('/justerare/0', { namn: 'Ture Björkdahl', paragrafer: '21, 23' }),
    ['/justerare'],
    '§ 22 har ingen',
  ],
  ['samma justerare två gånger', (f) => f.set('/justerare/-', 'Ture Björkdahl'), ['/justerare/1']],
  [
    'ordföranden ensam justerare',
    (f) => f.set('/justerare/0', 'Vera Almgren'),
    ['/justerare'],
    'bara av den som ledde',
  ],
  [
    'justerarens paragrafer fel',
    (f) => f.set('/justerare/0', { namn: 'Ture Björkdahl', paragrafer: 'alla' }),
    ['/justerare/0/paragrafer'],
  ],
  ['justeraren är ett tal', (f) => f.set('/justerare/0', 1), ['/justerare/0']],
  [
    'justerat före sammanträdet',
    (f) => f.set('/justering/datum', '2026-03-11'),
    ['/justering/datum'],
    'före sammanträdet',
  ],
  [
    'anslaget före justeringen',
    (f) => f.set('/anslag/anslagsdatum', '2026-03-18'),
    ['/anslag/anslagsdatum'],
    'före justeringen',
  ],
  [
    'nedtaget före anslaget',
    (f) => f.set('/anslag/nedtas', '2026-03-19'),
    ['/anslag/nedtas'],
    'före tillkännagivandet',
  ],
  ['slut före start', (f) => f.set('/sammantrade/slut', '17:59'), ['/sammantrade/slut']],
  [
    'anslag vid tidens slut',
    (f) =>
      f
        .set('/sammantrade/datum', '2099-12-10')
        .set('/justering/datum', '2099-12-10')
        .set('/anslag/anslagsdatum', '2099-12-11')
        .set('/anslag/nedtas', '2099-12-31'),
    ['/anslag/anslagsdatum'],
    '1990–2099',
  ],
  [
    'bara justering är en lista',
    (f) => f.set('/justering', [{ datum: '2026-03-19', plats: 'x', paragrafer: '21-23' }]),
    ['/anslag'],
    'samma delar',
  ],
]);
