import { Klocka, Schema, type Schemahanterare, Transactional, Utkorg } from '#plattform';
import { DRA_TEXT } from './bestall-utdrag.service.js';
import { FiltextForrad } from './filtext.repository.js';

const HOGST = 2_000;
const TIMME_MS = 3_600_000;

/** Läser det som kom in på annat sätt än genom registreringen (import), och det som blivit liggande. */
@Schema('utdrag.glomda', { cron: '25 * * * *' })
export class PlockaGlomda implements Schemahanterare {
  constructor(
    private readonly forrad: FiltextForrad,
    private readonly utkorg: Utkorg,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async kor(): Promise<void> {
    const nu = this.klocka.nu();
    const glomda = await this.forrad.glomda(HOGST, new Date(nu.getTime() - TIMME_MS));
    await this.forrad.vanta(glomda, nu);
    const timme = nu.toISOString().slice(0, 13);
    await this.utkorg.laggMassa(
      glomda.map((sha256) => ({ jobb: DRA_TEXT, data: { sha256 }, nyckel: `utdrag:${sha256}:${timme}` })),
    );
  }
}
