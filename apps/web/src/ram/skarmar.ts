import { useRouter } from '@tanstack/react-router';
import type { MinNamnd } from '../klient/typer.js';
import { finnsSkarm } from './Lank.js';

/** En av huvudmenyns skärmar. */
export interface Skarm {
  namn: string;
  lank: string;
  /** Bokstaven efter G. */
  bokstav: string;
}

const MENY = [
  { namn: 'Diarium', bokstav: 'D', ratt: 'arende.las', del: 'arenden' },
  { namn: 'Sammanträden', bokstav: 'M', ratt: 'sammantrade.las', del: 'sammantraden' },
  { namn: 'Protokoll', bokstav: 'P', ratt: 'protokoll.las', del: 'protokoll' },
  { namn: 'Nämnden', bokstav: 'N', ratt: 'organisation.las', del: 'namnden' },
] as const;

/** Huvudmenyn: Start, och det som rollerna i nämnden ger och som webben har. */
export function useSkarmar(vald: MinNamnd | undefined): Skarm[] {
  const router = useRouter();
  const start = { namn: 'Start', lank: '/', bokstav: 'S' };
  if (vald === undefined) return [start];
  return [
    start,
    ...MENY.filter(({ ratt }) => vald.rattigheter.includes(ratt))
      .map(({ namn, bokstav, del }) => ({ namn, bokstav, lank: `/namnder/${vald.namndId}/${del}` }))
      .filter(({ lank }) => finnsSkarm(router, lank)),
  ];
}
