/** Bredd och höjd i bildpunkter ur en PNG- eller JPEG-fil; undefined när filen inte går att läsa. */
export function bildmatt(data: Buffer, format: 'png' | 'jpeg'): { bredd: number; hojd: number } | undefined {
  const matt = format === 'png' ? png(data) : jpeg(data);
  return matt !== undefined && matt.bredd > 0 && matt.hojd > 0 ? matt : undefined;
}

function png(data: Buffer): { bredd: number; hojd: number } | undefined {
  if (data.length < 24 || data.readUInt32BE(0) !== 0x89504e47) return undefined;
  return { bredd: data.readUInt32BE(16), hojd: data.readUInt32BE(20) };
}

/** SOF0–SOF15 utom DHT, JPG och DAC bär måtten (ISO 10918-1, B.2.2). */
function jpeg(data: Buffer): { bredd: number; hojd: number } | undefined {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return undefined;
  let plats = 2;
  while (plats + 9 < data.length) {
    if (data[plats] !== 0xff) return undefined;
    const marke = data[plats + 1] ?? 0;
    if (marke === 0xff) plats += 1;
    else if (marke >= 0xc0 && marke <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marke)) {
      return { hojd: data.readUInt16BE(plats + 5), bredd: data.readUInt16BE(plats + 7) };
    } else plats += 2 + data.readUInt16BE(plats + 2);
  }
  return undefined;
}
