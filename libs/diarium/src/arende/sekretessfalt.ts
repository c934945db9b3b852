import type { SekretessDto } from './arende.dto.js';
import type { Arendefalt } from './arende.rad.js';

/** Sekretessen som den skickas, som fälten i raden. Det som inte skickas ändras inte. */
export const sekretessfalt = (
  sekretess: SekretessDto | undefined,
): Pick<Arendefalt, 'sekretessLagrum' | 'sekretessUnderProvning' | 'sekretessDatum' | 'sekretessBeslutadAv'> =>
  sekretess === undefined
    ? {}
    : {
        sekretessLagrum: sekretess.lagrum,
        sekretessUnderProvning: sekretess.underProvning,
        ...(sekretess.datum === undefined ? {} : { sekretessDatum: sekretess.datum }),
        ...(sekretess.beslutadAv === undefined ? {} : { sekretessBeslutadAv: sekretess.beslutadAv }),
      };
