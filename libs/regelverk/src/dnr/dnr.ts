import { isSparradKod } from './sparrade-koder.js';

/** Ett diarienummer läst ur text. `kod` är null när numret står utan kod, som i ”2015:01” eller ”1/2015”. */
export interface Dnr {
  readonly kod: string | null;
  readonly ar: number;
  readonly lopnr: number;
}

const BLANKA = /[\s\u0085]+/gu;
const PARENTES_CITAT = String.raw`\p{Ps}\p{Pe}\p{Pi}\p{Pf}<>"'`;
const MED_KOD = new RegExp(
  String.raw`(?<=^|[ :${PARENTES_CITAT}])([A-Za-zÅÄÖåäö.]+)(?:/([0-9]{4}):|( )([0-9]{4})[:/])([0-9]+)` +
    String.raw`(?![\p{L}\p{Nd}/\-\u2010\u2011]|:\p{Nd})`,
  'gu',
);
const KRINGTECKEN = `[ .,;:!?${PARENTES_CITAT}]*`;
const UTAN_KOD = new RegExp(
  `^${KRINGTECKEN}(?:(?:dnr|diarienr|diarienummer)\\.?(?=[ :])${KRINGTECKEN})?` +
    `(?:([0-9]{4}):([0-9]+)|([0-9]+)/([0-9]{4}))${KRINGTECKEN}$`,
  'iu',
);

function isAr(text: string): boolean {
  return /^(?:19|20)[0-9]{2}$/u.test(text);
}

function build(kod: string | null, ar: string, lopnr: string): Dnr | undefined {
  const nummer = Number(lopnr);
  return isAr(ar) && nummer >= 1 && Number.isSafeInteger(nummer) ? { kod, ar: Number(ar), lopnr: nummer } : undefined;
}

/** Före ett blanksteg är bara korta ord med versaler eller inre punkt en kod; alla andra ord hör till texten. */
function isKodBeforeBlank(ord: string): boolean {
  const utanSistaPunkt = ord.endsWith('.') ? ord.slice(0, -1) : ord;
  if (utanSistaPunkt.length < 2 || utanSistaPunkt.length > 5) return false;
  return /[^.]\.+[^.]/u.test(utanSistaPunkt) || utanSistaPunkt === utanSistaPunkt.toUpperCase();
}

function toKod(ord: string): string | undefined {
  const kod = ord.replaceAll('.', '').toUpperCase();
  return kod === '' || isSparradKod(ord, kod) ? undefined : kod;
}

function findMedKod(text: string): Dnr | undefined {
  for (const [, ord = '', arEfterStreck, blank, arEfterBlank, lopnr = ''] of text.matchAll(MED_KOD)) {
    const kod = blank === undefined || isKodBeforeBlank(ord) ? toKod(ord) : undefined;
    const dnr = kod === undefined ? undefined : build(kod, arEfterStreck ?? arEfterBlank ?? '', lopnr);
    if (dnr !== undefined) return dnr;
  }
  return undefined;
}

function findUtanKod(text: string): Dnr | undefined {
  const traff = UTAN_KOD.exec(text);
  if (traff === null) return undefined;
  const [, arForst, lopnrSist, lopnrForst, arSist] = traff;
  const ar = arForst ?? arSist ?? '';
  const lopnr = lopnrSist ?? lopnrForst ?? '';
  // Två årtal (”2015/2016”) är ett läsår eller en period, inget diarienummer.
  return isAr(lopnr) ? undefined : build(null, ar, lopnr);
}

/**
 * Läser det första diarienumret i en text, hur det än är skrivet (`AVUX/2019:66`, `Dnr. Avux/2016:90`, `KS 2019/273`,
 * `Arb.p. 2015:7`, ensamt `2015:01` eller `1/2015`). Koden ges i versaler utan punkter.
 * Ger `undefined` när texten inte innehåller något diarienummer (OSL 5:2 p 1 kräver ett per registrerad handling).
 */
export function parseDnr(text: string): Dnr | undefined {
  const jamn = text.normalize('NFC').replace(BLANKA, ' ');
  return findMedKod(jamn) ?? findUtanKod(jamn);
}
