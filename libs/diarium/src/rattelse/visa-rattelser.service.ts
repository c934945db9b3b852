import { Injectable } from '@nestjs/common';
import type { Listfraga } from '#plattform';
import { harSekretess, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import { type Rattelse, RattelseForrad } from './rattelse.repository.js';
import { SKYDDADE_I_HEMLIGT } from './skriv-rattelse.service.js';

/** En rättelse som den visas; värdena är null och `dold` sann för den som inte får läsa dem. */
export interface VisadRattelse extends Omit<Rattelse, 'skyddad'> {
  dold: boolean;
}

/** Visar vad som rättats i ett ärende: vad som stod, vem som rättade och när (JO 4639-2007). */
@Injectable()
export class VisaRattelser {
  constructor(
    private readonly forrad: RattelseForrad,
    private readonly arenden: VisaArende,
    private readonly sekretess: Sekretessprovning,
  ) {}

  /** @throws DomanFel 404 */
  async sida(
    namndId: string,
    arendeId: string,
    fraga: Listfraga,
    lasare: Lasare,
  ): Promise<{ rader: VisadRattelse[]; antal: number }> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    const { rader, antal } = await this.forrad.sida(namndId, arendeId, fraga);
    const ser = (await this.sekretess.arendegrund(arendeId, lasare)) !== null;
    const { far, stangda } = await this.sekretess.handlingarna(
      rader.filter((rad) => rad.objekt === 'handling').map((rad) => rad.objektId),
      lasare,
    );
    const visade = rader.map(({ skyddad, ...rad }): VisadRattelse => {
      const egenHandling = rad.objekt === 'handling';
      const oppen = egenHandling ? far.has(rad.objektId) : ser;
      const hemlig = egenHandling ? stangda.has(rad.objektId) : !ser && harSekretess(arende.sekretess);
      // Det som var skyddat när det rättades är det också sedan sekretessen tagits bort.
      const dold = !oppen && (skyddad || (hemlig && SKYDDADE_I_HEMLIGT.has(rad.falt)));
      const skal = oppen || !(hemlig || skyddad) ? rad.skal : null;
      return { ...rad, dold, skal, ...(dold ? { fore: null, efter: null } : {}) };
    });
    if (ser && rader.some((rad) => rad.skyddad)) await this.arenden.antecknaLasning(arende, lasare);
    return { rader: visade, antal };
  }
}
