import { Klocka, Schema, type Schemahanterare, Transactional, Utkorg } from '#plattform';
import { SKANNA } from './filkontroll.service.js';
import { FilkontrollForrad } from './filkontroll.repository.js';
import { Virusskydd } from './virusskydd.js';

const HOGST = 500;
const MINUT_MS = 60_000;
const DYGN_MS = 86_400_000;
const OM_I_DYGN = 30;

/** Skannar det som kom medan virusskyddet var borta eller inte fanns, och det nya en gång till när signaturerna är nyare. */
@Schema('fil.skanna_om', { cron: '*/10 * * * *' })
export class SkannaOm implements Schemahanterare {
  constructor(
    private readonly forrad: FilkontrollForrad,
    private readonly skydd: Virusskydd,
    private readonly utkorg: Utkorg,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async kor(): Promise<void> {
    if (!this.skydd.finns) return;
    const nu = this.klocka.nu().getTime();
    const dag = this.klocka.idag();
    const nya = await this.forrad.attSkanna(HOGST, new Date(nu - 10 * MINUT_MS));
    const om = await this.forrad.attSkannaOm(HOGST, new Date(nu - DYGN_MS), new Date(nu - OM_I_DYGN * DYGN_MS));
    await this.utkorg.laggMassa(
      [...new Set([...nya, ...om])].map((sha256) => ({
        jobb: SKANNA,
        data: { sha256 },
        nyckel: `skanna:${sha256}:${dag}`,
      })),
    );
  }
}
