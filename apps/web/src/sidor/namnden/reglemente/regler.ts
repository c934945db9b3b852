import { antal } from '../../../sprak/ord.js';
import type { Reglemente } from '../fragor.js';

type Regler = Omit<Reglemente, 'id' | 'namndId' | 'giltigFran' | 'giltigTill' | 'frislapparePersonId' | 'version'>;

/** Reglerna som de står i formuläret: tal och datum som text, så att det halvskrivna också står kvar. */
export interface Regelvarden {
  giltigFran: string;
  beslutad: string;
  platser: string;
  antalErsattare: string;
  kallelsedagar: string;
  kallelseIVardagar: boolean;
  tillaggsdagar: string;
  extraArende: Regler['extraArende'];
  inkallelseordning: Record<string, string[]>;
  atergangsregel: Regler['atergangsregel'];
  ersattareYttrarSig: boolean;
  ersattareSarskiltYttrande: boolean;
  offentligaSammantraden: boolean;
  distans: boolean;
  distansParagraf: string;
  distansDatum: string;
  antalJusterare: string;
  justeringsdagar: string;
  digitalJustering: boolean;
  digitalJusteringParagraf: string;
  digitalJusteringDatum: string;
  digitalJusteringNiva: '' | NonNullable<Regler['digitalJusteringNiva']>;
  forvaringsplats: string;
  dnrMonster: string;
  dnrOmfattning: Regler['dnrOmfattning'];
}

type Namn = keyof Regelvarden;

export const ETIKETTER: Readonly<Record<Namn, string>> = {
  giltigFran: 'Gäller från',
  beslutad: 'Beslut',
  platser: 'Platser',
  antalErsattare: 'Ersättare',
  kallelsedagar: 'Kallelsen ska vara framme senast, dagar före',
  kallelseIVardagar: 'Dagarna är vardagar',
  tillaggsdagar: 'Tillägg senast, dagar före',
  extraArende: 'Ärenden som inte står på listan',
  inkallelseordning: 'Inkallelseordning',
  atergangsregel: 'Den som avbrutit sin tjänstgöring',
  ersattareYttrarSig: 'Ersättare som inte tjänstgör får yttra sig',
  ersattareSarskiltYttrande: 'Ersättare som inte tjänstgör får lämna särskilt yttrande',
  offentligaSammantraden: 'Sammanträdena är offentliga',
  distans: 'Ledamöter får delta på distans',
  distansParagraf: 'Fullmäktiges beslut om distans, paragraf',
  distansDatum: 'Fullmäktiges beslut om distans, dag',
  antalJusterare: 'Justerare utöver ordföranden',
  justeringsdagar: 'Justering senast, dagar efter',
  digitalJustering: 'Protokollet får justeras digitalt',
  digitalJusteringParagraf: 'Fullmäktiges beslut om digital justering, paragraf',
  digitalJusteringDatum: 'Fullmäktiges beslut om digital justering, dag',
  digitalJusteringNiva: 'Lägsta nivå för underskriften',
  forvaringsplats: 'Protokollet finns',
  dnrMonster: 'Diarienumrets mönster',
  dnrOmfattning: 'Nummerserien omfattar',
};

export const EXTRA_ARENDE: Readonly<Record<Regler['extraArende'], string>> = {
  alla: 'får avgöras om alla som är med går med på det',
  majoritet: 'får avgöras om de flesta som är med går med på det',
  ordforande: 'får avgöras om ordföranden går med på det',
};
export const ATERGANG: Readonly<Record<Regler['atergangsregel'], string>> = {
  styrkebalans: 'får tjänstgöra igen om styrkebalansen mellan partierna har påverkats',
  aldrig: 'får inte tjänstgöra igen samma dag',
  alltid: 'får alltid tjänstgöra igen',
};
export const OMFATTNING: Readonly<Record<Regler['dnrOmfattning'], string>> = {
  namnd: 'nämnden med sina utskott',
  organ: 'bara det här organet',
  kommun: 'hela kommunen',
};
export const NIVA: Readonly<Record<NonNullable<Regler['digitalJusteringNiva']>, string>> = {
  enkel: 'enkel (inloggad i Klubba)',
  avancerad: 'avancerad (e-legitimation)',
};

/** Det som gäller där lag och fullmäktige inte har sagt annat. */
export const NYA_REGLER: Regelvarden = {
  giltigFran: '',
  beslutad: '',
  platser: '11',
  antalErsattare: '11',
  kallelsedagar: '7',
  kallelseIVardagar: false,
  tillaggsdagar: '3',
  extraArende: 'alla',
  inkallelseordning: {},
  atergangsregel: 'styrkebalans',
  ersattareYttrarSig: false,
  ersattareSarskiltYttrande: false,
  offentligaSammantraden: false,
  distans: false,
  distansParagraf: '',
  distansDatum: '',
  antalJusterare: '1',
  justeringsdagar: '14',
  digitalJustering: false,
  digitalJusteringParagraf: '',
  digitalJusteringDatum: '',
  digitalJusteringNiva: '',
  forvaringsplats: '',
  dnrMonster: '{kod}/{ar}:{lopnr}',
  dnrOmfattning: 'namnd',
};

const NAMN = Object.keys(NYA_REGLER) as Namn[];

const somText = (varde: unknown): unknown =>
  varde === null || varde === undefined ? '' : typeof varde === 'number' ? String(varde) : varde;

/** Reglementet som formulärets värden. */
export const somVarden = (r: Reglemente): Regelvarden =>
  Object.fromEntries(NAMN.map((namn) => [namn, somText(r[namn])])) as unknown as Regelvarden;

const TAL: readonly Namn[] = [
  'platser',
  'antalErsattare',
  'kallelsedagar',
  'tillaggsdagar',
  'antalJusterare',
  'justeringsdagar',
];
const KAN_SAKNAS: readonly Namn[] = [
  'beslutad',
  'distansParagraf',
  'distansDatum',
  'digitalJusteringParagraf',
  'digitalJusteringDatum',
  'digitalJusteringNiva',
];

/** Värdena som servern vill ha dem. Beslut om något som inte är tillåtet följer inte med. */
export function somRegler(v: Regelvarden): Regler {
  const utan: readonly Namn[] = [
    ...(v.distans ? [] : (['distansParagraf', 'distansDatum'] as const)),
    ...(v.digitalJustering
      ? []
      : (['digitalJusteringParagraf', 'digitalJusteringDatum', 'digitalJusteringNiva'] as const)),
  ];
  const par = NAMN.filter((namn) => namn !== 'giltigFran').map((namn): [Namn, unknown] => {
    const varde = v[namn];
    if (utan.includes(namn) || (KAN_SAKNAS.includes(namn) && varde === '')) return [namn, null];
    return [namn, TAL.includes(namn) ? Number(varde) : typeof varde === 'string' ? varde.trim() : varde];
  });
  return Object.fromEntries(par) as unknown as Regler;
}

/** Ett fel per fält som inte går att skicka. Lagens gränser prövar servern. */
export function granska(v: Regelvarden): Partial<Record<Namn, string>> {
  const brister: Partial<Record<Namn, string>> = {};
  for (const namn of TAL) {
    if (!/^\d{1,3}$/u.test((v[namn] as string).trim()))
      brister[namn] = `Ange ett heltal för ${ETIKETTER[namn].toLocaleLowerCase('sv')}`;
  }
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(v.giltigFran)) brister.giltigFran = 'Ange den första dag som reglementet gäller';
  if (v.forvaringsplats.trim() === '')
    brister.forvaringsplats = 'Ange var protokollet finns att läsa; det står på anslaget (KL 8:12)';
  if (v.distans && (v.distansParagraf.trim() === '' || v.distansDatum === '')) {
    brister.distansParagraf = 'Ange fullmäktiges beslut om distans, paragraf och dag (KL 5:16, 6:24)';
  }
  if (
    v.digitalJustering &&
    (v.digitalJusteringParagraf.trim() === '' || v.digitalJusteringDatum === '' || v.digitalJusteringNiva === '')
  ) {
    brister.digitalJusteringParagraf =
      'Ange fullmäktiges beslut om digital justering, paragraf, dag och nivå (KL 5:69)';
  }
  return brister;
}

function vardeord(namn: Namn, varde: unknown): string {
  if (varde === '' || varde === null || varde === undefined) return 'inget angivet';
  if (typeof varde === 'boolean') return varde ? 'ja' : 'nej';
  switch (namn) {
    case 'extraArende':
      return EXTRA_ARENDE[varde as Regelvarden['extraArende']];
    case 'atergangsregel':
      return ATERGANG[varde as Regelvarden['atergangsregel']];
    case 'dnrOmfattning':
      return OMFATTNING[varde as Regelvarden['dnrOmfattning']];
    case 'digitalJusteringNiva':
      return NIVA[varde as 'enkel' | 'avancerad'];
    case 'inkallelseordning': {
      const partier = Object.entries(varde as Regelvarden['inkallelseordning']);
      return partier.length === 0 ? 'ingen' : partier.map(([, ordning]) => ordning.join(' → ')).join('; ');
    }
    default:
      return varde as string;
  }
}

export interface Regelskillnad {
  namn: Namn;
  etikett: string;
  fran: string;
  till: string;
}

/** Vad som blir annorlunda, fält för fält; en dag som räknas i vardagar är en annan dag. */
export function skillnader(forra: Regelvarden, nu: Regelvarden): Regelskillnad[] {
  return NAMN.filter((namn) => namn !== 'giltigFran' && namn !== 'beslutad')
    .map((namn) => ({
      namn,
      etikett: ETIKETTER[namn],
      fran: vardeord(namn, forra[namn]),
      till: vardeord(namn, nu[namn]),
    }))
    .filter((rad) => rad.fran !== rad.till);
}

/** `3 ändringar mot den förra` */
export const skillnadsmening = (rader: readonly Regelskillnad[]): string =>
  rader.length === 0 ? 'Samma regler som i den förra' : `${antal(rader.length, 'ändring', 'ändringar')} mot den förra`;
