import { Document, Packer, type IPropertiesOptions } from 'docx';
import { skyddaHtml } from '../html/mall.js';
import type { Dokument, Egenskaper } from '../modell/dokument.js';
import { Arbete, type Del } from './arbete.js';
import { brevhuvud, sidfotter, sidhuvuden, utkastrad } from './huvud.js';
import { xmlText } from './lopar.js';
import { mm } from './matt.js';
import { sattBlock } from './satt.js';
import { LISTOR, stilar } from './stilar.js';
import { typsnittsfiler, typsnittsrelationer, typsnittstabell } from './typsnitt.js';
import { laggTill } from './zip.js';

export interface DocxVal {
  /** Bifoga typsnitten (0,6 MB). Förvalt; stäng av för det som stannar där de är installerade. */
  readonly baddaInTypsnitt?: boolean;
}

const LANKTYP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const SIDA = {
  titlePage: true,
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { left: mm(48), right: mm(25), top: mm(13), bottom: mm(25), header: mm(13), footer: mm(10) },
  },
} as const;

function egenskaper(e: Egenskaper): Omit<IPropertiesOptions, 'sections'> {
  return {
    customProperties: [
      ...(e.dnr === undefined ? [] : [{ name: 'Dnr', value: xmlText(e.dnr) }]),
      { name: 'Faktahash', value: `sha256:${e.faktahash}` },
    ],
    features: { updateFields: false },
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: true, hyphenationZone: 360, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    numbering: LISTOR,
  };
}

/** docProps/core.xml: egenskaperna med tillfället ur modellen, inte ur datorns klocka. */
function karna(e: Egenskaper): string {
  const falt = (namn: string, varde: string | undefined): string =>
    varde === undefined || varde === '' ? '' : `<${namn}>${skyddaHtml(xmlText(varde))}</${namn}>`;
  const tid = (namn: string): string =>
    `<dcterms:${namn} xsi:type="dcterms:W3CDTF">${skyddaHtml(e.skapad)}</dcterms:${namn}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${falt('dc:title', e.titel)}${falt('dc:subject', e.nyckelord[0])}${falt('dc:creator', e.kommun)}${falt('cp:keywords', e.nyckelord.join(', '))}${falt('dc:description', e.beskrivning)}${falt('dc:language', e.sprak)}<cp:lastModifiedBy>Klubba</cp:lastModifiedBy><cp:revision>1</cp:revision>${tid('created')}${tid('modified')}</cp:coreProperties>`;
}

function kropp(arbete: Arbete, dokument: Dokument): Del[] {
  const forst = dokument.block[0];
  // Titeln har egen luft ovanför; annat får den här.
  const luft = forst?.typ === 'rubrik' && forst.niva === 1 ? [] : [arbete.mellanrum(14, false)];
  return [
    ...brevhuvud(arbete, dokument.brevhuvud),
    ...luft,
    ...utkastrad(arbete, dokument.utkast),
    ...sattBlock(arbete, dokument.block),
  ];
}

/**
 * Dokumentet som DOCX med riktiga rubrikformat, omstartade listor, upprepade tabellrubriker, språk och egenskaper.
 * Samma dokument ger samma bytes. Text från människor är data: den kan inte bli märkning.
 * @returns filens bytes
 * @throws RangeError när en länk i texten inte är en hel adress.
 */
export async function renderaDocx(dokument: Dokument, val: DocxVal = {}): Promise<Buffer> {
  const bifoga = val.baddaInTypsnitt ?? true;
  const accent = dokument.utseende.accentfarg.replace('#', '').toUpperCase();
  const arbete = new Arbete(accent);
  const fil = new Document({
    ...egenskaper(dokument.egenskaper),
    styles: stilar(accent),
    sections: [
      {
        properties: SIDA,
        headers: sidhuvuden(arbete, dokument),
        footers: sidfotter(arbete, dokument),
        children: kropp(arbete, dokument),
      },
    ],
  });
  for (const [i, mal] of arbete.lankar.mal.entries())
    fil.Document.Relationships.addRelationship(`Lank${String(i + 1)}`, LANKTYP, mal, 'External');
  const zip = await Packer.toBuffer(fil, undefined, [
    { path: 'docProps/core.xml', data: karna(dokument.egenskaper) },
    { path: 'word/fontTable.xml', data: typsnittstabell(bifoga) },
    { path: 'word/_rels/fontTable.xml.rels', data: typsnittsrelationer(bifoga) },
  ]);
  return laggTill(zip, bifoga ? typsnittsfiler() : []);
}
