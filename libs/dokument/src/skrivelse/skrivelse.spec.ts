import { stycken } from '../docx/prov/las.js';
import { renderaDocx } from '../docx/rendera.js';
import { renderaHtml } from '../html/dokument.js';
import type { Block } from '../modell/block.js';
import {
  ALLT,
  avsnitt,
  BILD,
  BILDER,
  cell,
  h,
  instans,
  lista,
  listpunkt,
  lucka,
  p,
  punkt,
  skrift,
  skrivelseUnderlag,
  tabell,
} from '../prov/skrivelser.js';
import { byggSkrivelse } from './skrivelse.js';

const utan = { baddaInTypsnitt: false };
const platta = (block: readonly Block[]): Block[] => block.flatMap((b) => (b.typ === 'grupp' ? platta(b.block) : [b]));
const delar = (andrat: Parameters<typeof skrivelseUnderlag>[0] = {}): Block[] =>
  platta(byggSkrivelse(skrivelseUnderlag(andrat)).block);
const rubriker = (block: readonly Block[]): (string | number)[][] =>
  block.flatMap((b) => (b.typ === 'rubrik' ? [[b.niva, b.text]] : []));

describe('skrivelsen ur skriften', () => {
  it('har delarna i den ordning läsaren letar', () => {
    expect(delar().map((b) => b.typ)).toEqual([
      'fakta',
      'luft',
      'rubrik',
      'beslut',
      ...['rubrik', 'stycke', 'stycke', 'rubrik', 'rubrik', 'stycke', 'stycke', 'rubrik', 'stycke', 'rubrik', 'stycke'],
      ...['celltabell', 'celltabell', 'rubrik', 'stycke', 'rubrik', 'stycke'],
      'underskrifter',
      'bilagor',
      'expedieras',
    ]);
  });

  it('skriver inte ut det som är tomt, och hoppar inte över någon rubriknivå', () => {
    const tomt = skrift(
      'Titel',
      [punkt(''), instans('Nämndens förslag till kommunstyrelsen:', punkt(' '))],
      avsnitt('Tomt', h('Mellan'), p('')),
      avsnitt('Fyllt', h('Ensam fyra', 4), p('Text.'), h('Utan text'), h('Trea'), h('Fyra', 4), p('Mer.')),
    );
    const block = delar({ skrift: tomt, bilagor: [], expedieras: [], undertecknare: [] });
    expect(rubriker(block)).toEqual([
      [1, 'Titel'],
      [2, 'Fyllt'],
      [3, 'Ensam fyra'],
      [3, 'Trea'],
      [4, 'Fyra'],
    ]);
    expect(block.some((b) => b.typ === 'beslut')).toBe(false);
  });

  it('rubriken över beslutet kommer av läget', () => {
    const tillstand = (andrat: Parameters<typeof skrivelseUnderlag>[0]): unknown =>
      delar(andrat).find((b) => b.typ === 'beslut')?.tillstand;
    expect([
      tillstand({}),
      tillstand({ dokumenttyp: 'delegationsbeslut' }),
      tillstand({ dokumenttyp: 'delegationsbeslut', utkast: 'Version 1.' }),
    ]).toEqual(['forslag', 'beslutat', 'forslag']);
  });

  it('en lucka är sin text, eller sitt namn tills någon fyllt i den', () => {
    const stycke = delar({
      skrift: skrift('T', [], avsnitt('A', p('Högst ', lucka('belopp'), ' för ', lucka('år', '2026')))),
    }).find((b) => b.typ === 'stycke');
    expect(stycke).toMatchObject({
      text: [
        { typ: 'ord', text: 'Högst ' },
        { typ: 'lucka', text: '[belopp]' },
        { typ: 'ord', text: ' för 2026' },
      ],
    });
  });

  it('tabellens celler täcker rutnätet, och tal står till höger', () => {
    const t = delar({
      skrift: skrift(
        'T',
        [],
        avsnitt(
          'A',
          tabell(
            'Utfall, tkr',
            ['Verksamhet', 'År'],
            [cell('Hög', { rowspan: 9 }), '1 200', 'för mycket'],
            ['3'],
            ['Summa'],
          ),
        ),
      ),
    }).find((b) => b.typ === 'celltabell');
    expect(t?.tabellrubrik?.replace('\u00a0', ' ')).toBe('Tabell 1. Utfall, tkr');
    const bredder = t?.rader.map((rad) => rad.celler.reduce((n, c) => n + c.kolumner, 0));
    expect([t?.kolumner.length, bredder]).toEqual([3, [3, 2, 2]]);
    expect(t?.rader[0]?.celler[0]?.rader).toBe(3);
    expect(t?.rader[0]?.celler[1]?.justering).toBe('vanster');
    const tal = delar().find((b) => b.typ === 'celltabell');
    expect(tal?.rader[0]?.celler.map((c) => c.justering)).toEqual(['vanster', 'hoger', 'hoger', 'hoger', 'hoger']);
    expect(tal?.rader.at(-1)?.stil).toBe('summa');
  });

  it('en bild som inte hör till skrivelsen är sin beskrivning', () => {
    const bild = skrift('T', [], avsnitt('A', { type: 'bild', attrs: { sha256: BILD, alt: 'Karta' } }));
    expect(delar({ skrift: bild }).find((b) => b.typ === 'stycke')).toMatchObject({
      text: '[Bild som inte kan visas: Karta]',
    });
    expect(delar({ skrift: bild, bilder: BILDER }).find((b) => b.typ === 'bild')).toMatchObject({
      alt: 'Karta',
      bredd: 137,
    });
  });

  it('listor numreras efter hur många numrerade de står i, i DOCX och HTML', async () => {
    const dokument = byggSkrivelse(
      skrivelseUnderlag({
        skrift: skrift(
          'T',
          [],
          avsnitt('A', lista('nummerlista', listpunkt('ett', lista('nummerlista', 'ett a')), 'två')),
        ),
        bilagor: [],
      }),
    );
    const rader = stycken(await renderaDocx(dokument, utan)).filter((s) => s.lista !== '0');
    expect(rader.map((s) => s.text)).toEqual(['ett', 'ett a', 'två']);
    expect([rader[0]?.lista === rader[2]?.lista, rader[0]?.lista === rader[1]?.lista]).toEqual([true, false]);
    expect(renderaHtml(dokument)).toMatch(/<ol>\s*<li>ett\s*<ol>\s*<li>ett a<\/li>/);
  });

  it('fotnoterna har sina nummer i DOCX och HTML, och texten är text', async () => {
    const dokument = byggSkrivelse(skrivelseUnderlag({ skrift: ALLT, bilder: BILDER }));
    const html = renderaHtml(dokument);
    expect(html.match(/aria-label="Not \d"/g)).toEqual(['aria-label="Not 1"', 'aria-label="Not 2"']);
    expect(html).toContain('Andra noten, med &lt;b&gt;tecken&lt;/b&gt; &amp; annat.');
    expect(html).toContain('alt="Karta över Norrängen"');
    const docx = await renderaDocx(dokument, utan);
    expect(stycken(docx).filter((s) => s.xml.includes('<w:footnoteReference'))).toHaveLength(1);
  });
});
