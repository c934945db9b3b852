// Text ur PDF, sida för sida, inom en tid.
import { vantat } from './vantat.mjs';

const FLEST_SIDOR = 2_000;
const FLEST_TECKEN = 2_100_000;
const LANGST_MS = 40_000;

const FEL = {
  PasswordException: 'PDF:en kräver lösenord och läses inte. Be avsändaren om en öppen fil.',
  InvalidPDFException: 'PDF:en är skadad och går inte att läsa. Be avsändaren skicka den igen.',
  FormatError: 'PDF:en är skadad och går inte att läsa. Be avsändaren skicka den igen.',
};

// Visarens delar för att rita finns inte här: texten läses utan dem, men modulen vill känna namnen.
for (const namn of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[namn] ??= class {};

async function oppna(buf) {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    return await getDocument({
      data: new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      useWasm: false,
      useWorkerFetch: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (fel) {
    throw vantat(FEL[fel?.name] ?? FEL.InvalidPDFException);
  }
}

async function sidtext(pdf, nr) {
  const sida = await pdf.getPage(nr);
  const { items } = await sida.getTextContent({ disableNormalization: false });
  const text = items.map((del) => (del.str ?? '') + (del.hasEOL === true ? '\n' : '')).join('');
  sida.cleanup();
  return text;
}

function anmarkning(lasta, sidor, tid) {
  if (lasta >= sidor) return null;
  const hur = `Texten är läst på ${lasta.toLocaleString('sv-SE')} av ${sidor.toLocaleString('sv-SE')} sidor`;
  return tid ? `${hur}: resten tog för lång tid.` : `${hur}; längre dokument läses inte i sin helhet.`;
}

export async function pdfText(buf, { langstMs = LANGST_MS } = {}) {
  const start = performance.now();
  const pdf = await oppna(buf);
  const delar = [];
  let langd = 0;
  let lasta = 0;
  let skadade = 0;
  let tid = false;
  for (let nr = 1; nr <= Math.min(pdf.numPages, FLEST_SIDOR) && langd < FLEST_TECKEN; nr += 1) {
    tid = performance.now() - start > langstMs;
    if (tid) break;
    try {
      const text = await sidtext(pdf, nr);
      delar.push(text);
      langd += text.length;
    } catch {
      skadade += 1;
    }
    lasta = nr;
  }
  if (lasta > 0 && skadade === lasta) throw vantat(FEL.InvalidPDFException);
  const kapad = anmarkning(lasta, pdf.numPages, tid);
  const trasiga = skadade > 0 ? `${skadade} sidor är skadade och lästes inte.` : null;
  return {
    text: delar.join('\n\n'),
    sidor: pdf.numPages,
    skal: [kapad, trasiga].filter((del) => del !== null).join(' ') || null,
  };
}
