import { Injectable } from '@nestjs/common';
import type { Listfraga } from '#plattform';
import { type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import { type Arendehandelse, ArendehandelseForrad } from './arendehandelser.repository.js';

/** De fält som skyddar en ordalydelse: de har ett gammalt och ett nytt värde i loggen, men inte för alla. */
const SKYDDADE = ['arendemeningSkyddad', 'titelSkyddad', 'avsandare', 'mottagare'];
const DOLT = 'Dolt (sekretess)';

/** Visar vad som har hänt med ett ärende och dess handlingar: vem, när, och vad som stod före. */
@Injectable()
export class VisaArendehandelser {
  constructor(
    private readonly forrad: ArendehandelseForrad,
    private readonly arenden: VisaArende,
    private readonly sekretess: Sekretessprovning,
  ) {}

  /** @throws DomanFel 404 */
  async sida(
    namndId: string,
    arendeId: string,
    fraga: Listfraga,
    lasare: Lasare,
  ): Promise<{ rader: Arendehandelse[]; antal: number }> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    const sida = await this.forrad.sida(namndId, arendeId, fraga);
    if (await this.sekretess.farSe(namndId, arende.handlaggareId, lasare)) return sida;
    return {
      ...sida,
      rader: sida.rader.map((rad) => ({ ...rad, fore: dolj(rad.fore), efter: dolj(rad.efter) })),
    };
  }
}

function dolj(uppgifter: Record<string, unknown> | null): Record<string, unknown> | null {
  if (uppgifter === null) return null;
  return Object.fromEntries(
    Object.entries(uppgifter).map(([falt, varde]) => [
      falt,
      SKYDDADE.includes(falt) && varde !== null && varde !== undefined ? DOLT : varde,
    ]),
  );
}
