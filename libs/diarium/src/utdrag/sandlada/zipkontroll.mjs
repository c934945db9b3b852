// Zip-arkiv, och dokument som är zip-arkiv: bomber, nästling, namn som pekar ut, makron, lösenord, entiteter.
import { djupXml } from './djup.mjs';
import { borjan, lasDel, lasKatalog, packade } from './zip.mjs';

const FLEST = 10_000;
const STORST_UPPACKAT = 1_000_000_000;
const KVOT = 200;
const KVOT_FRAN = 50_000_000;
const DJUPAST = 3;
const STORST_INRE = 20_000_000;
const PROVA_UPP_TILL = 64_000_000;

const varning = (kod, text) => ({ kod, text });
const bomb = (varfor) => ({ slag: 'zipbomb', skal: `${varfor} Filen hålls tillbaka.` });
const miljoner = (byte) => Math.round(byte / 1_000_000).toLocaleString('sv-SE');

function farligtNamn(namn) {
  if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(namn)) return true;
  const delar = namn.replaceAll('\\', '/').split('/');
  return namn.startsWith('/') || /^[a-z]:/iu.test(namn) || delar.includes('..');
}

function overlappar(buf, delar) {
  const spann = delar
    .map((del) => ({ start: del.lokal, slut: (packade(buf, del)?.start ?? del.lokal) + del.packad }))
    .sort((a, b) => a.start - b.start);
  return spann.some((ett, nr) => nr > 0 && ett.start < spann[nr - 1].slut);
}

function storlekar(buf, { delar, antal }) {
  if (delar.length > FLEST || antal > FLEST) return bomb(`Arkivet har fler än ${FLEST.toLocaleString('sv-SE')} delar.`);
  const uppackat = delar.reduce((summa, del) => summa + del.storlek, 0);
  if (uppackat > STORST_UPPACKAT) return bomb(`Arkivet blir ${miljoner(uppackat)} MB när det packas upp.`);
  if (uppackat > KVOT_FRAN && uppackat / Math.max(buf.length, 1) > KVOT)
    return bomb(`Arkivet blir ${Math.round(uppackat / buf.length)} gånger större när det packas upp.`);
  if (overlappar(buf, delar)) return bomb('Arkivets delar ligger i varandra, som i en zip-bomb.');
  return uppackat <= PROVA_UPP_TILL ? ljuger(buf, delar) : null;
}

/** Det som står i katalogen behöver inte vara sant: packa upp det som ryms och se. */
function ljuger(buf, delar) {
  for (const del of delar) {
    if (del.metod !== 8 || del.krypterad) continue;
    try {
      if (lasDel(buf, del, PROVA_UPP_TILL).length > del.storlek) return bomb('Arkivet är större än det säger.');
    } catch (fel) {
      if (fel?.code === 'ERR_BUFFER_TOO_LARGE') return bomb('Arkivet är större än det säger.');
    }
  }
  return null;
}

function nastling(buf, delar, djup) {
  for (const del of delar) {
    if (!/\.(?:zip|jar|docx|xlsx|pptx|odt)$/iu.test(del.namn) || del.krypterad) continue;
    if (djup >= DJUPAST)
      return { slag: 'nastlat', skal: `Arkivet har arkiv i arkiv i mer än ${DJUPAST} led. Filen hålls tillbaka.` };
    if (del.storlek > STORST_INRE) continue;
    let inre;
    try {
      inre = lasDel(buf, del, STORST_INRE);
    } catch {
      continue;
    }
    const zip = lasKatalog(inre);
    if (zip === null) continue;
    const hinder = storlekar(inre, zip) ?? nastling(inre, zip.delar, djup + 1);
    if (hinder !== null) return hinder;
  }
  return null;
}

function dokumentdelar(buf, { delar }, typ) {
  const varningar = [];
  const makron =
    /macroenabled/u.test(typ) ||
    delar.some((del) => /(^|\/)vbaProject\.bin$|^Basic\/.+\.xml$|^Scripts\//iu.test(del.namn));
  if (makron)
    varningar.push(varning('makron', 'Dokumentet innehåller makron. Öppna det bara om du vet vem det kommer från.'));
  const manifest = delar.find((del) => del.namn === 'META-INF/manifest.xml');
  if (
    delar.some((del) => del.krypterad) ||
    (manifest !== undefined && /encryption-data/u.test(borjan(buf, manifest)))
  ) {
    varningar.push(
      varning(
        'krypterad',
        'Filen är skyddad med lösenord. Texten kan inte läsas här; be avsändaren om lösenordet eller en öppen fil.',
      ),
    );
  }
  const entiteter = delar.some(
    (del) => /\.(?:xml|rels)$/iu.test(del.namn) && del.storlek > 0 && /<!(?:DOCTYPE|ENTITY)/u.test(borjan(buf, del)),
  );
  if (entiteter && typ !== 'application/zip') {
    return {
      varningar,
      slag: 'xmlbomb',
      skal: 'Dokumentet har egna XML-entiteter, som riktiga dokument inte har. Det hålls tillbaka.',
    };
  }
  return { varningar };
}

/** Dokumentets text: de delar som är stora nog att vara nästlade och små nog att packas upp. */
function djupt(buf, { delar }) {
  for (const del of delar) {
    if (!/^(?:word\/document|ppt\/slides\/slide\d+|content)\.xml$/u.test(del.namn) || del.storlek > PROVA_UPP_TILL)
      continue;
    try {
      const hinder = djupXml(lasDel(buf, del, PROVA_UPP_TILL));
      if (hinder !== null) return hinder;
    } catch {
      // En skadad del är skadad, inte nästlad.
    }
  }
  return null;
}

export function provaZip(buf, zip, typ) {
  const provat = dokumentdelar(buf, zip, typ);
  if (zip.delar.some((del) => farligtNamn(del.namn))) {
    return {
      ...provat,
      slag: 'farliga_namn',
      skal: 'Arkivet har delar vars namn pekar ut ur det eller döljer vad de är. Filen hålls tillbaka.',
    };
  }
  const utanfor = buf.subarray(0, 1024).indexOf('%PDF-');
  const iDel = zip.delar.some((del) => {
    const funnen = packade(buf, del);
    return funnen !== null && utanfor >= funnen.start && utanfor < funnen.start + del.packad;
  });
  if (utanfor >= 0 && !iDel)
    return { ...provat, slag: 'blandfil', skal: 'Filen är både ett zip-arkiv och en PDF. Den hålls tillbaka.' };
  const hinder = storlekar(buf, zip) ?? nastling(buf, zip.delar, 1) ?? djupt(buf, zip);
  if (hinder !== null) return { ...provat, ...hinder };
  if (zip.delar.length !== zip.antal)
    provat.varningar.push(varning('skadad', 'Arkivet är skadat: dess katalog är inte hel.'));
  return provat;
}
