import type { Ordningspunkt } from '../delegationsordning.typer.js';
import { jamforPunkter, normalPunkt } from './punkt.js';

const FALT = [
  'vad',
  'lagrum',
  'delegatRoll',
  'ersattare',
  'vidaredelegation',
  'bradskande',
  'spar',
  'provning',
] as const satisfies (keyof Ordningspunkt)[];

export interface Faltskillnad {
  falt: (typeof FALT)[number];
  fore: string;
  efter: string;
}

/** En punkt som skiljer två versioner. */
export interface Punktskillnad {
  slag: 'ny' | 'utgar' | 'andrad' | 'nytt_nummer';
  punkt: string;
  /** Numret i den äldre versionen när det är ett annat. */
  forePunkt: string | null;
  vad: string;
  falt: Faltskillnad[];
}

const SPAR = { anmals: 'anmäls', anmals_inte: 'anmäls inte', verkstallighet: 'ren verkställighet' };
const PROVNING = {
  laglighetsprovning: 'laglighetsprövning',
  forvaltningsbesvar: 'förvaltningsbesvär',
  ingen: 'ingen prövning',
};

function visat(punkt: Ordningspunkt, falt: (typeof FALT)[number]): string {
  if (falt === 'spar') return SPAR[punkt.spar];
  if (falt === 'provning') return PROVNING[punkt.provning];
  if (falt === 'ersattare') return punkt.ersattare.join(', därefter ');
  const varde = punkt[falt];
  if (typeof varde === 'boolean') return varde ? 'ja' : 'nej';
  return varde ?? '';
}

const skiljer = (a: Ordningspunkt, b: Ordningspunkt): Faltskillnad[] =>
  FALT.map((falt) => ({ falt, fore: visat(a, falt), efter: visat(b, falt) })).filter(
    ({ fore, efter }) => fore !== efter,
  );

const sak = ({ vad }: Ordningspunkt): string =>
  vad
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Vad som skiljer två versioner, i den nyares ordning och sist det som utgår. Lika ordningar ger en tom lista. */
export function jamforOrdningar(aldre: readonly Ordningspunkt[], nyare: readonly Ordningspunkt[]): Punktskillnad[] {
  const gamla = new Map(aldre.map((punkt) => [normalPunkt(punkt.punkt), punkt]));
  const nyaNummer = new Set(nyare.map(({ punkt }) => normalPunkt(punkt)));
  // En punkt vars nummer har försvunnit men som står ordagrant på annan plats har bara fått ett nytt nummer.
  const lediga = new Map(
    aldre.filter(({ punkt }) => !nyaNummer.has(normalPunkt(punkt))).map((punkt) => [sak(punkt), punkt]),
  );
  const skillnader: Punktskillnad[] = [];
  const flyttade = new Set<Ordningspunkt>();
  for (const punkt of nyare) {
    const fore = gamla.get(normalPunkt(punkt.punkt));
    const flyttad = fore === undefined ? lediga.get(sak(punkt)) : undefined;
    const { punkt: nr, vad } = punkt;
    if (fore !== undefined) {
      const falt = skiljer(fore, punkt);
      if (falt.length > 0) skillnader.push({ slag: 'andrad', punkt: nr, forePunkt: null, vad, falt });
    } else if (flyttad !== undefined && !flyttade.has(flyttad)) {
      flyttade.add(flyttad);
      skillnader.push({ slag: 'nytt_nummer', punkt: nr, forePunkt: flyttad.punkt, vad, falt: skiljer(flyttad, punkt) });
    } else skillnader.push({ slag: 'ny', punkt: nr, forePunkt: null, vad, falt: [] });
  }
  const borta = aldre.filter((punkt) => !nyaNummer.has(normalPunkt(punkt.punkt)) && !flyttade.has(punkt));
  for (const { punkt, vad } of borta.toSorted((a, b) => jamforPunkter(a.punkt, b.punkt))) {
    skillnader.push({ slag: 'utgar', punkt, forePunkt: null, vad, falt: [] });
  }
  return skillnader;
}
