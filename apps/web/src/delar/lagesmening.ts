import type { Protokoll, Sammantrade, Foredragningslista, Kallelseuppgift } from '../klient/typer.js';
import { dag, dagarMellan, klockan, veckodag } from '../sprak/datum.js';
import { antal, iOrd, stor } from '../sprak/ord.js';

const narSagt = (datum: string, idag: string): string => {
  const om = dagarMellan(idag, datum);
  if (om === 0) return 'i dag';
  if (om === 1) return 'i morgon';
  return om > 0 && om < 7 ? `på ${veckodag(datum)}` : dag(datum);
};

const OPPNA = ['klart_for_justering', 'hos_justerare'];

/** Hur protokollet står, som mening. */
export function protokollmening(protokoll: Protokoll | null): string {
  const delar = protokoll?.delar ?? [];
  if (delar.length === 0) return 'Protokollet skrivs';
  const justerade = delar.filter((del) => del.tillstand === 'justerad').length;
  if (justerade === delar.length) return 'Protokollet är justerat';
  if (justerade > 0) return `${stor(iOrd(justerade))} av ${iOrd(delar.length)} delar är justerade`;
  return delar.some((del) => OPPNA.includes(del.tillstand)) ? 'Protokollet väntar på justering' : 'Protokollet skrivs';
}

/** Hur anslagen står, som mening. */
export function anslagsmening(protokoll: Protokoll | null, idag: string): string {
  const delar = protokoll?.delar ?? [];
  const anslag = delar.flatMap((del) => del.tillkannagivanden);
  const uppe = anslag.filter((ett) => ett.nedtagetDatum === null);
  if (anslag.length === 0) return 'Protokollet är inte tillkännagivet';
  if (uppe.length === 0) {
    return anslag.length < delar.length ? 'En del är inte tillkännagiven' : 'Anslaget är nedtaget';
  }
  const ned =
    uppe
      .map((ett) => ett.tidigastNed)
      .sort()
      .at(-1) ?? idag;
  return ned > idag ? `Anslaget är uppe, tidigast ned ${dag(ned)}` : 'Anslaget får tas ned';
}

/** Hur kallelsen står, som mening. */
export function kallelsemening(s: Sammantrade, lista: Foredragningslista | null, idag: string): string {
  if (s.tillstand === 'installt') return 'Sammanträdet är inställt';
  if (s.tillstand !== 'planerat') return 'Kallelsen har gått ut';
  if (lista === null) return `Kallelsen kommer senast ${dag(s.senastKallelse)}`;
  if (lista.punkter.every((p) => p.utgar)) return 'Kallelsen kan gå ut när listan har punkter';
  if (!lista.frislappt) return 'Kallelsen kan gå ut när listan är frisläppt';
  return idag > s.senastKallelse
    ? 'Kallelsen går ut efter sista dagen'
    : `Kallelsen går ut ${narSagt(s.kallelsedag, idag)}`;
}

/** Hur sammanträdet står, som mening: sidans rubrik. */
export function lagesmening(
  s: Sammantrade,
  lista: Foredragningslista | null,
  protokoll: Protokoll | null,
  idag: string,
): string {
  switch (s.tillstand) {
    case 'planerat':
      return kallelsemening(s, lista, idag);
    case 'kallat':
      return `Sammanträdet är ${narSagt(s.datum, idag)} kl. ${klockan(s.start)}`;
    case 'pagar':
      return `Sammanträdet pågår sedan ${klockan(s.start)}`;
    case 'ajournerat':
      return 'Sammanträdet är ajournerat';
    case 'installt':
      return 'Sammanträdet är inställt';
    case 'avslutat':
      return protokoll?.delar.some((del) => del.tillkannagivanden.length > 0) === true
        ? anslagsmening(protokoll, idag)
        : protokollmening(protokoll);
  }
}

/** Vad liggaren räknar: `17 skickade, 1 kom inte fram`. */
export function liggarmening(k: Kallelseuppgift): string {
  const delar = [`${antal(k.skickade, 'skickad', 'skickade')} av ${String(k.mottagare)}`];
  if (k.ovissa > 0) delar.push(antal(k.ovissa, 'oviss', 'ovissa'));
  if (k.kommerInteFram > 0) delar.push(`${String(k.kommerInteFram)} kom inte fram`);
  return delar.join(', ');
}
