/** Ett halvår av sökindexet: från och med den dagen. */
export interface Sokdelen {
  ar: number;
  halva: 1 | 2;
}

/** Delar som läses i samma fråga, som dagar: från och med, och före. Null är öppet. */
export interface Sokspann {
  fran: string | null;
  fore: string | null;
}

// Det nyaste halvåret läses först; räcker det inte läses två till, sedan fyra, åtta och resten.
const OMGANGAR = [1, 2, 4, 8, 400];

const start = ({ ar, halva }: Sokdelen): string => `${String(ar)}-${halva === 1 ? '01' : '07'}-01`;
const nasta = ({ ar, halva }: Sokdelen): Sokdelen => (halva === 1 ? { ar, halva: 2 } : { ar: ar + 1, halva: 1 });

/** Halvåret ur delens namn i schemat sokdel; null för den gemensamma delen. */
export function sokdelen(namn: string): Sokdelen | null {
  const { ar, halva } = /^ar_(?<ar>\d{4})_(?<halva>[12])$/u.exec(namn)?.groups ?? {};
  return ar === undefined ? null : { ar: Number(ar), halva: halva === '1' ? 1 : 2 };
}

/**
 * I vilken ordning delarna läses. De yttersta spannen är öppna, så att det som ännu saknar egen del kommer med; med en period
 * läses bara de delar den rör.
 * @param delar i tidsordning, äldst först
 */
export function sokspann(
  delar: readonly Sokdelen[],
  aldst: boolean,
  [fran, till]: readonly [string | undefined, string | undefined],
): Sokspann[] {
  const rorda = delar.filter(
    (del) => (fran === undefined || start(nasta(del)) > fran) && (till === undefined || start(del) <= till),
  );
  const ordnade = aldst ? rorda : [...rorda].reverse();
  const spann: Sokspann[] = [];
  let plats = 0;
  for (const antal of OMGANGAR) {
    const nu = ordnade.slice(plats, plats + antal);
    const [forst, sist] = [nu[0], nu.at(-1)];
    if (forst === undefined || sist === undefined) break;
    const [aldsta, nyaste] = aldst ? [forst, sist] : [sist, forst];
    const [ytterst, innerst] = [plats === 0, plats + antal >= ordnade.length];
    spann.push({
      fran: (aldst ? ytterst : innerst) ? null : start(aldsta),
      fore: (aldst ? innerst : ytterst) ? null : start(nasta(nyaste)),
    });
    plats += antal;
  }
  return spann.length === 0 ? [{ fran: null, fore: null }] : spann;
}

/** Midnatt den dagen i Sverige: delarna möts där årets halvor möts. */
export const midnatt = (dag: string): string =>
  `'${dag} 00:00:00+0${dag.slice(5, 7) === '07' ? '2' : '1'}'::timestamptz`;
