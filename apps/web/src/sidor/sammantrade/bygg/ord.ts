import type { Marke } from '../../../delar/Lage.js';
import type { Listandring, Punkt } from '../../../klient/typer.js';
import { dag } from '../../../sprak/datum.js';
import { antal } from '../../../sprak/ord.js';
import type { Beredning, Pavag } from './fragor.js';

export const AVSNITT: Readonly<Record<Punkt['typ'], string>> = {
  formalia: 'Formalia',
  val: 'Val',
  information: 'Information',
  beslut: 'Beslutsärenden',
  anstallning: 'Anställning',
  anmalan: 'Anmälningar',
  delegation: 'Delegationsbeslut',
};

export const ANDRINGSORD: Readonly<Record<Listandring['slag'], { marke: Marke; ord: string }>> = {
  nytt: { marke: 'nytt', ord: 'Ny' },
  andrat: { marke: 'nytt', ord: 'Ändrad' },
  flyttat: { marke: 'sand', ord: 'Flyttad' },
  utgar: { marke: 'utgar', ord: 'Utgår' },
};

const VARFOR: Readonly<Record<Pavag['grund'], string>> = {
  skrivelse: '',
  bordlagd: 'Bordlagt',
  aterremiss: 'Återremitterat',
  remiss: 'Remiss',
  bevakning: 'Bevakning',
};

/** Varför ärendet är på väg: `Återremitterat torsdag 17 september, § 77`. */
export const varfor = ({ grund, paragraf }: Pavag): string =>
  paragraf === null ? VARFOR[grund] : `${VARFOR[grund]} ${dag(paragraf.datum)}, §\u00a0${String(paragraf.nr)}`;

/** Meningen överst: vad som hindrar. */
export function beredningsrubrik(b: Beredning | undefined, datum: string): string {
  if (b === undefined) return `Beredning inför ${dag(datum)}`;
  const brister = b.punkter.filter((p) => p.brister.length + p.nyaVersioner.length > 0).length;
  const klara = b.paVag.filter(({ klar }) => klar).length;
  const delar = [
    ...(brister === 0 ? [] : [antal(brister, 'punkt saknar något', 'punkter saknar något')]),
    ...(klara === 0 ? [] : [`${antal(klara, 'ärende är klart', 'ärenden är klara')} att läggas på listan`]),
  ];
  return delar.length === 0 ? `Inget hindrar listan ${dag(datum)}` : delar.join(' och ');
}

/** När listan är slut enligt tiderna, eller null utan tider. */
export const slutar = (punkter: readonly Punkt[]): string | null =>
  punkter
    .filter(({ utgar }) => !utgar)
    .map(({ tidTill, tidFran }) => tidTill ?? tidFran)
    .filter((tid) => tid !== null)
    .sort()
    .at(-1) ?? null;
