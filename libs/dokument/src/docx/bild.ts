import { ImageRun, Paragraph } from 'docx';
import type { Vapen } from '../modell/dokument.js';

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
