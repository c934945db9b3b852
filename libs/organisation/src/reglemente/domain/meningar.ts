import { formatDatum, requiredForBeslut } from '#regelverk';
import { talord } from '../../ord.js';
import type { Atergangsregel, DnrOmfattning, ExtraArende, Reglementesregler } from '../reglemente.js';

/** De regler som har en mening var. Beslutets egna uppgifter hör till meningen om det de beslutar. */
export const MENINGSFALT = [
  'platser',
  'antalErsattare',
  'kallelsedagar',
  'tillaggsdagar',
  'extraArende',
  'inkallelseordning',
  'atergangsregel',
  'ersattareYttrarSig',
  'ersattareSarskiltYttrande',
  'distans',
  'offentligaSammantraden',
  'justeringsdagar',
  'antalJusterare',
  'digitalJustering',
  'forvaringsplats',
  'dnrMonster',
  'dnrOmfattning',
] as const satisfies (keyof Reglementesregler)[];
export type Meningsfalt = (typeof MENINGSFALT)[number];

const dagar = (antal: number, slag = 'dagar'): string =>
  antal === 1 && slag === 'dagar' ? 'en dag' : `${talord(antal)} ${slag}`;

function fore(antal: number, iVardagar: boolean): string {
  if (antal === 0) return 'samma dag som sammanträdet';
  if (iVardagar) return `senast ${antal === 1 ? 'en vardag' : `${talord(antal)} vardagar`} före sammanträdet`;
  return `senast ${dagar(antal)} före sammanträdet`;
}

const beslut = (paragraf: string | null, datum: string | null): string =>
  paragraf === null || datum === null ? '' : ` (fullmäktiges beslut ${formatDatum(datum)}, ${paragraf})`;

const ATERGANG: Readonly<Record<Atergangsregel, string>> = {
  styrkebalans:
    'En ledamot som har lämnat sammanträdet av annat skäl än jäv får tjänstgöra igen bara om styrkebalansen annars är rubbad.',
  aldrig: 'En ledamot som har lämnat sammanträdet av annat skäl än jäv får inte tjänstgöra igen den dagen.',
  alltid: 'En ledamot som har lämnat sammanträdet får tjänstgöra igen när ledamoten kommer tillbaka.',
};

const EXTRA: Readonly<Record<ExtraArende, string>> = {
  alla: 'Ett ärende som inte står på listan får avgöras bara om alla som tjänstgör är med på det.',
  majoritet: 'Ett ärende som inte står på listan får avgöras om de flesta som tjänstgör är med på det.',
  ordforande: 'Ett ärende som inte står på listan får avgöras om ordföranden bestämmer det.',
};

const SERIE: Readonly<Record<DnrOmfattning, string>> = {
  namnd: 'Nämnden och dess utskott delar en nummerserie per år.',
  organ: 'Organet har en egen nummerserie per år.',
  kommun: 'Hela kommunen delar en nummerserie per år.',
};

/** "För en ledamot (S) kallas i första hand ersättare (S), därefter V, därefter C." */
export function inkallelsemening(parti: string, ordning: readonly string[]): string {
  const [forst = parti, ...sedan] = ordning;
  const start = `För en ledamot (${parti}) kallas i första hand ersättare (${forst})`;
  if (sedan.length === 0) return `${start} och ingen annan.`;
  return `${[start, ...sedan.map((en) => `därefter ${en}`)].join(', ')}.`;
}

function inkallelseordning(ordningar: Readonly<Record<string, readonly string[]>>): string {
  const meningar = Object.keys(ordningar)
    .sort((a, b) => a.localeCompare(b, 'sv'))
    .map((parti) => inkallelsemening(parti, ordningar[parti] ?? []));
  return meningar.length === 0 ? 'För en ledamot kallas bara ersättare från samma parti.' : meningar.join(' ');
}

function dnr(monster: string): string {
  const exempel = monster.replace('{kod}', 'KOD').replace('{ar}', '2026').replace('{lopnr}', '1');
  return `Årets första ärende får diarienumret ${exempel}, där KOD är organets diariekod.`;
}

function justerare(antal: number): string {
  return antal === 1
    ? 'Protokollet justeras av ordföranden och en ledamot till.'
    : `Protokollet justeras av ordföranden och ${talord(antal)} ledamöter till.`;
}

function digitalt(r: Reglementesregler): string {
  if (!r.digitalJustering) return 'Protokollet justeras på papper.';
  const niva =
    r.digitalJusteringNiva === null
      ? ''
      : `, med ${r.digitalJusteringNiva === 'enkel' ? 'minst enkel' : 'avancerad'} elektronisk underskrift`;
  return `Protokollet får justeras digitalt${niva}${beslut(r.digitalJusteringParagraf, r.digitalJusteringDatum)}.`;
}

const MENING: Readonly<Record<Meningsfalt, (r: Reglementesregler) => string>> = {
  platser: ({ platser }) =>
    platser === 1
      ? 'Den enda ledamoten måste vara närvarande för att organet ska få besluta.'
      : `Minst ${talord(requiredForBeslut(platser))} av ${talord(platser)} ledamöter måste vara närvarande för att organet ska få besluta.`,
  antalErsattare: ({ antalErsattare }) =>
    antalErsattare === 0
      ? 'Reglementet säger inte hur många ersättare som ska väljas.'
      : `Det ska finnas ${antalErsattare === 1 ? 'en ersättare' : `${talord(antalErsattare)} ersättare`}.`,
  kallelsedagar: (r) => `Kallelsen ska vara framme ${fore(r.kallelsedagar, r.kallelseIVardagar)}.`,
  tillaggsdagar: (r) => `Tillägg till kallelsen ska vara framme ${fore(r.tillaggsdagar, r.kallelseIVardagar)}.`,
  extraArende: (r) => EXTRA[r.extraArende],
  inkallelseordning: (r) => inkallelseordning(r.inkallelseordning),
  atergangsregel: (r) => ATERGANG[r.atergangsregel],
  ersattareYttrarSig: (r) =>
    r.ersattareYttrarSig
      ? 'Ersättare som inte tjänstgör får yttra sig.'
      : 'Ersättare som inte tjänstgör får närvara men inte yttra sig.',
  ersattareSarskiltYttrande: (r) =>
    r.ersattareSarskiltYttrande
      ? 'Ersättare som inte tjänstgör får lämna särskilt yttrande.'
      : 'Ersättare som inte tjänstgör får inte lämna särskilt yttrande.',
  distans: (r) =>
    r.distans
      ? `Ledamöter får delta på distans${beslut(r.distansParagraf, r.distansDatum)}.`
      : 'Ledamöter får inte delta på distans.',
  offentligaSammantraden: (r) =>
    r.offentligaSammantraden ? 'Sammanträdena är offentliga.' : 'Sammanträdena hålls inom stängda dörrar.',
  justeringsdagar: ({ justeringsdagar }) =>
    justeringsdagar === 0
      ? 'Protokollet ska justeras samma dag som sammanträdet.'
      : `Protokollet ska vara justerat senast ${dagar(justeringsdagar)} efter sammanträdet.`,
  antalJusterare: (r) => justerare(r.antalJusterare),
  digitalJustering: digitalt,
  forvaringsplats: ({ forvaringsplats }) =>
    forvaringsplats.trim() === ''
      ? 'Reglementet säger inte var protokollen finns.'
      : `Protokollen finns tillgängliga här: ${forvaringsplats.trim()}.`,
  dnrMonster: (r) => dnr(r.dnrMonster),
  dnrOmfattning: (r) => SERIE[r.dnrOmfattning],
};

/** Vad en regel betyder, i en mening (inkallelseordningen i en per parti). */
export const mening = (falt: Meningsfalt, regler: Reglementesregler): string => MENING[falt](regler);
