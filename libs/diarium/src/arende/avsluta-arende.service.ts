import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel } from '#plattform';
import { SkrivArende } from './skriv-arende.service.js';

const inteAvslutat = (): DomanFel => new DomanFel('DIARIUM.STEGET_STANGT', 'Ärendet är inte avslutat. Läs om sidan.');

/** Avslutar ett ärende, och öppnar det igen när något nytt händer i saken. */
@Injectable()
export class AvslutaArende {
  constructor(private readonly skrivning: SkrivArende) {}

  /** @throws DomanFel 404, 412, DIARIUM.STEGET_STANGT */
  @Transactional()
  async avsluta(namndId: string, id: string, version: number): Promise<void> {
    await this.skrivning.tillLage(await this.skrivning.las(namndId, id, version), 'avslutat');
  }

  /** @throws DomanFel 404, 412, DIARIUM.STEGET_STANGT när ärendet inte är avslutat */
  @Transactional()
  async ateroppna(namndId: string, id: string, version: number): Promise<void> {
    const fore = await this.skrivning.las(namndId, id, version);
    if (fore.status !== 'avslutat') throw inteAvslutat();
    await this.skrivning.tillLage(fore, 'bereds');
  }
}
