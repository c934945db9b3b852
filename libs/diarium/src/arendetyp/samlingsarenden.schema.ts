import { SYSTEMAKTOR, Sammanhang, Schema, type Schemahanterare } from '#plattform';
import { ArendetypForrad } from './arendetyp.repository.js';
import { GorSamlingsarenden } from './gor-samlingsarenden.service.js';
import { StallInArendetyp } from './stall-in-arendetyp.service.js';

/** Varje natt: årets stående ärenden, och de förvalda åt nämnder som saknar dem. En missad natt tas igen nästa. */
@Schema('arende.samlingsarenden', { cron: '20 0 * * *' })
export class Samlingsarenden implements Schemahanterare {
  constructor(
    private readonly samlingar: GorSamlingsarenden,
    private readonly typer: StallInArendetyp,
    private readonly forrad: ArendetypForrad,
    private readonly sammanhang: Sammanhang,
  ) {}

  async kor(): Promise<void> {
    await this.sammanhang.som(SYSTEMAKTOR, async () => {
      for (const namndId of await this.forrad.utanForvalda()) await this.typer.forvalda(namndId);
      await this.samlingar.arets();
    });
  }
}
