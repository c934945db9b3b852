// Läser, ritar och bygger om PDF i en egen tråd: en fil utifrån får varken stoppa servern eller ta dess minne.
import { parentPort } from 'node:worker_threads';
import { byggMaskad } from './byggmaskad.mjs';
import { bildTillPdf } from './bildtillpdf.mjs';
import { granska } from './granska.mjs';
import { medPdf, ritaPng } from './pdfium.mjs';

const GOR = {
  las: async ({ pdf, hogstSidor }) =>
    await medPdf(pdf, (dok) => {
      if (dok.antal > hogstSidor) return { forManga: dok.antal };
      return { sidor: Array.from({ length: dok.antal }, (_, i) => dok.sida(i, (sida) => sida.tecken())) };
    }),
  bild: async ({ pdf, nr, dpi }) => await medPdf(pdf, (dok) => dok.sida(nr - 1, (sida) => ritaPng(sida, dpi))),
  maskera: async ({ pdf, dpi, sidor }) => await medPdf(pdf, (dok) => byggMaskad(dok, dpi, sidor)),
  granska: async (fraga) => await granska(fraga),
  bildTillPdf: async (fraga) => await bildTillPdf(fraga),
};

parentPort.once('message', async ({ gor, data }) => {
  try {
    parentPort.postMessage({ svar: await GOR[gor](data) });
  } catch (fel) {
    parentPort.postMessage({ fel: fel instanceof Error ? fel.message : String(fel), kod: fel?.kod ?? null });
  }
});
