// Texten i ett innehåll, efter dess typ. Svaret: { tillstand, text, sidor, skal }.
import { tillText } from './html.mjs';
import { rtfText } from './rtf.mjs';
import { avkodad } from './typ.mjs';

const FLEST_TECKEN = 2_000_000;

function ren(text) {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/gu, '')
    .replace(/[ \t\u00a0]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function svar({ text, sidor = null, skal = null }) {
  const hel = ren(text);
  if (hel === '')
    return {
      tillstand: 'ingen_text',
      text: null,
      sidor,
      skal: skal ?? 'Filen har ingen text som går att läsa ut, kanske är den en bild.',
    };
  if (hel.length <= FLEST_TECKEN) return { tillstand: 'klar', text: hel, sidor, skal };
  return {
    tillstand: 'klar',
    text: ren(hel.slice(0, FLEST_TECKEN)),
    sidor,
    skal: skal ?? 'Texten är kapad efter två miljoner tecken.',
  };
}

const somText = (buf) => avkodad(buf) ?? buf.toString('latin1');

const LASARE = [
  [/^application\/pdf$/u, async (buf, val) => (await import('./pdf.mjs')).pdfText(buf, val)],
  [
    /wordprocessingml|ms-word\.document|opendocument|presentationml|ms-powerpoint\.presentation|spreadsheetml|ms-excel\.sheet/u,
    async (buf) => (await import('./xmltext.mjs')).dokumentText(buf),
  ],
  [/^message\/rfc822$/u, async (buf) => (await import('./mejl.mjs')).mejlText(buf)],
  [/^text\/html$/u, (buf) => ({ text: tillText(somText(buf)) })],
  [/^image\/svg|^application\/xml/u, (buf) => ({ text: tillText(somText(buf)) })],
  [/^application\/rtf$/u, (buf) => ({ text: rtfText(buf.toString('latin1')) })],
  [/^text\/|^application\/json$/u, (buf) => ({ text: somText(buf) })],
];

export async function lasText(buf, mediatyp, val = {}) {
  const lasare = LASARE.find(([monster]) => monster.test(mediatyp));
  if (lasare === undefined)
    return { tillstand: 'ingen_text', text: null, sidor: null, skal: 'Text läses inte ur filer av det här slaget.' };
  return svar(await lasare[1](buf, val));
}
