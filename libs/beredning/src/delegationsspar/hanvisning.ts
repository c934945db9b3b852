import type { Provningsform } from '#diarium';
import { overklagande } from '#regelverk';

/** Hur ett beslut överklagas, som det ska stå i det (KL 13, FL 33, 43–44 §§). */
export function hanvisningFor(form: Provningsform): string {
  switch (form) {
    case 'laglighetsprovning':
      return overklagande({ form: 'laglighetsprovning' }).hanvisning;
    case 'forvaltningsbesvar':
      return overklagande({ form: 'forvaltningsbesvar' }).hanvisning;
    case 'sarskild_ordning':
      return 'Beslutet överklagas i den ordning som lagen för ärendet säger, och inte genom laglighetsprövning (KL 13:3).';
    case 'ej_overklagbart':
      return overklagande({ form: 'ejOverklagbart' }).hanvisning;
  }
}
