import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Handelselyssnare } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import { Hanteringsplan } from './hanteringsplan.service.js';

/** En handling som registreras i ett ärende får raden som ärendetypen pekar ut, i samma transaktion. */
@Injectable()
export class ArendetypensRad implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly arenden: ArendeForrad,
    private readonly plan: Hanteringsplan,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('handling.registrerad', async ({ namndId, objektId, efter }) => {
      const arendeId = arendet(efter);
      if (namndId === null || arendeId === null) return;
      const arende = await this.arenden.hamta(namndId, arendeId);
      const typ = arende?.arendetyp ?? null;
      if (typ !== null) await this.plan.efterArendetyp(namndId, objektId, typ);
    });
  }
}

const arendet = (efter: unknown): string | null =>
  typeof efter === 'object' && efter !== null && 'arendeId' in efter && typeof efter.arendeId === 'string'
    ? efter.arendeId
    : null;
