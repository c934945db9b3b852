import mammoth from 'mammoth';
import { byggKallelse } from '../byggare/kallelse.js';
import { byggProtokoll } from '../byggare/protokoll.js';
import { byggUtdrag } from '../byggare/utdrag.js';
import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import { ILLASINNAD } from '../prov/ytter.js';
import { kallelseUnderlag } from '../prov/kallelser.js';
import { protokollUnderlag, utdragUnderlag } from '../prov/underlag.js';
import { kor, pdftext, pdfverktygFinns } from '../prov/verktyg.js';
import { del, genomOffice, officeFinns, stycken, type Provstycke } from './prov/las.js';
import { renderaDocx } from './rendera.js';
import { lasZip } from './zip.js';

const PROTOKOLL = byggProtokoll(protokollUnderlag());
const utan = { baddaInTypsnitt: false };

function med(...block: Block[]): Dokument {
  return { ...PROTOKOLL, block };
}

function beslut(...punkter: string[]): Block {
  const led = [{ punkter: punkter.map((text) => ({ text })) }];
  return { typ: 'beslut', tillstand: 'beslutat', rubrikniva: 3, streck: true, led, efter: [], delbar: false };
}

async function rader(dokument: Dokument): Promise<Provstycke[]> {
  return stycken(await renderaDocx(dokument, utan));
}

describe('text', () => {
  const ELAKA = [ILLASINNAD, '<w:t>&amp;</w:t>', ']]> {beslut-1} {streck-1} {{x}}', `' " & < > # $ \\ %s %1.`];

  it.each(ELAKA)('står som den skrevs: %s', async (text) => {
    const alla = await rader(med({ typ: 'rubrik', niva: 1, text }, { typ: 'stycke', text }, beslut(text, text)));
    expect(alla.filter((s) => s.text === text)).toHaveLength(4);
  });

  it('behåller radslut som radbrytning och tar bort det som inte får stå i XML', async () => {
    const alla = await rader(med({ typ: 'stycke', text: 'ett\ntvå\u0000\u0007\ufffe {\n}' }));
    expect(alla.some((s) => s.text === 'ett\ntvå {\n}')).toBe(true);
  });

  it('läses hel av ett annat program', async () => {
    const text = ELAKA.join(' ');
    const { value } = await mammoth.extractRawText({ buffer: await renderaDocx(med({ typ: 'stycke', text }), utan) });
    expect(value).toContain(text);
  });

  it('gör länkar bara av hela adresser', async () => {
    const lank = (href: string): Dokument => med({ typ: 'stycke', text: [{ typ: 'lank', text: 'Läs <här>', href }] });
    const fil = await renderaDocx(lank('https://a.example/?x=1&y="2"'), utan);
    expect(del(fil, 'word/_rels/document.xml.rels')).toContain('Target="https://a.example/?x=1&amp;y=%222%22"');
    expect(del(fil, 'word/document.xml')).toContain('<w:hyperlink w:history="1" r:id="rIdLank1">');
    await expect(renderaDocx(lank('javascript:alert(1)'), utan)).rejects.toThrow(RangeError);
  });
});

describe('numrerade beslut', () => {
  it('börjar om i varje lista, med en egen instans', async () => {
    const fil = await renderaDocx(med(beslut('a1', 'a2'), beslut('b1', 'b2', 'b3')), utan);
    const punkter = stycken(fil).filter((s) => s.stil === 'Beslutspunkt');
    expect(punkter.map((s) => s.lista)).toEqual([
      punkter[0]?.lista,
      punkter[0]?.lista,
      ...Array(3).fill(punkter[2]?.lista),
    ]);
    expect(punkter[0]?.lista).not.toBe(punkter[2]?.lista);
    for (const { lista } of punkter)
      expect(del(fil, 'word/numbering.xml')).toMatch(
        new RegExp(`<w:num w:numId="${lista}".*?<w:startOverride w:val="1"/>.*?</w:num>`),
      );
  });

  it('har inget nummer när punkten är ensam, och hålls ihop utom den sista', async () => {
    const [ensam] = (await rader(med(beslut('ensam')))).filter((s) => s.text === 'ensam');
    expect(ensam?.lista).toBe('0');
    const punkter = (await rader(med(beslut('a', 'b', 'c')))).filter((s) => s.stil === 'Beslutspunkt');
    expect(punkter.map((s) => s.xml.includes('<w:keepNext/>'))).toEqual([true, true, false]);
  });

  it('har rubrik efter textens tillstånd', async () => {
    const forslag: Block = {
      typ: 'beslut',
      tillstand: 'forslag',
      rubrikniva: 2,
      streck: true,
      led: [],
      efter: [],
      delbar: false,
    };
    const alla = await rader(med(beslut('a'), forslag));
    expect(alla.filter((s) => s.stil.startsWith('Heading')).map((s) => [s.stil, s.text])).toEqual([
      ['Heading3', 'Beslut'],
      ['Heading2', 'Förslag till beslut'],
    ]);
  });
});

describe('protokoll', () => {
  let fil: Buffer;
  beforeAll(async () => {
    fil = await renderaDocx(PROTOKOLL);
  });

  it('har riktiga rubriker: en titel, paragrafer med hängande nummer', () => {
    const alla = stycken(fil);
    expect(alla.filter((s) => s.stil === 'Heading1').map((s) => s.text.replaceAll('\u00a0', ' '))).toEqual([
      'Sammanträde 12 mars 2026',
    ]);
    expect(alla.filter((s) => s.stil === 'Paragrafrubrik')).toHaveLength(11);
    expect(alla.some((s) => s.text === '§ 26\tÅrsredovisning 2025')).toBe(true);
    const stilar = del(fil, 'word/styles.xml');
    const paragraf = /<w:style [^>]*w:styleId="Paragrafrubrik".*?<\/w:style>/s.exec(stilar)?.[0] ?? '';
    expect(paragraf).toContain('<w:basedOn w:val="Heading2"/>');
    expect(paragraf).toContain('<w:outlineLvl w:val="1"/>');
    expect(paragraf).toContain('w:hanging="1304"');
    expect(paragraf).toContain('<w:qFormat/>');
  });

  it('är på svenska och avstavas', () => {
    expect(del(fil, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    expect(del(fil, 'word/settings.xml')).toMatch(/<w:autoHyphenation(\/| w:val="true"\/)>/);
  });

  it('upprepar tabellers rubrikrad och delar aldrig en rad', () => {
    const xml = del(fil, 'word/document.xml');
    const tabell = /<w:tbl>(?:(?!<w:tbl>).)*?Budgetavvikelse.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
    const tabellrader = tabell.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(tabellrader.map((r) => /<w:tblHeader(\/| w:val="true"\/)>/.test(r))).toEqual([true, false, false, false]);
    expect(tabellrader.every((r) => r.includes('<w:cantSplit'))).toBe(true);
  });

  it('har brevhuvudet i brödtexten och löpande huvud från sida 2', () => {
    const text = stycken(fil).map((s) => s.text);
    expect(text.slice(0, 8)).toEqual(
      expect.arrayContaining(['Ekbacka kommun', 'Utbildnings- och arbetsmarknadsnämnden', 'Protokoll']),
    );
    const huvuden = [...lasZip(fil)].filter(([namn]) => /word\/header\d/.test(namn)).map(([, d]) => d.toString());
    const lopande = huvuden.find((h) => h.includes('Ekbacka kommun')) ?? '';
    expect(lopande).toContain('PAGE');
    expect(lopande).toContain('NUMPAGES');
    expect(huvuden).toHaveLength(2);
    expect(del(fil, 'word/document.xml')).toContain('<w:titlePg/>');
  });

  it('har faktahash, dnr, titel och tillfälle i egenskaperna', async () => {
    expect(del(fil, 'docProps/custom.xml')).toContain(`sha256:${PROTOKOLL.egenskaper.faktahash}`);
    const karna = del(fil, 'docProps/core.xml');
    expect(karna).toContain('<dc:title>Protokoll 2026-03-12, utbildnings- och arbetsmarknadsnämnden</dc:title>');
    expect(karna).toContain('<dc:creator>Ekbacka kommun</dc:creator>');
    expect(karna).toContain('>2026-03-20T14:10:00Z</dcterms:created>');
    const utdrag = byggUtdrag(utdragUnderlag());
    expect(del(await renderaDocx(utdrag, utan), 'docProps/custom.xml')).toMatch(
      /name="Dnr"[^>]*><vt:lpwstr>UAN\/2026:18</,
    );
  });

  it('är byte för byte densamma när fakta är desamma', async () => {
    await renderaDocx(byggKallelse(kallelseUnderlag()), utan);
    expect((await renderaDocx(PROTOKOLL)).equals(fil)).toBe(true);
  });

  it('bifogar typsnitten när det ska lämna kommunen, och kan låta bli', async () => {
    const filer = lasZip(fil);
    const fonter = [...filer.keys()].filter((namn) => namn.endsWith('.odttf'));
    expect(fonter).toHaveLength(5);
    const tabell = del(fil, 'word/fontTable.xml');
    const nyckel = Buffer.from(
      (/w:embedRegular r:id="rId1" w:fontKey="\{([^}]*)/.exec(tabell)?.[1] ?? '').replaceAll('-', ''),
      'hex',
    ).reverse();
    const borjan = Buffer.from(filer.get('word/fonts/font1.odttf')?.subarray(0, 4) ?? []).map(
      (b, i) => b ^ (nyckel[i] ?? 0),
    );
    expect(borjan).toEqual(Buffer.from([0, 1, 0, 0]));
    const liten = await renderaDocx(PROTOKOLL, utan);
    expect(liten.length).toBeLessThan(60_000);
    expect([...lasZip(liten).keys()].some((namn) => namn.endsWith('.odttf'))).toBe(false);
    expect(del(liten, 'word/fontTable.xml')).toContain('<w:altName w:val="Cambria"/>');
  });

  it('ger vapnet en text', () => {
    expect(del(fil, 'word/document.xml')).toContain('descr="Ekbacka kommuns vapen: ett ekollon"');
  });
});

describe('bred tabell', () => {
  it('står på en liggande sida för sig, med samma löpande huvud', async () => {
    const kolumner = Array.from({ length: 9 }, (_, i) => ({
      rubrik: `K${String(i)}`,
      justering: 'hoger' as const,
      andel: 1,
    }));
    const tabell: Block = { typ: 'tabell', kolumner, rader: [{ celler: kolumner.map(() => '1') }], delbar: true };
    const xml = del(
      await renderaDocx(med({ typ: 'stycke', text: 'före' }, tabell, { typ: 'stycke', text: 'efter' }), utan),
      'word/document.xml',
    );
    const avsnitt = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(avsnitt.map((a) => a.includes('w:orient="landscape"'))).toEqual([false, true, false]);
    expect(avsnitt.map((a) => a.includes('<w:headerReference'))).toEqual([true, false, false]);
    expect(avsnitt.map((a) => a.includes('<w:titlePg/>'))).toEqual([true, false, false]);
  });
});

describe('utkast', () => {
  it('säger det i brödtexten, i huvudet och i titeln', async () => {
    const fil = await renderaDocx(
      byggKallelse(kallelseUnderlag({ utkast: 'Version 3. Inte upprättad handling.' })),
      utan,
    );
    expect(stycken(fil).some((s) => s.text === 'Utkast. Version 3. Inte upprättad handling.')).toBe(true);
    expect([...lasZip(fil)].some(([namn, d]) => namn.startsWith('word/header') && d.includes('UTKAST'))).toBe(true);
    expect(del(fil, 'docProps/core.xml')).toContain('<dc:title>Utkast: Kallelse');
  });
});

const office = officeFinns() && pdfverktygFinns() ? it : it.skip;

describe('i LibreOffice', () => {
  office('öppnas med text, typsnitt och sidor som i modellen', async () => {
    const pdf = genomOffice(await renderaDocx(PROTOKOLL));
    const text = pdftext(pdf);
    expect(text).toContain('§ 27 Utökad vuxenutbildning och hyra av lokaler i Norrängen');
    expect(text).toContain('Sida 2 (');
    expect(text).toMatch(/1\. Nämnden godkänner årsredovisningen för 2025\. 2\. Nämnden föreslår/);
    expect(kor('pdffonts', pdf, []).ut).toMatch(
      /SourceSerif4-Regular[^]*SourceSans3-Regular|SourceSans3-Regular[^]*SourceSerif4-Regular/,
    );
  });
});
