import type { Citat, Lista, Paragrafrubrik, Reservation, Rubrik, Sekretessblock, Stycke } from '../modell/block.js';
import type { Text } from '../modell/text.js';
import type { Arbete } from './arbete.js';
import { DJUPAST } from './listor.js';
import { HAR, SPALT } from './matt.js';
import { STIL } from './stilar.js';
import { lopare, TABB, type Styckeval, type Wml } from './wml.js';

const NIVA = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const;
/** Så många punkter eller färre delas aldrig (DOKUMENT.md 5). */
const KORT_LISTA = 4;

export function rubrik(arbete: Arbete, { niva, text, linje }: Rubrik): Wml[] {
  if (linje !== true) return [arbete.text(text, { style: NIVA[niva] })];
  // Linjen ska gå över hela bredden: stycket börjar i marginalen och texten efter ett tabbsteg.
  const val: Styckeval = {
    style: NIVA[niva],
    indent: { left: 0, hanging: SPALT },
    border: { top: { size: 4, space: 5, color: HAR } },
  };
  return [arbete.stycke([TABB, lopare(text)], val)];
}

export function paragrafrubrik(arbete: Arbete, p: Paragrafrubrik): Wml[] {
  const linje: Styckeval = p.linje || p.niva === 1 ? {} : { border: 'inga' };
  const huvud = arbete.stycke([lopare(p.nummer), TABB, lopare(p.titel)], {
    style: p.niva === 1 ? STIL.paragraftitel : STIL.paragraf,
    ...linje,
  });
  return p.dnr === undefined ? [huvud] : [huvud, arbete.text(p.dnr, { style: STIL.etikett, keepNext: true })];
}

const STYCKESTIL = { not: STIL.not, etikett: STIL.etikett, indrag: STIL.indrag } as const;

export function stycke(arbete: Arbete, { text, stil }: Stycke, hall: boolean): Wml[] {
  const spacing = stil === 'etikett' ? { spacing: { after: 80 } } : {};
  return [
    arbete.text(text, { ...(stil === undefined ? {} : { style: STYCKESTIL[stil] }), ...spacing, keepNext: hall }),
  ];
}

interface Listrad {
  readonly text: Text;
  readonly id: number;
  readonly niva: number;
}

/** Punkterna i ordning, de under en punkt direkt efter den; varje lista har sin egen numrering. */
function listrader(arbete: Arbete, { numrerad, punkter }: Lista, niva: number, form: number): Listrad[] {
  const id = arbete.nyLista(numrerad === true ? 'numrerad' : 'streck', niva, form);
  const inre = numrerad === true ? form + 1 : form;
  return punkter.flatMap(({ text, under }) => [
    { text, id, niva },
    ...(under === undefined ? [] : listrader(arbete, under, Math.min(niva + 1, DJUPAST), inre)),
  ]);
}

/** Korta listor delas aldrig; i längre står minst två punkter på var sida. */
export function lista(arbete: Arbete, l: Lista, hall: boolean): Wml[] {
  const led = listrader(arbete, l, 0, 0);
  return led.map(({ text, id, niva }, i) => {
    const sista = i === led.length - 1;
    const ihop = led.length <= KORT_LISTA ? !sista : i === 0 || i === led.length - 2;
    return arbete.text(text, {
      lista: { id, niva },
      contextualSpacing: !sista,
      keepNext: ihop || (sista && hall),
    });
  });
}

/** Någon annans ord, indragna. */
export function citat(arbete: Arbete, { stycken }: Citat, hall: boolean): Wml[] {
  const sista = stycken.length - 1;
  return stycken.map((text, i) => arbete.text(text, { style: STIL.citat, keepNext: i === sista && hall }));
}

export function reservation(arbete: Arbete, { ingress, stycken }: Reservation, hall: boolean): Wml[] {
  const sista = stycken.length - 1;
  return [
    arbete.text(ingress, { keepNext: stycken.length > 0 || hall }),
    ...stycken.map((text, i) => arbete.text(text, { style: STIL.indrag, keepNext: i === sista && hall })),
  ];
}

export function sekretess(arbete: Arbete, { lagrum, stycken }: Sekretessblock, hall: boolean): Wml[] {
  const forsta: Text = [
    { typ: 'ord', text: 'Sekretess', stil: 'fet' },
    { typ: 'ord', text: ` · ${lagrum}` },
  ];
  const alla = [forsta, ...stycken];
  return alla.map((text, i) => arbete.text(text, { style: STIL.sekretess, keepNext: i < alla.length - 1 || hall }));
}
