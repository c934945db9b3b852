import type { MinNamnd, Sammantrade } from '../klient/typer.js';
import { dag, dagarMellan, klockan, veckodag } from '../sprak/datum.js';

/** Ett sammanträde med det som avgör om någon behöver göra något. */
export interface Startpost {
  namnd: MinNamnd;
  sammantrade: Sammantrade;
  /** null när läsaren inte ser listan före kallelsen */
  lista: { frislappt: boolean; antalPunkter: number } | null;
}

/** Så många dagar framåt som kallelsen hör till det som sägs först. */
const NARA = 7;

const narSagt = (datum: string, idag: string): string => {
  const om = dagarMellan(idag, datum);
  if (om === 0) return 'i dag';
  if (om === 1) return 'i morgon';
  return om < 7 ? `på ${veckodag(datum)}` : dag(datum);
};

function hinder({ namnd, sammantrade, lista }: Startpost, idag: string): string | null {
  if (sammantrade.tillstand !== 'planerat' || lista === null) return null;
  const om = dagarMellan(idag, sammantrade.kallelsedag);
  if (om > NARA) return null;
  if (lista.antalPunkter === 0) return 'Föredragningslistan är tom.';
  if (lista.frislappt) return '';
  return namnd.roller.includes('ordforande')
    ? 'Du behöver släppa föredragningslistan.'
    : 'Listan väntar på ordföranden.';
}

/** Sidans rubrik: hur det står, och om man behöver göra något. */
export function startmening(poster: readonly Startpost[], idag: string): string {
  const ordnade = [...poster].sort((a, b) => a.sammantrade.datum.localeCompare(b.sammantrade.datum));
  for (const post of ordnade) {
    const vad = hinder(post, idag);
    if (vad === null) continue;
    const { kallelsedag } = post.sammantrade;
    const ut =
      dagarMellan(idag, kallelsedag) < 0
        ? `Kallelsen till ${dag(post.sammantrade.datum)} skulle ha gått ut`
        : `Kallelsen ska ut ${narSagt(kallelsedag, idag)}`;
    return vad === '' ? `${ut}. Inget hindrar.` : `${ut}. ${vad}`;
  }
  const nasta = ordnade.find(({ sammantrade: s }) => s.tillstand !== 'installt' && s.tillstand !== 'avslutat');
  if (nasta === undefined) return 'Inga sammanträden är planerade';
  const s = nasta.sammantrade;
  if (s.tillstand === 'pagar') return 'Sammanträdet pågår';
  const nar = `${narSagt(s.datum, idag)} kl. ${klockan(s.start)}`;
  return `Nästa sammanträde är ${nar}`;
}
