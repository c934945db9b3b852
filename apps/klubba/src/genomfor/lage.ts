import type { SimuleradKlocka } from '#plattform';
import type { Sammantradesfakta } from '#regelverk';

/** Det som genomförandet vet medan det pågår. */
export interface Lage {
  fakta: Sammantradesfakta;
  klocka: SimuleradKlocka;
  namndId: string;
  sammantradeId: string;
  /** Personens id; kastar när namnet inte finns i filen. */
  id: (namn: string) => string;
  /** En punkt per §, i filens ordning, med ärendet och handlingarna den fick. */
  punkter: { id: string; arendeId: string | null; handlingar: string[] }[];
}
