import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Handelselogg } from '../handelse/handelselogg.js';
import { Klocka } from '../klocka/klocka.js';
import { MottagareForrad } from './mottagare.repository.js';

const HOGST_SVAR = 500;

/** Studsar: mejl som togs emot men sedan kom tillbaka. */
@Injectable()
export class Studsar {
  constructor(
    private readonly mottagare: MottagareForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Antecknar att ett sänt mejl studsade. Samma studs två gånger gör ingenting.
   * @param messageId Message-ID i det studsade mejlet, med eller utan vinkelhakar
   * @returns om något mejl hade det Message-ID:t
   */
  @Transactional()
  async registreraStuds(messageId: string, svar: string): Promise<boolean> {
    const id = `<${messageId.trim().replace(/^<|>$/gu, '')}>`;
    const studsad = await this.mottagare.markStudsad(id, svar.slice(0, HOGST_SVAR), this.klocka.nu());
    if (studsad === null) return await this.mottagare.finns(id);
    await this.handelser.skriv({
      namndId: studsad.namndId,
      typ: 'mejl.studsade',
      objekt: 'mottagare',
      objektId: studsad.id,
      efter: { utskick: studsad.utskickId },
    });
    return true;
  }
}
