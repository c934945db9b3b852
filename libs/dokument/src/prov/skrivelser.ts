import { deflateSync, crc32 } from 'node:zlib';
import type { Skriftinnehall, Skriftnod } from '../skrift/index.js';
import type { SkrivelseUnderlag } from '../skrivelse/underlag.js';
import { BREVHUVUD } from './underlag.js';

export const t = (text: string, ...marken: ('fet' | 'kursiv')[]): Skriftnod => ({
  type: 'text',
  text,
  ...(marken.length === 0 ? {} : { marks: marken.map((type) => ({ type })) }),
});
const noder = (delar: readonly (string | Skriftnod)[]): Skriftnod[] =>
  delar.flatMap((del) => (typeof del === 'string' ? (del === '' ? [] : [t(del)]) : [del]));
const nod = (type: Skriftnod['type'], ...delar: (string | Skriftnod)[]): Skriftnod => ({ type, content: noder(delar) });

export const p = (...delar: (string | Skriftnod)[]): Skriftnod => nod('stycke', ...delar);
export const h = (text: string, niva: 3 | 4 = 3): Skriftnod => ({
  type: 'mellanrubrik',
  attrs: { niva },
  content: [t(text)],
});
export const punkt = (text: string | Skriftnod, ...lista: Skriftnod[]): Skriftnod =>
  nod('punkt', typeof text === 'string' ? p(text) : text, ...lista);
export const instans = (ledtext: string, ...under: Skriftnod[]): Skriftnod =>
  nod('instans', nod('ledtext', ledtext), ...under);
export const lista = (type: 'punktlista' | 'nummerlista', ...punkter: (string | Skriftnod)[]): Skriftnod =>
  nod(type, ...punkter.map((en) => (typeof en === 'string' ? nod('listpunkt', p(en)) : en)));
export const listpunkt = (text: string, under: Skriftnod): Skriftnod => nod('listpunkt', p(text), under);
export const fotnot = (text: string): Skriftnod => ({ type: 'fotnot', attrs: { text } });
export const lucka = (namn: string, text = ''): Skriftnod => ({
  type: 'lucka',
  attrs: { namn, typ: 'text' },
  ...(text === '' ? {} : { content: [t(text)] }),
});
export const lank = (text: string, href: string): Skriftnod => ({
  type: 'text',
  text,
  marks: [{ type: 'lank', attrs: { href } }],
});
export const cell = (text: string, attrs: Record<string, unknown> = {}, huvud = false): Skriftnod => ({
  type: huvud ? 'tabellhuvud' : 'tabellcell',
  attrs,
  content: text.split('\n\n').map((stycke) => p(stycke)),
});
export const tabell = (rubrik: string, ...rader: (readonly (string | Skriftnod)[])[]): Skriftnod => ({
  type: 'tabell',
  attrs: { rubrik },
  content: rader.map((rad, i) => ({
    type: 'tabellrad',
    content: rad.map((c) => (typeof c === 'string' ? cell(c, {}, i === 0) : c)),
  })),
});
export const avsnitt = (rubrik: string, ...block: Skriftnod[]): Skriftnod => ({
  type: 'avsnitt',
  attrs: { nyckel: null },
  content: [nod('avsnittsrubrik', rubrik), ...block],
});
export const skrift = (rubrik: string, forslag: readonly Skriftnod[], ...delar: Skriftnod[]): Skriftinnehall => ({
  type: 'skrift',
  content: [
    nod('rubrik', rubrik),
    ...(forslag.length === 0 ? [] : [{ type: 'forslag' as const, content: forslag }]),
    ...delar,
  ],
});

function stycke(typ: string, data: Buffer): Buffer {
  const ut = Buffer.alloc(12 + data.length);
  ut.writeUInt32BE(data.length);
  ut.write(typ, 4, 'latin1');
  data.copy(ut, 8);
  ut.writeUInt32BE(crc32(ut.subarray(4, 8 + data.length)), 8 + data.length);
  return ut;
}

/** A real PNG of one colour. */
export function pngbild(bredd: number, hojd: number): Buffer {
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(bredd);
  ihdr.writeUInt32BE(hojd, 4);
  ihdr.set([8, 2, 0, 0, 0], 8);
  const rader = Buffer.concat(
    Array.from({ length: hojd }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(bredd * 3, 0x9c)])),
  );
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    stycke('IHDR', ihdr),
    stycke('IDAT', deflateSync(rader)),
    stycke('IEND', Buffer.alloc(0)),
  ]);
}

export const BILD = 'ab'.repeat(32);
export const BILDER = { [BILD]: { format: 'png', base64: pngbild(320, 160).toString('base64') } } as const;

export const FORSLAG: readonly Skriftnod[] = [
  instans(
    'Utbildnings- och arbetsmarknadsnämnden beslutar:',
    punkt('Internbudgeten för 2026 ändras enligt tabell 1.'),
    punkt(
      'Förvaltningschefen får i uppdrag att teckna hyresavtal för Norrängsvägen 12, under förutsättning att kommunfullmäktige anvisar medel enligt nedan. Uppdraget redovisas senast den 31 oktober 2026.',
    ),
  ),
  instans(
    'Nämndens förslag till kommunstyrelsen:',
    instans(
      'Kommunstyrelsens förslag till kommunfullmäktige:',
      punkt(
        'Kommunfullmäktige anvisar utbildnings- och arbetsmarknadsnämnden 4 200 tkr för 2026, att finansieras ur kommunstyrelsens anslag för oförutsedda behov.',
      ),
      punkt('Kommunfullmäktige godkänner att nämndens driftram från 2027 räknas upp med 2 960 tkr.'),
      punkt('Kommunfullmäktige beslutar att beslutet gäller från den 1 juli 2026.'),
    ),
  ),
];

const BUDGET = tabell(
  'Internbudget 2026, tkr (kostnad anges med minus)',
  ['Verksamhet', 'Bokslut 2025', 'Budget 2026', 'Ändring', 'Ny budget 2026'],
  ['Gymnasieskola', '−182 640', '−186 300', '0', '−186 300'],
  ['Vuxenutbildning', '−48 312', '−49 200', '−2 400', '−51 600'],
  ['Arbetscentrum', '−36 905', '−37 100', '0', '−37 100'],
  ['Lärcentrum', '−2 118', '−3 150', '−1 800', '−4 950'],
  ['Förvaltningskontor', '−14 870', '−15 050', '0', '−15 050'],
  ['Summa', '−284 845', '−290 800', '−4 200', '−295 000'],
);
const KALKYL = tabell(
  'Kalkyl för lärcentrum Norrängen, tkr',
  ['Post', '2026 (halvår)', '2027', '2028'],
  ['Hyra och drift', '−640', '−1 310', '−1 340'],
  ['Lärare och studievägledare', '−1 120', '−2 280', '−2 340'],
  ['Inredning och it', '−380', '−60', '−60'],
  ['Statsbidrag', '340', '690', '700'],
  ['Netto', '−1 800', '−2 960', '−3 040'],
);

/** The tjänsteskrivelse of the reference pictures. */
export const LARCENTRUM: Skriftinnehall = skrift(
  'Utökad vuxenutbildning och hyra av lokaler i Norrängen',
  FORSLAG,
  avsnitt(
    'Sammanfattning',
    p(
      'Antalet sökande till kommunens vuxenutbildning har ökat med 38 procent på två år. I Norrängen, där var femte invånare mellan 20 och 64 år saknar gymnasieexamen, finns i dag ingen undervisning på kvällstid. Förvaltningen föreslår att nämnden öppnar ett lärcentrum i Folkets hus gamla lokaler på Norrängsvägen 12 och utökar vuxenutbildningen med 90 heltidsplatser.',
    ),
    p(
      'Kostnaden är 4,2 miljoner kronor under 2026, varav 2,4 miljoner kronor avser fler utbildningsplatser och 1,8 miljoner kronor lärcentrumet. Beloppet ryms inte inom nämndens ram.',
    ),
  ),
  avsnitt(
    'Ärendet',
    h('Bakgrund'),
    p(
      'Nämnden gav den 11 september 2025, § 94, förvaltningen i uppdrag att utreda hur fler vuxna i Norrängen kan nås av utbildning. Utredningen har gjorts tillsammans med Arbetscentrum, biblioteket och Ekbackabostäder.',
    ),
    p(
      'Enkäten till 1 140 hushåll besvarades av 612, det vill säga 54 procent.',
      fotnot(
        'Svaren är inte ett slumpmässigt urval. Hushåll där någon redan är inskriven hos Arbetscentrum svarade oftare än andra (bilaga 1, avsnitt 3).',
      ),
      ' Av dem uppgav 203 att de skulle börja studera om undervisningen fanns inom gångavstånd, och ytterligare 88 om den gavs på kvällstid.',
    ),
    h('Förvaltningens bedömning'),
    p(
      'Tre alternativ har prövats: att hyra Norrängsvägen 12, att använda grundskolans salar på kvällstid och att ordna busstrafik till centrum. Kvällsundervisning i grundskolan är billigast men kan inte börja före kl. 18.30 och saknar plats för vägledning. Förvaltningen förordar att lokalerna hyrs på fem år med möjlighet till uppsägning efter tre.',
    ),
    h('Ekonomiska konsekvenser'),
    p(
      'Nämndens internbudget föreslås ändrad enligt tabell 1. Kalkylen för lärcentrumet framgår av tabell 2 och av bilaga 2.',
    ),
    BUDGET,
    KALKYL,
    h('Barnkonsekvensanalys'),
    p(
      'Barn berörs genom sina föräldrar. Av de hushåll som svarat att de vill studera har 61 procent barn under 12 år. Förvaltningen föreslår därför att lärcentrumet har tillsyn två kvällar i veckan i samarbete med fritidshemmet. Barnens bästa har bedömts vara att föräldrarnas väg till egen försörjning kortas utan att kvällarna hemma blir färre än två i veckan. Analysen finns i bilaga 3.',
    ),
    h('Jämställdhet'),
    p(
      'Kvinnor är 57 procent av de sökande men 41 procent av dem som påbörjar yrkesutbildning. Platserna i Norrängen riktas mot vård, måltid och fastighet, där obalansen är som störst åt båda hållen.',
    ),
  ),
);

export function skrivelseUnderlag(andrat: Partial<SkrivelseUnderlag> = {}): SkrivelseUnderlag {
  return {
    skapad: '2026-02-24T09:00:00Z',
    brevhuvud: BREVHUVUD,
    dokumenttyp: 'tjansteskrivelse',
    dnr: 'UAN/2026:18',
    datum: '2026-02-24',
    till: ['Utbildnings- och arbetsmarknadsnämnden'],
    handlaggare: { namn: 'Karim Haddad', titel: 'utvecklingsledare', telefon: '08-465 004 31' },
    skrift: LARCENTRUM,
    undertecknare: [
      { namn: 'Eva Ljungqvist Berg', titel: 'förvaltningschef' },
      { namn: 'Karim Haddad', titel: 'utvecklingsledare' },
    ],
    bilagor: [
      'Lokalutredning Norrängen, 2026-01-30',
      'Kalkyl 2026–2028, 2026-02-18',
      'Barnkonsekvensanalys, 2026-02-12',
    ],
    expedieras: ['Kommunstyrelsen', 'Ekonomiavdelningen', 'Ekbackabostäder AB'],
    ...andrat,
  };
}

/** Everything the schema holds, once. */
export const ALLT: Skriftinnehall = skrift(
  'Allt som en skrift kan hålla',
  [
    punkt('Nämnden beslutar i tre led.'),
    instans(
      'Nämndens förslag till kommunstyrelsen:',
      punkt('Kommunstyrelsen tillstyrker.', lista('nummerlista', 'första villkoret', 'andra villkoret')),
      instans(
        'Kommunstyrelsens förslag till kommunfullmäktige:',
        punkt('Fullmäktige beslutar.'),
        punkt(
          'Fullmäktige anvisar medel.',
          lista('punktlista', 'drift', listpunkt('investering', lista('punktlista', 'lokaler'))),
        ),
        instans('Kommunfullmäktiges förslag till förbundet:', punkt('Förbundet ändrar sin ordning.')),
      ),
    ),
  ],
  avsnitt(
    'Text',
    p(
      'Vanlig, ',
      t('fet', 'fet'),
      ', ',
      t('kursiv', 'kursiv'),
      ', ',
      t('fet kursiv', 'fet', 'kursiv'),
      ' och ',
      lank('en länk', 'https://ekbacka.example/plan?x=1&y=2'),
      '.',
    ),
    p(
      'En rad',
      { type: 'radbrytning' },
      'och en till. Se ',
      { type: 'hanvisning', attrs: { slag: 'paragraf', id: 'x', text: '§ 27' } },
      ' och not',
      fotnot('Första noten.'),
      ' samt not',
      fotnot('Andra noten, med <b>tecken</b> & annat.'),
      '.',
    ),
    p('Summan är ', lucka('belopp', '4 200 tkr'), ' för ', lucka('år'), '.'),
    nod('citat', p('Det sagda ordet.'), p('Och ett till.')),
    h('Tredje nivån'),
    h('Fjärde nivån', 4),
    p('Text under den fjärde nivån.'),
    lista(
      'nummerlista',
      listpunkt('ett', lista('nummerlista', 'ett a', listpunkt('ett b', lista('punktlista', 'djupt')))),
      'två',
    ),
    lista('punktlista', 'streck', listpunkt('streck med', lista('nummerlista', 'nummer', 'till'))),
    { type: 'bild', attrs: { sha256: BILD, alt: 'Karta över Norrängen', bredd: 80 } },
  ),
  avsnitt(
    'Tabeller',
    tabell(
      'Utfall per verksamhet, tkr',
      [
        cell('Verksamhet', { rowspan: 2 }, true),
        cell('Utfall', { colspan: 2 }, true),
        cell('Budget', { rowspan: 2 }, true),
      ],
      [cell('2024', {}, true), cell('2025', {}, true)],
      [cell('Gymnasium', { rowspan: 2 }, true), '1 200', '1 300', '1 400'],
      ['900', '950', '1 000'],
      [cell('Två stycken\n\ni en cell'), cell('Över två kolumner', { colspan: 2 }), '7'],
    ),
    tabell('', ['Utan rubrik', 'Tal'], ['a', '1'], ['Summa', '1']),
  ),
);
