import { scanJson } from './jsonskanner.js';
import { Felgrans, Lasning } from './lasning.js';
import { checkDagar, checkDelar } from './regler/delregler.js';
import { Granskning } from './regler/granskning.js';
import { checkJusterare, checkOrdforandeskap } from './regler/ledningsregler.js';
import {
  checkDubbletter,
  checkFor,
  checkKvorum,
  checkNarvarointervall,
  checkPresidium,
} from './regler/narvaroregler.js';
import { checkOmrostningar } from './regler/omrostningsregler.js';
import { checkNamnIParagraf, checkSerie } from './regler/paragrafregler.js';
import { readSchema } from './schema.js';
import type { Sammantradesfakta } from './typer.js';

/** En faktafil är högst 20 MB. */
export const STORST_FIL = 20_000_000;

/**
 * Läser en faktafil (`klubba.sammantradesfakta/1`) och prövar den mot schemat och lagen.
 * @param fil filens namn, som varje felmening börjar med.
 * @param innehall filens text, eller dess byte i UTF-8; en inledande byteordningsmarkering hoppas över.
 * @returns fakta där utelämnade fält saknas, eller alla fel: en svensk mening var med fil, JSON Pointer, vad som är fel
 *   och vad som väntades.
 */
export function lasFaktafil(
  fil: string,
  innehall: string | Uint8Array,
): { fakta: Sammantradesfakta } | { fel: string[] } {
  const l = new Lasning(fil);
  try {
    const json = parseFil(innehall, l);
    if (json === undefined) return { fel: l.fel };
    const fakta = readSchema(json.varde, l);
    checkRegler(fakta, l);
    return l.fel.length === 0 ? { fakta } : { fel: l.fel };
  } catch (orsak) {
    if (orsak instanceof Felgrans) return { fel: l.fel };
    throw orsak;
  }
}

function parseFil(innehall: string | Uint8Array, l: Lasning): { varde: unknown } | undefined {
  const storlek = typeof innehall === 'string' ? Buffer.byteLength(innehall) : innehall.byteLength;
  if (storlek > STORST_FIL) {
    l.report('', `filen är ${(storlek / 1_000_000).toFixed(1).replace('.', ',')} MB, men får vara högst 20 MB`);
    return undefined;
  }
  const text = decode(innehall);
  if (text === undefined) {
    l.report('', 'filen är inte text i UTF-8, men ska vara JSON i UTF-8');
    return undefined;
  }
  const svar = scanJson(text);
  if (!Array.isArray(svar)) {
    const plats = `rad ${String(svar.rad)}, tecken ${String(svar.kolumn)}`;
    l.report('', `filen är inte giltig JSON (felet står vid ${plats}); den ska vara ett JSON-objekt enligt schemat`);
    return undefined;
  }
  for (const { stig } of svar) l.report(stig, 'fältet står två gånger i samma objekt, men ska stå en enda gång');
  return { varde: JSON.parse(text) as unknown };
}

function decode(innehall: string | Uint8Array): string | undefined {
  try {
    const text = typeof innehall === 'string' ? innehall : new TextDecoder('utf-8', { fatal: true }).decode(innehall);
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch {
    return undefined;
  }
}

function checkRegler(fakta: Sammantradesfakta, l: Lasning): void {
  const g = new Granskning(fakta, l);
  checkSerie(g);
  checkDubbletter(g);
  const intervall = checkNarvarointervall(g);
  checkFor(g, intervall);
  checkPresidium(g, intervall);
  checkKvorum(g);
  checkOrdforandeskap(g);
  checkJusterare(g);
  checkDelar(g);
  checkDagar(g);
  const { beslutande, ersattare, franvarande = [] } = fakta.narvaro;
  const partier = new Set([...beslutande, ...ersattare, ...franvarande].map(({ parti }) => parti));
  // ”-” står för en politisk vilde och är inget parti.
  partier.delete('-');
  fakta.paragrafer.forEach((paragraf, i) => {
    const tjanstgorande = g.isUppstallningHel(i)
      ? new Set(g.uppstallning.tjanstgorande(paragraf).map(({ namn }) => namn))
      : undefined;
    const prov = { g, paragraf, stig: `/paragrafer/${String(i)}`, tjanstgorande };
    checkNamnIParagraf(prov, partier);
    checkOmrostningar(prov);
  });
}
