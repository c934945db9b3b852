import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import arbetare from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { ingenKontakt, Klubbafel } from '../../klient/fel.js';

GlobalWorkerOptions.workerSrc = arbetare;

/** Ett dokument att visa sida för sida. */
export interface Pdf {
  sidor: number;
  /** Ritar sidan så bred som duken, och lämnar dess text. */
  rita: (nr: number, duk: HTMLCanvasElement, avbruten: AbortSignal) => Promise<string>;
  /** Lägger sidans text som markerbara ord ovanpå bilden, så bred som `plats`. */
  laggText: (nr: number, plats: HTMLElement) => Promise<void>;
  stang: () => void;
}

async function rita(
  dokument: PDFDocumentProxy,
  nr: number,
  duk: HTMLCanvasElement,
  avbruten: AbortSignal,
): Promise<string> {
  const sida = await dokument.getPage(nr);
  const skala = (duk.clientWidth / sida.getViewport({ scale: 1 }).width) * window.devicePixelRatio;
  const viewport = sida.getViewport({ scale: skala });
  duk.width = Math.floor(viewport.width);
  duk.height = Math.floor(viewport.height);
  avbruten.throwIfAborted();
  const ritning = sida.render({ canvas: duk, viewport });
  avbruten.addEventListener('abort', () => ritning.cancel());
  await ritning.promise;
  const { items } = await sida.getTextContent();
  return items.map((del) => ('str' in del ? `${del.str}${del.hasEOL ? ' ' : ''}` : '')).join('');
}

async function laggText(dokument: PDFDocumentProxy, nr: number, plats: HTMLElement): Promise<void> {
  const sida = await dokument.getPage(nr);
  const skala = plats.clientWidth / sida.getViewport({ scale: 1 }).width;
  plats.replaceChildren();
  plats.style.setProperty('--total-scale-factor', String(skala));
  const textContentSource = await sida.getTextContent();
  await new TextLayer({ textContentSource, container: plats, viewport: sida.getViewport({ scale: skala }) }).render();
}

/** @throws Klubbafel när filen inte gick att hämta eller läsa */
export async function oppnaPdf(till: string): Promise<Pdf> {
  const svar = await fetch(till, { credentials: 'same-origin' }).catch(() => {
    throw ingenKontakt('GET');
  });
  if (!svar.ok) throw new Klubbafel({ status: svar.status, title: 'Dokumentet kunde inte hämtas' });
  const uppgift = getDocument({ data: new Uint8Array(await svar.arrayBuffer()), useWasm: false });
  const dokument = await uppgift.promise;
  return {
    sidor: dokument.numPages,
    rita: async (nr, duk, avbruten) => await rita(dokument, nr, duk, avbruten),
    laggText: async (nr, plats) => await laggText(dokument, nr, plats),
    stang: () => void uppgift.destroy(),
  };
}
