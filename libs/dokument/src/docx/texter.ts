import { BorderStyle, HeadingLevel, type Paragraph } from 'docx';
import type { Lista, Paragrafrubrik, Reservation, Rubrik, Sekretessblock, Stycke } from '../modell/block.js';
import type { Text } from '../modell/text.js';
import type { Arbete, Styckeval } from './arbete.js';
import { lopare, tabb } from './lopar.js';
import { HAR, SPALT } from './matt.js';
import { STIL, STRECK } from './stilar.js';

const NIVA = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Så många punkter eller färre delas aldrig (DOKUMENT.md 5). */
const KORT_LISTA = 4;

export function rubrik(arbete: Arbete, { niva, text, linje }: Rubrik): Paragraph[] {
  if (linje !== true) return [arbete.text(text, { heading: NIVA[niva] })];
  // Linjen ska gå över hela bredden: stycket börjar i marginalen och texten efter ett tabbsteg.
  const val: Styckeval = {
    heading: NIVA[niva],
    indent: { left: 0, hanging: SPALT },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 5, color: HAR } },
  };
  return [arbete.stycke([tabb(), ...lopare(text)], val)];
}

export function paragrafrubrik(arbete: Arbete, p: Paragrafrubrik): Paragraph[] {
  const linje: Styckeval =
    p.linje || p.niva === 1 ? {} : { border: { top: { style: BorderStyle.NONE, size: 0, color: 'auto' } } };
  const huvud = arbete.stycke([...lopare(p.nummer), tabb(), ...lopare(p.titel)], {
    style: p.niva === 1 ? STIL.paragraftitel : STIL.paragraf,
    ...linje,
  });
  return p.dnr === undefined ? [huvud] : [huvud, arbete.text(p.dnr, { style: STIL.etikett, keepNext: true })];
}

const STYCKESTIL = { not: STIL.not, etikett: STIL.etikett, indrag: STIL.indrag } as const;

export function stycke(arbete: Arbete, { text, stil }: Stycke, hall: boolean): Paragraph[] {
  const spacing = stil === 'etikett' ? { spacing: { after: 80 } } : {};
  return [
    arbete.text(text, { ...(stil === undefined ? {} : { style: STYCKESTIL[stil] }), ...spacing, keepNext: hall }),
  ];
}

/** Korta listor delas aldrig; i längre står minst två punkter på var sida. */
export function lista(arbete: Arbete, { punkter }: Lista, hall: boolean): Paragraph[] {
  const instans = arbete.nyLista();
  const led = punkter.flatMap(({ text, under = [] }) => [
    { text, level: 0 },
    ...under.map((u) => ({ text: u, level: 1 })),
  ]);
  return led.map(({ text, level }, i) => {
    const sista = i === led.length - 1;
    const ihop = led.length <= KORT_LISTA ? !sista : i === 0 || i === led.length - 2;
    return arbete.text(text, {
      numbering: { reference: STRECK, level, instance: instans },
      contextualSpacing: !sista,
      keepNext: ihop || (sista && hall),
    });
  });
}

export function reservation(arbete: Arbete, { ingress, stycken }: Reservation, hall: boolean): Paragraph[] {
  const sista = stycken.length - 1;
  return [
    arbete.text(ingress, { keepNext: stycken.length > 0 || hall }),
    ...stycken.map((text, i) => arbete.text(text, { style: STIL.indrag, keepNext: i === sista && hall })),
  ];
}

export function sekretess(arbete: Arbete, { lagrum, stycken }: Sekretessblock, hall: boolean): Paragraph[] {
  const forsta: Text = [
    { typ: 'ord', text: 'Sekretess', stil: 'fet' },
    { typ: 'ord', text: ` · ${lagrum}` },
  ];
  const alla = [forsta, ...stycken];
  return alla.map((text, i) => arbete.text(text, { style: STIL.sekretess, keepNext: i < alla.length - 1 || hall }));
}
