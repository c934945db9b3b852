import { UPPDRAGSROLL_TEXT } from '../uppdrag.js';
import type { Andringsrad } from './andring.repository.js';

const FALT: Readonly<Record<string, string>> = {
  parti: 'partiet',
  plats: 'platsen',
  turordning: 'numret i turordningen',
  fran: 'första dagen',
  till: 'sista dagen',
};

const ORSAK: Readonly<Record<string, string>> = {
  aterkallelse: 'uppdraget återkallades',
  valbarhet: 'personen är inte längre valbar',
  avliden: 'personen har avlidit',
  mandattid: 'mandattiden är slut',
  organet_upphor: 'organet upphör',
};

const visa = (varde: unknown): string =>
  typeof varde === 'string' ? varde : typeof varde === 'number' ? String(varde) : 'inget';

type Rad = Pick<Andringsrad, 'slag' | 'namn' | 'roll' | 'plats' | 'parti' | 'efterNamn' | 'galler' | 'fore' | 'efter'>;

const vem = ({ namn, parti }: Rad): string => {
  const kort = namn ?? 'Någon';
  return parti === null ? kort : `${kort} (${parti})`;
};

const vad = ({ roll, plats }: Rad): string =>
  `${roll === null ? 'uppdraget' : UPPDRAGSROLL_TEXT[roll]}${plats === null ? '' : `, plats ${String(plats)}`}`;

function rattelse(rad: Rad): string {
  const falt = Object.keys(rad.efter ?? {});
  const delar = falt.map(
    (namn) => `${FALT[namn] ?? namn} från ${visa(rad.fore?.[namn])} till ${visa(rad.efter?.[namn])}`,
  );
  return `Rättat för ${vem(rad)}: ${delar.join(', ')}.`;
}

function slut(rad: Rad): string {
  const orsak = ORSAK[visa(rad.efter?.['orsak'])];
  const mening = `${vem(rad)} har sin sista dag som ${vad(rad)} ${rad.galler}`;
  return orsak === undefined ? `${mening}.` : `${mening}: ${orsak}.`;
}

/** Ändringen i en mening. */
export function andringstext(rad: Rad): string {
  switch (rad.slag) {
    case 'val':
      return `${vem(rad)} är ${vad(rad)} från och med ${rad.galler}.`;
    case 'fyllnadsval':
      return `${vem(rad)} är ${vad(rad)} från och med ${rad.galler}, efter ${rad.efterNamn ?? 'den förra'}.`;
    case 'byte':
      return `${vem(rad)} byter uppdrag och är ${vad(rad)} från och med ${rad.galler}.`;
    case 'avsagelse':
      return `${vem(rad)} befriades från uppdraget som ${vad(rad)}. Sista dagen är ${rad.galler}.`;
    case 'slut':
      return slut(rad);
    case 'turordning':
      return `Ny ordning mellan ersättarna för ${rad.parti ?? 'partiet'} från och med ${rad.galler}.`;
    case 'rattelse':
      return rattelse(rad);
  }
}
