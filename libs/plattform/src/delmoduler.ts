import type { DynamicModule, Type } from '@nestjs/common';
import { Driftmodul } from './halsa/driftmodul.js';
import { Jobbmodul } from './jobb/jobb.module.js';
import { Jobbinstallningar } from './jobb/jobbinstallningar.js';
import { Mejlmodul } from './mejl/mejl.module.js';
import { mejlinstallningar } from './mejl/mejlinstallningar.js';
import { Mejlinmodul } from './mejlin/mejlin.module.js';
import { Flodesmodul } from './flode/flode.module.js';
import { Notismodul } from './notis/notis.module.js';
import { Lasloggmodul } from './laslogg/laslogg.controller.js';
import type { Plattformsval } from './plattformsval.js';
import { InloggningModul } from './session/inloggning.module.js';

/** Plattformens delar i den ordning de byggs: lägg till en rad per del. */
export function delmoduler(val: Plattformsval): (Type | DynamicModule)[] {
  const { konfiguration } = val;
  const ko = Jobbmodul.forRoot({
    useFactory: () =>
      new Jobbinstallningar(
        {
          databasUrl: konfiguration.databasUrl,
          redisUrl: konfiguration.redisUrl,
          arbetar: val.arbeta ?? konfiguration.roll !== 'api',
        },
        val.ko,
      ),
  });
  const mejl = Mejlmodul.forRoot({ useFactory: () => mejlinstallningar(konfiguration, val.mejl) });
  return [Driftmodul, ko, mejl, Mejlinmodul, InloggningModul, Lasloggmodul, Flodesmodul, Notismodul];
}
