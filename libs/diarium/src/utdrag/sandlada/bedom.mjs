// Omdömet om ett innehåll: typ, varningar och om det ska hållas tillbaka. Texterna är de som människor läser.
import { provaBild } from './bild.mjs';
import { djupRtf } from './djup.mjs';
import { provaMejlform } from './mejlform.mjs';
import { provaPdf } from './pdfkontroll.mjs';
import { slutpost, typAv } from './typ.mjs';
import { provaZip } from './zipkontroll.mjs';

const NAMN = {
  pdf: 'en PDF',
  docx: 'ett Word-dokument',
  docm: 'ett Word-dokument med makron',
  doc: 'ett äldre Word-dokument',
  xlsx: 'ett kalkylblad',
  xlsm: 'ett kalkylblad med makron',
  pptx: 'en presentation',
  odt: 'ett OpenDocument-dokument',
  zip: 'ett zip-arkiv',
  html: 'en webbsida',
  svg: 'en SVG-bild',
  txt: 'text',
  rtf: 'ett RTF-dokument',
  eml: 'ett e-postmeddelande',
  exe: 'ett program',
  png: 'en PNG-bild',
  jpg: 'en JPEG-bild',
};

const andelseI = (namn) => /\.([a-z0-9]{1,8})$/iu.exec(namn ?? '')?.[1]?.toLowerCase() ?? '';
const varning = (kod, text) => ({ kod, text });

/** Makron och skript i det som är text. */
function skriptI(typ, text) {
  const aktivt = /<script[\s>/]|\son[a-z]{3,20}\s*=|javascript:|<(?:iframe|object|embed|foreignObject)[\s>]/iu;
  if (typ === 'image/svg+xml' && aktivt.test(text))
    return { slag: 'skript', skal: 'Bilden (SVG) innehåller skript eller inbäddade sidor. Den hålls tillbaka.' };
  if (typ === 'text/html' && aktivt.test(text))
    return { slag: 'skript', skal: 'Webbsidan innehåller skript, som körs när den öppnas. Den hålls tillbaka.' };
  return {};
}

function xmlbomb(text) {
  const huvud = text.slice(0, 200_000);
  return /<!ENTITY/iu.test(huvud)
    ? {
        slag: 'xmlbomb',
        skal: 'Filen har egna XML-entiteter, som kan svälla till gigabyte när de läses. Den hålls tillbaka.',
      }
    : {};
}

/** En fil som också är något annat: den lurar den som bara ser på början. */
function blandfil(buf, vad) {
  if (vad.zip === undefined && slutpost(buf) >= 0) {
    return {
      slag: 'blandfil',
      skal: `Filen är både ${NAMN[vad.andelse] ?? 'en fil av ett slag'} och ett zip-arkiv. Den hålls tillbaka.`,
    };
  }
  if (vad.typ !== 'application/pdf') return {};
  const fore = buf.subarray(0, vad.pdfStart).toString('latin1');
  if (
    fore.replace(/[\s\u00ef\u00bb\u00bf]/gu, '') !== '' ||
    /<(?:html|script|svg|!doctype)/iu.test(buf.subarray(0, 1024).toString('latin1'))
  ) {
    return {
      slag: 'blandfil',
      skal: 'Filen är både en PDF och något annat, till exempel en webbsida. Den hålls tillbaka.',
    };
  }
  return {};
}

function efterTyp(buf, vad) {
  if (vad.zip !== undefined) return provaZip(buf, vad.zip, vad.typ);
  if (vad.typ === 'application/pdf') return provaPdf(buf);
  if (vad.typ === 'message/rfc822') return provaMejlform(buf);
  if (vad.typ.startsWith('image/') && vad.text === undefined) return provaBild(buf, vad.typ);
  if (vad.andelse === 'doc' || vad.andelse === 'xls' || vad.andelse === 'ppt') {
    return buf.indexOf(Buffer.from('_VBA_PROJECT', 'utf16le')) >= 0
      ? {
          varningar: [varning('makron', 'Dokumentet innehåller makron. Öppna det bara om du vet vem det kommer från.')],
        }
      : {};
  }
  if (vad.typ === 'application/x-ooxml-encrypted')
    return {
      varningar: [
        varning(
          'krypterad',
          'Dokumentet är skyddat med lösenord. Texten kan inte läsas här; be avsändaren om lösenordet eller en öppen fil.',
        ),
      ],
    };
  if (vad.text !== undefined) {
    const skript = skriptI(vad.typ, vad.text);
    const bomb = /xml|html/u.test(vad.typ) ? xmlbomb(vad.text) : {};
    const djupt = vad.typ === 'application/rtf' ? (djupRtf(vad.text) ?? {}) : {};
    return { ...skript, ...bomb, ...djupt };
  }
  return {};
}

export async function bedom(buf, filnamn) {
  const andelse = andelseI(filnamn);
  const vad = await typAv(buf, andelse);
  const provat = efterTyp(buf, vad);
  const varningar = provat.varningar ?? [];
  if (vad.skadad === true)
    varningar.push(
      varning('skadad', 'Filen är skadad eller avbruten och går kanske inte att öppna. Be avsändaren skicka den igen.'),
    );
  if (vad.okand === true)
    varningar.push(varning('okand', 'Klubba känner inte igen innehållet. Filen kan hämtas men inte visas.'));
  let hinder = {
    ...blandfil(buf, vad),
    ...(provat.slag === undefined ? {} : { slag: provat.slag, skal: provat.skal }),
  };
  if (vad.program === true) hinder = { slag: 'program', skal: 'Filen är ett program. Den hålls tillbaka.' };
  else if (
    hinder.slag === undefined &&
    /^(?:doc|xls|ppt)m$/u.test(vad.andelse ?? '') &&
    andelse !== '' &&
    !/m$/u.test(andelse)
  ) {
    hinder = {
      slag: 'dolda_makron',
      skal: `Filen innehåller makron men heter .${andelse}, som inte ska ha det. Den hålls tillbaka.`,
    };
  }
  return { mediatyp: vad.typ, andelse: vad.andelse, varningar, slag: hinder.slag ?? null, skal: hinder.skal ?? null };
}
