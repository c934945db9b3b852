import { Klocka, Schema, type Schemahanterare, Transactional } from '#plattform';
import { Delfiler } from './delfiler.js';
import { UppladdningForrad } from './uppladdning.repository.js';

const DYGN_MS = 86_400_000;
/** En uppladdning som inte rört sig på ett dygn är övergiven. */
export const HALV_LEVER_MS = DYGN_MS;
/** En hel men oregistrerad fil får ligga över en ledighet. */
export const HEL_LEVER_MS = 14 * DYGN_MS;

/** Tar bort uppladdningar som ingen fortsatt, och delfiler som ingen rad känner. */
@Schema('uppladdning.stada', { cron: '40 * * * *' })
export class StadaUppladdningar implements Schemahanterare {
  constructor(
    private readonly forrad: UppladdningForrad,
    private readonly filer: Delfiler,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    await this.stadaRader();
    const finns = await this.filer.alla();
    const kvar = await this.forrad.finns(finns);
    for (const id of finns) if (!kvar.has(id)) await this.filer.taBort(id);
  }

  @Transactional()
  async stadaRader(): Promise<void> {
    const nu = this.klocka.nu().getTime();
    await this.forrad.taBortGamla(new Date(nu - HALV_LEVER_MS), new Date(nu - HEL_LEVER_MS));
  }
}
