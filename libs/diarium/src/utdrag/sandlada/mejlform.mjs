// Ett mejl innan det tolkas: huvudets storlek och antalet delar.
const STORST_HUVUD = 256_000;
const FLEST_DELAR = 200;
export const DJUPAST = 20;

function antalDelar(text) {
  const granser = new Set();
  for (const traff of text.matchAll(/boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/giu)) {
    granser.add(traff[1] ?? traff[2]);
    if (granser.size > FLEST_DELAR) return Infinity;
  }
  if (granser.size === 0) return 1;
  let antal = 0;
  let plats = text.startsWith('--') ? 0 : text.indexOf('\n--');
  while (plats >= 0 && antal <= FLEST_DELAR) {
    const start = plats === 0 ? 2 : plats + 3;
    const slut = text.indexOf('\n', start);
    const rad = text.slice(start, slut < 0 ? undefined : slut).trimEnd();
    if (granser.has(rad)) antal += 1;
    plats = text.indexOf('\n--', start);
  }
  return antal;
}

/** Varför mejlet inte delas, eller null. */
export function mejlhinder(buf) {
  const text = buf.toString('latin1');
  const slut = /\r?\n\r?\n/u.exec(text.slice(0, STORST_HUVUD + 1));
  if (slut === null && text.length > STORST_HUVUD) return 'Mejlets huvud är större än 256 kB.';
  if (antalDelar(text) > FLEST_DELAR) return `Mejlet har fler än ${FLEST_DELAR} delar.`;
  return null;
}

export function provaMejlform(buf) {
  const hinder = mejlhinder(buf);
  return hinder === null
    ? { varningar: [] }
    : { varningar: [], slag: 'mejlbomb', skal: `${hinder} Det hålls tillbaka.` };
}
