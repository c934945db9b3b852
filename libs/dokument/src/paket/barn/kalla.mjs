// En källa: en PDF som den kom, eller en bild på en sida. Läses en i taget och släpps när den är skriven.
import { readFileSync } from 'node:fs';
import { degrees, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

const K = (text) => PDFName.of(text);
const A4 = [595.28, 841.89];
const MARGINAL = 42.5;
const DJUPAST = 200;
const ARVS = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** Källan går inte att ha med; `skal` är `losenord`, `skadad` eller `tom`. */
export class Kallfel extends Error {
  constructor(skal) {
    super(skal);
    this.skal = skal;
  }
}

/** EXIF: hur kameran hölls, 1 när inget sägs. */
function orientering(buf) {
  const exif = buf.indexOf('Exif\0\0', 0, 'latin1');
  if (exif < 0 || exif > 65_536) return 1;
  const bas = exif + 6;
  const liten = buf.toString('latin1', bas, bas + 2) === 'II';
  const u16 = (i) => (liten ? buf.readUInt16LE(i) : buf.readUInt16BE(i));
  const u32 = (i) => (liten ? buf.readUInt32LE(i) : buf.readUInt32BE(i));
  try {
    const ifd = bas + u32(bas + 4);
    for (let i = 0; i < u16(ifd); i += 1) if (u16(ifd + 2 + i * 12) === 0x0112) return u16(ifd + 10 + i * 12);
  } catch {
    return 1;
  }
  return 1;
}

/** Bilden så stor den ryms på en A4, på den ledd som passar. */
async function bildsida(buf, slag) {
  const dok = await PDFDocument.create({ updateMetadata: false });
  const bild = slag === 'png' ? await dok.embedPng(buf) : await dok.embedJpg(buf);
  const vriden = { 3: 180, 6: 90, 8: 270 }[slag === 'jpeg' ? orientering(buf) : 1] ?? 0;
  const [b, h] = bild.width > bild.height ? [A4[1], A4[0]] : A4;
  const sida = dok.addPage([b, h]);
  const skala = Math.min((b - 2 * MARGINAL) / bild.width, (h - 2 * MARGINAL) / bild.height, 1);
  const [bb, bh] = [bild.width * skala, bild.height * skala];
  sida.drawImage(bild, { x: (b - bb) / 2, y: (h - bh) / 2, width: bb, height: bh });
  if (vriden !== 0) sida.setRotation(degrees(vriden));
  await dok.flush();
  return dok;
}

async function oppna(fil, slag) {
  const buf = readFileSync(fil);
  try {
    if (slag !== 'pdf') return await bildsida(buf, slag);
    return await PDFDocument.load(buf, { updateMetadata: false, throwOnInvalidObject: false });
  } catch (fel) {
    throw new Kallfel(/encrypt|password/iu.test(`${fel?.name} ${fel?.message}`) ? 'losenord' : 'skadad');
  }
}

/** Sidorna i ordning, med det som de ärver. Ett träd i ring eller utan slut är trasigt. */
function sidorna(dok) {
  const { context: ctx } = dok;
  const rot = dok.catalog.get(K('Pages'));
  const sidor = [];
  const sett = new Set();
  const stack = [{ ref: rot, arv: {}, djup: 0 }];
  while (stack.length > 0) {
    const { ref, arv, djup } = stack.pop();
    const nod = ctx.lookup(ref);
    if (!(nod instanceof PDFDict)) continue;
    if (sett.has(nod) || djup > DJUPAST) throw new Kallfel('skadad');
    sett.add(nod);
    const arvt = { ...arv };
    for (const falt of ARVS) if (nod.has(K(falt))) arvt[falt] = nod.get(K(falt));
    const barn = ctx.lookup(nod.get(K('Kids')));
    if (barn instanceof PDFArray) {
      for (let i = barn.size() - 1; i >= 0; i -= 1) stack.push({ ref: barn.get(i), arv: arvt, djup: djup + 1 });
    } else sidor.push({ ref: ref instanceof PDFRef ? ref : ctx.register(nod), nod, arv: arvt });
  }
  return sidor;
}

/** Öppnar källan. @throws Kallfel */
export async function lasKalla({ fil, slag }) {
  const dok = await oppna(fil, slag);
  let sidor;
  try {
    sidor = sidorna(dok);
  } catch {
    throw new Kallfel('skadad');
  }
  if (sidor.length === 0) throw new Kallfel(dok.catalog === undefined ? 'skadad' : 'tom');
  return { dok, sidor };
}

const talen = (ctx, v) => {
  const lista = ctx.lookup(v);
  if (!(lista instanceof PDFArray) || lista.size() !== 4) return null;
  const tal = lista.asArray().map((x) => ctx.lookup(x));
  if (!tal.every((t) => t instanceof PDFNumber)) return null;
  const [a, b, c, d] = tal.map((t) => t.asNumber());
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
};

/** Det som syns av sidan, i dess egna mått, hur den vrids och hur stor en enhet är. */
export function sidans(ctx, arv, nod) {
  const media = talen(ctx, arv.MediaBox) ?? [0, 0, ...A4];
  const klipp = talen(ctx, arv.CropBox) ?? media;
  let ruta = [
    Math.max(media[0], klipp[0]),
    Math.max(media[1], klipp[1]),
    Math.min(media[2], klipp[2]),
    Math.min(media[3], klipp[3]),
  ];
  if (ruta[2] - ruta[0] < 1 || ruta[3] - ruta[1] < 1) ruta = media;
  if (ruta[2] - ruta[0] < 1 || ruta[3] - ruta[1] < 1) ruta = [0, 0, ...A4];
  const rot = ctx.lookup(arv.Rotate);
  const grader = rot instanceof PDFNumber ? Math.round(rot.asNumber() / 90) * 90 : 0;
  const enhet = ctx.lookup(nod.get(K('UserUnit')));
  return { ruta, vriden: ((grader % 360) + 360) % 360, enhet: enhet instanceof PDFNumber ? enhet.asNumber() || 1 : 1 };
}
