import type { Entitet, Migration } from './databas/datakalla.js';
import type { Jobbinstallningar } from './jobb/jobbinstallningar.js';
import type { Mejlinstallningar } from './mejl/mejlinstallningar.js';
import type { Karnval } from './plattformkarna.module.js';

/** Det som en app väljer när den bygger plattformen. */
export interface Plattformsval extends Karnval {
  /** Alla libs entiteter, plattformens med. */
  entiteter: readonly Entitet[];
  /** Alla libs migrationer, plattformens med. */
  migrationer: readonly Migration[];
  /** Vart loggen går: 1 stdout (förval), 2 stderr när stdout är till för svaret. */
  loggstrom?: 1 | 2;
  /** Kör bakgrundsarbetet i denna process; annars avgör KLUBBA_ROLL. */
  arbeta?: boolean;
  /** Andra tider och mått för kön än driftens: prov. */
  ko?: Partial<Jobbinstallningar>;
  /** Andra tider och mått för mejlen än driftens: prov. */
  mejl?: Partial<Mejlinstallningar>;
}
