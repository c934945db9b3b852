import { ByggKallelsebrev } from './forhandsvisning/bygg-kallelsebrev.service.js';
import { ForhandsvisaKallelse } from './forhandsvisning/forhandsvisa-kallelse.service.js';
import { KallelsekontrollController } from './kontroll/kontroll.controller.js';
import { KontrolleraKallelse } from './kontroll/kontrollera-kallelse.service.js';
import { KallelseundantagForrad } from './undantag/kallelseundantag.repository.js';
import { UndantaPunkter } from './undantag/undanta-punkter.service.js';
import { VantadUppstallningController } from './uppstallning/uppstallning.controller.js';
import { VisaVantadUppstallning } from './uppstallning/vantad-uppstallning.service.js';
import { KallelseinstallningController } from './utgang/kallelseinstallning.controller.js';
import { StallInKallelse } from './utgang/kallelseinstallning.service.js';
import { PaminnOmFrislappning } from './utgang/paminn-om-frislappning.service.js';
import { UtgangForrad } from './utgang/utgang.repository.js';

/** Det som prövas, visas och sägs innan kallelsen går, för modulen. */
export const kallelsedelar = [
  KontrolleraKallelse,
  ForhandsvisaKallelse,
  ByggKallelsebrev,
  KallelseundantagForrad,
  UndantaPunkter,
  UtgangForrad,
  StallInKallelse,
  PaminnOmFrislappning,
  VisaVantadUppstallning,
];

export const kallelserutter = [KallelsekontrollController, KallelseinstallningController, VantadUppstallningController];
