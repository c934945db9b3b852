import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stor } from '../byggare/ord.js';
import { stycken } from '../docx/prov/las.js';
import { renderaDocx } from '../docx/rendera.js';
import { paketrot } from '../pdf/plats.js';
import { renderaPdf } from '../pdf/pdf.js';
import { stangPdf } from '../pdf/pool.js';
import { avsnitt, instans, p, punkt, skrift } from '../prov/skrivelser.js';
import { BREVHUVUD } from '../prov/underlag.js';
import { kor, pdftext, pdfverktygFinns } from '../prov/verktyg.js';
import type { Skriftnod } from '../skrift/index.js';
import { byggSkrivelse } from './skrivelse.js';
import type { SkrivelseUnderlag } from './underlag.js';

const UNDERLAG = join(paketrot(), '../shared/verklighet');
const finns = existsSync(join(UNDERLAG, 'dagordning-2015-02-17.json'));
if (!finns) process.stderr.write('Prov av verkliga tjänsteskrivelser hoppas över: ../shared/verklighet saknas.\n');

type Forslag = string | { till: string; punkter?: string[]; forslag?: Forslag };
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
  /** Rubrikerna fram till underskriften, lästa för hand. */
  rubriker?: string[];
  kallrader: [number, number];
}
interface Dagordning {
  kalla: string;
  namnd: { namn: string };
  arenden: { ordning: number; dnr: string | null; beslutsforslag: Forslag[]; handlingar: Handling[] }[];
}

const AVSNITT = ['Sammanfattning', 'Ärendet', 'Yttrande', 'Synpunkter'];
const RUBRIKER = ['Förslag till beslut', ...AVSNITT, 'Bilaga', 'Expedieras till'];

function lasJson(fil: string): Dagordning {
  return JSON.parse(readFileSync(join(UNDERLAG, fil), 'utf8')) as Dagordning;
}

/** Brevet i originalet: rubrikerna i ordning, och styckena under var och en. */
function original(dagordning: Dagordning, { kallrader: [fran, till] }: Handling): Map<string, string[]> {
  const rader = readFileSync(join(UNDERLAG, 'original', dagordning.kalla), 'utf8')
    .split('\n')
    .slice(fran - 1, till);
  const delar = new Map<string, string[]>();
  let stycken: string[] | undefined;
  let oppet = '';
  const stang = (): void => {
    if (oppet !== '') stycken?.push(oppet);
    oppet = '';
  };
  for (const ra of rader) {
    const rad = ra.trim();
    if (RUBRIKER.includes(rad)) {
      stang();
      stycken = [];
      delar.set(rad, stycken);
    } else if (rad === '') stang();
    else oppet = /\p{L}-$/u.test(oppet) ? `${oppet.slice(0, -1)}${rad}` : `${oppet} ${rad}`.trim();
  }
  stang();
  return delar;
}

function forslagsnoder(forslag: readonly Forslag[], fran: string): Skriftnod[] {
  return forslag.map((ett) => {
    if (typeof ett === 'string') return punkt(ett);
    const under = [
      ...(ett.punkter ?? []).map((text) => punkt(text)),
      ...forslagsnoder(ett.forslag === undefined ? [] : [ett.forslag], ett.till),
    ];
    return instans(`${stor(fran)}s förslag till ${ett.till}:`, ...under);
  });
}

function underlag(
  d: Dagordning,
  nr: number,
): { u: SkrivelseUnderlag; delar: Map<string, string[]>; handling: Handling } {
  const arende = d.arenden.find((a) => a.ordning === nr);
  const handling = arende?.handlingar.find((h) => h.typ === 'tjansteskrivelse');
  if (arende === undefined || handling === undefined) throw new Error(`Ärende ${String(nr)} saknar tjänsteskrivelse.`);
  const delar = original(d, handling);
  const egna = [...delar].filter(([rubrik]) => AVSNITT.includes(rubrik));
  const dnr = handling.dnr ?? arende.dnr;
  const u: SkrivelseUnderlag = {
    skapad: '2026-01-01T00:00:00Z',
    brevhuvud: { ...BREVHUVUD, organ: d.namnd.namn },
    dokumenttyp: 'tjansteskrivelse',
    ...(dnr === null ? {} : { dnr }),
    datum: handling.datum ?? '2019-10-01',
    till: [d.namnd.namn],
    ...(handling.referens == null ? {} : { handlaggare: { namn: handling.referens } }),
    skrift: skrift(
      handling.titel,
      forslagsnoder(arende.beslutsforslag, d.namnd.namn),
      ...egna.map(([rubrik, stycken]) => avsnitt(rubrik, ...stycken.map((text) => p(text)))),
    ),
    undertecknare: handling.undertecknare,
    bilagor: (handling.bilagor ?? []).map((text) => text.replace(/^\d+\.\s*/u, '')),
    expedieras: handling.expedieras,
  };
  return { u, delar, handling };
}

const punkterna = (forslag: readonly Forslag[]): string[] =>
  forslag.flatMap((ett) =>
    typeof ett === 'string'
      ? [ett]
      : [...(ett.punkter ?? []), ...(ett.forslag === undefined ? [] : punkterna([ett.forslag]))],
  );

/** Rubrikerna som originalet har dem; "Bilaga" heter "Bilagor" när de är flera. */
function vantade(delar: Map<string, string[]>, { bilagor = [], expedieras }: Handling): string[] {
  return [...delar.keys()]
    .map((rubrik) => (rubrik === 'Bilaga' && bilagor.length > 1 ? 'Bilagor' : rubrik))
    .filter((rubrik) => rubrik !== 'Expedieras till' || expedieras.length > 0);
}

const utanBlank = (text: string): string => text.replace(/[\s\u00ad]|-(?=\s)/gu, '').replaceAll('-', '');

afterAll(stangPdf);

describe('de åtta verkliga tjänsteskrivelserna, ur ../shared/verklighet', () => {
  const medVerktyg = finns && pdfverktygFinns();
  const fall: [string, string, number][] = [
    ...[1, 2, 3, 4, 6].map((nr): [string, string, number] => ['2015', 'dagordning-2015-02-17.json', nr]),
    ...[5, 6, 7].map((nr): [string, string, number] => ['2019', 'dagordning-2019-10.json', nr]),
  ];

  (finns ? test : test.skip).each(fall)('%s (%s), ärende %i: samma delar i samma ordning', async (_ar, fil, nr) => {
    const d = lasJson(fil);
    const { u, delar, handling } = underlag(d, nr);
    if (handling.rubriker !== undefined)
      expect([...delar.keys()].filter((r) => !['Bilaga', 'Expedieras till'].includes(r))).toEqual(handling.rubriker);
    const dokument = byggSkrivelse(u);
    const docx = stycken(await renderaDocx(dokument, { baddaInTypsnitt: false }));
    expect(docx.filter((s) => s.stil === 'Heading1').map((s) => s.text)).toEqual([handling.titel]);
    expect(docx.filter((s) => s.stil === 'Heading2').map((s) => s.text)).toEqual(vantade(delar, handling));

    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1', 'a-2a'] });
    if (!medVerktyg) return;
    for (const standard of ['ua-1', 'a-2a'] as const) expect(kor('qpdf', pdf[standard], ['--check']).kod).toBe(0);
    const forslag = d.arenden.find((a) => a.ordning === nr)?.beslutsforslag ?? [];
    const ordning = [
      handling.titel,
      'Förslag till beslut',
      ...punkterna(forslag),
      ...[...delar].filter(([r]) => AVSNITT.includes(r)).flatMap(([rubrik, texter]) => [rubrik, ...texter]),
      ...handling.undertecknare.map((en) => en.namn),
      ...(handling.bilagor ?? []).map((text) => text.replace(/^\d+\.\s*/u, '')),
      ...(handling.expedieras.length === 0 ? [] : ['Expedieras till', ...handling.expedieras]),
    ].map(utanBlank);
    const text = utanBlank(pdftext(pdf['ua-1']).replaceAll(/\S+ · \S.{0,160}?Sida \d+ \(\d+\)/gu, ' '));
    let plats = 0;
    for (const del of ordning) {
      const nasta = text.indexOf(del.slice(0, 60), plats);
      expect([del.slice(0, 60), nasta >= plats]).toEqual([del.slice(0, 60), true]);
      plats = nasta;
    }
  });

  (finns ? test : test.skip)('det nästlade förslaget har tre led, och numren börjar om hos den som beslutar', () => {
    const { u } = underlag(lasJson('dagordning-2019-10.json'), 7);
    const beslut = byggSkrivelse(u).block.find((b) => b.typ === 'beslut');
    expect(beslut).toMatchObject({
      tillstand: 'forslag',
      led: [
        {
          ingress: `${u.brevhuvud.organ}s förslag till kommunstyrelsen:`,
          punkter: [],
          led: [{ ingress: 'Kommunstyrelsens förslag till kommunfullmäktige:' }],
        },
      ],
    });
    const led = beslut?.typ === 'beslut' ? beslut.led[0]?.led?.[0] : undefined;
    expect(led?.punkter).toHaveLength(3);
  });
});
