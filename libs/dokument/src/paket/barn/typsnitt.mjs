// Stämpelns typsnitt: hela TTF-filen, med bredder och glyfer lästa ur den.
import { readFileSync } from 'node:fs';

function tabellerna(ttf) {
  const ut = {};
  for (let i = 0; i < ttf.readUInt16BE(4); i += 1) {
    const post = 12 + i * 16;
    ut[ttf.toString('latin1', post, post + 4)] = ttf.readUInt32BE(post + 8);
  }
  return ut;
}

/** Teckenkod → glyf, ur cmap format 4. */
function glyferna(ttf, cmap) {
  const ut = new Map();
  for (let i = 0; i < ttf.readUInt16BE(cmap + 2); i += 1) {
    const start = cmap + ttf.readUInt32BE(cmap + 8 + i * 8);
    if (ttf.readUInt16BE(start) !== 4) continue;
    const dubbla = ttf.readUInt16BE(start + 6);
    for (let k = 0; k < dubbla; k += 2) {
      const sista = ttf.readUInt16BE(start + 14 + k);
      const forsta = ttf.readUInt16BE(start + 16 + dubbla + k);
      const delta = ttf.readUInt16BE(start + 16 + 2 * dubbla + k);
      const vid = start + 16 + 3 * dubbla + k;
      const hopp = ttf.readUInt16BE(vid);
      for (let kod = forsta; kod <= sista && kod < 0xffff; kod += 1) {
        const ra = hopp === 0 ? kod : ttf.readUInt16BE(vid + hopp + 2 * (kod - forsta));
        if (ra !== 0) ut.set(kod, (ra + delta) & 0xffff);
      }
    }
    break;
  }
  return ut;
}

const hex4 = (nr) => nr.toString(16).padStart(4, '0');

export class Typsnitt {
  #ttf;
  #glyfer;
  #bredder;
  #enhet;
  #matt;
  #anvanda = new Map();

  constructor(fil) {
    this.#ttf = readFileSync(fil);
    const t = tabellerna(this.#ttf);
    this.#glyfer = glyferna(this.#ttf, t.cmap);
    this.#enhet = this.#ttf.readUInt16BE(t.head + 18);
    const antal = this.#ttf.readUInt16BE(t.hhea + 34);
    this.#bredder = (glyf) => this.#ttf.readUInt16BE(t.hmtx + 4 * Math.min(glyf, antal - 1));
    const las = (plats) => Math.round((this.#ttf.readInt16BE(plats) * 1000) / this.#enhet);
    this.#matt = {
      ruta: [36, 38, 40, 42].map((i) => las(t.head + i)),
      upp: las(t.hhea + 4),
      ner: las(t.hhea + 6),
    };
  }

  /** Texten utan tecken som saknas, som glyfer i hex. */
  koda(text) {
    let ut = '';
    for (const tecken of text.normalize('NFC')) {
      const kod = tecken.codePointAt(0);
      const glyf = this.#glyfer.get(kod) ?? this.#glyfer.get(0x3f) ?? 0;
      this.#anvanda.set(glyf, this.#glyfer.has(kod) ? kod : 0x3f);
      ut += hex4(glyf);
    }
    return ut;
  }

  /** Bredden i punkter. */
  bredd(text, storlek) {
    let summa = 0;
    for (const tecken of text.normalize('NFC')) summa += this.#bredder(this.#glyfer.get(tecken.codePointAt(0)) ?? 0);
    return (summa * storlek) / this.#enhet;
  }

  /** Skriver typsnittet när alla texter är kodade, under det bokade numret. */
  skriv(skrivare, nr) {
    const namn = 'KlubbaSans';
    const fil = skrivare.strom(`/Length1 ${this.#ttf.length}`, this.#ttf);
    const glyfer = [...this.#anvanda].sort(([a], [b]) => a - b);
    const bredder = glyfer
      .map(([glyf]) => `${glyf}[${Math.round((this.#bredder(glyf) * 1000) / this.#enhet)}]`)
      .join(' ');
    const rader = glyfer.map(([glyf, kod]) => `<${hex4(glyf)}> <${hex4(kod)}>`);
    const bitar = [];
    for (let i = 0; i < rader.length; i += 100) {
      const del = rader.slice(i, i + 100);
      bitar.push(`${del.length} beginbfchar\n${del.join('\n')}\nendbfchar`);
    }
    const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${bitar.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
    const unicode = skrivare.strom('', Buffer.from(cmap, 'latin1'));
    const { ruta, upp, ner } = this.#matt;
    const beskriv = skrivare.boka();
    skrivare.text(
      beskriv,
      `<</Type/FontDescriptor/FontName/${namn}/Flags 4/FontBBox[${ruta.join(' ')}]/ItalicAngle 0/Ascent ${upp}/Descent ${ner}/CapHeight 660/StemV 90/FontFile2 ${fil} 0 R>>`,
    );
    const cid = skrivare.boka();
    skrivare.text(
      cid,
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${namn}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${beskriv} 0 R/CIDToGIDMap/Identity/DW 500/W[${bredder}]>>`,
    );
    skrivare.text(
      nr,
      `<</Type/Font/Subtype/Type0/BaseFont/${namn}/Encoding/Identity-H/DescendantFonts[${cid} 0 R]/ToUnicode ${unicode} 0 R>>`,
    );
  }
}
