import { useRouter } from '@tanstack/react-router';
import type { MinNamnd } from '../klient/typer.js';
import { finnsSkarm } from './Lank.js';

/** En av huvudmenyns skärmar. */
export interface Skarm {
  namn: string;
  lank: string;
  /** Det andra i nämnden som hör dit, som stigar. */
  ocksa: readonly string[];
  /** Bokstaven efter G. */
  bokstav: string;
}

/** Det som hör till diariet utan att ligga under ärendena. */
const DIARIETS = [
  'att-registrera',
  'bevakningar',
  'delegation',
  'diarieimport',
  'handlingar',
  'hanteringsplan',
  'karantan',
  'maskningar',
  'medborgarforslag',
  'postlista',
  'rapporter',
  'remisser',
  'skrivelser',
  'utlamnanden',
] as const;

const MENY = [
  { namn: 'Diarium', bokstav: 'D', ratt: 'arende.las', del: 'arenden', ocksa: DIARIETS },
  { namn: 'Sammanträden', bokstav: 'M', ratt: 'sammantrade.las', del: 'sammantraden', ocksa: ['arsplan'] },
  { namn: 'Protokoll', bokstav: 'P', ratt: 'protokoll.las', del: 'protokoll', ocksa: [] },
  { namn: 'Nämnden', bokstav: 'N', ratt: 'organisation.las', del: 'namnden', ocksa: [] },
] as const;

/** Huvudmenyn: Start, och det som rollerna i nämnden ger och som webben har. */
export function useSkarmar(vald: MinNamnd | undefined): Skarm[] {
  const router = useRouter();
  const start = { namn: 'Start', lank: '/', ocksa: [], bokstav: 'S' };
  if (vald === undefined) return [start];
  return [
    start,
    ...MENY.filter(({ ratt }) => vald.rattigheter.includes(ratt))
      .map(({ namn, bokstav, del, ocksa }) => ({
        namn,
        bokstav,
        lank: `/namnder/${vald.namndId}/${del}`,
        ocksa: ocksa.map((annan) => `/namnder/${vald.namndId}/${annan}`),
      }))
      .filter(({ lank }) => finnsSkarm(router, lank)),
  ];
}
