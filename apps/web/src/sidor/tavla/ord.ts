import type { Marke } from '../../delar/Lage.js';
import { dag } from '../../sprak/datum.js';
import { iOrd, stor, uppraknat } from '../../sprak/ord.js';
import type { Tavelrad, Tavlan } from './fragor.js';

type Tillstand = Tavelrad['tillstand'];

/** Tavlans spalter, i den ordning en skrivelse går. */
export const SPALTER: readonly { tillstand: Tillstand; marke: Marke; rubrik: string; tom: string }[] = [
  { tillstand: 'utkast', marke: 'utkast', rubrik: 'Utkast', tom: 'Inget utkast.' },
  { tillstand: 'granskning', marke: 'halv', rubrik: 'Granskning', tom: 'Ingen granskas.' },
  { tillstand: 'godkand', marke: 'klar', rubrik: 'Godkänd', tom: 'Ingen väntar på att fastställas.' },
  { tillstand: 'faststalld', marke: 'last', rubrik: 'Fastställd', tom: 'Ingen är fastställd än.' },
];

export const lageOrd = (tillstand: Tillstand): string =>
  SPALTER.find((spalt) => spalt.tillstand === tillstand)?.rubrik ?? '';

const skrivelser = (tal: number): string => `${stor(iOrd(tal))} ${tal === 1 ? 'skrivelse' : 'skrivelser'}`;

/** Hur det står, som sidans rubrik. */
export function mening({ rader, moten, sammantradeId }: Tavlan): string {
  const kvar = rader.filter((rad) => rad.tillstand !== 'faststalld');
  const mote = moten.find((ett) => ett.sammantradeId === sammantradeId);
  const vart = mote === undefined ? '' : ` till ${dag(mote.datum)}`;
  if (rader.length === 0) return `Ingen skrivelse är på väg${vart}`;
  if (kvar.length === 0) return `Alla skrivelser${vart} är fastställda`;
  const sena = kvar.filter((rad) => (rad.frist?.dagarKvar ?? 0) < 0).length;
  const forst = `${skrivelser(kvar.length)} är på väg${vart}`;
  if (sena === 0) return forst;
  return `${forst}. ${sena === kvar.length && sena > 1 ? 'Alla är' : `${stor(iOrd(sena))} är`} försenad${sena === 1 ? '' : 'e'}.`;
}

/** Vem som har skrivelsen: namnen, eller vad som återstår. */
export function hosOrd(rad: Tavelrad): string {
  if (rad.tillstand === 'faststalld') return 'Klar för listan';
  const namn = uppraknat(rad.hos.map((p) => p.namn));
  return namn === '' ? 'Ingen har den' : namn;
}

/** Det som fattas eller återstår, som en mening; tom när inget gör det. */
export function saknasOrd(rad: Tavelrad): string {
  if (rad.aterlamnadSkal !== null) return `Återlämnad: ${rad.aterlamnadSkal}`;
  if (rad.saknas.length > 0) return `Saknar ${uppraknat(rad.saknas)}`;
  if (rad.tillstand === 'granskning' && rad.undertecknare > 1) {
    return `${String(rad.godkanda)} av ${String(rad.undertecknare)} har godkänt`;
  }
  return rad.tillstand === 'godkand' ? 'Ska fastställas' : '';
}

/** Dit raden leder: den som får skriver i utkastet, det andra läses. */
export const radensLank = (namndId: string, rad: Pick<Tavelrad, 'id' | 'tillstand'>, farSkriva = true): string =>
  `/namnder/${namndId}/skrivelser/${rad.id}${rad.tillstand === 'utkast' && farSkriva ? '' : '/las'}`;
