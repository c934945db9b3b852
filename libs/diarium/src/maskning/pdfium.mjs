// PDFium som WebAssembly: sidans bild, och var varje tecken står på den.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

const BGR = 2; // FPDFBitmap_BGR
const OMVAND_FARGORDNING = 0x10; // FPDF_REVERSE_BYTE_ORDER
const FINHET = 1_000_000;
const HOGST_PUNKTER = 40_000_000;
const FELTEXT = {
  3: ['Filen är ingen läsbar PDF.', 'trasig'],
  4: ['Filen är låst med lösenord.', 'last'],
  5: ['Filen är skyddad på ett sätt som inte går att öppna.', 'last'],
};

export class Pdffel extends Error {
  constructor(text, kod) {
    super(text);
    this.kod = kod;
  }
}

/** Sidan som RGB, tre byte per bildpunkt, på vitt. */
function ritaSida(m, sida, { bredd, hojd }, dpi) {
  const sokt = dpi / 72;
  const skala = Math.min(sokt, Math.sqrt(HOGST_PUNKTER / Math.max(1, bredd * hojd)));
  const [b, h] = [Math.max(1, Math.round(bredd * skala)), Math.max(1, Math.round(hojd * skala))];
  const minne = m._malloc(b * h * 3);
  if (minne === 0) throw new Pdffel('Sidan är för stor att rita.', 'stor');
  const bild = m._FPDFBitmap_CreateEx(b, h, BGR, minne, b * 3);
  m._FPDFBitmap_FillRect(bild, 0, 0, b, h, 0xffffffff);
  m._FPDF_RenderPageBitmap(bild, sida, 0, 0, b, h, 0, OMVAND_FARGORDNING);
  const data = Buffer.from(m.HEAPU8.slice(minne, minne + b * h * 3));
  m._FPDFBitmap_Destroy(bild);
  m._free(minne);
  return { b, h, data };
}

function sidan(m, sida) {
  const bredd = m._FPDF_GetPageWidthF(sida);
  const hojd = m._FPDF_GetPageHeightF(sida);
  /** En punkt i sidans mått som andel av den visade sidan: 0,0 uppe till vänster, vridningen inräknad. */
  const somVisad = (x, y) => {
    const p = m._malloc(8);
    m._FPDF_PageToDevice(sida, 0, 0, FINHET, FINHET, 0, x, y, p, p + 4);
    const svar = [m.HEAP32[p >> 2] / FINHET, m.HEAP32[(p + 4) >> 2] / FINHET];
    m._free(p);
    return svar;
  };
  const ruta = (v, h, n, o) => {
    const [x1, y1] = somVisad(v, o);
    const [x2, y2] = somVisad(h, n);
    return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  };
  return {
    bredd,
    hojd,
    /** Sidans tecken i läsordning och deras rutor; påhittade blanksteg och radslut har en tom ruta. */
    tecken() {
      const text = m._FPDFText_LoadPage(sida);
      const antal = text === 0 ? 0 : m._FPDFText_CountChars(text);
      const koder = new Uint32Array(Math.max(0, antal));
      const rutor = new Float32Array(Math.max(0, antal) * 4);
      const p = m._malloc(32);
      for (let i = 0; i < antal; i += 1) {
        koder[i] = m._FPDFText_GetUnicode(text, i);
        if (m._FPDFText_IsGenerated(text, i) === 1) continue;
        if (m._FPDFText_GetCharBox(text, i, p, p + 8, p + 16, p + 24) === 0) continue;
        const [v, h, n, o] = m.HEAPF64.slice(p >> 3, (p >> 3) + 4);
        rutor.set(ruta(v, h, n, o), i * 4);
      }
      m._free(p);
      if (text !== 0) m._FPDFText_ClosePage(text);
      return { bredd, hojd, koder, rutor };
    },
    rita: (dpi) => ritaSida(m, sida, { bredd, hojd }, dpi),
  };
}

/** Öppnar en PDF och ger sidorna. Formulär och anteckningar läggs först in i sidan: det som syns är det som läses. */
export async function medPdf(pdf, gor) {
  const { module: m } = await PDFiumLibrary.init();
  const minne = m._malloc(pdf.length);
  m.HEAPU8.set(pdf, minne);
  const dok = m._FPDF_LoadMemDocument(minne, pdf.length, 0);
  if (dok === 0) {
    const [text, kod] = FELTEXT[m._FPDF_GetLastError()] ?? FELTEXT[3];
    throw new Pdffel(text, kod);
  }
  const oppna = (i) => {
    const sida = m._FPDF_LoadPage(dok, i);
    if (sida === 0) throw new Pdffel(`Sida ${i + 1} går inte att läsa.`, 'trasig');
    return sida;
  };
  return await gor({
    antal: m._FPDF_GetPageCount(dok),
    sida(i, las) {
      const forsta = oppna(i);
      const platt = m._FPDFPage_Flatten(forsta, 0);
      m._FPDF_ClosePage(forsta);
      if (platt === 0) throw new Pdffel(`Anteckningarna på sida ${i + 1} går inte att läsa.`, 'trasig');
      const sida = oppna(i);
      try {
        return las(sidan(m, sida));
      } finally {
        m._FPDF_ClosePage(sida);
      }
    },
  });
}

/** Sidan som PNG. */
export function ritaPng(sida, dpi) {
  const { b, h, data } = sida.rita(dpi);
  const png = new PNG({ width: b, height: h, colorType: 2, inputColorType: 2, inputHasAlpha: false });
  png.data = data;
  return { bild: PNG.sync.write(png, { colorType: 2, inputColorType: 2, inputHasAlpha: false }), b, h };
}
