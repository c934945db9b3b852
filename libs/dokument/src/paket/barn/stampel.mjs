// Stämpeln på varje sida: överst till höger på det som syns, hur sidan än är vriden.
import { PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { sidans } from './kalla.mjs';
import { egenRef } from './skrivare.mjs';

const K = (text) => PDFName.of(text);
const STORLEK = 9.5;
const MINST = 5;
const HOGER = 70.9;
/** Klubbas egna sidor lämnar 6–11 mm från överkanten tomma; andras får en remsa ovanför sig. */
const REMSA = 25.5;
const HOJD = 15;

const r = (v) => Number(v.toFixed(3));

/** Rutan med en remsa till på det som är uppåt för läsaren. */
function medRemsa([x0, y0, x1, y1], vriden, d) {
  if (vriden === 90) return [x0 - d, y0, x1, y1];
  if (vriden === 180) return [x0, y0 - d, x1, y1];
  if (vriden === 270) return [x0, y0, x1 + d, y1];
  return [x0, y0, x1, y1 + d];
}

const matris = ([x0, y0, x1, y1], vriden) =>
  ({ 0: [1, 0, 0, 1, x0, y0], 90: [0, 1, -1, 0, x1, y0], 180: [-1, 0, 0, -1, x1, y1], 270: [0, -1, 1, 0, x0, y1] })[
    vriden
  ];

/** Texten så stor den får plats; annars utan sina första led. */
function inpassad(typsnitt, text, plats) {
  const led = text.split(' · ');
  for (let forst = 0; forst < led.length; forst += 1) {
    const kort = led.slice(forst).join(' · ');
    for (let storlek = STORLEK; storlek >= 7; storlek -= 0.5)
      if (typsnitt.bredd(kort, storlek) + 10 <= plats) return { text: kort, storlek };
  }
  return { text: led.at(-1), storlek: MINST };
}

function medTypsnitt(ctx, nod, arv, fontnr) {
  let resurser = ctx.lookup(arv.Resources);
  if (!(resurser instanceof PDFDict)) resurser = ctx.obj({});
  nod.set(
    K('Resources'),
    arv.Resources instanceof PDFRef && ctx.lookup(arv.Resources) === resurser ? arv.Resources : ctx.register(resurser),
  );
  let typsnitt = ctx.lookup(resurser.get(K('Font')));
  if (!(typsnitt instanceof PDFDict)) {
    typsnitt = ctx.obj({});
    resurser.set(K('Font'), typsnitt);
  }
  typsnitt.set(K('KlubbaStampel'), egenRef(fontnr));
}

/**
 * Ger sidan sina egna mått, och stämpeln när `text` finns.
 * @param egen sidan är Klubbas egen och har plats för stämpeln
 */
export function stampla({ skrivare, ctx, nod, arv, typsnitt, fontnr, forst, text, egen, farg }) {
  const { ruta, vriden, enhet } = sidans(ctx, arv, nod);
  const d = text === null || egen ? 0 : REMSA / enhet;
  const ny = medRemsa(ruta, vriden, d);
  nod.set(K('MediaBox'), ctx.obj(ny.map(r)));
  nod.delete(K('CropBox'));
  for (const falt of ['BleedBox', 'TrimBox', 'ArtBox']) nod.delete(K(falt));
  if (vriden === 0) nod.delete(K('Rotate'));
  else nod.set(K('Rotate'), ctx.obj(vriden));
  if (text === null) {
    if (arv.Resources !== undefined) nod.set(K('Resources'), arv.Resources);
    return;
  }
  medTypsnitt(ctx, nod, arv, fontnr);
  const [b, h] = [ny[2] - ny[0], ny[3] - ny[1]].map((m) => m * enhet);
  const [bredd, hojd] = vriden % 180 === 0 ? [b, h] : [h, b];
  const hoger = Math.min(HOGER, bredd * 0.12);
  const { text: kort, storlek } = inpassad(typsnitt, text, bredd - 2 * hoger);
  const tb = typsnitt.bredd(kort, storlek) + 10;
  const [x, y] = [Math.max(2, bredd - hoger - tb), egen ? hojd - 31 : hojd - 20.5];
  const skala = 1 / enhet;
  const [a1, b1, c1, d1, e1, f1] = matris(ny, vriden);
  const cm = [a1 * skala, b1 * skala, c1 * skala, d1 * skala, e1, f1].map(r).join(' ');
  const remsa = d === 0 ? '' : `1 1 1 rg 0 ${r(hojd - REMSA)} ${r(bredd)} ${REMSA} re f `;
  const innehall =
    `Q\n/Artifact <</Type /Pagination /Subtype /Header>> BDC\nq ${cm} cm ${remsa}1 1 1 rg ${farg} RG 0.7 w ` +
    `${r(x)} ${r(y)} ${r(tb)} ${HOJD} re B ${farg} rg BT /KlubbaStampel ${storlek} Tf ${r(x + 5)} ${r(y + 4.3)} Td <${typsnitt.koda(kort)}> Tj ET Q\nEMC\n`;
  const strom = skrivare.strom('', Buffer.from(innehall, 'latin1'));
  const fore = nod.get(K('Contents'));
  const gammalt = ctx.lookup(fore);
  const delar = gammalt === undefined ? [] : 'asArray' in gammalt ? gammalt.asArray() : [fore];
  nod.set(K('Contents'), ctx.obj([egenRef(forst), ...delar, egenRef(strom)]));
}
