import type { Dokument, Egenskaper } from '../modell/dokument.js';
import type { Wordursprung } from '../word/typer.js';
import { Arbete, type Bildfil, SIDHUVUDEN } from './arbete.js';
import { brevhuvud, sidfotter, sidhuvuden, utkastrad } from './huvud.js';
import { listfil } from './listor.js';
import { sattKropp } from './satt.js';
import { gorSkal, type Skal } from './skal.js';
import { typsnittsfiler, typsnittsrelationer, typsnittstabell } from './typsnitt.js';
import { fotnot, xmlText, type Wml } from './wml.js';
import { packa, packaISidan, skrivZip } from './zip.js';

export interface DocxVal {
  /** Bifoga typsnitten (0,6 MB). Förvalt; stäng av för det som stannar där de är installerade. */
  readonly baddaInTypsnitt?: boolean;
  /** Skrivelsen och versionen som filen skrivs ur, så att den kan läsas in igen när den har ändrats i Word. */
  readonly ursprung?: Wordursprung;
}

const BILDTYP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const LANKTYP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** docProps/core.xml: egenskaperna med tillfället ur modellen, inte ur datorns klocka. */
function karna(e: Egenskaper): string {
  const falt = (namn: string, varde: string | undefined): string =>
    varde === undefined || varde === '' ? '' : `<${namn}>${xmlText(varde)}</${namn}>`;
  const tid = (namn: string): string =>
    `<dcterms:${namn} xsi:type="dcterms:W3CDTF">${xmlText(e.skapad)}</dcterms:${namn}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${falt('dc:title', e.titel)}${falt('dc:subject', e.nyckelord[0])}${falt('dc:creator', e.kommun)}${falt('cp:keywords', e.nyckelord.join(', '))}${falt('dc:description', e.beskrivning)}${falt('dc:language', e.sprak)}<cp:lastModifiedBy>Klubba</cp:lastModifiedBy><cp:revision>1</cp:revision>${tid('created')}${tid('modified')}</cp:coreProperties>`;
}

async function kropp(arbete: Arbete, d: Dokument, vapen: Wml | undefined): Promise<string> {
  const forst = d.block[0];
  // Titeln har egen luft ovanför; annat får den här.
  const luft = forst?.typ === 'rubrik' && forst.niva === 1 ? [] : [arbete.mellanrum(14, false)];
  const fore = xml([...brevhuvud(arbete, d.brevhuvud, vapen), ...luft, ...utkastrad(arbete, d.utkast)]);
  return `${fore}${await sattKropp(arbete, d.block)}${arbete.sistaAvsnitt.xml}`;
}

function xml(delar: readonly Wml[]): string {
  return delar.map((d) => d.xml).join('');
}

/** Sidhuvud eller sidfot: skalets fil med dokumentets stycken i stället för bibliotekets. */
function kant(skal: Skal, fil: string, delar: readonly Wml[]): [string, string] {
  const mall = skal.filer.get(fil)?.toString('utf8') ?? '';
  return [fil, mall.replace(/<w:p>.*<\/w:p>/s, () => xml(delar))];
}

/** Noternas fil: skalets streck, och noterna efter dem. */
function fotnotsfil(skal: Skal, { fotnoter }: Arbete): string {
  const mall = skal.filer.get('word/footnotes.xml')?.toString('utf8') ?? '';
  return mall.replace('</w:footnotes>', () => `${xml(fotnoter.map((text, i) => fotnot(i + 1, text)))}</w:footnotes>`);
}

const bildnamn = (i: number, { format }: Bildfil): string => `media/bild${String(i + 1)}.${format}`;

/** Filändelserna som bilderna behöver, i innehållstyperna. */
function innehallstyper(skal: Skal, { bilder }: Arbete): string {
  const mall = skal.filer.get('[Content_Types].xml')?.toString('utf8') ?? '';
  const saknas = [...new Set(bilder.map((b) => b.format))].filter((f) => !mall.includes(`Extension="${f}"`));
  const rader = saknas.map((f) => `<Default ContentType="image/${f}" Extension="${f}"/>`).join('');
  return mall.replace(/<Types [^>]*>/u, (start) => `${start}${rader}`);
}

function relationer(skal: Skal, { lankar, bilder }: Arbete): string {
  const rader = lankar.map(
    (mal, i) =>
      `<Relationship Id="rIdLank${String(i + 1)}" Type="${LANKTYP}" Target="${xmlText(mal)}" TargetMode="External"/>`,
  );
  const bildrader = bilder.map(
    (b, i) => `<Relationship Id="rIdBild${String(i + 1)}" Type="${BILDTYP}" Target="${bildnamn(i, b)}"/>`,
  );
  const mall = skal.filer.get('word/_rels/document.xml.rels')?.toString('utf8') ?? '';
  return mall.replace('</Relationships>', () => `${[...rader, ...bildrader].join('')}</Relationships>`);
}

/**
 * Dokumentet som DOCX med riktiga rubrikformat, omstartade listor, upprepade tabellrubriker, språk och egenskaper.
 * Samma dokument ger samma bytes. Text från människor är data: den kan inte bli märkning.
 * @returns filens bytes
 * @throws RangeError när en länk i texten inte är en hel adress.
 */
export async function renderaDocx(dokument: Dokument, val: DocxVal = {}): Promise<Buffer> {
  const bifoga = val.baddaInTypsnitt ?? true;
  const skal = await gorSkal(dokument, val.ursprung);
  const arbete = new Arbete();
  const brodtext = (await kropp(arbete, dokument, skal.vapen)).replace(SIDHUVUDEN, () => skal.sidhuvuden);
  const [huvud, fot] = [sidhuvuden(dokument), sidfotter(dokument)];
  const { kanter } = skal;
  const egna = new Map<string, string>([
    ['word/document.xml', `${skal.borjan}${brodtext}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', relationer(skal, arbete)],
    ['word/numbering.xml', listfil(arbete)],
    ['word/footnotes.xml', fotnotsfil(skal, arbete)],
    ['[Content_Types].xml', innehallstyper(skal, arbete)],
    kant(skal, kanter.huvud.forsta, huvud.forsta),
    kant(skal, kanter.huvud.foljande, huvud.foljande),
    kant(skal, kanter.fot.forsta, fot.forsta),
    kant(skal, kanter.fot.foljande, fot.foljande),
    ['docProps/core.xml', karna(dokument.egenskaper)],
    ['word/fontTable.xml', typsnittstabell(bifoga)],
    ['word/_rels/fontTable.xml.rels', typsnittsrelationer(bifoga)],
  ]);
  const poster = await Promise.all(
    [...skal.filer].map(([namn, data]) => packaISidan(namn, Buffer.from(egna.get(namn) ?? data))),
  );
  const bilder = arbete.bilder.map((b, i) => packa(`word/${bildnamn(i, b)}`, b.data));
  return skrivZip([...poster, ...bilder, ...(bifoga ? typsnittsfiler() : [])]);
}
