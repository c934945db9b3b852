import { Transactional } from '@nestjs-cls/transactional';
import { Schema, type Schemahanterare } from '../jobb/dekoratorer.js';
import { Klocka } from '../klocka/klocka.js';
import { NotisForrad } from './notis.repository.js';

const SPARAS_DYGN = 90;
const DYGN_MS = 86_400_000;

/** Tar bort notiser efter nittio dagar. Vad som hände står i händelseloggen. */
@Schema('notis.gallra', { cron: '40 3 * * *' })
export class GallraNotiser implements Schemahanterare {
  constructor(
    private readonly forrad: NotisForrad,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async kor(): Promise<void> {
    await this.forrad.gallra(new Date(this.klocka.nu().getTime() - SPARAS_DYGN * DYGN_MS));
  }
}
