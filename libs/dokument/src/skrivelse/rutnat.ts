import type { Cellrad, Tabellcell } from '../modell/block.js';

interface Plats {
  readonly rad: number;
  readonly kolumn: number;
  readonly kolumner: number;
  readonly rader: number;
  readonly cell: Tabellcell;
}

const TOM: Tabellcell = { stycken: [], kolumner: 1, rader: 1, justering: 'vanster' };

/** Var varje cell hamnar, så som en webbläsare lägger dem: nästa lediga ruta, och aldrig utanför tabellen. */
function platser(rader: readonly (readonly Tabellcell[])[]): { alla: Plats[]; bredd: number; tagna: boolean[][] } {
  const tagna: boolean[][] = rader.map(() => []);
  const alla: Plats[] = [];
  let bredd = 0;
  for (const [r, celler] of rader.entries()) {
    let k = 0;
    for (const cell of celler) {
      while (tagna[r]?.[k] === true) k += 1;
      const hojd = Math.max(1, Math.min(cell.rader, rader.length - r));
      let spann = 1;
      while (spann < cell.kolumner && tagna[r]?.[k + spann] !== true) spann += 1;
      for (let rr = r; rr < r + hojd; rr += 1) for (let kk = k; kk < k + spann; kk += 1) (tagna[rr] ?? [])[kk] = true;
      alla.push({ rad: r, kolumn: k, kolumner: spann, rader: hojd, cell });
      bredd = Math.max(bredd, k + spann);
      k += spann;
    }
  }
  return { alla, bredd, tagna };
}

/** Tabellens rutnät, med kolumnen som varje cell börjar i. */
export interface Rutnat {
  readonly bredd: number;
  readonly rader: readonly Cellrad[];
  readonly kolumner: readonly (readonly number[])[];
}

/** Cellerna rad för rad så att de täcker rutnätet: det som fattas blir tomma celler. */
export function rutnat(rader: readonly (readonly Tabellcell[])[], minst = 1): Rutnat {
  const { alla, bredd: egen, tagna } = platser(rader);
  const bredd = Math.max(egen, minst);
  const ut = rader.map((_, r) => {
    const egna = alla.filter((p) => p.rad === r);
    const tomma = Array.from({ length: bredd }, (__, k) => k)
      .filter((k) => tagna[r]?.[k] !== true)
      .map((k): Plats => ({ rad: r, kolumn: k, kolumner: 1, rader: 1, cell: TOM }));
    return [...egna, ...tomma].sort((a, b) => a.kolumn - b.kolumn);
  });
  return {
    bredd,
    rader: ut.map((rad) => ({ celler: rad.map((p) => ({ ...p.cell, kolumner: p.kolumner, rader: p.rader })) })),
    kolumner: ut.map((rad) => rad.map((p) => p.kolumn)),
  };
}
