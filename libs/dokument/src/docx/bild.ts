import { ImageRun, Paragraph } from 'docx';
import type { Bild } from '../modell/block.js';
import type { Vapen } from '../modell/dokument.js';
import type { Arbete } from './arbete.js';
import { STIL } from './stilar.js';
import { Wml, xmlText } from './wml.js';

/** Millimeter i Words måttenhet för bilder. */
const EMU = 36_000;
/** Vapnet har nummer 1; bildernas nummer får inte krocka med det. */
const FORSTA_BILD = 100;
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** En bild i texten, med sin beskrivning. */
export function bild(arbete: Arbete, b: Bild, hall: boolean): Wml[] {
  const nr = arbete.nyBild({ format: b.format, data: Buffer.from(b.base64, 'base64') });
  const [cx, cy] = [b.bredd, (b.bredd * b.matt.hojd) / b.matt.bredd].map((mm) => String(Math.round(mm * EMU)));
  const namn = `id="${String(FORSTA_BILD + nr)}" name="Bild ${String(nr)}" descr="${xmlText(b.alt)}"`;
  const xml = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx ?? ''}" cy="${cy ?? ''}"/><wp:docPr ${namn}/><a:graphic xmlns:a="${A}"><a:graphicData uri="${PIC}"><pic:pic xmlns:pic="${PIC}"><pic:nvPicPr><pic:cNvPr ${namn}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdBild${String(nr)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx ?? ''}" cy="${cy ?? ''}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  return [arbete.stycke([new Wml(xml)], { style: STIL.bild, keepNext: hall })];
}

/** Vapnets höjd, 13 mm, i bildpunkter om 1/96 tum. */
const HOJD = (13 / 25.4) * 96;
/** Bredaste förhållande som ryms i spalten. */
const BREDAST = 1;
/** Genomskinlig bildpunkt för program som inte visar SVG. */
const TOM_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
);

function svgForhallande(svg: string): number {
  const [, , , bredd, hojd] =
    /viewBox\s*=\s*["']\s*([\d.+-]+)[\s,]+([\d.+-]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg) ?? [];
  const tal = Number(bredd) / Number(hojd);
  return Number.isFinite(tal) && tal > 0 ? tal : BREDAST;
}

/** Bredd genom höjd: ur PNG-filens IHDR eller ur SVG:ns viewBox. */
function forhallande({ format }: Vapen, data: Buffer): number {
  if (format === 'svg') return svgForhallande(data.toString('utf8'));
  return data.length < 24 ? BREDAST : data.readUInt32BE(16) / Math.max(1, data.readUInt32BE(20));
}

/** Vapnet, 13 mm högt, med text för den som inte ser det. */
export function vapenbild(vapen: Vapen): Paragraph {
  const data = Buffer.from(vapen.base64, 'base64');
  const bredd = Math.min(forhallande(vapen, data), BREDAST) * HOJD;
  const gemensamt = {
    data,
    transformation: { width: Math.round(bredd), height: Math.round(HOJD) },
    altText: { id: '1', title: 'Vapen', description: vapen.alt, name: 'Vapen' },
  };
  const bild =
    vapen.format === 'svg'
      ? new ImageRun({ ...gemensamt, type: 'svg', fallback: { type: 'png', data: TOM_PNG } })
      : new ImageRun({ ...gemensamt, type: 'png' });
  return new Paragraph({ children: [bild] });
}
