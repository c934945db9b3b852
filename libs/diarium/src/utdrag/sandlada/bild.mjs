// Bildens mått ur dess huvud: en liten fil kan säga sig vara så stor att den som öppnar den stannar.
const FLEST_PUNKTER = 150_000_000;

function jpeg(buf) {
  let plats = 2;
  while (plats + 9 < buf.length && buf[plats] === 0xff) {
    const marke = buf[plats + 1];
    if (marke >= 0xc0 && marke <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marke))
      return { hojd: buf.readUInt16BE(plats + 5), bredd: buf.readUInt16BE(plats + 7) };
    plats += 2 + buf.readUInt16BE(plats + 2);
  }
  return null;
}

function matt(buf, typ) {
  if (typ === 'image/png' && buf.length >= 24) return { bredd: buf.readUInt32BE(16), hojd: buf.readUInt32BE(20) };
  if (typ === 'image/gif' && buf.length >= 10) return { bredd: buf.readUInt16LE(6), hojd: buf.readUInt16LE(8) };
  if (typ === 'image/bmp' && buf.length >= 26)
    return { bredd: Math.abs(buf.readInt32LE(18)), hojd: Math.abs(buf.readInt32LE(22)) };
  if (typ === 'image/jpeg') return jpeg(buf);
  if (typ === 'image/webp' && buf.length >= 30 && buf.toString('latin1', 12, 16) === 'VP8X')
    return { bredd: 1 + buf.readUIntLE(24, 3), hojd: 1 + buf.readUIntLE(27, 3) };
  return null;
}

export function provaBild(buf, typ) {
  const m = matt(buf, typ);
  const varningar = [];
  if (typ === 'image/png' && buf.subarray(-32).indexOf('IEND') < 0)
    varningar.push({ kod: 'skadad', text: 'Bilden är avbruten eller skadad.' });
  if (m !== null && m.bredd * m.hojd > FLEST_PUNKTER) {
    return {
      varningar,
      slag: 'bildbomb',
      skal: `Bilden säger sig vara ${m.bredd} × ${m.hojd} punkter. Den hålls tillbaka.`,
    };
  }
  return { varningar };
}
