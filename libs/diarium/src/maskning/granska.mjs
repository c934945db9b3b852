// Läser om den färdiga filen med andra ögon än de som byggde den: pdf.js, PDFium, varje objekt, varje ström, varje bildpunkt.
import { TextDecoder } from 'node:util';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { glyflostTypsnitt, kodTillGlyf, TILL_UNICODE } from './glyflos.mjs';
import { medPdf } from './pdfium.mjs';

const KATALOG = new Set(['Type', 'Pages', 'StructTreeRoot', 'MarkInfo', 'Lang']);
const TYPER = new Set([
  'Catalog',
  'Pages',
  'Page',
  'XObject',
  'Font',
  'FontDescriptor',
  'StructElem',
  'StructTreeRoot',
]);
const FORBJUDET = [
  'Annots',
  'AcroForm',
  'Metadata',
  'Names',
  'Outlines',
  'OCProperties',
  'EmbeddedFiles',
  'EF',
  'AF',
  'AA',
  'A',
  'OpenAction',
  'JavaScript',
  'JS',
  'PieceInfo',
  'Alt',
  'ActualText',
  'Title',
  'Author',
  'Subject',
  'Keywords',
  'Producer',
  'Creator',
  'URI',
  'Dests',
  'Thumb',
  'B',
  'SMask',
  'OC',
];

const namnI = (dict, nyckel) => {
  const varde = dict.lookup(PDFName.of(nyckel));
  return varde instanceof PDFName ? varde.decodeText() : null;
};

function* dictar(objekt) {
  if (objekt instanceof PDFRawStream) yield* dictar(objekt.dict);
  if (objekt instanceof PDFArray) for (const ett of objekt.asArray()) yield* dictar(ett);
  if (!(objekt instanceof PDFDict)) return;
  yield objekt;
  for (const [, varde] of objekt.entries()) yield* dictar(varde);
}

function strukturfel(pdf) {
  const fel = [];
  for (const nyckel of pdf.catalog.keys())
    if (!KATALOG.has(nyckel.decodeText())) fel.push(`katalogen har ${nyckel.decodeText()}`);
  if (pdf.context.trailerInfo.Info !== undefined) fel.push('filen har uppgifter om sig själv (Info)');
  for (const [, objekt] of pdf.context.enumerateIndirectObjects()) {
    for (const dict of dictar(objekt)) {
      const typ = namnI(dict, 'Type');
      if (typ !== null && !TYPER.has(typ)) fel.push(`ett objekt är ${typ}`);
      for (const nyckel of FORBJUDET) if (dict.has(PDFName.of(nyckel))) fel.push(`ett objekt har ${nyckel}`);
    }
  }
  return [...new Set(fel)];
}

const KANDA = [Buffer.from(TILL_UNICODE, 'latin1'), Buffer.from(kodTillGlyf()), Buffer.from(glyflostTypsnitt())];
const OPERATORER =
  /^(?:\/Artifact BMC|EMC|q|Q|cm|Do|BT|ET|BDC|Tr|Tf|Tz|Tm|Tj|g|\/Bild|\/T|\/E|\/P|<<\/MCID|-?\d+(?:\.\d+)?>>|-?\d+(?:\.\d+)?)$/;

const texten = (hexad, typsnitt) => {
  const bytes = Buffer.from(hexad, 'hex');
  return typsnitt === 'E' ? bytes.toString('latin1') : new TextDecoder('utf-16be').decode(bytes);
};

/** Sidans ström består av det vi skriver och inget annat; texten i den, som den står. */
function strommen(innehall) {
  const texter = [];
  let typsnitt = 'T';
  const rest = innehall.replace(/\/([TE]) -?[\d.]+ Tf|<([0-9a-f]*)> Tj/g, (allt, byte, hexad) => {
    if (byte !== undefined) typsnitt = byte;
    else texter.push(texten(hexad, typsnitt));
    return byte === undefined ? 'Tj' : allt;
  });
  const okant = rest
    .replaceAll('/Artifact BMC', 'q')
    .split(/\s+/)
    .some((ett) => ett !== '' && !OPERATORER.test(ett));
  return { okant, text: texter.join(' ') };
}

const packadUpp = (strom) =>
  namnI(strom.dict, 'Filter') === 'FlateDecode' ? inflateSync(strom.contents) : Buffer.from(strom.contents);

/** Varje ström är en sidas bild, en sidas text eller en av de tre som hör till det tomma typsnittet. */
function strommar(pdf) {
  const fel = [];
  const sidors = new Set(pdf.getPages().map((page) => page.node.Contents()));
  for (const [, objekt] of pdf.context.enumerateIndirectObjects()) {
    if (!(objekt instanceof PDFRawStream) || sidors.has(objekt) || namnI(objekt.dict, 'Subtype') === 'Image') continue;
    if (!KANDA.some((kand) => kand.equals(packadUpp(objekt)))) fel.push('filen har en okänd ström');
  }
  const texter = pdf.getPages().map((page) => {
    const innehall = page.node.Contents();
    const last =
      innehall instanceof PDFRawStream ? strommen(packadUpp(innehall).toString('latin1')) : { okant: true, text: '' };
    if (last.okant) fel.push('en sida har något annat än bild och text');
    return last.text;
  });
  return { fel, texter };
}

const former = (text) => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'latin1'),
  Buffer.from(text, 'utf16le').swap16(),
  Buffer.from(text, 'utf16le'),
];

/** Hur många av texterna som står någonstans i filens byte, i någon kodning. Tabellen över objektens platser är bara tal. */
function rafel(bytes, texter) {
  const fil = Buffer.from(bytes).toString('latin1').toLowerCase();
  const kropp = fil.slice(0, fil.lastIndexOf('\nxref'));
  const star = (text) => {
    const minst = /^[\d\s.-]+$/.test(text) ? 8 : 6;
    return former(text.toLowerCase()).some((form) => form.length >= minst && kropp.includes(form.toString('latin1')));
  };
  return texter.filter(star).length;
}

function pixelfel(pdf, sidor) {
  const fel = [];
  for (const [nr, page] of pdf.getPages().entries()) {
    const bild = page.node.Resources()?.lookup(PDFName.of('XObject'))?.lookup(PDFName.of('Bild'));
    if (!(bild instanceof PDFRawStream)) {
      fel.push(nr + 1);
      continue;
    }
    const [b, h] = ['Width', 'Height'].map((k) => bild.dict.lookup(PDFName.of(k)).asNumber());
    const per = namnI(bild.dict, 'ColorSpace') === 'DeviceGray' ? 1 : 3;
    const data = inflateSync(bild.contents);
    const svart = ({ x, y, b: bredd, h: hojd }) => {
      for (let rad = Math.max(0, Math.floor(y * h)); rad < Math.min(h, Math.ceil((y + hojd) * h)); rad += 1) {
        const fran = (rad * b + Math.max(0, Math.floor(x * b))) * per;
        const till = (rad * b + Math.min(b, Math.ceil((x + bredd) * b))) * per;
        for (let i = fran; i < till; i += 1) if (data[i] !== 0) return false;
      }
      return true;
    };
    if (data.length !== b * h * per || !(sidor[nr]?.rutor ?? []).every(svart)) fel.push(nr + 1);
  }
  return fel;
}

async function medPdfjs(bytes) {
  const uppgift = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const dok = await uppgift.promise;
  const texter = [];
  const fynd = [];
  const meta = await dok.getMetadata();
  if (meta.metadata !== null || (meta.info.Title ?? meta.info.Author ?? meta.info.Producer) !== undefined)
    fynd.push('pdf.js läser uppgifter om filen');
  if ((await dok.getAttachments()) !== null) fynd.push('pdf.js läser bilagor');
  if ((await dok.getOutline()) !== null) fynd.push('pdf.js läser bokmärken');
  for (let nr = 1; nr <= dok.numPages; nr += 1) {
    const sida = await dok.getPage(nr);
    if ((await sida.getAnnotations()).length > 0) fynd.push('pdf.js läser anteckningar');
    const { items } = await sida.getTextContent();
    texter.push(items.map((en) => `${en.str ?? ''}${en.hasEOL ? '\n' : ''}`).join(' '));
    sida.cleanup();
  }
  await uppgift.destroy();
  return { texter, fynd };
}

/** @returns vad som är fel, och texten som de två läsarna ser på varje sida */
export async function granska({ pdf: bytes, sidor, texter }) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const fel = strukturfel(pdf);
  if (pdf.getPageCount() !== sidor.length) fel.push('antalet sidor stämmer inte');
  const egna = strommar(pdf);
  const js = await medPdfjs(bytes);
  const pdfium = await medPdf(bytes, (dok) =>
    Array.from({ length: dok.antal }, (_, i) =>
      dok.sida(i, (sida) => Array.from(sida.tecken().koder, (kod) => String.fromCodePoint(kod)).join('')),
    ),
  );
  const alla = [...new Set([...fel, ...egna.fel, ...js.fynd])];
  return {
    fel: alla,
    pixelfel: pixelfel(pdf, sidor),
    rafel: rafel(bytes, texter),
    pdfjs: js.texter,
    pdfium,
    strommar: egna.texter,
  };
}
