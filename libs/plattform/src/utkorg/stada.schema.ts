import { Transactional } from '@nestjs-cls/transactional';
import { Schema, type Schemahanterare } from '../jobb/dekoratorer.js';
import { Klocka } from '../klocka/klocka.js';
import { UtkorgForrad } from './utkorg.repository.js';

const SPARAS_DYGN = 30;
const DYGN_MS = 86_400_000;

/** Gallrar ur utkorgen det som är gjort sedan en månad. Händelseloggen och mejlens rader bär det som ska finnas kvar. */
@Schema('utkorg.stada', { cron: '20 3 * * *' })
export class StadaUtkorg implements Schemahanterare {
  constructor(
    private readonly forrad: UtkorgForrad,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async kor(): Promise<void> {
    await this.forrad.stada(new Date(this.klocka.nu().getTime() - SPARAS_DYGN * DYGN_MS));
  }
}
