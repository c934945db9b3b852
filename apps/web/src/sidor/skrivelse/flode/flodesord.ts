import type { Marke } from '../../../delar/Lage.js';
import { dag, tidpunkt } from '../../../sprak/datum.js';
import type { Skrivelse } from './fragor.js';

/** Ett led i flödet: märket, ordet i fetstil när det är det som gäller nu, och resten. */
interface Flodesled {
  nyckel: Skrivelse['tillstand'];
  marke: Marke;
  nu: boolean;
  ord: string;
  rest: string;
}

const och = (namn: readonly string[]): string =>
  namn.length < 2 ? (namn[0] ?? '') : `${namn.slice(0, -1).join(', ')} och ${namn.at(-1) ?? ''}`;

const ORDNING: readonly Skrivelse['tillstand'][] = ['utkast', 'granskning', 'godkand', 'faststalld'];

/** Vem som har den, med "dig" för den som läser. */
const vem = (personer: readonly { personId: string; namn: string }[], jag: string | null): string =>
  och(personer.map((p) => (p.personId === jag ? 'dig' : p.namn)));

function godkannanden(s: Skrivelse, jag: string | null): string {
  if (s.undertecknare.length === 0) return 'av en undertecknare';
  const kvar = s.undertecknare.filter((u) => u.godkandTid === null);
  const klara = s.undertecknare.filter((u) => u.godkandTid !== null);
  if (s.tillstand === 'utkast' || klara.length === 0) return `av ${vem(s.undertecknare, jag)}`;
  const ja = klara.map((u) => (u.godkandAvNamn === null ? u.namn : `${u.godkandAvNamn} för ${u.namn}`));
  return kvar.length === 0 ? `av ${och(ja)}` : `av ${och(ja)}, återstår ${vem(kvar, jag)}`;
}

function granskning(s: Skrivelse, jag: string | null): string {
  if (s.granskare.length > 0) return `av ${vem(s.granskare, jag)}`;
  return s.undertecknare.length === 0 ? '' : `av ${vem(s.undertecknare, jag)}`;
}

/** Flödet som fyra led: Utkast hos dig, Granskning av …, Godkänd av …, Fastställd. */
export function flodesled(s: Skrivelse, jag: string | null): Flodesled[] {
  const nu = ORDNING.indexOf(s.tillstand);
  const skriver = s.referensId === null ? '' : `hos ${s.referensId === jag ? 'dig' : (s.referensNamn ?? '')}`;
  const hos = s.hos.length > 0 ? `hos ${vem(s.hos, jag)}` : granskning(s, jag);
  const rest: Readonly<Record<Skrivelse['tillstand'], string>> = {
    utkast: s.tillstand === 'utkast' ? skriver : '',
    granskning: s.tillstand === 'granskning' ? hos : granskning(s, jag),
    godkand: godkannanden(s, jag),
    faststalld:
      s.faststalldTid === null
        ? 'låst, går till listan'
        : `version ${String(s.versionsnr)}, ${dag(tidpunkt(s.faststalldTid).datum)}`,
  };
  const ord: Readonly<Record<Skrivelse['tillstand'], string>> = {
    utkast: 'Utkast',
    granskning: 'Granskning',
    godkand: 'Godkänd',
    faststalld: 'Fastställd',
  };
  return ORDNING.map((nyckel, plats) => ({
    nyckel,
    marke: marke(nyckel, plats, nu),
    nu: plats === nu,
    ord: ord[nyckel],
    rest: rest[nyckel],
  }));
}

function marke(nyckel: Skrivelse['tillstand'], plats: number, nu: number): Marke {
  if (plats > nu) return 'tom';
  if (plats < nu) return 'klar';
  if (nyckel === 'utkast') return 'utkast';
  if (nyckel === 'granskning') return 'halv';
  return nyckel === 'faststalld' ? 'last' : 'klar';
}
