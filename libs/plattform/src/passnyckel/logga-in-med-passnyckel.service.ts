import { Injectable } from '@nestjs/common';
import { KontoForrad } from '../konto/konto.repository.js';
import type { Klient } from '../session/klient.js';
import type { Bevis } from '../session/sessioner.service.js';
import { SlappIn } from '../session/slapp-in.service.js';
import { stammerInte } from './skaffa-passnyckel.service.js';

/** Det som en upplåst passnyckel bevisar: något man har, och något man vet eller är. */
const BEVIS: Bevis = { styrka: 'tva_faktorer', amr: ['hwk', 'user', 'mfa'], acr: null, leverantor: null };

/** Loggar in den vars passnyckel prövats. */
@Injectable()
export class LoggaInMedPassnyckel {
  constructor(
    private readonly konton: KontoForrad,
    private readonly slappIn: SlappIn,
  ) {}

  /** @returns kakans värde. @throws DomanFel 422 när kontot är avstängt, som för en nyckel som inte finns */
  async loggaIn(kontoId: string, klient: Klient): Promise<string> {
    const konto = await this.konton.medId(kontoId);
    if (konto === undefined || konto.avstangt) throw stammerInte();
    return await this.slappIn.oppna(konto, BEVIS, klient);
  }
}
