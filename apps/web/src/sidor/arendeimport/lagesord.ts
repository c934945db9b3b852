import type { Marke } from '../../delar/Lage.js';
import { heltal } from '../../sprak/ord.js';
import type { Arendeimport } from './importfragor.js';

/** Läget som märke och ord. */
export const LAGE: Readonly<Record<Arendeimport['lage'], { marke: Marke; ord: string }>> = {
  laser: { marke: 'halv', ord: 'Läses' },
  olaslig: { marke: 'stopp', ord: 'Gick inte att läsa' },
  last: { marke: 'utkast', ord: 'Väntar på kolumnerna' },
  provar: { marke: 'halv', ord: 'Prövas' },
  provad: { marke: 'utkast', ord: 'Prövad, inte genomförd' },
  pagar: { marke: 'halv', ord: 'Förs in' },
  avbruten: { marke: 'varning', ord: 'Avbruten' },
  klar: { marke: 'klar', ord: 'Genomförd' },
  angras: { marke: 'halv', ord: 'Ångras' },
  angrad: { marke: 'utgar', ord: 'Ångrad' },
  slangd: { marke: 'utgar', ord: 'Slängd' },
};

/** Rubriken säger hur det står. */
export function importrubrik(i: Arendeimport): string {
  switch (i.lage) {
    case 'laser':
      return 'Läser filerna';
    case 'olaslig':
      return 'Filerna gick inte att läsa';
    case 'last':
      return 'Säg vad kolumnerna är';
    case 'provar':
      return 'Prövar raderna';
    case 'provad':
      return 'Granska före införandet';
    case 'pagar':
      return `För in ${heltal(i.skrivna)} av ${heltal(i.totalt)} rader`;
    case 'avbruten':
      return `Avbruten efter ${heltal(i.skrivna)} av ${heltal(i.totalt)} rader`;
    case 'klar':
      return `${heltal(i.utfall?.arenden ?? 0)} ärenden är införda`;
    case 'angras':
      return 'Ångrar importen';
    case 'angrad':
      return 'Importen är ångrad';
    case 'slangd':
      return 'Importen är slängd';
  }
}
