import { Handelselogg, Klocka, Schema, type Schemahanterare, Transactional } from '#plattform';
import { MejlaKopia } from './mejla-kopia.service.js';
import { UtlamnandeForrad } from './utlamnande.repository.js';
import { FORVALT_GALLRA_DAGAR } from './utlamnandeval.repository.js';

/** Tar bort vem som frågade, och varför, ur avslutade begäranden när kommunens tid har gått. */
@Schema('utlamnande.gallra', { cron: '50 3 * * *' })
export class GallraKontakter implements Schemahanterare {
  constructor(
    private readonly forrad: UtlamnandeForrad,
    private readonly mejl: MejlaKopia,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async kor(): Promise<void> {
    const gallrade = await this.forrad.gallraKontakter(this.klocka.nu(), FORVALT_GALLRA_DAGAR);
    await this.mejl.glom(gallrade.map(({ id }) => id));
    const ordnade = gallrade.sort((a, b) => (a.namndId < b.namndId ? -1 : 1));
    for (const { namndId, id } of ordnade) {
      await this.handelser.skriv({ namndId, typ: 'utlamnande.gallrad', objekt: 'utlamnande', objektId: id });
    }
  }
}
