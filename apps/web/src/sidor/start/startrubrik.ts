import type { Del, Delsvar } from '../../klient/startfragor.js';
import { dag, klockan, sagdDag } from '../../sprak/datum.js';
import { iOrd, stor } from '../../sprak/ord.js';

/** Det som är hämtat av Start; en del som saknas har inte kommit, eller hör inte till rollen. */
export type Hamtat = { [D in Del]?: Delsvar[D] };

/** `på torsdag`, `i morgon`, `torsdag 15 oktober` */
function nar(datum: string, dagarKvar: number, idag: string): string {
  if (dagarKvar === 0) return 'i dag';
  if (dagarKvar === 1) return 'i morgon';
  return dagarKvar > 1 && dagarKvar < 7 ? `på ${dag(datum).split(' ')[0] ?? ''}` : sagdDag(datum, idag);
}

const vantar = (tal: number, en: string, flera: string): string => (tal === 1 ? en : `${stor(iOrd(tal))} ${flera}`);

/** Delarna som kan avgöra rubriken, den viktigaste först. */
const I_TUR: readonly Del[] = ['hinder', 'justera', 'kallelser', 'godkannande', 'skrivelser', 'sammantraden'];

/** De delar av dem som finns som rubriken behöver vänta på. */
export const rubrikdelar = (delar: readonly Del[]): Del[] => I_TUR.filter((del) => delar.includes(del));

const REGLER: readonly ((h: Hamtat, idag: string) => string | null)[] = [
  ({ hinder }) => (hinder === undefined || hinder.steg.length === 0 ? null : hinder.rubrik),
  ({ justera }) => {
    const forst = justera?.rader[0];
    return forst === undefined ? null : `Protokollet från ${dag(forst.sammantradesdag)} väntar på din underskrift`;
  },
  ({ kallelser }, idag) => {
    const obesvarad = kallelser?.rader.find((k) => k.oppet && k.svar === null);
    return obesvarad === undefined
      ? null
      : `Kommer du ${nar(obesvarad.datum, obesvarad.dagarKvar, idag)} kl. ${klockan(obesvarad.start)}?`;
  },
  ({ godkannande }) => {
    const tal = godkannande?.rader.length ?? 0;
    return tal === 0 ? null : `${vantar(tal, 'En tjänsteskrivelse', 'tjänsteskrivelser')} väntar på dig`;
  },
  ({ skrivelser }, idag) => {
    const forst = skrivelser?.rader.find((s) => s.frist !== null && s.tillstand === 'utkast');
    if (forst?.frist == null) return null;
    const { dagarKvar } = forst.frist;
    return dagarKvar < 0
      ? `En tjänsteskrivelse skulle ha varit klar ${dag(forst.frist.dag)}`
      : `En tjänsteskrivelse ska vara klar ${nar(forst.frist.dag, dagarKvar, idag)}`;
  },
  ({ hinder }) => hinder?.rubrik ?? null,
  ({ kallelser }, idag) => {
    const nasta = kallelser?.rader[0];
    return nasta === undefined
      ? null
      : `Nästa sammanträde är ${nar(nasta.datum, nasta.dagarKvar, idag)} kl. ${klockan(nasta.start)}`;
  },
  ({ sammantraden }, idag) => {
    const nasta = sammantraden?.rader.find((s) => s.datum >= idag && s.tillstand !== 'installt');
    return nasta === undefined
      ? null
      : `Nästa sammanträde är ${sagdDag(nasta.datum, idag)} kl. ${klockan(nasta.start)}`;
  },
];

/** Sidans rubrik: det som väntar på den som läser, annars vad som kommer. */
export function startrubrik(hamtat: Hamtat, idag: string): string {
  for (const regel of REGLER) {
    const mening = regel(hamtat, idag);
    if (mening !== null) return mening;
  }
  return 'Inget väntar på dig';
}
