import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import { paketrot } from '../pdf/plats.js';
import { provaSkrift } from '../skrift/index.js';
import { faltAvSkrift } from '../skrift/falt.js';
import type { Skriftforslag } from '../skrift/typer.js';
import { lasWord } from './las.js';
import type { Lastword } from './typer.js';

const UNDERLAG = join(paketrot(), '../shared/verklighet');
const finns = existsSync(join(UNDERLAG, 'dagordning-2015-02-17.json'));
if (!finns)
  process.stderr.write('Prov av verkliga tjänsteskrivelser i Word hoppas över: ../shared/verklighet saknas.\n');

type Layout = 'rubrikformat' | 'feta rader' | 'brevhuvud i tabell';
const LAYOUTER: readonly Layout[] = ['rubrikformat', 'feta rader', 'brevhuvud i tabell'];

/** What a letter says, whatever it looks like. */
interface Brev {
  forvaltning: string;
  datum: string | null;
  dnr: string | null;
  referens: string | null;
  mottagare: string;
  titel: string;
  forslag: readonly string[];
  delar: readonly (readonly [string, readonly string[]])[];
  undertecknare: readonly { namn: string; titel: string }[];
  bilagor: readonly string[];
  expedieras: readonly string[];
}

const FET = { bold: true };
const rad = (...delar: string[]): Paragraph =>
  new Paragraph({
    children: delar.flatMap((text, i) => [
      ...(i === 0 ? [] : [new TextRun({ children: [new Tab()] })]),
      new TextRun(text),
    ]),
  });
const cell = (...rader: string[]): TableCell => new TableCell({ children: rader.map((r) => rad(r)) });

function huvud(b: Brev, layout: Layout): (Paragraph | Table)[] {
  const nummer = b.dnr === null ? '' : `Dnr ${b.dnr}`;
  if (layout === 'brevhuvud i tabell') {
    return [
      new Table({
        rows: [
          new TableRow({ children: [cell(b.forvaltning), cell('TJÄNSTESKRIVELSE', b.datum ?? '', nummer)] }),
          new TableRow({ children: [cell('Handläggare', b.referens ?? ''), cell('Till', b.mottagare)] }),
        ],
      }),
    ];
  }
  return [
    rad('', 'TJÄNSTESKRIVELSE', '1[2]'),
    rad(b.forvaltning),
    rad('', b.datum ?? '', nummer),
    rad(''),
    rad('Referens', 'Mottagare'),
    rad(b.referens ?? '', b.mottagare),
    rad(''),
  ];
}

function slut(b: Brev, rubrik: (text: string) => Paragraph, layout: Layout): (Paragraph | Table)[] {
  const namn = b.undertecknare.map((u) => u.namn);
  const titlar = b.undertecknare.map((u) => u.titel);
  const under =
    layout === 'brevhuvud i tabell'
      ? [new Table({ rows: [new TableRow({ children: b.undertecknare.map((u) => cell('', u.namn, u.titel)) })] })]
      : [rad(''), rad(...namn), rad(...titlar)];
  return [
    ...(namn.length === 0 ? [] : under),
    ...(b.bilagor.length === 0 ? [] : [rubrik('Bilaga'), ...b.bilagor.map((en) => rad(en))]),
    ...(b.expedieras.length === 0
      ? []
      : [rad('_________'), rubrik('Expedieras till'), ...b.expedieras.map((en) => rad(en))]),
  ];
}

async function somWord(b: Brev, layout: Layout): Promise<Buffer> {
  const format = layout === 'rubrikformat';
  const rubrik = (text: string): Paragraph =>
    format
      ? new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
      : new Paragraph({
          children: [new TextRun({ text: layout === 'feta rader' ? text : `${text}:`, ...FET, size: 24 })],
        });
  const titel = format
    ? new Paragraph({ text: b.titel, heading: HeadingLevel.HEADING_1 })
    : new Paragraph({ children: [new TextRun({ text: b.titel, ...FET, size: 28 })] });
  const children = [
    ...huvud(b, layout),
    titel,
    rubrik('Förslag till beslut'),
    ...b.forslag.map((text) => rad(text)),
    ...b.delar.flatMap(([namn, stycken]) => [rubrik(namn), ...stycken.map((text) => rad(text))]),
    ...slut(b, rubrik, layout),
  ];
  return await Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function prova(last: Lastword, b: Brev, forslag: readonly Skriftforslag[]): void {
  expect(provaSkrift(last.skrift)).toEqual([]);
  const falt = faltAvSkrift(last.skrift);
  expect(falt.rubrik).toBe(b.titel);
  expect(falt.forslag).toEqual(forslag);
  const rubriker = last.skrift.content
    .filter((del) => del.type === 'avsnitt')
    .map((del) => del.content?.[0]?.content?.[0]?.text?.replace(/:$/u, ''));
  expect(rubriker).toEqual(b.delar.map(([namn]) => namn));
  expect(last.falt).toMatchObject({
    dokumenttyp: 'tjansteskrivelse',
    dnr: b.dnr,
    datum: b.datum,
    handlaggare: b.referens,
    adressat: b.mottagare,
    forvaltning: b.forvaltning,
    undertecknare: b.undertecknare,
    bilagor: b.bilagor.map((en) => en.replace(/^\d+\.\s*/u, '')),
    expedieras: b.expedieras,
  });
  expect(last.kvar).toEqual([]);
}

const LARCENTRUM: Brev = {
  forvaltning: 'Utbildningsförvaltningen',
  datum: '2026-02-24',
  dnr: 'UAN/2026:18',
  referens: 'Karim Haddad',
  mottagare: 'Utbildnings- och arbetsmarknadsnämnden',
  titel: 'Hyra av lokaler i Norrängen',
  forslag: ['1. Nämnden hyr Norrängsvägen 12.', '2. Förvaltningschefen tecknar avtalet.'],
  delar: [
    ['Sammanfattning', ['Antalet sökande har ökat med 38 procent på två år.']],
    [
      'Ärendet',
      ['Nämnden gav den 11 september 2025 förvaltningen i uppdrag att utreda frågan.', 'Tre alternativ har prövats.'],
    ],
    ['Ekonomiska konsekvenser', ['Kostnaden är 4,2 miljoner kronor.']],
  ],
  undertecknare: [
    { namn: 'Eva Ljungqvist Berg', titel: 'Förvaltningschef' },
    { namn: 'Karim Haddad', titel: 'Utvecklingsledare' },
  ],
  bilagor: ['1. Lokalutredning', '2. Kalkyl'],
  expedieras: ['Kommunstyrelsen', 'Ekonomiavdelningen'],
};

describe('en tjänsteskrivelse ur Word', () => {
  test.each(LAYOUTER)('med %s: varje del på sin plats och inget kvar', async (layout) => {
    const last = await lasWord(await somWord(LARCENTRUM, layout));
    prova(last, LARCENTRUM, [
      { text: 'Nämnden hyr Norrängsvägen 12.' },
      { text: 'Förvaltningschefen tecknar avtalet.' },
    ]);
    expect(last.ursprung).toBeNull();
  });

  test('det som inte kan placeras står kvar, med var det stod', async () => {
    const rader = [
      rad('Koppargården 4, plan 3'),
      rad('Handläggare: Karim Haddad'),
      rad('Hyra av lokaler'),
      rad('Förslag till beslut'),
      rad('Nämnden hyr lokalen.'),
    ];
    const { falt, kvar, skrift } = await lasWord(
      await Packer.toBuffer(new Document({ sections: [{ children: rader }] })),
    );
    expect(falt.handlaggare).toBe('Karim Haddad');
    expect(faltAvSkrift(skrift)).toMatchObject({
      rubrik: 'Hyra av lokaler',
      forslag: [{ text: 'Nämnden hyr lokalen.' }],
    });
    expect(kvar).toEqual([{ text: 'Koppargården 4, plan 3', plats: 'Brevhuvudet' }]);
  });

  test('beslutet skickas till på en rad, och förslag i led efter vem som föreslår vem', async () => {
    const rader = [
      new Paragraph({ text: 'Nytt reglemente', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Förslag till beslut', heading: HeadingLevel.HEADING_1 }),
      rad('Nämnden beslutar:'),
      rad('1. Remissen avslutas.'),
      rad('Nämndens förslag till kommunstyrelsen:'),
      rad('Kommunstyrelsens förslag till kommunfullmäktige:'),
      rad('1. Reglementet antas.'),
      rad('2. Det gäller från den 1 januari.'),
      new Paragraph({ text: 'Bakgrund', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: 'Gällande rätt', heading: HeadingLevel.HEADING_2 }),
      rad('Reglementet är från 2014.'),
      rad('Beslutet skickas till: Kommunstyrelsen, Kansliet'),
    ];
    const { falt, skrift } = await lasWord(await Packer.toBuffer(new Document({ sections: [{ children: rader }] })));
    expect(faltAvSkrift(skrift)).toMatchObject({
      rubrik: 'Nytt reglemente',
      forslag: [
        { instans: 'Nämnden beslutar:', under: [{ text: 'Remissen avslutas.' }] },
        {
          instans: 'Nämndens förslag till kommunstyrelsen:',
          under: [
            {
              instans: 'Kommunstyrelsens förslag till kommunfullmäktige:',
              under: [{ text: 'Reglementet antas.' }, { text: 'Det gäller från den 1 januari.' }],
            },
          ],
        },
      ],
      avsnitt: [{ rubrik: 'Bakgrund', text: 'Gällande rätt\n\nReglementet är från 2014.' }],
    });
    expect(falt.expedieras).toEqual(['Kommunstyrelsen', 'Kansliet']);
  });
});

interface Handling {
  typ: string;
  titel: string;
  datum: string | null;
  dnr?: string;
  mottagare?: string | null;
  referens?: string | null;
  undertecknare: { namn: string; titel: string }[];
  expedieras: string[];
  bilagor?: string[];
  rubriker?: string[];
  kallrader: [number, number];
}
type Forslag = string | { till: string; punkter?: string[]; forslag?: Forslag };
interface Dagordning {
  kalla: string;
  namnd: { namn: string };
  arenden: { ordning: number; dnr: string | null; beslutsforslag: Forslag[]; handlingar: Handling[] }[];
}

const AVSNITT = ['Sammanfattning', 'Ärendet', 'Yttrande', 'Synpunkter'];

/** The sections of the original letter, paragraph by paragraph. */
function originalet(d: Dagordning, { kallrader: [fran, till] }: Handling): [string, string[]][] {
  const rader = readFileSync(join(UNDERLAG, 'original', d.kalla), 'utf8')
    .split('\n')
    .slice(fran - 1, till);
  const delar: [string, string[]][] = [];
  let oppen: string[] | null = null;
  let ny = true;
  for (const ra of rader) {
    const text = ra.replace(/\s+/gu, ' ').trim();
    if ([...AVSNITT, 'Förslag till beslut', 'Bilaga', 'Expedieras till'].includes(text)) {
      oppen = AVSNITT.includes(text) ? [] : null;
      if (oppen !== null) delar.push([text, oppen]);
      ny = true;
    } else if (text === '') ny = true;
    else if (oppen !== null) {
      if (ny) oppen.push(text);
      else oppen.push(`${oppen.pop() ?? ''} ${text}`);
      ny = false;
    }
  }
  return delar;
}

/** Lead-ins and points as they are printed, and the tree they are. */
function forslagen(forslag: readonly Forslag[], fran: string): { rader: string[]; trad: Skriftforslag[] } {
  const rader: string[] = [];
  const trad = forslag.map((ett, nr): Skriftforslag => {
    if (typeof ett === 'string') {
      rader.push(forslag.length > 1 ? `${String(nr + 1)}. ${ett}` : ett);
      return { text: ett };
    }
    const instans = `${fran.charAt(0).toUpperCase()}${fran.slice(1)}s förslag till ${ett.till}:`;
    rader.push(instans);
    const egna = forslagen(ett.punkter ?? [], ett.till);
    const inre = forslagen(ett.forslag === undefined ? [] : [ett.forslag], ett.till);
    rader.push(...egna.rader, ...inre.rader);
    return { instans, under: [...egna.trad, ...inre.trad] };
  });
  return { rader, trad };
}

describe('de åtta verkliga tjänsteskrivelserna som Word, ur ../shared/verklighet', () => {
  const fall = [
    ...[1, 2, 3, 4, 6].map((nr) => ['dagordning-2015-02-17.json', nr] as const),
    ...[5, 6, 7].map((nr) => ['dagordning-2019-10.json', nr] as const),
  ].flatMap(([fil, nr]) => LAYOUTER.map((layout): [string, number, Layout] => [fil, nr, layout]));

  (finns ? test : test.skip).each(fall)('%s, ärende %i, %s', async (fil, nr, layout) => {
    const d = JSON.parse(readFileSync(join(UNDERLAG, fil), 'utf8')) as Dagordning;
    const arende = d.arenden.find((a) => a.ordning === nr);
    const handling = arende?.handlingar.find((h) => h.typ === 'tjansteskrivelse');
    if (arende === undefined || handling === undefined) throw new Error('Ärendet saknar tjänsteskrivelse.');
    const { rader, trad } = forslagen(arende.beslutsforslag, d.namnd.namn);
    const namn = handling.undertecknare.flatMap((u) => [u.namn, u.titel]);
    const delar = originalet(d, handling).map(([rubrik, stycken]): [string, string[]] => [
      rubrik,
      // The text layer runs the signatures together on the last lines; the letter here sets its own.
      stycken.filter((s) => !namn.some((en) => s.includes(en)) && !/^_+$/u.test(s)),
    ]);
    const b: Brev = {
      forvaltning: 'Arbetsmarknads- och vuxenutbildningsförvaltningen',
      datum: handling.datum,
      dnr: handling.dnr ?? null,
      referens: handling.referens ?? null,
      mottagare: handling.mottagare ?? d.namnd.namn,
      titel: handling.titel,
      forslag: rader,
      delar,
      undertecknare: handling.undertecknare,
      bilagor: handling.bilagor ?? [],
      expedieras: handling.expedieras,
    };
    prova(await lasWord(await somWord(b, layout)), b, trad);
  });
});
