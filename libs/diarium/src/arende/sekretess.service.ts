import { Injectable } from '@nestjs/common';
import { Behorighet } from '#plattform';
import type { Sekretess } from './arende.typer.js';

/** Den som läser: kontot, och personen bakom det när det finns en. */
export interface Lasare {
  kontoId: string;
  personId: string | null;
}

/** Sekretess som ännu prövas räknas som sekretess. */
export const harSekretess = ({ lagrum, underProvning }: Sekretess): boolean => lagrum !== null || underProvning;

/** Vem som ser det skyddade i ett ärende: den som handlägger det, och registrator och nämndsekreterare (OSL 5:2). */
@Injectable()
export class Sekretessprovning {
  constructor(private readonly behorighet: Behorighet) {}

  async farSeAllt(namndId: string, lasare: Lasare): Promise<boolean> {
    return await this.behorighet.harRatt(lasare.kontoId, namndId, 'arende.makulera');
  }

  /** @param handlaggareId ärendets handläggare, eller null */
  async farSe(namndId: string, handlaggareId: string | null, lasare: Lasare): Promise<boolean> {
    if (handlaggareId !== null && handlaggareId === lasare.personId) return true;
    return await this.farSeAllt(namndId, lasare);
  }
}
