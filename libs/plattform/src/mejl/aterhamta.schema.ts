import { Logger } from '@nestjs/common';
import { Schema, type Schemahanterare } from '../jobb/dekoratorer.js';
import { Livlina } from '../jobb/livlina.js';
import { Avsandare } from './avsandare.js';
import { Mejlinstallningar } from './mejlinstallningar.js';
import { Mottagarbok } from './mottagarbok.js';
import { SKICKA_MEJL } from './utskickstjanst.js';

/**
 * Märker ovissa de mejl vars arbetare dog medan de var på tråden, så att liggaren säger som det är också innan jobbet
 * har tagits om. Det omtagna jobbet sänder dem enligt slagets regel.
 */
@Schema('mejl.aterhamta', { cron: '* * * * *' })
export class AterhamtaMejl implements Schemahanterare {
  private readonly logg = new Logger(AterhamtaMejl.name);

  constructor(
    private readonly bok: Mottagarbok,
    private readonly livlina: Livlina,
    private readonly avsandare: Avsandare,
    private readonly installningar: Mejlinstallningar,
  ) {}

  async kor(): Promise<void> {
    const ider = await this.bok.sanderIUtkorgen(SKICKA_MEJL);
    if (ider.length === 0) return;
    const antal = await this.bok.markOvissa(ider, this.livlina.nr, this.avsandare.pagaende, this.installningar.nadMs);
    if (antal > 0) this.logg.warn(`${String(antal)} mejl blev ovissa: en arbetare dog medan de sändes.`);
  }
}
