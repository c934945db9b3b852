import { skyddaHtml } from '../html/mall.js';

/**
 * Färdig WordprocessingML. Görs bara av funktionerna här, så att text från människor aldrig kan bli märkning.
 * Brödtexten skrivs direkt: biblioteket bygger ett objekt per egenskap, och ett protokoll med 100 §§ höll då
 * händelseloopen i en halv sekund.
 */
export class Wml {
  constructor(readonly xml: string) {}
}

// XML 1.0 tillåter varken styrtecken (utom tabb och radslut), ensamma surrogat eller U+FFFE och U+FFFF.
const OGILTIGT = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text som kan stå i XML, skyddad; tecken som inte kan det tas bort. */
export function xmlText(text: string): string {
  return skyddaHtml(text.replace(OGILTIGT, ''));
}

/** Löparens format; storlek i halva punkter, färg som sex hexsiffror. */
export interface Lopstil {
  readonly style?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly size?: number;
}

// Ordningen i rPr, pPr, tblPr och tcPr är schemats (ECMA-376 del 1); Word vägrar en annan.
function rPr(s: Lopstil): string {
  const inne =
    (s.style === undefined ? '' : `<w:rStyle w:val="${s.style}"/>`) +
    (s.font === undefined ? '' : `<w:rFonts w:ascii="${s.font}" w:hAnsi="${s.font}" w:cs="${s.font}"/>`) +
    (s.bold === true ? '<w:b/><w:bCs/>' : '') +
    (s.italics === true ? '<w:i/><w:iCs/>' : '') +
    (s.color === undefined ? '' : `<w:color w:val="${s.color}"/>`) +
    (s.size === undefined ? '' : `<w:sz w:val="${String(s.size)}"/><w:szCs w:val="${String(s.size)}"/>`);
  return inne === '' ? '' : `<w:rPr>${inne}</w:rPr>`;
}

/** Text som löpare; radslut blir radbrytning. */
export function lopare(text: string, stil: Lopstil = {}): Wml {
  if (text === '') return new Wml('');
  const rader = xmlText(text).split('\n');
  const inne = rader.map((rad) => `<w:t xml:space="preserve">${rad}</w:t>`).join('<w:br/>');
  return new Wml(`<w:r>${rPr(stil)}${inne}</w:r>`);
}

/** Ett tabbsteg. */
export const TABB = new Wml('<w:r><w:tab/></w:r>');

function falt(kod: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${kod} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

/** "Sida 2 (5)", som Word räknar ut. */
export const SIDNUMMER = new Wml(
  `${lopare('Sida ').xml}${falt('PAGE')}${lopare(' (').xml}${falt('NUMPAGES')}${lopare(')').xml}`,
);

/** Länk vars mål har detta id bland dokumentets relationer. */
export function lank(id: string, inne: Wml): Wml {
  return new Wml(`<w:hyperlink w:history="1" r:id="${id}">${inne.xml}</w:hyperlink>`);
}

/** Notens nummer där den hör till i texten. */
export function fotnotsmarke(id: number): Wml {
  return new Wml(
    `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${String(id)}"/></w:r>`,
  );
}

/** Noten själv, med sitt nummer först. */
export function fotnot(id: number, text: string): Wml {
  const nummer = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  return new Wml(
    `<w:footnote w:id="${String(id)}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${nummer}${lopare(` ${text}`).xml}</w:p></w:footnote>`,
  );
}

/** Linje; tjocklek i åttondels punkter, avstånd i punkter. */
export interface Linje {
  readonly size: number;
  readonly color: string;
  readonly space?: number;
}

export interface Kanter {
  readonly top?: Linje;
  readonly left?: Linje;
  readonly bottom?: Linje;
}

/** Radhöjd och luft i twips. */
export interface Luft {
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  readonly lineRule?: 'exact' | 'auto';
}

export interface Styckeval {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly lista?: { readonly id: number; readonly niva: number };
  /** `'inga'` tar bort formatets kanter. */
  readonly border?: Kanter | 'inga';
  readonly tabStops?: readonly {
    readonly position: number;
    readonly typ?: 'left' | 'right';
    readonly understruken?: boolean;
  }[];
  readonly spacing?: Luft;
  readonly indent?: { readonly left: number; readonly hanging?: number };
  readonly contextualSpacing?: boolean;
  readonly alignment?: 'left' | 'right';
  /** Avslutar ett avsnitt med denna sidlayout. */
  readonly avsnitt?: Wml;
}

function kant(sida: string, l: Linje | undefined): string {
  if (l === undefined) return '';
  return `<w:${sida} w:val="single" w:sz="${String(l.size)}" w:space="${String(l.space ?? 0)}" w:color="${l.color}"/>`;
}

function kanter(k: Kanter | 'inga' | undefined, omslag: string): string {
  if (k === undefined) return '';
  const inne =
    k === 'inga' ? '<w:top w:val="nil"/>' : kant('top', k.top) + kant('left', k.left) + kant('bottom', k.bottom);
  return `<w:${omslag}>${inne}</w:${omslag}>`;
}

function luft(l: Luft | undefined): string {
  if (l === undefined) return '';
  const fore = l.before === undefined ? '' : ` w:before="${String(l.before)}"`;
  const efter = l.after === undefined ? '' : ` w:after="${String(l.after)}"`;
  const rad = l.line === undefined ? '' : ` w:line="${String(l.line)}" w:lineRule="${l.lineRule ?? 'exact'}"`;
  return `<w:spacing${fore}${efter}${rad}/>`;
}

function tabbar(stopp: Styckeval['tabStops']): string {
  if (stopp === undefined || stopp.length === 0) return '';
  const inne = stopp.map(
    (t) =>
      `<w:tab w:val="${t.typ ?? 'left'}"${t.understruken === true ? ' w:leader="underscore"' : ''} w:pos="${String(t.position)}"/>`,
  );
  return `<w:tabs>${inne.join('')}</w:tabs>`;
}

function indrag(i: Styckeval['indent']): string {
  if (i === undefined) return '';
  return `<w:ind w:left="${String(i.left)}"${i.hanging === undefined ? '' : ` w:hanging="${String(i.hanging)}"`}/>`;
}

function pPr(v: Styckeval): string {
  const inne =
    (v.style === undefined ? '' : `<w:pStyle w:val="${v.style}"/>`) +
    (v.keepNext === true ? '<w:keepNext/>' : '') +
    (v.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '') +
    (v.lista === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${String(v.lista.niva)}"/><w:numId w:val="${String(v.lista.id)}"/></w:numPr>`) +
    kanter(v.border, 'pBdr') +
    tabbar(v.tabStops) +
    luft(v.spacing) +
    indrag(v.indent) +
    (v.contextualSpacing === true ? '<w:contextualSpacing/>' : '') +
    (v.alignment === undefined ? '' : `<w:jc w:val="${v.alignment}"/>`) +
    (v.avsnitt?.xml ?? '');
  return inne === '' ? '' : `<w:pPr>${inne}</w:pPr>`;
}

/** Ett stycke. */
export function stycke(delar: readonly Wml[], val: Styckeval = {}): Wml {
  return new Wml(`<w:p>${pPr(val)}${delar.map((d) => d.xml).join('')}</w:p>`);
}

export interface Cell {
  readonly delar: readonly Wml[];
  /** Bredd i twips. */
  readonly bredd: number;
  readonly spann?: number;
  /** Över flera rader: cellen där den börjar, och de tomma som den täcker. */
  readonly rader?: 'borjar' | 'fortsatter';
  readonly kanter?: Kanter;
  /** Inre marginaler i twips där de skiljer sig från tabellens. */
  readonly marginal?: { readonly left?: number; readonly right?: number };
  readonly nederst?: boolean;
}

export interface Rad {
  readonly celler: readonly Cell[];
  /** Upprepas överst på varje sida. */
  readonly rubrik?: boolean;
}

function marginaler(
  m: { readonly left?: number; readonly right?: number; readonly top?: number; readonly bottom?: number },
  namn: string,
): string {
  const sida = (s: string, x: number | undefined): string =>
    x === undefined ? '' : `<w:${s} w:w="${String(x)}" w:type="dxa"/>`;
  return `<w:${namn}>${sida('top', m.top)}${sida('left', m.left)}${sida('bottom', m.bottom)}${sida('right', m.right)}</w:${namn}>`;
}

function cell(c: Cell): string {
  const tcPr =
    `<w:tcW w:w="${String(c.bredd)}" w:type="dxa"/>` +
    (c.spann === undefined || c.spann === 1 ? '' : `<w:gridSpan w:val="${String(c.spann)}"/>`) +
    (c.rader === undefined ? '' : c.rader === 'borjar' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') +
    kanter(c.kanter, 'tcBorders') +
    (c.marginal === undefined ? '' : marginaler(c.marginal, 'tcMar')) +
    (c.nederst === true ? '<w:vAlign w:val="bottom"/>' : '');
  return `<w:tc><w:tcPr>${tcPr}</w:tcPr>${c.delar.map((d) => d.xml).join('')}</w:tc>`;
}

/** Mått i twips. */
export interface Tabellform {
  readonly rader: readonly Rad[];
  readonly kolumner: readonly number[];
  readonly indrag: number;
  readonly marginal: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** En tabell med fasta bredder, utan egna linjer; rader delas aldrig mellan sidor. */
export function tabell({ rader, kolumner, indrag: left, marginal }: Tabellform): Wml {
  const bredd = String(kolumner.reduce((a, b) => a + b, 0));
  const tblPr = `<w:tblW w:w="${bredd}" w:type="dxa"/><w:tblInd w:w="${String(left)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${marginaler(marginal, 'tblCellMar')}`;
  const grid = kolumner.map((k) => `<w:gridCol w:w="${String(k)}"/>`).join('');
  const tr = rader.map(
    (r) =>
      `<w:tr><w:trPr><w:cantSplit/>${r.rubrik === true ? '<w:tblHeader/>' : ''}</w:trPr>${r.celler.map(cell).join('')}</w:tr>`,
  );
  return new Wml(`<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${tr.join('')}</w:tbl>`);
}
