/** En mätning (KONTRAKT 4). `kvot` är alltid mätt ÷ golv: vid tider är 1 golvets tid, vid takter golvets takt. */
export interface Matt {
  readonly namn: string;
  readonly matt: number;
  readonly golv: number;
  readonly kvot: number;
  readonly enhet: string;
}

/** Ett försök; ger en tid i millisekunder eller en takt, samma slag för golv och produkt. */
export type Forsok = () => Promise<number>;

/** Så få rundor att medianen ändå säger något. */
const MINST_RUNDOR = 3;

/** Millisekunder som arbetet tar. */
export async function tid(arbete: () => unknown): Promise<number> {
  const start = performance.now();
  await arbete();
  return performance.now() - start;
}

export function median(tal: readonly number[]): number {
  const sorterade = [...tal].sort((a, b) => a - b);
  const mitt = Math.floor(sorterade.length / 2);
  const hoger = sorterade[mitt] ?? Number.NaN;
  return sorterade.length % 2 === 1 ? hoger : ((sorterade[mitt - 1] ?? Number.NaN) + hoger) / 2;
}

function avrunda(tal: number): number {
  return Number(tal.toPrecision(4));
}

export interface Uppdrag {
  readonly namn: string;
  readonly enhet: string;
  readonly kort: boolean;
  /** Minst tre. Golv och produkt körs i tur och ordning i varje runda, varannan gång i omvänd ordning. */
  readonly rundor: number;
  readonly golv: Forsok;
  readonly produkt: Forsok;
  /** En runda som inte räknas, så att båda har laddat sin kod. */
  readonly uppvarmning?: boolean;
}

/** Kör golv och produkt i tur och ordning och jämför medianerna. */
export async function mat(u: Uppdrag): Promise<Matt> {
  const golv: number[] = [];
  const produkt: number[] = [];
  const rundor = Math.max(MINST_RUNDOR, u.rundor);
  if (u.uppvarmning !== false) {
    await u.golv();
    await u.produkt();
  }
  for (let runda = 0; runda < rundor; runda++) {
    if (runda % 2 === 0) golv.push(await u.golv());
    produkt.push(await u.produkt());
    if (runda % 2 === 1) golv.push(await u.golv());
    process.stderr.write(`${u.namn}: runda ${String(runda + 1)} av ${String(rundor)}\n`);
  }
  const [matt, golvet] = [median(produkt), median(golv)];
  return {
    namn: u.namn,
    matt: avrunda(matt),
    golv: avrunda(golvet),
    kvot: avrunda(matt / golvet),
    enhet: u.kort ? `${u.enhet} (kort mätning)` : u.enhet,
  };
}
