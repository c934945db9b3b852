import {
  type Avstand,
  type Dagrakning,
  generateSammantradesordning,
  type Manadsmonster,
  type Ordningsmonster,
  type Veckomonster,
} from '#regelverk';
import type { Ordningsinnehall } from '../sammantradesordning.typer.js';
import { type Krets, KRETSAR } from './krets.js';
import type { Avstandsunderlag, Kolumnunderlag, Monsterunderlag, Monstret } from './monsterunderlag.js';

/** Hålltider rör förvaltningen och presidiet när inget annat sägs; sammanträdet rör alla. */
export const forvaldKrets = (sammantrade: boolean): Krets[] =>
  sammantrade ? [...KRETSAR] : KRETSAR.filter((krets) => krets !== 'ledamoter');

/** En kolumn med sina förval. */
export function somKolumn(
  kolumn: Kolumnunderlag,
  nyckel: string,
  sammantrade: boolean,
): Ordningsinnehall['kolumner'][number] {
  return {
    nyckel,
    namn: kolumn.namn.trim(),
    veckodag: kolumn.veckodag,
    samtidigt: kolumn.samtidigt ?? false,
    handlingar: kolumn.handlingar ?? false,
    klockslag: sammantrade ? null : (kolumn.klockslag ?? null),
    krets: kolumn.krets ?? forvaldKrets(sammantrade),
  };
}

function avstand({ slag, antal, rakning }: Avstandsunderlag): Avstand {
  return slag === 'dagar' ? { slag, antal, rakning: rakning ?? 'kalenderdagar' } : { slag, antal };
}

function motesmonster({ slag, vilka, undantag, fran, mellanrum }: Monstret): Manadsmonster | Veckomonster {
  if (slag === 'veckor') return { slag, fran: fran ?? '', mellanrum: mellanrum ?? 0 };
  const per = new Map((undantag ?? []).map((ett) => [ett.manad, ett.vilka] as const));
  return { slag, vilka: vilka ?? [], undantag: per };
}

/** Mönstret som regelverket vill ha det. */
export function somMonster(
  underlag: Monsterunderlag,
  regler: { ar: number; kallelsedagar: number; rakning: Dagrakning },
): Ordningsmonster {
  const { halltider, sammantrade } = underlag;
  return {
    ...regler,
    halltider: halltider.map((en) => ({
      namn: en.namn.trim(),
      veckodag: en.veckodag,
      samtidigt: en.samtidigt,
      handlingar: en.handlingar,
      avstand: avstand(en.avstand),
      flyttning: en.flyttning,
    })),
    sammantrade: {
      namn: sammantrade.namn.trim(),
      veckodag: sammantrade.veckodag,
      samtidigt: sammantrade.samtidigt,
      monster: motesmonster(sammantrade.monster),
    },
    manaderUtan: underlag.manaderUtan ?? [],
    undvik: underlag.undvik ?? [],
    flyttning: underlag.flyttning ?? 'fore',
  };
}

/**
 * Ordningens kolumner och rader ur mönstret.
 * @param nyttId ger varje kolumn och rad sin nyckel
 * @throws RegelFel när mönstret är felaktigt eller ingen dag är ledig
 */
export function generera(
  underlag: Monsterunderlag,
  regler: { ar: number; kallelsedagar: number; rakning: Dagrakning },
  mote: { start: string; plats: string },
  nyttId: () => string,
): Ordningsinnehall {
  const ordning = generateSammantradesordning(somMonster(underlag, regler));
  const kolumner = [...underlag.halltider, underlag.sammantrade];
  return {
    kolumner: kolumner.map((kolumn, index) => somKolumn(kolumn, nyttId(), index === kolumner.length - 1)),
    rader: ordning.rader.map(({ datum, avvikande }) => ({
      nyckel: nyttId(),
      datum: Object.fromEntries(datum),
      avvikande: [...avvikande],
      ...mote,
      sammantradeId: null,
    })),
  };
}
