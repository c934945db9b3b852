// Hur djupt ett dokument är nästlat, utan att tolka det. Riktiga dokument har några tiotal led; tusentals finns bara i filer
// som är gjorda för att fälla den som öppnar dem.
const DJUPAST = 2_000;

const hinder = (vad) => ({
  slag: 'nastlat',
  skal: `${vad} är nästlat i mer än ${DJUPAST.toLocaleString('sv-SE')} led. Det hålls tillbaka.`,
});

/** Märkspråk som byte: start- och sluttaggar räknas. */
export function djupXml(buf) {
  let djup = 0;
  for (let i = buf.indexOf(0x3c); i >= 0; i = buf.indexOf(0x3c, i + 1)) {
    const nasta = buf[i + 1];
    if (nasta === 0x2f) djup -= 1;
    else if (nasta !== 0x21 && nasta !== 0x3f) {
      const slut = buf.indexOf(0x3e, i);
      if (slut < 0) break;
      if (buf[slut - 1] !== 0x2f) djup += 1;
      if (djup > DJUPAST) return hinder('Dokumentet');
    }
  }
  return null;
}

export function djupRtf(text) {
  let djup = 0;
  for (let i = 0; i < text.length; i += 1) {
    const tecken = text.charCodeAt(i);
    if (tecken === 0x5c) i += 1;
    else if (tecken === 0x7b) djup += 1;
    else if (tecken === 0x7d) djup -= 1;
    if (djup > DJUPAST) return hinder('Dokumentet');
  }
  return null;
}
