import { Injectable } from '@nestjs/common';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { luckbrist } from './domain/luckor.js';
import { skriftI } from './domain/texthash.js';

/** Det som hindrar att ett utkast skickas till granskning utöver det som varje skrivelse har: luckor som inte är ifyllda. */
@Injectable()
export class Skrivelsebrister {
  /** Delar som fortsätter "Skrivelsen saknar …". */
  async i(skrivelse: Skrivelse): Promise<string[]> {
    return await Promise.resolve(luckbrist(skriftI(skrivelse)));
  }
}
