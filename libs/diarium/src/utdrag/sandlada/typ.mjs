// Vad ett innehåll är, efter innehållet och inte efter namnet.
import { TextDecoder } from 'node:util';
import { lasKatalog, packade, slutpost } from './zip.mjs';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const OOXML = 'application/vnd.openxmlformats-officedocument.';
const utf16 = (text) => Buffer.from(text, 'utf16le');

const PROGRAM = new Set([
  'exe',
  'elf',
  'macho',
  'dex',
  'deb',
  'rpm',
  'class',
  'jar',
  'cab',
  'msi',
  'lnk',
  'wasm',
  'apk',
  'crx',
]);

function zipTyp(buf, zip) {
  const namn = new Set(zip.delar.map((del) => del.namn));
  const finns = (borjan) => zip.delar.some((del) => del.namn.startsWith(borjan));
  if (namn.has('[Content_Types].xml')) {
    const makron = zip.delar.some((del) => /(^|\/)vbaProject\.bin$/iu.test(del.namn));
    const m = makron ? 'm' : 'x';
    if (finns('word/'))
      return {
        typ: makron ? 'application/vnd.ms-word.document.macroenabled.12' : `${OOXML}wordprocessingml.document`,
        andelse: `doc${m}`,
      };
    if (finns('xl/'))
      return {
        typ: makron ? 'application/vnd.ms-excel.sheet.macroenabled.12' : `${OOXML}spreadsheetml.sheet`,
        andelse: `xls${m}`,
      };
    if (finns('ppt/'))
      return {
        typ: makron
          ? 'application/vnd.ms-powerpoint.presentation.macroenabled.12'
          : `${OOXML}presentationml.presentation`,
        andelse: `ppt${m}`,
      };
  }
  const mimetyp = zip.delar.find((del) => del.namn === 'mimetype' && del.storlek < 200);
  const text =
    mimetyp === undefined || mimetyp.metod !== 0 ? '' : (packade(buf, mimetyp)?.data.toString('latin1').trim() ?? '');
  const odf = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation|graphics)$/u.exec(text);
  if (odf !== null)
    return { typ: text, andelse: { text: 'odt', spreadsheet: 'ods', presentation: 'odp', graphics: 'odg' }[odf[1]] };
  if (text === 'application/epub+zip') return { typ: text, andelse: 'epub' };
  if (namn.has('META-INF/MANIFEST.MF') || namn.has('classes.dex'))
    return { typ: 'application/java-archive', andelse: 'jar', program: true };
  return { typ: 'application/zip', andelse: 'zip' };
}

function oleTyp(buf) {
  const har = (namn) => buf.indexOf(utf16(namn)) >= 0;
  if (har('EncryptedPackage')) return { typ: 'application/x-ooxml-encrypted', andelse: null };
  if (har('WordDocument')) return { typ: 'application/msword', andelse: 'doc' };
  if (har('PowerPoint Document')) return { typ: 'application/vnd.ms-powerpoint', andelse: 'ppt' };
  if (har('Workbook') || har('Book')) return { typ: 'application/vnd.ms-excel', andelse: 'xls' };
  if (har('__substg1.0_')) return { typ: 'application/vnd.ms-outlook', andelse: 'msg' };
  return { typ: 'application/x-cfb', andelse: null };
}

// Nodes egen avkodare av windows-1252 läser 80–9F som styrtecken.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Enkelbytetext som Windows skriver den. */
export const urWindows = (buf) =>
  buf.toString('latin1').replace(/[\u0080-\u009f]/gu, (tecken) => WINDOWS[tecken.charCodeAt(0) - 0x80]);

/** Text i UTF-8, UTF-16 eller enkelbytekod; null när innehållet inte är text. */
export function avkodad(buf) {
  if (buf[0] === 0xff && buf[1] === 0xfe) return new TextDecoder('utf-16le').decode(buf.subarray(2));
  if (buf[0] === 0xfe && buf[1] === 0xff) return new TextDecoder('utf-16be').decode(buf.subarray(2));
  const prov = buf.subarray(0, 65_536);
  if (prov.includes(0)) return null;
  let styr = 0;
  for (const byte of prov) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) styr += 1;
  if (styr > prov.length / 100) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buf);
  } catch {
    return urWindows(buf);
  }
}

const MEJLHUVUD =
  /^(?:received|from|to|date|subject|message-id|mime-version|return-path|delivered-to|content-type|dkim-signature|x-[\w-]+):/iu;

function textTyp(text, andelse) {
  const borjan = text.slice(0, 4096).replace(/^\uFEFF?\s*/u, '');
  if (borjan.startsWith('{\\rtf')) return { typ: 'application/rtf', andelse: 'rtf' };
  const utanProlog = borjan.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/u, '');
  if (/^(?:<!doctype\s+html|<html|<head|<body|<script)/iu.test(utanProlog))
    return { typ: 'text/html', andelse: 'html' };
  if (
    /^(?:<!doctype\s+svg|<svg)/iu.test(utanProlog) ||
    (/^<!DOCTYPE/u.test(utanProlog) && /<svg[\s>]/u.test(text.slice(0, 65_536)))
  ) {
    return { typ: 'image/svg+xml', andelse: 'svg' };
  }
  if (borjan.startsWith('<?xml')) return { typ: 'application/xml', andelse: 'xml' };
  const rader = borjan.split(/\r?\n/u, 20);
  const huvuden = rader.filter((rad) => MEJLHUVUD.test(rad)).length;
  if (MEJLHUVUD.test(rader[0] ?? '') && (huvuden >= 3 || (huvuden >= 2 && andelse === 'eml')))
    return { typ: 'message/rfc822', andelse: 'eml' };
  if (borjan.startsWith('#!')) return { typ: 'text/x-script', andelse: 'txt', skript: true };
  if (andelse === 'csv') return { typ: 'text/csv', andelse: 'csv' };
  if (andelse === 'json') return { typ: 'application/json', andelse: 'json' };
  if (andelse === 'ics') return { typ: 'text/calendar', andelse: 'ics' };
  return {
    typ: 'text/plain',
    andelse: ['txt', 'md', 'log', 'tex', 'vcf', 'xml', 'eml'].includes(andelse) ? andelse : 'txt',
  };
}

async function efterHuvudet(buf) {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    const funnen = await fileTypeFromBuffer(buf.subarray(0, 4100));
    return funnen === undefined ? null : { typ: funnen.mime, andelse: funnen.ext, program: PROGRAM.has(funnen.ext) };
  } catch {
    return null;
  }
}

/** Typen: `{ typ, andelse, program?, skript?, zip?, text? }`. */
export async function typAv(buf, andelse) {
  const borjar = (...byte) => byte.every((en, plats) => buf[plats] === en);
  if (borjar(0x50, 0x4b, 0x03, 0x04) || borjar(0x50, 0x4b, 0x05, 0x06)) {
    const zip = lasKatalog(buf);
    return zip === null ? { typ: 'application/zip', andelse: null, skadad: true } : { ...zipTyp(buf, zip), zip };
  }
  const pdf = buf.subarray(0, 1024).indexOf('%PDF-');
  if (pdf >= 0) return { typ: 'application/pdf', andelse: 'pdf', pdfStart: pdf };
  if (buf.subarray(0, 8).equals(OLE)) return oleTyp(buf);
  if (buf.subarray(0, 5).toString('latin1') === '{\\rtf')
    return { typ: 'application/rtf', andelse: 'rtf', text: buf.toString('latin1') };
  if (borjar(0x4d, 0x5a)) return { typ: 'application/x-msdownload', andelse: 'exe', program: true };
  const text = avkodad(buf);
  if (text !== null) return { ...textTyp(text, andelse), text };
  return (await efterHuvudet(buf)) ?? { typ: 'application/octet-stream', andelse: null, okand: true };
}

export { slutpost };
