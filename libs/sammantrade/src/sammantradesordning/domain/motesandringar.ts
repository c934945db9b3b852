import { formatDatum, type IsoDatum } from '#regelverk';
import type { Motesrad, Ordningsinnehall, Radsammantrade } from '../sammantradesordning.typer.js';
import { motesdag } from './plan.js';

export const MOTESANDRINGSSLAG = [
  'skapas',
  'flyttas',
  'oforandrat',
  'kallat',
  'installt',
  'passerat',
  'utgar',
] as const;
/** Vad antagandet gör med ett sammanträde. Bara det som skapas eller flyttas rörs. */
export type Motesandringsslag = (typeof MOTESANDRINGSSLAG)[number];

export interface Motesandring {
  /** Radens nummer i ordningen; null för ett sammanträde som inte längre står i den. */
  rad: number | null;
  slag: Motesandringsslag;
  sammantradeId: string | null;
  datum: IsoDatum;
  start: string;
  plats: string;
  text: string;
}

/** Det som antagandet utgår från. */
export interface Motesunderlag {
  ordning: Ordningsinnehall & { ar: number };
  /** Alla nämndens sammanträden som kan beröras: de länkade, och de som hålls samma år. */
  sammantraden: readonly Radsammantrade[];
  /** Sammanträden som den ersatta ordningen hade. */
  tidigare: readonly string[];
  idag: IsoDatum;
}

const kl = (tid: string): string => `kl. ${tid.replace(':', '.')}`;

function flyttext(m: Radsammantrade, datum: IsoDatum, rad: Motesrad, ar: number): string {
  if (m.datum !== datum) {
    return `Sammanträdet ${formatDatum(m.datum, ar)} flyttas till ${formatDatum(datum, ar)} ${kl(rad.start)}.`;
  }
  return `Sammanträdet ${formatDatum(datum, ar)} får ny tid eller plats: ${kl(rad.start)}, ${rad.plats}.`;
}

function medSammantrade(
  u: Motesunderlag,
  m: Radsammantrade,
  rad: Motesrad,
  datum: IsoDatum,
): [Motesandringsslag, string] {
  const { ar } = u.ordning;
  const [stod, ska] = [formatDatum(m.datum, ar), formatDatum(datum, ar)];
  const lika = m.datum === datum && m.start === rad.start && m.plats === rad.plats;
  if (m.tillstand === 'installt') {
    if (m.datum === datum)
      return ['installt', `Sammanträdet ${stod} är inställt. Planera ett nytt om det ändå ska hållas.`];
    return datum < u.idag
      ? passerat(ska)
      : ['skapas', `Sammanträdet ${ska} ${kl(rad.start)} planeras; det inställda ${stod} står kvar.`];
  }
  if (lika) return ['oforandrat', `Sammanträdet ${stod} ligger redan rätt.`];
  if (m.tillstand !== 'planerat') {
    return [
      'kallat',
      m.datum === datum
        ? `Kallelsen till sammanträdet ${stod} har gått ut, så tid och plats ändras inte här.`
        : `Kallelsen till sammanträdet ${stod} har gått ut, så det flyttas inte. Ställ in det och planera ett nytt om ${ska} ska gälla.`,
    ];
  }
  return datum < u.idag ? passerat(ska) : ['flyttas', flyttext(m, datum, rad, ar)];
}

const passerat = (ska: string): [Motesandringsslag, string] => [
  'passerat',
  `${ska} har redan passerat, så inget sammanträde planeras eller flyttas dit.`,
];

/** Sammanträdet bakom raden: det länkade, annars ett olänkat samma dag. */
function findSammantrade(
  u: Motesunderlag,
  rad: Motesrad,
  datum: IsoDatum,
  tagna: ReadonlySet<string>,
): Radsammantrade | undefined {
  const lankat = u.sammantraden.find((m) => m.id === rad.sammantradeId);
  if (lankat !== undefined) return lankat;
  const samma = u.sammantraden.filter((m) => m.datum === datum && m.tillstand !== 'installt' && !tagna.has(m.id));
  return samma.find((m) => m.start === rad.start) ?? samma[0];
}

function utgaende(u: Motesunderlag, kvar: ReadonlySet<string>): Motesandring[] {
  return u.sammantraden
    .filter((m) => u.tidigare.includes(m.id) && !kvar.has(m.id))
    .filter((m) => m.datum >= u.idag && (m.tillstand === 'planerat' || m.tillstand === 'kallat'))
    .map((m) => ({
      rad: null,
      slag: 'utgar',
      sammantradeId: m.id,
      datum: m.datum,
      start: m.start,
      plats: m.plats,
      text: `Sammanträdet ${formatDatum(m.datum, u.ordning.ar)} står inte längre i ordningen. Ställ in det om det inte ska hållas.`,
    }));
}

/** Vad antagandet gör med vart och ett av årets sammanträden, i ordningens radordning; sist de som utgår. */
export function planeraMotesandringar(u: Motesunderlag): Motesandring[] {
  // Det som redan hör till en rad är aldrig ledigt för en annan.
  const tagna = new Set(u.ordning.rader.flatMap((rad) => rad.sammantradeId ?? []));
  const ut: Motesandring[] = [];
  for (const [index, rad] of u.ordning.rader.entries()) {
    const datum = motesdag(u.ordning, rad);
    const m = findSammantrade(u, rad, datum, tagna);
    if (m !== undefined) tagna.add(m.id);
    const ska = formatDatum(datum, u.ordning.ar);
    const nytt: [Motesandringsslag, string] =
      datum < u.idag ? passerat(ska) : ['skapas', `Sammanträdet ${ska} ${kl(rad.start)} planeras.`];
    const [slag, text] = m === undefined ? nytt : medSammantrade(u, m, rad, datum);
    const sammantradeId = slag === 'skapas' ? null : (m?.id ?? null);
    ut.push({ rad: index + 1, slag, sammantradeId, datum, start: rad.start, plats: rad.plats, text });
  }
  return [...ut, ...utgaende(u, tagna)];
}

/** Ändringar som inte går att göra i någon ordning, i ord; och de som går, i den ordning de går att göra. */
export interface Flyttordning {
  ordning: Motesandring[];
  fel: string[];
}

/**
 * Ordnar ändringarna så att ingen flyttas till en tid som ännu är upptagen: två sammanträden kan inte ha samma tid ens ett ögonblick.
 * @param sammantraden nämndens sammanträden som de står
 */
export function ordnaFlyttar(
  andringar: readonly Motesandring[],
  sammantraden: readonly Radsammantrade[],
  ar: number,
): Flyttordning {
  const plats = ({ datum, start }: Pick<Motesandring, 'datum' | 'start'>): string => `${datum} ${start}`;
  const upptagna = new Map(sammantraden.map(({ id, tillstand, ...tid }) => [plats(tid), { id, tillstand }] as const));
  let kvar = andringar.filter(({ slag }) => slag === 'skapas' || slag === 'flyttas');
  const ordning: Motesandring[] = [];
  for (;;) {
    const gar = kvar.find((en) => {
      const dar = upptagna.get(plats(en));
      return dar === undefined || dar.id === en.sammantradeId;
    });
    if (gar === undefined) break;
    const fore = sammantraden.find((m) => m.id === gar.sammantradeId);
    if (fore !== undefined) upptagna.delete(plats(fore));
    upptagna.set(plats(gar), { id: fore?.id ?? '', tillstand: 'planerat' });
    ordning.push(gar);
    kvar = kvar.filter((en) => en !== gar);
  }
  const fel = kvar.map((en) => {
    const vad =
      upptagna.get(plats(en))?.tillstand === 'installt' ? 'ett inställt sammanträde' : 'ett annat sammanträde';
    return `${formatDatum(en.datum, ar)} ${kl(en.start)} finns redan ${vad}. Ge raden en annan tid.`;
  });
  return { ordning, fel };
}
