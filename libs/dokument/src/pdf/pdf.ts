import type { Dokument } from '../modell/dokument.js';
import { satt } from './pool.js';
import { bildfiler, sattning } from './satt.js';

/** `ua-1` (PDF/UA-1) for publication, `a-2a` (PDF/A-2a) for the archive. */
export type Pdfstandard = 'ua-1' | 'a-2a';

export interface Pdfsvar<S extends Pdfstandard> {
  /** One file per standard that was asked for, from one compilation. */
  readonly pdf: Readonly<Record<S, Buffer>>;
  /** Characters that the fonts lack and that stand as □, each once: tell the one who wrote them. */
  readonly ersatta: readonly string[];
}

function buffert(fil: Uint8Array | undefined): Buffer {
  return fil === undefined ? Buffer.alloc(0) : Buffer.from(fil.buffer, fil.byteOffset, fil.byteLength);
}

/** So many characters of JSON are more than two hundred pages. */
const STORT = 600_000;

/**
 * A Dokument as tagged PDF. The same model gives the same bytes.
 * Rejects when the document cannot be set; a document that breaks its standard is never given out.
 */
export async function renderaPdf<S extends Pdfstandard>(
  dokument: Dokument,
  val: {
    readonly standard: readonly S[];
    /** Somebody waits for it: set before what is queued, in a thread of its own if need be. */
    readonly genast?: boolean;
  },
): Promise<Pdfsvar<S>> {
  const { data, ersatta, langaOrd } = sattning(dokument);
  const { vapen } = dokument.brevhuvud;
  const namn = vapen === undefined ? undefined : `vapen.${vapen.format}`;
  const filer = await satt({
    data,
    langaOrd,
    stort: data.length > STORT,
    ...(namn === undefined ? {} : { vapen: namn }),
    filer: [
      ...(vapen === undefined || namn === undefined ? [] : [{ namn, innehall: Buffer.from(vapen.base64, 'base64') }]),
      ...bildfiler(dokument.block),
    ],
    standarder: val.standard,
    genast: val.genast === true,
  });
  const par = val.standard.map((s, i): [string, Buffer] => [s, buffert(filer[i])]);
  return { pdf: Object.fromEntries(par) as Record<S, Buffer>, ersatta };
}
