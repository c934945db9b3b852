import { addDays, daysInManad, type IsoDatum, isIsoDatum, toIsoDatum, VECKODAGAR, veckodagOf } from '#regelverk';

/** Dagar från och med till och med. */
export interface Dagspann {
  fran: IsoDatum;
  till: IsoDatum;
}

const MANADER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const HELA = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const MANAD = `(${HELA}|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)`;
const AR = '((?:19|20)\\d\\d)';

const en = (dag: IsoDatum): Dagspann => ({ fran: dag, till: dag });
const manadsnr = (ord: string): number => MANADER.indexOf(ord.slice(0, 3)) + 1;

function dagen(ar: number, manad: number, dag: number): Dagspann | null {
  return manad >= 1 && manad <= 12 && dag >= 1 && dag <= daysInManad(ar, manad) ? en(toIsoDatum(ar, manad, dag)) : null;
}

/** Utan år menas det år som gör dagen närmast: höstens möten söks på våren, vårens på hösten. */
function narmast(manad: number, dag: number, idag: IsoDatum): Dagspann | null {
  const ar = Number(idag.slice(0, 4));
  const kandidater = [ar - 1, ar, ar + 1].flatMap((ett) => dagen(ett, manad, dag) ?? []);
  const avstand = (s: Dagspann): number => Math.abs(Date.parse(s.fran) - Date.parse(idag));
  return kandidater.sort((a, b) => avstand(a) - avstand(b))[0] ?? null;
}

function heladManad(ar: number, manad: number): Dagspann {
  return { fran: toIsoDatum(ar, manad, 1), till: toIsoDatum(ar, manad, daysInManad(ar, manad)) };
}

const veckodag = (ord: string): number =>
  (VECKODAGAR as readonly string[]).findIndex((dag) => dag === ord || dag === ord.replace(/en$/u, ''));

/** Veckans måndag till söndag, enligt ISO 8601. */
function vecka(nr: number, ar: number): Dagspann | null {
  const fjarde = `${String(ar)}-01-04`;
  const mandag = addDays(fjarde, -VECKODAGAR.indexOf(veckodagOf(fjarde)) + (nr - 1) * 7);
  return nr >= 1 && nr <= 53 ? { fran: mandag, till: addDays(mandag, 6) } : null;
}

type Tydning = readonly [RegExp, (traff: RegExpExecArray, idag: IsoDatum) => Dagspann | null];

const TYDNINGAR: readonly Tydning[] = [
  [/^(\d{4}-\d\d-\d\d)$/u, ([, dag = '']) => (isIsoDatum(dag) ? en(dag) : null)],
  [/^i ?dag$/u, (_, idag) => en(idag)],
  [/^i ?morgon$/u, (_, idag) => en(addDays(idag, 1))],
  [/^i ?går$/u, (_, idag) => en(addDays(idag, -1))],
  [
    new RegExp(`^(\\d{1,2})(?:\\.|:e)? ?${MANAD}(?: ${AR})?$`, 'u'),
    ([, dag, manad = '', ar], idag) =>
      ar === undefined ? narmast(manadsnr(manad), Number(dag), idag) : dagen(Number(ar), manadsnr(manad), Number(dag)),
  ],
  [/^(\d{1,2})\/(\d{1,2})$/u, ([, dag, manad], idag) => narmast(Number(manad), Number(dag), idag)],
  [
    new RegExp(`^${MANAD}(?: ${AR})?$`, 'u'),
    ([, manad = '', ar], idag) => heladManad(Number(ar ?? idag.slice(0, 4)), manadsnr(manad)),
  ],
  [
    new RegExp(`^(?:v|vecka)\\.? ?(\\d{1,2})(?: ${AR})?$`, 'u'),
    ([, nr, ar], idag) => vecka(Number(nr), Number(ar ?? idag.slice(0, 4))),
  ],
  [
    /^(?:på |nästa )?(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en)?$/u,
    ([hela, dag = ''], idag) => {
      const om = (veckodag(dag) - VECKODAGAR.indexOf(veckodagOf(idag)) + 7) % 7;
      return en(addDays(idag, hela.startsWith('nästa ') && om === 0 ? 7 : om));
    },
  ],
];

/** Dagarna som orden säger, ”15 oktober”, ”15/10”, ”nästa torsdag”, ”v. 42”, ”oktober 2026”; null när de inte säger några. */
export function tolkaDagar(text: string, idag: IsoDatum): Dagspann | null {
  const jamn = text.trim().toLocaleLowerCase('sv').replace(/\s+/gu, ' ');
  for (const [monster, tyd] of TYDNINGAR) {
    const traff = monster.exec(jamn);
    if (traff !== null) return tyd(traff, idag);
  }
  return null;
}
