import { MANADER } from '#regelverk';

const TAL = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
/** Antal i löpande text: till tolv i ord. `ett` ger "ett" i stället för "en". */
export function antal(n: number, ental: string, flertal: string, ett = false): string {
  if (n === 1) return `${ett ? 'ett' : 'en'} ${ental}`;
  return `${TAL[n] ?? String(n)} ${flertal}`;
}

export const stor = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `1 januari 2027` */
export function dag(datum: string, medAr = true): string {
  const [ar = '', manad = '', d = ''] = datum.split('-');
  const text = `${String(Number(d))} ${MANADER[Number(manad) - 1] ?? manad}`;
  return medAr ? `${text} ${ar}` : text;
}

/** Ord som de jämförs: gemener, utan skiljetecken och blanksteg. */
export const jamforbar = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function avstand(a: string, b: string): number {
  let rad = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const ny = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const byte = (rad[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      ny.push(Math.min((rad[j] ?? 0) + 1, (ny[j - 1] ?? 0) + 1, byte));
    }
    rad = ny;
  }
  return rad.at(-1) ?? 0;
}

const LANGSTA_ORD = 60;

/** Det av orden som liknar `ord` mest, eller null när inget liknar det. */
export function liknar(ord: string, bland: readonly string[]): string | null {
  const sokt = jamforbar(ord).slice(0, LANGSTA_ORD);
  if (sokt === '') return null;
  const traffar = bland
    .map((ett) => ({ ett, ord: jamforbar(ett).slice(0, LANGSTA_ORD) }))
    .filter((en) => Math.abs(en.ord.length - sokt.length) <= Math.max(1, Math.floor(sokt.length / 3)))
    .map(({ ett, ord: annat }) => ({ ett, d: avstand(sokt, annat) }))
    .sort((a, b) => a.d - b.d || (a.ett < b.ett ? -1 : 1));
  const basta = traffar[0];
  return basta !== undefined && basta.d <= Math.max(1, Math.floor(sokt.length / 3)) ? basta.ett : null;
}

/** Partiernas namn och deras vanliga beteckning. */
const PARTINAMN: Readonly<Record<string, string>> = {
  socialdemokraterna: 'S',
  arbetarepartietsocialdemokraterna: 'S',
  moderaterna: 'M',
  moderatasamlingspartiet: 'M',
  sverigedemokraterna: 'SD',
  centerpartiet: 'C',
  centern: 'C',
  vänsterpartiet: 'V',
  vänstern: 'V',
  kristdemokraterna: 'KD',
  kristdem: 'KD',
  liberalerna: 'L',
  folkpartiet: 'L',
  miljöpartiet: 'MP',
  miljöpartietdegröna: 'MP',
};

/** Den beteckning som troligen menas, bland dem som nämnden har. */
export function partiforslag(parti: string, bland: readonly string[]): string | null {
  const sokt = jamforbar(parti);
  const lika = bland.find((ett) => jamforbar(ett) === sokt);
  if (lika !== undefined) return lika;
  const namn = PARTINAMN[sokt];
  return namn !== undefined && bland.includes(namn) ? namn : null;
}
