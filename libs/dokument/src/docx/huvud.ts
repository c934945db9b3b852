import { AlignmentType, BorderStyle, Footer, Header, PageNumber, TabStopType, TextRun, type Paragraph } from 'docx';
import type { Adressfot, Brevhuvud, Dokument } from '../modell/dokument.js';
import type { Arbete, Del, Styckeval } from './arbete.js';
import { vapenbild } from './bild.js';
import { lopare, tabb } from './lopar.js';
import { HAR, SANS, SPALT, TEXT, UTKASTROD, grad, mm } from './matt.js';
import { STIL, rad } from './stilar.js';
import { spalttabell } from './tabeller.js';

/** "Sida 2 (5)", som Word räknar ut. */
function sidnummer(): TextRun {
  return new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] });
}

const STOR = { font: SANS, bold: true, size: grad(14) } as const;
const LITEN = { font: SANS, size: grad(10.5) } as const;

/** Brevhuvudet står i brödtexten och läses därför upp. */
export function brevhuvud(arbete: Arbete, b: Brevhuvud): Del[] {
  const vapen = b.vapen === undefined ? [] : [{ delar: [vapenbild(b.vapen)] }];
  const bredder = vapen.length === 0 ? [mm(92), mm(50), mm(18)] : [mm(14), mm(78), mm(50), mm(18)];
  const mitten = [
    arbete.text(b.kommun, { spacing: rad(17) }, STOR),
    arbete.text(b.avsandare, { spacing: rad(13.5) }, LITEN),
  ];
  const hoger = [
    arbete.text(b.dokumenttyp, { spacing: rad(17) }, STOR),
    ...b.hoger.map((text) => arbete.text(text, { spacing: rad(13.5) }, LITEN)),
  ];
  const sida = arbete.stycke([sidnummer()], { style: STIL.etikett, alignment: AlignmentType.RIGHT, spacing: rad(17) });
  const tabell = spalttabell(bredder, [[...vapen, { delar: mitten }, { delar: hoger }, { delar: [sida] }]], -SPALT);
  return arbete.tabell(tabell, false, 1);
}

/** Rött streck och mening överst på ett utkast. Ingen vattenstämpel: den läses inte upp. */
export function utkastrad(arbete: Arbete, utkast: string | undefined): Paragraph[] {
  if (utkast === undefined) return [];
  const border = { left: { style: BorderStyle.SINGLE, size: 16, space: 7, color: UTKASTROD } };
  const text = [{ typ: 'ord', text: 'Utkast.', stil: 'fet' } as const, { typ: 'ord', text: ` ${utkast}` } as const];
  return [arbete.text(text, { style: STIL.not, spacing: rad(13, 8, 4), border })];
}

const LOPANDE: Styckeval = {
  style: STIL.etikett,
  indent: { left: -SPALT },
  tabStops: [{ type: TabStopType.RIGHT, position: TEXT }],
};

/**
 * Första sidan har ett tomt huvud på en punkt (brevhuvudet är brödtext); de följande har kommun, avsändare och sida.
 * Övermarginalen är 13 mm: det löpande huvudet trycker ned texten till 30.
 */
export function sidhuvuden(arbete: Arbete, d: Dokument): { readonly first: Header; readonly default: Header } {
  const { kommun, avsandare, rad: text } = d.lopandeHuvud;
  const forst = [...lopare(kommun, { bold: true }), ...lopare(` · ${avsandare}`), tabb(), sidnummer()];
  const sedan = d.utkast === undefined ? lopare(text) : [...lopare('UTKAST', { bold: true }), ...lopare(` · ${text}`)];
  return {
    first: new Header({ children: [arbete.mellanrum(1, false)] }),
    default: new Header({
      children: [arbete.stycke(forst, LOPANDE), arbete.stycke(sedan, { ...LOPANDE, spacing: rad(13, 0, mm(8) / 20) })],
    }),
  };
}

function fotrader(arbete: Arbete, { kolumner }: Adressfot): Paragraph[] {
  const hojd = Math.max(0, ...kolumner.map((k) => k.length));
  const tabStops = [mm(50), mm(104)].map((position) => ({ type: TabStopType.LEFT, position }));
  const linje = { border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: HAR } } };
  return Array.from({ length: hojd }, (_, n) =>
    arbete.stycke(
      kolumner.flatMap((k, i) => [
        ...(i === 0 ? [] : [tabb()]),
        ...lopare(k[n] ?? '', { size: grad(9), bold: i === 0 && n === 0 }),
      ]),
      { style: STIL.etikett, indent: { left: -SPALT }, tabStops, spacing: rad(11.6), ...(n === 0 ? linje : {}) },
    ),
  );
}

/** Adressfoten finns bara på brevs första sida. */
export function sidfotter(arbete: Arbete, d: Dokument): { readonly first: Footer; readonly default: Footer } {
  const rader = d.adressfot === undefined ? [] : fotrader(arbete, d.adressfot);
  return {
    first: new Footer({ children: rader.length === 0 ? [arbete.mellanrum(1, false)] : rader }),
    default: new Footer({ children: [arbete.mellanrum(1, false)] }),
  };
}
