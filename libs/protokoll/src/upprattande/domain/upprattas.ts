import type { Upprattandesatt } from '#diarium';
import type { Organslag } from '#organisation';
import type { Utfall } from '#sammantrade';

/** Vad som hänt med en § eller med det som lämnades ut. */
export type Upprattandefall =
  | { handelse: 'kallelse' }
  | { handelse: 'publicering' }
  | { handelse: 'justering'; organ: Organslag; utfall: Utfall | null }
  | { handelse: 'expediering'; till: 'egen_myndighet' | 'annan_namnd' | 'utomstaende' };

// Ett utskott och en beredning bereder åt sin nämnd; ärendet är inte slutbehandlat hos myndigheten när de har sagt sitt.
const BEREDER: readonly Organslag[] = ['utskott', 'beredning'];
// Det som kommer tillbaka eller skjuts upp är inte slutbehandlat.
const SLUT: readonly Utfall[] = ['enligt_forslag', 'med_andring', 'avslag', 'antecknad', 'ej_angivet'];

/**
 * Om det som är fastställt i ärendet blir upprättat av händelsen, och hur (TF 2:10, DOMAN 4). Att det sänds till nämndens egna
 * ledamöter gör det inte. Till en annan nämnd följer handlingarna med beslutet; en utomstående får bara utdraget.
 */
export function upprattasGenom(fall: Upprattandefall): Upprattandesatt | null {
  switch (fall.handelse) {
    case 'kallelse':
      return null;
    case 'publicering':
      return 'publicering';
    case 'justering':
      return fall.utfall !== null && SLUT.includes(fall.utfall) && !BEREDER.includes(fall.organ)
        ? 'slutbehandling'
        : null;
    case 'expediering':
      return fall.till === 'annan_namnd' ? 'expediering' : null;
  }
}
