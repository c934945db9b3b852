import { Injectable } from '@nestjs/common';
import { Klocka } from '../klocka/klocka.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import type { Handelse } from './handelse.js';
import { HandelseForrad } from './handelse.repository.js';
import { Handelselyssnare } from './handelselyssnare.js';

/**
 * Loggen över vem som gjort vad. Den kan bara växa, och varje händelse bär föregående händelses hash, en kedja per nämnd.
 * Kedjans huvud låses till transaktionens slut: den som skriver i två kedjor skriver nämndens före den utan nämnd.
 */
@Injectable()
export class Handelselogg {
  constructor(
    private readonly forrad: HandelseForrad,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
    private readonly lyssnare: Handelselyssnare,
  ) {}

  /** Skriver en händelse i pågående transaktion, av den som handlar och vid klockans tid. */
  async skriv(handelse: Handelse): Promise<void> {
    await this.forrad.lagg({
      namndId: handelse.namndId,
      tid: this.klocka.nu(),
      aktor: this.sammanhang.aktor(),
      typ: handelse.typ,
      objekt: handelse.objekt,
      objektId: handelse.objektId,
      fore: handelse.fore,
      efter: handelse.efter,
      skal: handelse.skal ?? null,
    });
    await this.lyssnare.hort(handelse);
  }
}
