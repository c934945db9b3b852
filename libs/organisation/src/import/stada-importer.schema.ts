import { Klocka, Schema, type Schemahanterare, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { ImportomgangForrad } from './importomgang.repository.js';

const DYGN = 86_400_000;
/** En avslutad import gallras efter trettio dagar, en som blivit liggande efter nittio. */
const AVSLUTAD = 30 * DYGN;
const LIGGANDE = 90 * DYGN;

/** Gallrar uppgifterna ur gamla importer; att de gjorts står kvar. */
@Schema('import.gallra', { cron: '40 3 * * *' })
@Injectable()
export class StadaImporter implements Schemahanterare {
  constructor(
    private readonly omgangar: ImportomgangForrad,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async kor(): Promise<void> {
    const nu = this.klocka.nu().getTime();
    await this.omgangar.gallra(new Date(nu - AVSLUTAD), new Date(nu - LIGGANDE));
  }
}
