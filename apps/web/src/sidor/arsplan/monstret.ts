import type { Brister } from '../../delar/formular/faltfel.js';
import { skrivUndvik, tolkaUndvik } from './dagar.js';
import type { Monster, Ordning } from './fragor.js';

type Halltid = Monster['halltider'][number];

/** En hålltid som den skrivs i formuläret. */
export interface Halltidsrad {
  namn: string;
  veckodag: string;
  veckor: string;
  klockslag: string;
  krets: string;
  handlingar: boolean;
}

export interface Monstervarden {
  ar: string;
  start: string;
  plats: string;
  veckodag: string;
  vilka: string[];
  utan: string[];
  flyttning: string;
  undvik: string;
  halltider: Halltidsrad[];
}

export const VECKODAGAR = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag'] as const;
export const VILKA = [
  { varde: '1', ord: 'första' },
  { varde: '2', ord: 'andra' },
  { varde: '3', ord: 'tredje' },
  { varde: '4', ord: 'fjärde' },
  { varde: '-1', ord: 'sista' },
] as const;
const ORDINALER = [1, 2, 3, 4, 5, -1] as const;
const FLYTTNINGAR = ['fore', 'efter', 'veckaFore', 'veckaEfter'] as const;
const KRETSAR = ['handlaggare', 'chef', 'presidium', 'ledamoter'] as const;
const KLOCKSLAG = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/u;

export const KRETSVAL = [
  { value: 'handlaggare,chef', label: 'handläggare och chefer' },
  { value: 'presidium,chef', label: 'presidiet och chefer' },
  { value: 'presidium', label: 'presidiet' },
  { value: 'handlaggare,chef,presidium', label: 'förvaltningen och presidiet' },
  { value: 'handlaggare,chef,presidium,ledamoter', label: 'alla' },
];

const FORVALDA: Halltidsrad[] = [
  {
    namn: 'Stopptid för ordförandeberedning',
    veckodag: 'måndag',
    veckor: '3',
    klockslag: '12.00',
    krets: 'handlaggare,chef',
    handlingar: false,
  },
  {
    namn: 'Ordförandeberedning',
    veckodag: 'måndag',
    veckor: '2',
    klockslag: '13.00',
    krets: 'presidium,chef',
    handlingar: false,
  },
  {
    namn: 'Stopptid för handlingar',
    veckodag: 'onsdag',
    veckor: '2',
    klockslag: '12.00',
    krets: 'handlaggare,chef',
    handlingar: true,
  },
];

/** Det som formuläret börjar på: nämndens förra mönster, annars ett vanligt. */
export function borjan(ar: number, forra: Ordning | null): Monstervarden {
  const monster = forra?.monster as unknown as Monster | null | undefined;
  const rad = forra?.rader[0];
  const grund: Monstervarden = {
    ar: String(ar),
    start: (rad?.start ?? '18:30').replace(':', '.'),
    plats: rad?.plats ?? '',
    veckodag: 'torsdag',
    vilka: ['3'],
    utan: ['7'],
    flyttning: 'fore',
    undvik: '',
    halltider: FORVALDA,
  };
  if (monster == null) return grund;
  return {
    ...grund,
    veckodag: monster.sammantrade.veckodag,
    vilka: (monster.sammantrade.monster.vilka ?? [3]).map(String),
    utan: (monster.manaderUtan ?? []).map(String),
    flyttning: ettAv(FLYTTNINGAR, [monster.flyttning])[0] ?? 'fore',
    undvik: skrivUndvik((monster.undvik ?? []).filter((dag) => dag.startsWith(String(ar)))),
    halltider: monster.halltider.map((en) => ({
      namn: en.namn,
      veckodag: en.veckodag,
      veckor: String(en.avstand.slag === 'veckor' ? en.avstand.antal : Math.round(en.avstand.antal / 7)),
      klockslag: en.klockslag?.replace(':', '.') ?? '',
      krets: (en.krets ?? ['handlaggare', 'chef', 'presidium']).join(','),
      handlingar: en.handlingar ?? false,
    })),
  };
}

/** Klockslaget som API:t tar det: `18.30` blir `18:30`; null när det inte går att läsa. */
export function klockslag(text: string): string | null {
  const traff = KLOCKSLAG.exec(text.trim());
  return traff === null ? null : `${(traff[1] ?? '').padStart(2, '0')}:${traff[2] ?? ''}`;
}

export const ETIKETTER: Readonly<Record<keyof Monstervarden, string>> = {
  ar: 'År',
  start: 'Sammanträdena börjar kl.',
  plats: 'Lokal',
  veckodag: 'Veckodag',
  vilka: 'Vilka i månaden',
  utan: 'Månader utan sammanträden',
  flyttning: 'En dag som inte går att använda flyttas',
  undvik: 'Dagar att undvika',
  halltider: 'Hålltider',
};

export function granska(v: Monstervarden): Brister<Monstervarden> {
  const { olasta } = tolkaUndvik(v.undvik);
  const namn = v.halltider.map((en) => en.namn.trim());
  const halltid =
    namn.includes('') || new Set(namn).size < namn.length
      ? 'Ge varje hålltid ett eget namn, eller ta bort den.'
      : v.halltider.some((en) => !/^\d{1,2}$/u.test(en.veckor.trim()))
        ? 'Ange för varje hålltid hur många veckor före sammanträdet den ligger.'
        : v.halltider.some((en) => en.klockslag.trim() !== '' && klockslag(en.klockslag) === null)
          ? 'Skriv klockslagen som 12.00, eller lämna dem tomma.'
          : undefined;
  return {
    ...(/^(19|20)\d{2}$/u.test(v.ar.trim()) ? {} : { ar: 'Ange året med fyra siffror.' }),
    ...(klockslag(v.start) === null ? { start: 'Skriv klockslaget som 18.30.' } : {}),
    ...(v.plats.trim() === '' ? { plats: 'Ange var sammanträdena hålls.' } : {}),
    ...(v.vilka.length === 0 ? { vilka: 'Välj minst en veckodag i månaden.' } : {}),
    ...(olasta.length === 0 ? {} : { undvik: `Skriv dagen som 2027-02-22, inte ”${olasta[0] ?? ''}”.` }),
    ...(halltid === undefined ? {} : { halltider: halltid }),
  };
}

const ettAv = <T extends string | number>(tillatna: readonly T[], varden: readonly string[]): T[] =>
  tillatna.filter((en) => varden.includes(String(en)));

const veckodagen = (namn: string): Halltid['veckodag'] => VECKODAGAR.find((en) => en === namn) ?? 'torsdag';

function halltid(rad: Halltidsrad): Halltid {
  return {
    namn: rad.namn.trim(),
    veckodag: veckodagen(rad.veckodag),
    avstand: { slag: 'veckor', antal: Number(rad.veckor) },
    handlingar: rad.handlingar,
    klockslag: rad.klockslag.trim() === '' ? null : klockslag(rad.klockslag),
    krets: ettAv(KRETSAR, rad.krets.split(',')),
    // Två hålltider får ligga på samma dag.
    samtidigt: true,
  };
}

/** Mönstret som API:t tar det. */
export function somMonster(v: Monstervarden): Monster {
  return {
    halltider: v.halltider.map(halltid),
    sammantrade: {
      namn: 'Sammanträde',
      veckodag: veckodagen(v.veckodag),
      monster: { slag: 'manad', vilka: ettAv(ORDINALER, v.vilka) },
    },
    manaderUtan: v.utan.map(Number).sort((a, b) => a - b),
    undvik: tolkaUndvik(v.undvik).dagar,
    flyttning: ettAv(FLYTTNINGAR, [v.flyttning])[0] ?? 'fore',
  };
}
