import type { Adressfot, Brevhuvud, Dokument } from '../modell/dokument.js';
import type { Arbete } from './arbete.js';
import { HAR, SANS, SPALT, TEXT, UTKASTROD, grad, mm, rad } from './matt.js';
import { STIL } from './stilar.js';
import { spalttabell } from './tabeller.js';
import { lopare, SIDNUMMER, stycke, TABB, type Styckeval, type Wml } from './wml.js';

const STOR = { font: SANS, bold: true, size: grad(14) } as const;
const LITEN = { font: SANS, size: grad(10.5) } as const;
const EN_PUNKT: Styckeval = { spacing: { line: 20, before: 0, after: 0 } };

/**
 * Brevhuvudet står i brödtexten och läses därför upp.
 * @param vapen bildens löpare
 */
export function brevhuvud(arbete: Arbete, b: Brevhuvud, vapen: Wml | undefined): Wml[] {
  // Ett stycke med exakt radhöjd skulle klippa bilden.
  const bild = vapen === undefined ? [] : [stycke([vapen], { spacing: { line: 240, lineRule: 'auto', after: 0 } })];
  const bredder = vapen === undefined ? [mm(92), mm(50), mm(18)] : [mm(14), mm(78), mm(50), mm(18)];
  const mitten = [
    arbete.text(b.kommun, { spacing: rad(17) }, STOR),
    arbete.text(b.avsandare, { spacing: rad(13.5) }, LITEN),
  ];
  const hoger = [
    arbete.text(b.dokumenttyp, { spacing: rad(17) }, STOR),
    ...b.hoger.map((text) => arbete.text(text, { spacing: rad(13.5) }, LITEN)),
  ];
  const sida = arbete.stycke([SIDNUMMER], { style: STIL.etikett, alignment: 'right', spacing: rad(17) });
  const celler = [...bild.map((d) => ({ delar: [d] })), { delar: mitten }, { delar: hoger }, { delar: [sida] }];
  return arbete.tabell(spalttabell(bredder, [celler], -SPALT), false, 1);
}

/** Rött streck och mening överst på ett utkast. Ingen vattenstämpel: den läses inte upp. */
export function utkastrad(arbete: Arbete, utkast: string | undefined): Wml[] {
  if (utkast === undefined) return [];
  const border = { left: { size: 16, space: 7, color: UTKASTROD } };
  const text = [{ typ: 'ord', text: 'Utkast.', stil: 'fet' } as const, { typ: 'ord', text: ` ${utkast}` } as const];
  return [arbete.text(text, { style: STIL.not, spacing: rad(13, 8, 4), border })];
}

const LOPANDE: Styckeval = {
  style: STIL.etikett,
  indent: { left: -SPALT },
  tabStops: [{ typ: 'right', position: TEXT }],
};

/** Sidhuvud eller sidfot för första sidan och för de följande. */
export interface Sidkant {
  readonly forsta: readonly Wml[];
  readonly foljande: readonly Wml[];
}

/**
 * Första sidan har ett tomt huvud på en punkt (brevhuvudet är brödtext); de följande har kommun, avsändare och sida.
 * Övermarginalen är 13 mm: det löpande huvudet trycker ned texten till 30.
 */
export function sidhuvuden({ lopandeHuvud, utkast }: Dokument): Sidkant {
  const { kommun, avsandare, rad: text } = lopandeHuvud;
  const forst = [lopare(kommun, { bold: true }), lopare(` · ${avsandare}`), TABB, SIDNUMMER];
  const sedan = utkast === undefined ? [lopare(text)] : [lopare('UTKAST', { bold: true }), lopare(` · ${text}`)];
  return {
    forsta: [stycke([], EN_PUNKT)],
    foljande: [stycke(forst, LOPANDE), stycke(sedan, { ...LOPANDE, spacing: { ...rad(13), after: mm(8) } })],
  };
}

function fotrader({ kolumner }: Adressfot): Wml[] {
  const hojd = Math.max(0, ...kolumner.map((k) => k.length));
  const tabStops = [mm(50), mm(104)].map((position) => ({ position }));
  const linje = { border: { top: { size: 4, space: 4, color: HAR } } };
  return Array.from({ length: hojd }, (_, n) =>
    stycke(
      kolumner.flatMap((k, i) => [
        ...(i === 0 ? [] : [TABB]),
        lopare(k[n] ?? '', { size: grad(9), bold: i === 0 && n === 0 }),
      ]),
      { style: STIL.etikett, indent: { left: -SPALT }, tabStops, spacing: rad(11.6), ...(n === 0 ? linje : {}) },
    ),
  );
}

/** Adressfoten finns bara på brevs första sida. */
export function sidfotter({ adressfot }: Dokument): Sidkant {
  const rader = adressfot === undefined ? [] : fotrader(adressfot);
  const tom = [stycke([], EN_PUNKT)];
  return { forsta: rader.length === 0 ? tom : rader, foljande: tom };
}
