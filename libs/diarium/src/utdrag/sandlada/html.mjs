// En webbsida som text, utan att bygga något träd: märkena tas bort, aldrig tolkas.
const TECKEN = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  sect: '§',
  hellip: '…',
  rdquo: '”',
  ldquo: '“',
  rsquo: '’',
  euro: '€',
};
const RAD = new Set([
  'p',
  'div',
  'br',
  'tr',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'ul',
  'ol',
  'blockquote',
  'section',
  'article',
  'header',
  'footer',
  'title',
  'hr',
  'pre',
]);
const TYST = new Set(['script', 'style', 'noscript', 'template']);

function tecken(text) {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu, (hel, tal, hex, namn) => {
    if (namn !== undefined) return TECKEN[namn] ?? hel;
    const kod = tal === undefined ? parseInt(hex, 16) : Number(tal);
    return kod > 0 && kod <= 0x10ffff ? String.fromCodePoint(kod) : '';
  });
}

/** Texten mellan märkena, med radbrytning där ett stycke slutar. Går en gång genom texten. */
export function tillText(html) {
  const ut = [];
  let plats = 0;
  while (plats < html.length) {
    const marke = html.indexOf('<', plats);
    if (marke < 0) {
      ut.push(html.slice(plats));
      break;
    }
    ut.push(html.slice(plats, marke).replace(/\s+/gu, ' '));
    if (html.startsWith('<!--', marke)) {
      const slut = html.indexOf('-->', marke + 4);
      plats = slut < 0 ? html.length : slut + 3;
      continue;
    }
    const slut = html.indexOf('>', marke);
    if (slut < 0) break;
    const [, stang, namn] = /^<(\/?)([a-z][a-z0-9]*)/iu.exec(html.slice(marke, marke + 40)) ?? [];
    const litet = namn?.toLowerCase();
    plats = slut + 1;
    if (litet === undefined) continue;
    if (stang === '' && TYST.has(litet)) {
      const sluttagg = sok(html, `</${litet}`, plats);
      plats = sluttagg < 0 ? html.length : sluttagg;
    } else if (RAD.has(litet)) ut.push('\n');
    else if (litet === 'td' || litet === 'th') ut.push('\t');
  }
  return tecken(ut.join(''))
    .replace(/[ \t]*\n[ \t]*/gu, '\n')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}

function sok(html, vad, fran) {
  const monster = new RegExp(vad, 'giu');
  monster.lastIndex = fran;
  return monster.exec(html)?.index ?? -1;
}
