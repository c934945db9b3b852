import { bevisunderlag, textfel } from './domain/bevis.js';
import { dela, rutorFor, sokOrd } from './domain/maska.js';
import { type Ruta, type Sidtecken, somRader } from './domain/tecken.js';
import { iMasktrad, type Sidmaskning } from './masktrad.js';

/** En markerad ruta. `lagrum` står på rutan när maskningen ska visa det. */
export interface Maskruta extends Ruta {
  id: string;
  sida: number;
  lagrum: string | null;
}

/** Ett ord, ett nummer eller en rad ord som maskas överallt. */
export interface Maskord {
  text: string;
  lagrum: string | null;
}

export interface Markeringar {
  rutor: readonly Maskruta[];
  ord: readonly Maskord[];
  visaLagrum: boolean;
}

/** Den maskade filen, prövad; eller varför den inte lämnas ut. Bevistexterna innehåller aldrig det maskade. */
export interface Maskad {
  pdf: Buffer;
  bevis: { sidor: number; rutor: number; ordBort: number; ordKvar: number; lasare: string[]; stoppad: string[] };
}

export const HOGST_SIDOR = 300;
const DPI = 200;

/** Alla rutor på sidan: de markerade, och en för varje ställe där ett ord som maskas överallt står. */
export function sidansRutor(
  sida: Sidtecken,
  nr: number,
  { rutor, ord }: Markeringar,
): (Ruta & { lagrum: string | null })[] {
  const sokta = ord.flatMap(({ text, lagrum }) =>
    sokOrd(sida, text).flatMap((traff) => rutorFor(sida, traff).map((ruta) => ({ ...ruta, lagrum }))),
  );
  return [...rutor.filter((ruta) => ruta.sida === nr), ...sokta];
}

/**
 * Bygger den maskade filen och läser om den: text, objekt, strömmar och bildpunkter.
 * @throws Masktradsfel när filen inte går att läsa
 */
export async function framstallMaskad(pdf: Buffer, sidor: readonly Sidtecken[], m: Markeringar): Promise<Maskad> {
  const delade = sidor.map((sida, i) => {
    const rutor = sidansRutor(sida, i + 1, m).map(({ x, y, b, h, lagrum }) => ({
      ...{ x, y, b, h },
      etikett: m.visaLagrum ? lagrum : null,
    }));
    return { rutor, ...dela(sida, rutor) };
  });
  const underlag = delade.map(({ rutor, kvar }): Sidmaskning => ({
    rutor,
    rader: somRader(kvar).map((rad) => rad.map(({ t, x, y, b, h }) => ({ t, x, y, b, h }))),
  }));
  const byggd = await iMasktrad('maskera', { pdf, dpi: DPI, sidor: underlag });
  const kvar = byggd.kvar.map((rader) => rader.map((rad) => rad.join(' ')).join('\n'));
  const etiketter = delade.flatMap(({ rutor }) =>
    rutor.map(({ etikett }) => (etikett === null ? 'maskat' : `${etikett} maskat ${etikett}`)),
  );
  const bort = delade.flatMap((sida) => sida.bort.map((ord) => ord.t));
  const ska = bevisunderlag(
    bort,
    kvar,
    etiketter,
    m.ord.map((ord) => ord.text),
  );
  const fann = await iMasktrad('granska', { pdf: byggd.pdf, sidor: delade, texter: ska.borta });
  const stoppad = [
    ...fann.fel,
    ...fann.pixelfel.map((nr) => `en ruta på sida ${String(nr)} är inte svart`),
    ...(fann.rafel === 0 ? [] : [`${String(fann.rafel)} maskade texter finns kvar i filens innehåll`]),
    ...new Set([fann.pdfjs, fann.pdfium, fann.strommar].flatMap((texter) => textfel(ska, texter))),
  ];
  const antal = {
    sidor: sidor.length,
    rutor: etiketter.length,
    ordBort: bort.length,
    ordKvar: byggd.kvar.flat(2).length,
  };
  return {
    pdf: Buffer.from(byggd.pdf),
    bevis: { ...antal, lasare: ['pdf.js', 'PDFium', 'objekt och strömmar', 'bildpunkter'], stoppad },
  };
}
