import type { Lasning } from './lasning.js';
import { arNamn, arSidnummer, arStreck, arTitel, datumI, DNR, dokumenttypI } from './ord.js';
import type { Wordelement } from './typer.js';

/** Uppgifterna som står före rubriken. */
export interface Huvudfalt {
  dokumenttyp: string | null;
  dnr: string | null;
  datum: string | null;
  handlaggare: string | null;
  adressat: string | null;
  forvaltning: string | null;
}

interface Bit {
  text: string;
  rad: number;
  kolumn: number;
  plats: string;
  tagen: boolean;
}

const ETIKETTER: readonly [keyof Huvudfalt, RegExp][] = [
  ['dnr', /^(?:vårt? )?(?:dnr|diarienr|diarienummer|ärendenummer|ärendenr|beteckning)(?!\p{L})\.?\s*:?\s*(.*)$/iu],
  ['datum', /^(?:datum|upprättad(?: den)?)(?!\p{L})\s*:?\s*(.*)$/iu],
  [
    'handlaggare',
    /^(?:vår )?(?:referens|handläggare|handläggande tjänsteman|tjänsteställe\/handläggare|kontaktperson|kontakt)(?!\p{L})\s*:?\s*(.*)$/iu,
  ],
  ['adressat', /^(?:till|mottagare|adressat)(?!\p{L})\s*:?\s*(.*)$/iu],
];

/** Bitarna i brevhuvudet på rad och kolumn: en tabbavgränsad rad är ett rutnät liksom en tabell. */
function bitarna(element: readonly Wordelement[]): Bit[] {
  const ut: Bit[] = [];
  let rad = 0;
  const lagg = (text: string, kolumn: number, plats: string, har: number): void => {
    if (text.trim() !== '') ut.push({ text: text.replace(/\s+/gu, ' ').trim(), rad: har, kolumn, plats, tagen: false });
  };
  for (const e of element) {
    if (e.typ === 'stycke') {
      for (const text of e.text.split('\n')) {
        text.split('\t').forEach((del, kolumn) => {
          lagg(del, kolumn, e.plats, rad);
        });
        rad += 1;
      }
      continue;
    }
    for (const celler of e.rader) {
      let hogst = 1;
      let kolumn = 0;
      for (const cell of celler) {
        const rader = cell.innehall.flatMap((inne) =>
          inne.typ === 'stycke'
            ? inne.text.split(/[\n\t]/u)
            : inne.rader.flatMap((r) =>
                r.flatMap((c) => c.innehall.flatMap((i) => (i.typ === 'stycke' ? i.text.split(/[\n\t]/u) : []))),
              ),
        );
        rader.forEach((text, nr) => {
          lagg(text, kolumn, e.plats, rad + nr);
        });
        hogst = Math.max(hogst, rader.length);
        kolumn += cell.kolumner;
      }
      rad += hogst;
    }
  }
  return ut;
}

const etiketten = (text: string): [keyof Huvudfalt, string] | null => {
  for (const [falt, form] of ETIKETTER) {
    const traff = form.exec(text);
    if (traff !== null && (traff[1] === '' || text.includes(':') || falt === 'dnr')) return [falt, traff[1] ?? ''];
  }
  return null;
};

/** Värdet till en etikett som står ensam: under den, eller till höger om den. */
function vardet(bitar: readonly Bit[], etikett: Bit): Bit | undefined {
  const fri = (b: Bit): boolean => !b.tagen && etiketten(b.text) === null;
  const under = bitar.find((b) => b.kolumn === etikett.kolumn && b.rad > etikett.rad);
  const bredvid = bitar.find((b) => b.rad === etikett.rad && b.kolumn > etikett.kolumn);
  if (bredvid !== undefined && fri(bredvid)) return bredvid;
  return under !== undefined && under.rad - etikett.rad <= 2 && fri(under) ? under : undefined;
}

function satt(falt: Huvudfalt, namn: keyof Huvudfalt, ra: string): boolean {
  const text = ra.trim();
  if (text === '' || falt[namn] !== null) return false;
  if (namn === 'datum') {
    falt.datum = datumI(text);
    return falt.datum !== null;
  }
  falt[namn] = namn === 'dnr' ? (DNR.exec(text)?.[1] ?? text.slice(0, 60)) : text.slice(0, 200);
  return true;
}

/** Etikettens värde på samma rad, och ett datum eller nummer som står med: "2026-02-04 · Dnr UAN/2026:12". */
function utanEtikett(bit: Bit, falt: Huvudfalt): boolean {
  const { text } = bit;
  const typ = dokumenttypI(text);
  if (typ !== null) {
    falt.dokumenttyp ??= typ;
    return true;
  }
  if (arSidnummer(text) || arStreck(text)) return true;
  const [datum, dnr] = [datumI(text), DNR.exec(text)?.[1] ?? null];
  if ((datum !== null || dnr !== null) && text.length <= 60) {
    falt.datum ??= datum;
    falt.dnr ??= dnr;
    return true;
  }
  if (/(?:förvaltning(?:en)?|kontoret|kontor|avdelning(?:en)?)$/iu.test(text) && falt.forvaltning === null) {
    falt.forvaltning = text;
    return true;
  }
  if (
    /(?:nämnd(?:en)?|styrelsen?|fullmäktige|beredning(?:en)?|utskott(?:et)?)$/iu.test(text) &&
    falt.adressat === null
  ) {
    falt.adressat = text;
    return true;
  }
  return text === falt.forvaltning || text === falt.adressat;
}

export const tommaFalt = (): Huvudfalt => ({
  dokumenttyp: null,
  dnr: null,
  datum: null,
  handlaggare: null,
  adressat: null,
  forvaltning: null,
});

/**
 * Läser brevhuvudet: etiketter med sina värden, och det som känns igen på sin form. Resten blir kvar.
 * @param plats var det som blir kvar sägs ha stått
 */
export function lasHuvud(element: readonly Wordelement[], falt: Huvudfalt, las: Lasning, plats: string): void {
  const bitar = bitarna(element);
  for (const bit of bitar) {
    const traff = bit.tagen ? null : etiketten(bit.text);
    if (traff === null) continue;
    const [namn, pasamma] = traff;
    bit.tagen = true;
    if (pasamma !== '') {
      if (!satt(falt, namn, pasamma)) bit.tagen = falt[namn] !== null && pasamma.includes(falt[namn]);
      continue;
    }
    const bredvid = vardet(bitar, bit);
    if (
      bredvid !== undefined &&
      (namn !== 'handlaggare' || arNamn(bredvid.text) || /^[^,]+,/u.test(bredvid.text)) &&
      satt(falt, namn, bredvid.text)
    ) {
      bredvid.tagen = true;
    }
  }
  for (const bit of bitar) if (!bit.tagen) bit.tagen = utanEtikett(bit, falt);
  for (const bit of bitar) {
    if (!bit.tagen && arTitel(bit.text) && bitar.some((b) => b.kolumn === bit.kolumn && b.text === falt.handlaggare))
      bit.tagen = true;
    if (!bit.tagen) las.behall(bit.text, plats);
  }
}
