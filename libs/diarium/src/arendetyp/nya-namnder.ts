import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Handelselyssnare } from '#plattform';
import { ArendetypForrad } from './arendetyp.repository.js';

/** En ny nämnd börjar med de förvalda ärendetyperna och reglerna för stående ärenden. */
@Injectable()
export class NyaNamndersArendetyper implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly forrad: ArendetypForrad,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('organ.skapat', async ({ objektId, efter }) => {
      const slag = (efter as { slag?: string } | undefined)?.slag;
      // Utskott och beredningar skriver i sin nämnds diarium.
      if (slag === 'utskott' || slag === 'beredning') return;
      await this.forrad.laggForvalda(objektId);
      await this.forrad.laggSamlingsregler(objektId);
    });
  }
}
