import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Handelselogg } from '../handelse/handelselogg.js';
import { Klocka } from '../klocka/klocka.js';
import { MottagareForrad, type Sandningsrad, type Svar } from './mottagare.repository.js';

/** Mottagarens steg under sändningen, ett i taget i egna transaktioner: det som står här är sant också efter en krasch. */
@Injectable()
export class Mottagarbok {
  constructor(
    private readonly forrad: MottagareForrad,
    private readonly klocka: Klocka,
    private readonly handelser: Handelselogg,
  ) {}

  async attSanda(ider: readonly string[]): Promise<Sandningsrad[]> {
    return await this.forrad.attSanda(ider);
  }

  async antalSander(ider: readonly string[]): Promise<number> {
    return await this.forrad.antalSander(ider);
  }

  async sanderIUtkorgen(jobb: string): Promise<string[]> {
    return await this.forrad.sanderIUtkorgen(jobb);
  }

  @Transactional()
  async markOvissa(ider: readonly string[], nr: number, egna: readonly string[], nadMs: number): Promise<number> {
    return await this.forrad.markOvissa(ider, nr, egna, nadMs, this.klocka.nu());
  }

  @Transactional()
  async sander(ider: readonly string[], nr: number): Promise<Set<string>> {
    return await this.forrad.markSander(ider, nr, this.klocka.nu());
  }

  @Transactional()
  async sanda(svar: readonly Svar[], nr: number): Promise<void> {
    await this.forrad.markSanda(svar, nr, this.klocka.nu());
  }

  @Transactional()
  async avvisad(id: string, svar: string, orsak: string): Promise<void> {
    const avvisad = await this.forrad.markAvvisad(id, svar, orsak, this.klocka.nu());
    if (avvisad === null) return;
    await this.handelser.skriv({
      namndId: avvisad.namndId,
      typ: 'mejl.kom_inte_fram',
      objekt: 'mottagare',
      objektId: id,
      efter: { utskick: avvisad.utskickId },
    });
  }

  @Transactional()
  async senare(id: string, svar: string): Promise<void> {
    await this.forrad.markSenare(id, svar, this.klocka.nu());
  }

  @Transactional()
  async oviss(id: string, nr: number): Promise<void> {
    await this.forrad.markOviss(id, nr, this.klocka.nu());
  }
}
