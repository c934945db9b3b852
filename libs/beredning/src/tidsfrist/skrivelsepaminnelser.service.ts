import { Injectable } from '@nestjs/common';
import { Klocka } from '#plattform';
import { TavlaForrad } from '../tavla/tavla.repository.js';
import { motetFor } from './domain/tidsfrist.js';
import { Skrivelsefrister } from './skrivelsefrister.service.js';

/** En skrivelse på väg till ett sammanträde som inte är fastställd, och vilka som har den. */
export interface Ofardigskrivelse {
  id: string;
  arendeId: string | null;
  dnr: string | null;
  /** Den offentliga ärendemeningen; null när inte ens den lämnar Klubba, och utan ärende. */
  titel: string | null;
  tillstand: 'utkast' | 'granskning' | 'godkand';
  /** Den som skriver. */
  skriverId: string | null;
  /** De som läser eller godkänner nu. */
  vantarPaIder: string[];
}

/** Vilka skrivelser det ska påminnas om inför ett sammanträde. Rubrikerna följer inte med: de lämnar inte Klubba. */
@Injectable()
export class Skrivelsepaminnelser {
  constructor(
    private readonly forrad: TavlaForrad,
    private readonly frister: Skrivelsefrister,
    private readonly klocka: Klocka,
  ) {}

  async tillMote(namndId: string, sammantradeId: string): Promise<Ofardigskrivelse[]> {
    const moten = await this.frister.moten(namndId);
    const idag = this.klocka.idag();
    const allt = { allt: true, kontoId: null, personId: null, datum: idag };
    return (await this.forrad.skrivelser(namndId, [], allt)).flatMap((rad) => {
      if (rad.tillstand === 'faststalld' || motetFor(moten, rad, idag)?.id !== sammantradeId) return [];
      const { id, arendeId, dnr, tillstand, arendemening: titel } = rad;
      const vantarPaIder = rad.vantarPa.map((p) => p.personId);
      return [{ id, arendeId, dnr, titel, tillstand, skriverId: rad.referens?.personId ?? null, vantarPaIder }];
    });
  }
}
