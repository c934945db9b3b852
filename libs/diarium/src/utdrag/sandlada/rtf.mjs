// RTF som text: styrorden bort, de grupper som inte är brödtext hoppas över.
import { urWindows } from './typ.mjs';

const TYSTA = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'footer',
  'themedata',
  'datastore',
  'latentstyles',
  'listtable',
  'listoverridetable',
  'generator',
  'xmlnstbl',
  'filetbl',
  'rsidtbl',
]);
const RADER = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  rquote: '’',
  lquote: '‘',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};
const DJUPAST = 500;

export function rtfText(rtf) {
  const ut = [];
  const lagen = [{ tyst: false, hoppa: 1 }];
  let kvar = 0;
  for (const [del, , ord, tal, hex] of rtf.matchAll(
    /(\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\[^a-z']|[{}]|[^\\{}]+)/giu,
  )) {
    const lage = lagen.at(-1);
    if (del === '{') {
      if (lagen.length > DJUPAST)
        throw Object.assign(new Error('Dokumentet är nästlat djupare än vad som läses.'), { vantat: true });
      lagen.push({ ...lage });
    } else if (del === '}') {
      if (lagen.length > 1) lagen.pop();
    } else if (del === '\\*' || (ord !== undefined && TYSTA.has(ord))) lage.tyst = true;
    else if (lage.tyst) continue;
    else if (ord === 'u') {
      const kod = Number(tal);
      ut.push(String.fromCharCode(kod < 0 ? kod + 65_536 : kod));
      kvar = lage.hoppa;
    } else if (ord === 'uc') lage.hoppa = Number(tal ?? 1);
    else if (ord !== undefined) ut.push(RADER[ord] ?? '');
    else if (hex !== undefined) {
      if (kvar > 0) kvar -= 1;
      else ut.push(urWindows(Buffer.from(hex, 'hex')));
    } else if (del.startsWith('\\')) ut.push(del === '\\~' ? ' ' : ['\\{', '\\}', '\\\\'].includes(del) ? del[1] : '');
    else {
      const text = del.replace(/[\r\n]/gu, '');
      ut.push(text.slice(kvar));
      kvar = Math.max(0, kvar - text.length);
    }
  }
  return ut.join('');
}
