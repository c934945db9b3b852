import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { saknas } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { KandEnhetForrad } from './kand-enhet.repository.js';
import { Sessioner } from './sessioner.service.js';

/** Avslutar ett kontos egna inloggningar. */
@Injectable()
export class LoggaUt {
  constructor(
    private readonly sessioner: Sessioner,
    private readonly enheter: KandEnhetForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, lika för den som är slut och den som är någon annans */
  @Transactional()
  async en(kontoId: string, sessionId: string): Promise<void> {
    if (!(await this.sessioner.avslutaEn(kontoId, sessionId))) throw saknas('Inloggningen');
    await this.handelser.skriv({ namndId: null, typ: 'konto.utloggat', objekt: 'konto', objektId: kontoId });
  }

  /** Alla, och ingen webbläsare är känd längre. */
  @Transactional()
  async overallt(kontoId: string): Promise<void> {
    const antal = await this.sessioner.avslutaAlla(kontoId);
    await this.enheter.glom(kontoId, null);
    const handelse = { namndId: null, objekt: 'konto', objektId: kontoId };
    await this.handelser.skriv({ ...handelse, typ: 'konto.utloggat_overallt', efter: { antal } });
  }
}
