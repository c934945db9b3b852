import { byggDelegationslista } from '../delegation/lista.js';
import { byggDelegatprotokoll } from '../delegation/protokoll.js';
import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import { renderaPdf } from '../pdf/pdf.js';
import { stangPdf } from '../pdf/pool.js';
import { delegationslistaUnderlag, delegatprotokollUnderlag } from '../prov/delegation.js';
import {
  ALLT,
  BILD,
  BILDER,
  avsnitt,
  cell,
  h,
  instans,
  lista,
  p,
  punkt,
  skrift,
  skrivelseUnderlag,
  tabell,
} from '../prov/skrivelser.js';
import { BREVHUVUD } from '../prov/underlag.js';
import { kor, ordrutor, type Ordruta, pdfverktygFinns } from '../prov/verktyg.js';
import { ILLASINNAD, LANGT_ORGAN } from '../prov/ytter.js';
import { byggSammantradesplan } from '../sammantradesplan/plan.js';
import { byggSkrivelse } from './skrivelse.js';
import type { SkrivelseUnderlag } from './underlag.js';

const TITEL_180 = 'Utökad vuxenutbildning och hyra av lokaler i Norrängen samt ändrad internbudget för 2026 '
  .repeat(2)
  .slice(0, 180);
const LANG = 'Förvaltningen har prövat frågan tillsammans med biblioteket och Arbetscentrum. '.repeat(9);
const LANGT_ORD = 'Västkustvägsunderhållsentreprenad'.repeat(12);

const rader = (antal: number, bredd: number): string[][] =>
  Array.from({ length: antal }, (_, r) =>
    Array.from({ length: bredd }, (__, k) => (k === 0 ? `Verksamhet ${String(r + 1)}` : String(r * 100 + k))),
  );

const av = (andrat: Partial<SkrivelseUnderlag>) => (): Dokument => byggSkrivelse(skrivelseUnderlag(andrat));
const huvud = (bredd: number): string[] =>
  Array.from({ length: bredd }, (_, k) => (k === 0 ? 'Verksamhet' : `År ${String(2018 + k)}`));

const YTTERLIGHETER: Readonly<Record<string, () => Dokument>> = {
  tjänsteskrivelse: av({}),
  utkast: av({ utkast: 'Version 3, 2026-02-20 kl. 14.05. Inte upprättad handling; texten kan ändras.' }),
  'allt som schemat håller': av({ skrift: ALLT, bilder: BILDER, utkast: 'Version 1.' }),
  minst: av({
    skrift: skrift('A', []),
    till: [],
    undertecknare: [],
    bilagor: [],
    expedieras: [],
    brevhuvud: { kommun: 'Ekbacka kommun', organ: 'Nämnden' },
  }),
  'titel på 180 tecken, nämnd på 60': av({
    skrift: skrift(TITEL_180, [punkt('Nämnden beslutar.')], avsnitt('Ärendet', p(LANG))),
    brevhuvud: { ...BREVHUVUD, organ: LANGT_ORGAN, forvaltning: `${LANGT_ORGAN.slice(0, 50)}förvaltningen` },
    till: [LANGT_ORGAN],
  }),
  'tabell över tre sidor': av({
    skrift: skrift(
      'Lång tabell',
      [],
      avsnitt('Tabeller', p('Se tabellen.'), tabell('Utfall, tkr', huvud(5), ...rader(120, 5))),
    ),
  }),
  'tabell med tio kolumner och sammanslagna celler': av({
    skrift: skrift(
      'Bred tabell',
      [],
      avsnitt(
        'Tabeller',
        p('Före.'),
        tabell(
          'Tio år, tkr',
          [cell('Verksamhet', { rowspan: 2 }, true), cell('Utfall', { colspan: 9 }, true)],
          huvud(10).slice(1),
          ...rader(30, 10),
        ),
        p('Efter.'),
      ),
    ),
  }),
  'beslut på fjorton punkter i tre led': av({
    skrift: skrift('Många punkter', [
      ...Array.from({ length: 4 }, (_, i) => punkt(`Nämnden beslutar punkt ${String(i + 1)}. ${LANG.slice(0, 200)}`)),
      instans(
        'Nämndens förslag till kommunstyrelsen:',
        instans(
          'Kommunstyrelsens förslag till kommunfullmäktige:',
          ...Array.from({ length: 10 }, (_, i) =>
            punkt(`Fullmäktige beslutar ${String(i + 1)}. ${LANG.slice(0, 160)}`),
          ),
        ),
      ),
    ]),
  }),
  'rubriker i mängd och långa stycken': av({
    skrift: skrift(
      'Rubriker',
      [punkt('Nämnden beslutar.')],
      ...Array.from({ length: 12 }, (_, i) =>
        avsnitt(
          `Avsnitt ${String(i + 1)}`,
          h('Mellan'),
          h('Under', 4),
          p(LANG.slice(0, 100 + i * 53)),
          lista('nummerlista', 'ett', 'två', 'tre'),
        ),
      ),
    ),
  }),
  'bild över hela spalten': av({
    skrift: skrift(
      'Bild',
      [],
      avsnitt('Karta', p('Se kartan.'), {
        type: 'bild',
        attrs: { sha256: BILD, alt: 'Karta över Norrängen', bredd: 200 },
      }),
    ),
    bilder: BILDER,
  }),
  'ord på 400 tecken': av({
    skrift: skrift(
      LANGT_ORD,
      [punkt(LANGT_ORD)],
      avsnitt('Ärendet', p(LANGT_ORD), tabell(LANGT_ORD, ['A', 'B'], [LANGT_ORD, '1'])),
    ),
    till: [LANGT_ORD],
    undertecknare: [{ namn: LANGT_ORD, titel: 'chef' }],
    bilagor: [LANGT_ORD],
  }),
  'text som ser ut som kod': av({
    skrift: skrift(
      ILLASINNAD,
      [punkt(ILLASINNAD)],
      avsnitt(ILLASINNAD, h(ILLASINNAD), p(ILLASINNAD), tabell(ILLASINNAD, [ILLASINNAD, 'B'], [ILLASINNAD, '1'])),
    ),
  }),
  'många bilagor, mottagare och undertecknare': av({
    bilagor: Array.from({ length: 30 }, (_, i) => `Bilaga om sak ${String(i + 1)}, 2026-01-30`),
    expedieras: Array.from({ length: 70 }, (_, i) => `Mottagare ${String(i + 1)}`),
    undertecknare: Array.from({ length: 5 }, (_, i) => ({ namn: `Namn Efternamn${String(i)}`, titel: 'chef' })),
  }),
  yttrande: av({
    dokumenttyp: 'yttrande',
    till: ['Region Sörmland, Regionala utvecklingsnämnden'],
    ertDnr: 'REG 2025/1187',
    svarSenast: '2026-03-31',
    undertecknare: [
      { namn: 'Margareta Åkerlund', titel: 'ordförande', parti: 'S' },
      { namn: 'Eva Ljungqvist Berg', titel: 'förvaltningschef' },
    ],
    bilagor: [],
    expedieras: [],
  }),
  ordförandeskrivelse: av({ dokumenttyp: 'ordforandeskrivelse', underskrift: 'under_varandra', bilagor: ['En enda'] }),
  remissmissiv: av({ dokumenttyp: 'remissmissiv', svarSenast: '2026-05-29' }),
  tjänsteutlåtande: av({ dokumenttyp: 'tjansteutlatande' }),
  delegationsbeslut: av({
    dokumenttyp: 'delegationsbeslut',
    till: ['Alma Ek, Ekgatan 2, 640 50 Ekbacka'],
    delegation: {
      delegat: { namn: 'Helena Myhr', titel: 'rektor' },
      iStallet: 'i stället för Eva Berg, som var frånvarande',
      punkt: 'B 3',
      lagrum: '5 kap. 17 § skollagen',
      ordning: { antagen: '2025-12-18', paragraf: '131' },
    },
    overklagande: { satt: 'forvaltningsbesvar', domstol: 'Förvaltningsrätten i Linköping' },
  }),
  delegationslista: () => byggDelegationslista(delegationslistaUnderlag()),
  'delegationslista över tre sidor': () => byggDelegationslista(delegationslistaUnderlag(90)),
  'delegationslista utan beslut': () => byggDelegationslista(delegationslistaUnderlag(0)),
  sammanträdesplan: () =>
    byggSammantradesplan({
      skapad: '2025-11-20T09:00:00Z',
      brevhuvud: BREVHUVUD,
      ar: 2026,
      nr: 2,
      antagen: { datum: '2025-11-20', paragraf: 118 },
      kolumner: [
        { namn: 'Sista dag för handlingar till ordförandeberedning', veckodag: 'måndag', klockslag: '12:00' },
        { namn: 'Ordförandeberedning', veckodag: 'måndag', klockslag: '16:00' },
        { namn: 'Oppositionsberedning', veckodag: 'måndag', klockslag: null },
        { namn: 'Nämndsammanträde', veckodag: 'torsdag', klockslag: '18:00' },
      ],
      rader: Array.from({ length: 11 }, (_, i) => ({
        dagar: [5, 12, 19, 22].map((dag, k) => ({
          datum: `2026-${String(i + 1).padStart(2, '0')}-${String(dag).padStart(2, '0')}`,
          avvikande: (i + k) % 7 === 0,
        })),
      })),
    }),
  'särskilt protokoll': () => byggDelegatprotokoll(delegatprotokollUnderlag()),
};

/** Orden sida för sida, utan huvud och fot. */
function sidorna(pdf: Buffer): Ordruta[][] {
  const sidor: Ordruta[][] = [];
  let forra: unknown;
  for (const ord of ordrutor(pdf)) {
    if (ord.sida !== forra) sidor.push([]);
    forra = ord.sida;
    // 30 mm upptill och 25 nedtill.
    if (ord.nere > 84 && ord.nere < ord.sida.hojd - 70) sidor.at(-1)?.push(ord);
  }
  return sidor;
}

function sistaRaden(ord: readonly Ordruta[]): string {
  const nere = Math.max(...ord.map((o) => o.nere));
  return ord
    .filter((o) => o.nere > nere - 5)
    .sort((a, b) => a.vanster - b.vanster)
    .map((o) => o.text)
    .join(' ');
}

function platta(block: readonly Block[]): Block[] {
  return block.flatMap((b) => (b.typ === 'grupp' ? platta(b.block) : [b]));
}

const rubriktexter = (block: readonly Block[]): string[] => [
  'Förslag till beslut',
  'Beslut',
  ...block.flatMap((b) =>
    b.typ === 'rubrik' ? [b.text] : b.typ === 'bilagor' || b.typ === 'expedieras' ? [b.rubrik] : [],
  ),
];

afterAll(stangPdf);

describe('skrivelser i minsta och största skick', () => {
  const medVerktyg = pdfverktygFinns();

  test.each(Object.keys(YTTERLIGHETER))('%s', async (namn) => {
    const dokument = YTTERLIGHETER[namn]?.();
    if (dokument === undefined) throw new Error(`Okänt prov ${namn}.`);
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1', 'a-2a'] });
    expect([pdf['ua-1'].includes('pdfuaid:part'), pdf['a-2a'].includes('pdfaid:conformance')]).toEqual([true, true]);
    if (!medVerktyg) return;
    for (const standard of ['ua-1', 'a-2a'] as const) expect(kor('qpdf', pdf[standard], ['--check']).kod).toBe(0);
    const block = platta(dokument.block);

    // Inget ord i marginalerna, och ingen rubrik sist på en sida.
    const utanfor = ordrutor(pdf['ua-1']).filter(
      (o) => o.vanster < 70 || o.hoger > o.sida.bredd - 70 || o.nere > o.sida.hojd - 25,
    );
    expect(utanfor).toEqual([]);
    const rubriker = rubriktexter(block)
      .map((text) => text.replace(/\s+/gu, ' '))
      // En rad ur ett ord på 400 tecken är inte hela rubriken.
      .filter((text) => text.length < 300);
    const namnen = block.flatMap((b) => (b.typ === 'underskrifter' ? b.personer.map((en) => en.namn) : []));
    for (const ord of sidorna(pdf['ua-1'])) {
      if (ord.length === 0) continue;
      const sist = sistaRaden(ord);
      if (ord.length > 12) expect(rubriker.filter((r) => sist.length > 2 && r.endsWith(sist))).toEqual([]);
      const forst = ord
        .slice(0, 2)
        .map((o) => o.text)
        .join(' ');
      expect(namnen.filter((en) => en.startsWith(forst))).toEqual([]);
    }

    // Taggarna räknade mot modellen.
    const struktur = kor('pdfinfo', pdf['ua-1'], ['-struct']).ut;
    const antal = (tagg: string): number => struktur.match(new RegExp(`^\\s*${tagg}\\b`, 'gm'))?.length ?? 0;
    const tabeller = block.filter((b) => b.typ === 'tabell' || b.typ === 'celltabell').length;
    expect([antal('H1'), antal('Table')]).toEqual([1, tabeller]);
    if (tabeller > 0) expect(antal('TH')).toBeGreaterThan(0);
    const bilder = block.filter((b) => b.typ === 'bild').length + (dokument.brevhuvud.vapen === undefined ? 0 : 1);
    expect(antal('Figure')).toBeGreaterThanOrEqual(bilder);
    expect(kor('pdfinfo', pdf['ua-1'], []).ut).toContain(`fakta-sha256:${dokument.egenskaper.faktahash}`);
  });
});
