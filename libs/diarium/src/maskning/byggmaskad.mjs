// Bygger den maskade filen från ingenting: en bild per sida med inbrända svarta rutor, och ett osynligt textlager av bara
// de ord som får vara kvar. Inget objekt ur originalet följer med.
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { glyflostTypsnitt, kodTillGlyf, TILL_UNICODE } from './glyflos.mjs';

const MINSTA_SKILLNAD = 32;
const tal = (n) => Number(n.toFixed(3)).toString();
const hex = (text) =>
  [...text].map((t) => (t.codePointAt(0) > 0xffff ? 'fffd' : t.codePointAt(0).toString(16).padStart(4, '0'))).join('');

/** Om bilden har både ljust och mörkt i den delen av sidan. */
function tecknat({ b, h, data }, x, y, bredd, hojd) {
  let [minst, mest] = [255, 0];
  const [x1, y1] = [Math.max(0, Math.floor(x * b)), Math.max(0, Math.floor(y * h))];
  const [x2, y2] = [Math.min(b, Math.ceil((x + bredd) * b)), Math.min(h, Math.ceil((y + hojd) * h))];
  for (let rad = y1; rad < y2; rad += 1) {
    for (let i = (rad * b + x1) * 3; i < (rad * b + x2) * 3; i += 3) {
      const ljus = (data[i] * 2 + data[i + 1] * 5 + data[i + 2]) >> 3;
      if (ljus < minst) minst = ljus;
      if (ljus > mest) mest = ljus;
    }
  }
  return mest - minst >= MINSTA_SKILLNAD;
}

/** Om hela ordet syns där det står: text under en ruta som redan fanns i originalet, eller vit på vitt, lämnas inte ut. */
function syns(bild, { t, x, y, b, h }) {
  const delar = Math.max(1, Math.floor([...t].length / 3));
  return Array.from({ length: delar }, (_, i) => tecknat(bild, x + (i * b) / delar, y, b / delar, h)).every(Boolean);
}

/** Svart över hela rutan, och en bildpunkt till åt varje håll. */
function branIn({ b, h, data }, rutor) {
  for (const ruta of rutor) {
    const [x1, y1] = [Math.max(0, Math.floor(ruta.x * b) - 1), Math.max(0, Math.floor(ruta.y * h) - 1)];
    const [x2, y2] = [
      Math.min(b, Math.ceil((ruta.x + ruta.b) * b) + 1),
      Math.min(h, Math.ceil((ruta.y + ruta.h) * h) + 1),
    ];
    for (let rad = y1; rad < y2; rad += 1) data.fill(0, (rad * b + x1) * 3, (rad * b + x2) * 3);
  }
}

const fargfri = (data) => {
  for (let i = 0; i < data.length; i += 3) if (data[i] !== data[i + 1] || data[i] !== data[i + 2]) return false;
  return true;
};

function bildobjekt(pdf, { b, h, data }) {
  const gra = fargfri(data);
  let punkter = data;
  if (gra) {
    punkter = Buffer.alloc(b * h);
    for (let i = 0; i < punkter.length; i += 1) punkter[i] = data[i * 3];
  }
  return strom(pdf, deflateSync(punkter), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: b,
    Height: h,
    ColorSpace: gra ? 'DeviceGray' : 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
  });
}

function strom(pdf, innehall, uppgifter) {
  const { context } = pdf;
  const dict = context.obj(
    Object.fromEntries(
      Object.entries({ ...uppgifter, Length: innehall.length }).map(([k, v]) => [
        k,
        typeof v === 'string' ? PDFName.of(v) : v,
      ]),
    ),
  );
  return context.register(PDFRawStream.of(dict, innehall));
}

const packad = (pdf, text, uppgifter = {}) =>
  strom(pdf, deflateSync(Buffer.from(text, 'latin1')), { ...uppgifter, Filter: 'FlateDecode' });

function typsnitten(pdf) {
  const { context } = pdf;
  const fil = glyflostTypsnitt();
  const filref = strom(pdf, deflateSync(fil), { Length1: fil.length, Filter: 'FlateDecode' });
  const beskrivning = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'Textlager',
      Flags: 5,
      FontBBox: [0, -200, 500, 800],
      ItalicAngle: 0,
      Ascent: 800,
      Descent: -200,
      CapHeight: 700,
      StemV: 80,
      FontFile2: filref,
    }),
  );
  const cid = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: 'Textlager',
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: beskrivning,
      DW: 500,
      CIDToGIDMap: strom(pdf, deflateSync(kodTillGlyf()), { Filter: 'FlateDecode' }),
    }),
  );
  const osynlig = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'Textlager',
      Encoding: 'Identity-H',
      DescendantFonts: [cid],
      ToUnicode: packad(pdf, TILL_UNICODE),
    }),
  );
  const etikett = context.register(
    context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica-Bold', Encoding: 'WinAnsiEncoding' }),
  );
  return { osynlig, etikett };
}

const latin1 = (text) =>
  Buffer.from([...text].map((t) => (t.charCodeAt(0) < 256 ? t.charCodeAt(0) : 63))).toString('hex');

/** Lagrummet i vitt på den svarta rutan, om det får plats. */
function etikettrad({ x, y, b, h, etikett }, bredd, hojd) {
  if (etikett === null) return null;
  const storlek = Math.min(8, h * hojd * 0.75);
  if (storlek < 3.5 || etikett.length * storlek * 0.6 > b * bredd - 2) return null;
  return `1 g BT /E ${tal(storlek)} Tf 0 Tr 1 0 0 1 ${tal(x * bredd + 1.5)} ${tal((1 - y - h / 2) * hojd - storlek * 0.35)} Tm <${latin1(etikett)}> Tj ET`;
}

/** En rad osynlig text: varje ord med bredden det har på bilden. */
function textrad(ord, bredd, hojd) {
  const delar = ord.map(({ t, x, y, b, h }) => {
    const storlek = Math.max(1, h * hojd);
    const skala = (100 * b * bredd) / Math.max(0.01, [...t].length * 0.5 * storlek);
    return `/T ${tal(storlek)} Tf ${tal(skala)} Tz 1 0 0 1 ${tal(x * bredd)} ${tal((1 - y - h) * hojd)} Tm <${hex(t)}0020> Tj`;
  });
  return `BT 3 Tr ${delar.join('\n')} ET`;
}

function sidinnehall(sida, bredd, hojd) {
  const delar = [`/Artifact BMC q ${tal(bredd)} 0 0 ${tal(hojd)} 0 0 cm /Bild Do Q EMC`];
  let mcid = 0;
  const markt = (text) => {
    delar.push(`/P <</MCID ${mcid}>> BDC ${text} EMC`);
    mcid += 1;
  };
  for (const rad of sida.rader) markt(textrad(rad, bredd, hojd));
  for (const ruta of sida.rutor) {
    const synlig = etikettrad(ruta, bredd, hojd);
    if (synlig !== null) delar.push(`/Artifact BMC ${synlig} EMC`);
    markt(textrad([{ ...ruta, t: ruta.etikett === null ? '[maskat]' : `[maskat ${ruta.etikett}]` }], bredd, hojd));
  }
  return { innehall: delar.join('\n'), antal: mcid };
}

function markning(pdf, sidor) {
  const { context } = pdf;
  const rot = context.nextRef();
  const dokument = context.nextRef();
  const foraldrar = [];
  const stycken = sidor.flatMap(({ ref, antal }, nr) => {
    const egna = Array.from({ length: antal }, (_, mcid) =>
      context.register(context.obj({ Type: 'StructElem', S: 'P', P: dokument, Pg: ref, K: mcid })),
    );
    foraldrar.push(nr, context.obj(egna));
    return egna;
  });
  context.assign(dokument, context.obj({ Type: 'StructElem', S: 'Document', P: rot, K: stycken }));
  context.assign(
    rot,
    context.obj({
      Type: 'StructTreeRoot',
      K: dokument,
      ParentTree: { Nums: foraldrar },
      ParentTreeNextKey: sidor.length,
    }),
  );
  pdf.catalog.set(PDFName.of('StructTreeRoot'), rot);
  pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of('sv-SE'));
}

function laggSida(pdf, dok, nr, dpi, sida, typsnitt) {
  const { bild, bredd, hojd } = dok.sida(nr, (s) => ({ bild: s.rita(dpi), bredd: s.bredd, hojd: s.hojd }));
  const rader = sida.rader.map((rad) => rad.filter((ord) => syns(bild, ord))).filter((rad) => rad.length > 0);
  branIn(bild, sida.rutor);
  const { innehall, antal } = sidinnehall({ rader, rutor: sida.rutor }, bredd, hojd);
  const page = pdf.addPage([bredd, hojd]);
  const { node } = page;
  node.set(
    PDFName.of('Resources'),
    pdf.context.obj({ XObject: { Bild: bildobjekt(pdf, bild) }, Font: { T: typsnitt.osynlig, E: typsnitt.etikett } }),
  );
  node.set(PDFName.of('Contents'), packad(pdf, innehall));
  node.set(PDFName.of('StructParents'), PDFNumber.of(nr));
  node.set(PDFName.of('Tabs'), PDFName.of('S'));
  return { ref: page.ref, antal, kvar: rader.map((rad) => rad.map((ord) => ord.t)) };
}

/** @returns filen, och de ord som står kvar på varje sida, rad för rad */
export async function byggMaskad(dok, dpi, sidor) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const typsnitt = typsnitten(pdf);
  const gjorda = sidor.map((sida, nr) => laggSida(pdf, dok, nr, dpi, sida, typsnitt));
  markning(pdf, gjorda);
  const bytes = await pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
  return { pdf: bytes, kvar: gjorda.map((en) => en.kvar) };
}
