import { Injectable } from '@nestjs/common';
import { Klocka } from '../klocka/klocka.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { HandelseForrad } from './handelse.repository.js';
import { Handelselyssnare } from './handelselyssnare.js';

/** Det som har hänt. `fore` och `efter` blir JSON och får inte bära sådant som ska kunna gallras ur. */
export interface Handelse {
  /** Nämndens id, eller null för det som inte hör till någon nämnd. */
  namndId: string | null;
  /** `arende.registrerat` */
  typ: string;
  /** `arende` */
  objekt: string;
  objektId: string;
  fore?: unknown;
  efter?: unknown;
  skal?: string;
}

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
