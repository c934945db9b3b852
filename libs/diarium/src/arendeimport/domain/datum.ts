import type { Datumordning } from '../arendeimport.typer.js';

const DYGN = 86_400_000;
const MANADER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const AR_MIN = 1900;
const AR_MAX = 2099;
/** Två siffror: 00–39 är tjugohundratal. */
const SEKELGRANS = 40;

function datum(ar: number, manad: number, dag: number): string | null {
  if (ar < AR_MIN || ar > AR_MAX) return null;
  const tid = new Date(Date.UTC(ar, manad - 1, dag));
  if (tid.getUTCMonth() !== manad - 1 || tid.getUTCDate() !== dag) return null;
  return tid.toISOString().slice(0, 10);
}

const helAr = (text: string): number => {
  const ar = Number(text);
  return text.length > 2 ? ar : ar < SEKELGRANS ? 2000 + ar : 1900 + ar;
};

/** Kalkylprogrammets dagnummer. 1900-systemet har en skottdag för mycket. */
function serienummer(text: string, fran1904: boolean): string | null {
  const nummer = Math.floor(Number(text));
  if (nummer < 1 || nummer > 73_050) return null;
  const start = fran1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, nummer < 60 ? 31 : 30);
  return new Date(start + nummer * DYGN).toISOString().slice(0, 10);
}

const FORM: readonly [RegExp, (d: string[], ordning: Datumordning) => string | null][] = [
  // 2019-03-04, 2019/3/4, 2019.03.04, 20190304
  [/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/u, ([a, m, d]) => datum(Number(a), Number(m), Number(d))],
  [/^((?:19|20)\d\d)(\d\d)(\d\d)$/u, ([a, m, d]) => datum(Number(a), Number(m), Number(d))],
  // 19-03-04 och 190304: äldre svenska system skriver året först
  [/^(\d\d)-(\d\d)-(\d\d)$/u, ([a = '', m, d]) => datum(helAr(a), Number(m), Number(d))],
  [/^(\d\d)(\d\d)(\d\d)$/u, ([a = '', m, d]) => datum(helAr(a), Number(m), Number(d))],
  // 4/3 2019, 04.03.2019, 4-3-19
  [
    /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d\d)$/u,
    ([x, y, a = ''], ordning) =>
      ordning === 'md' ? datum(helAr(a), Number(x), Number(y)) : datum(helAr(a), Number(y), Number(x)),
  ],
  // 4 mars 2019, den 4 mars 2019, 4-mar-19
  [
    /^(?:den\s+)?(\d{1,2})[\s.-]+(\p{L}{3,9})\.?[\s.-]+(\d{4}|\d\d)$/u,
    ([d, namn = '', a = '']) => {
      const manad = MANADER.indexOf(namn.slice(0, 3).toLowerCase().replace('may', 'maj').replace('oct', 'okt')) + 1;
      return manad === 0 ? null : datum(helAr(a), manad, Number(d));
    },
  ],
];

/** Klockslag, zon och dagens namn hör inte till dagen. */
const utanTid = (text: string): string =>
  text
    .trim()
    .replace(/^\p{L}+(?:dag)\s+(?:den\s+)?/iu, '')
    .replace(/(?:T|\s+(?:kl\.?\s*)?)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?\s*(?:Z|[AP]M|[+-]\d{2}:?\d{2})?$/iu, '')
    .trim();

/**
 * Ett datum som gamla system skriver dem: med år först eller sist, utan skiljetecken, med två siffrors år, med månadens
 * namn, med klockslag efter, eller som kalkylprogrammets dagnummer.
 * @returns ÅÅÅÅ-MM-DD, eller null när det inte är en dag som finns mellan 1900 och 2099
 */
export function tolkaDatum(text: string, ordning: Datumordning = 'dm', fran1904 = false): string | null {
  const dag = utanTid(text);
  for (const [form, gor] of FORM) {
    const traff = form.exec(dag);
    if (traff !== null) return gor(traff.slice(1), ordning);
  }
  return /^\d{4,5}(?:\.\d+)?$/u.test(dag) ? serienummer(dag, fran1904) : null;
}

/** Om kolumnen skriver månaden före dagen: något värde går bara att läsa så, och inget bara tvärtom. */
export function gissaDatumordning(varden: readonly string[]): Datumordning {
  let dm = false;
  let md = false;
  for (const varde of varden) {
    const traff = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(?:\d{4}|\d\d)$/u.exec(utanTid(varde));
    if (traff === null) continue;
    if (Number(traff[1]) > 12) dm = true;
    if (Number(traff[2]) > 12) md = true;
  }
  return md && !dm ? 'md' : 'dm';
}
