import { Injectable } from '@nestjs/common';
import { Mallkrav } from '../mall/mallkrav.service.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { luckbrist } from './domain/luckor.js';
import { skriftI } from './domain/texthash.js';

/** Det som hindrar att ett utkast skickas till granskning: avsnitt som mallen kräver, och luckor som inte är ifyllda. */
@Injectable()
export class Skrivelsebrister {
  constructor(private readonly krav: Mallkrav) {}

  /** `brister` fortsätter "Skrivelsen saknar …". Den som inte är ett utkast har redan prövats. */
  async i(skrivelse: Skrivelse): Promise<{ brister: string[]; forslagKravs: boolean }> {
    if (skrivelse.tillstand !== 'utkast') return { brister: [], forslagKravs: true };
    const skrift = skriftI(skrivelse);
    const { brister, forslag } = await this.krav.i(skrivelse.id, skrift);
    return { brister: [...brister, ...luckbrist(skrift)], forslagKravs: forslag === 'krav' };
  }
}
