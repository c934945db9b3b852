import type { Reglementesregler } from '../reglemente.js';
import { inkallelsemening, mening, type Meningsfalt, MENINGSFALT } from './meningar.js';

/** En regel som skiljer: vad som gällde och vad som gäller i stället. `fore` eller `efter` är null när det tillkommit eller fallit bort. */
export interface Reglementesskillnad {
  falt: Meningsfalt;
  fore: string | null;
  efter: string | null;
}

function iInkallelseordning(fore: Reglementesregler, efter: Reglementesregler): Reglementesskillnad[] {
  const partier = [...new Set([...Object.keys(fore.inkallelseordning), ...Object.keys(efter.inkallelseordning)])];
  return partier
    .sort((a, b) => a.localeCompare(b, 'sv'))
    .flatMap((parti) => {
      const [gammal, ny] = [fore.inkallelseordning[parti], efter.inkallelseordning[parti]];
      const [forr, nu] = [gammal, ny].map((lista) => (lista === undefined ? null : inkallelsemening(parti, lista)));
      return forr === nu ? [] : [{ falt: 'inkallelseordning' as const, fore: forr ?? null, efter: nu ?? null }];
    });
}

/** Vad som skiljer två versioner av ett reglemente, i ord; tomt när de betyder detsamma. */
export function skillnadMellan(fore: Reglementesregler, efter: Reglementesregler): Reglementesskillnad[] {
  return MENINGSFALT.flatMap((falt) => {
    if (falt === 'inkallelseordning') return iInkallelseordning(fore, efter);
    const [forr, nu] = [mening(falt, fore), mening(falt, efter)];
    return forr === nu ? [] : [{ falt, fore: forr, efter: nu }];
  });
}
