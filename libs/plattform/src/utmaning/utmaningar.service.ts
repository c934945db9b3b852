import { createHash } from 'node:crypto';
import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { Klocka } from '../klocka/klocka.js';
import type { Utmaningsslag } from './engangsutmaning.entity.js';
import { UtmaningForrad } from './utmaning.repository.js';

/** Så länge väntar Klubba på svar. */
export const UTMANING_S = 600;

const nyckel = (slag: Utmaningsslag, kaka: string): Buffer => createHash('sha256').update(`${slag}\0${kaka}`).digest();

/** Frågor som besvaras en gång, i den webbläsare och den session som fick dem. */
@Injectable()
export class Utmaningar {
  constructor(
    private readonly forrad: UtmaningForrad,
    private readonly klocka: Klocka,
  ) {}

  /** Sparar det som svaret ska prövas mot. En tidigare fråga av samma slag i webbläsaren gäller inte längre. */
  @Transactional()
  async stall(
    slag: Utmaningsslag,
    kaka: string,
    sessionId: string | null,
    uppgifter: Record<string, unknown>,
  ): Promise<void> {
    const nu = this.klocka.nu();
    const garUt = new Date(nu.getTime() + UTMANING_S * 1000);
    await this.forrad.lagg({ nyckel: nyckel(slag, kaka), slag, sessionId, uppgifter, garUt }, nu);
  }

  /** Det som svaret ska prövas mot, eller null när frågan är besvarad, för gammal eller någon annans. */
  @Transactional()
  async ta(
    slag: Utmaningsslag,
    kaka: string | null,
    sessionId: string | null,
  ): Promise<Record<string, unknown> | null> {
    if (kaka === null) return null;
    return (await this.forrad.ta(nyckel(slag, kaka), slag, sessionId, this.klocka.nu())) ?? null;
  }
}
