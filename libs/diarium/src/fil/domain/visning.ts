import type { Visning } from '../fil.typer.js';

/** Bilder som webbläsaren visar utan att köra något. SVG är ett dokument och visas aldrig som bild. */
const BILDER = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp', 'image/avif']);
const TEXTER =
  /^text\/|^application\/(?:json|xml|rtf)$|wordprocessingml|spreadsheetml|presentationml|opendocument|macroenabled|^image\/svg/u;

/** Hur innehållet visas. Det som visas som text är text: inget märkspråk från filen når sidan. */
export function visningAv(mediatyp: string): Visning {
  if (mediatyp === 'application/pdf') return 'pdf';
  if (BILDER.has(mediatyp)) return 'bild';
  if (mediatyp === 'message/rfc822') return 'mejl';
  return TEXTER.test(mediatyp) ? 'text' : 'ingen';
}
