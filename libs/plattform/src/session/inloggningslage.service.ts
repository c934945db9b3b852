import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { FaktorForrad } from '../andrafaktor/faktor.repository.js';
import { Faktorkrav } from '../andrafaktor/faktorkrav.service.js';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import { Kontaktport } from '../konto/kontaktport.js';
import { rpFor } from '../passnyckel/rp.js';
import type { InloggningslageDto } from './inloggning.dto.js';
import type { InloggadISession } from './sessioner.service.js';

/** Vad inloggningssidan behöver veta. */
@Injectable()
export class Inloggningslage {
  constructor(
    private readonly moduler: ModuleRef,
    private readonly konfiguration: Konfiguration,
    private readonly faktorkrav: Faktorkrav,
    private readonly faktorer: FaktorForrad,
  ) {}

  async las(inloggad: InloggadISession | null): Promise<InloggningslageDto> {
    const vilka = inloggad === null ? { totp: false, passnyckel: false } : await this.faktorer.vilka(inloggad.kontoId);
    return {
      steg: inloggad === null ? 'ute' : ((await this.faktorkrav.hinder(inloggad)) ?? 'inne'),
      namn: inloggad?.namn ?? null,
      ...vilka,
      kommun: await this.kommun(),
      tjanster: this.konfiguration.oidc.map(({ id, namn }) => ({ id, namn })),
      passnycklarGar: rpFor(this.konfiguration.adress) !== null,
    };
  }

  private async kommun(): Promise<string | null> {
    return await this.moduler.get<Kontaktport>(Kontaktport, { strict: false }).kommun();
  }
}
