import { type Andringsslag, diffSammantradesordning, formatDatum } from '#regelverk';
import type { Halltidskolumn, Motesrad } from '../sammantradesordning.typer.js';
import { motesdag, type Planunderlag, somPlan } from './plan.js';

/** En skillnad mellan två versioner, färdig att stå i ett beslut om rättelse. */
export interface Ordningsskillnad {
  slag: Andringsslag | 'tid' | 'plats' | 'klockslag';
  kolumn: string | null;
  fran: string | null;
  till: string | null;
  mening: string;
}

const kl = (tid: string): string => `kl. ${tid.replace(':', '.')}`;

function motesskillnader(fore: Motesrad, efter: Motesrad, dag: string): Ordningsskillnad[] {
  const skillnader: Ordningsskillnad[] = [];
  if (fore.start !== efter.start) {
    const mening = `Sammanträdet ${dag}: ${kl(efter.start)} i stället för ${kl(fore.start)}.`;
    skillnader.push({ slag: 'tid', kolumn: null, fran: fore.start, till: efter.start, mening });
  }
  if (fore.plats !== efter.plats) {
    const mening = `Sammanträdet ${dag}: ${efter.plats} i stället för ${fore.plats}.`;
    skillnader.push({ slag: 'plats', kolumn: null, fran: fore.plats, till: efter.plats, mening });
  }
  return skillnader;
}

function klockslagsskillnad(fore: Halltidskolumn, efter: Halltidskolumn): Ordningsskillnad[] {
  if (fore.klockslag === efter.klockslag) return [];
  const [gammalt, nytt] = [fore.klockslag, efter.klockslag].map((tid) => (tid === null ? 'utan klockslag' : kl(tid)));
  const mening = `${efter.namn}: ${nytt ?? ''} i stället för ${gammalt ?? ''}.`;
  return [{ slag: 'klockslag', kolumn: efter.namn, fran: fore.klockslag, till: efter.klockslag, mening }];
}

/** Vad som skiljer två versioner av en ordning, i ord: dagar, kolumner, tider och platser. Tom när de är lika. */
export function jamforOrdningar(
  fore: Planunderlag & { ar: number },
  efter: Planunderlag & { ar: number },
): Ordningsskillnad[] {
  const kolumner = efter.kolumner.flatMap((kolumn) => {
    const gammal = fore.kolumner.find((en) => en.nyckel === kolumn.nyckel);
    return gammal === undefined ? [] : klockslagsskillnad(gammal, kolumn);
  });
  const moten = efter.rader.flatMap((rad) => {
    const gammal = fore.rader.find((en) => en.nyckel === rad.nyckel);
    return gammal === undefined ? [] : motesskillnader(gammal, rad, formatDatum(motesdag(efter, rad), efter.ar));
  });
  return [...diffSammantradesordning(somPlan(fore), somPlan(efter)), ...kolumner, ...moten];
}
