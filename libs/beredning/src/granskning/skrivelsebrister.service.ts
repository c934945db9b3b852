import { Injectable } from '@nestjs/common';
import { Mallkrav, UTAN_MALL } from '../mall/mallkrav.service.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { luckbrist } from './domain/luckor.js';
import { skriftI } from './domain/texthash.js';

interface Brister {
  brister: string[];
  forslagKravs: boolean;
}

const PROVAD: Brister = { brister: [], forslagKravs: true };

/** Det som hindrar att ett utkast skickas till granskning: avsnitt som mallen kräver, och luckor som inte är ifyllda. */
@Injectable()
export class Skrivelsebrister {
  constructor(private readonly krav: Mallkrav) {}

  /** `brister` fortsätter "Skrivelsen saknar …". Den som inte är ett utkast har redan prövats. */
  async i(skrivelse: Skrivelse): Promise<Brister> {
    return (await this.iAlla([skrivelse])).get(skrivelse.id) ?? PROVAD;
  }

  /** Bristerna i var och en, med en fråga om mallarna. */
  async iAlla(skrivelser: readonly Skrivelse[]): Promise<Map<string, Brister>> {
    const utkast = skrivelser.filter((s) => s.tillstand === 'utkast');
    if (utkast.length === 0) return new Map();
    const skrifter = new Map(utkast.map((s) => [s.id, skriftI(s)]));
    const krav = await this.krav.i(skrifter);
    return new Map(
      [...skrifter].map(([id, skrift]) => {
        const { brister, forslag } = krav.get(id) ?? UTAN_MALL;
        return [id, { brister: [...brister, ...luckbrist(skrift)], forslagKravs: forslag === 'krav' }];
      }),
    );
  }
}
