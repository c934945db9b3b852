import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel } from '#plattform';
import type { Arendefalt } from './arende.repository.js';
import { stangtSteg } from './arende.tillstand.js';
import type { Arendestatus } from './arende.typer.js';
import { provaArende, putsad } from './prova-arende.js';
import { SkrivArende } from './skriv-arende.service.js';

/** Rättar uppgifter om ett ärende. Det gamla värdet står kvar i händelseloggen (JO 4639-2007). */
@Injectable()
export class AndraArende {
  constructor(private readonly skrivning: SkrivArende) {}

  /**
   * @param version den version som användaren såg
   * @throws DomanFel 404, 412, DIARIUM.ARENDE_MAKULERAT och det som `provaArende` finner
   */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    falt: Omit<Arendefalt, 'status' | 'makuleringSkal'>,
  ): Promise<void> {
    const fore = await this.skrivning.las(namndId, id, version);
    if (fore.status === 'makulerat') {
      const { kod, text } = stangtSteg(fore.status);
      throw new DomanFel(kod, text);
    }
    const rensade = rensa(falt);
    provaArende({
      arendemening: rensade.arendemening ?? fore.arendemening,
      arendemeningSkyddad:
        rensade.arendemeningSkyddad === undefined ? fore.arendemeningSkyddad : rensade.arendemeningSkyddad,
      sekretess: {
        lagrum: rensade.sekretessLagrum === undefined ? fore.sekretess.lagrum : rensade.sekretessLagrum,
        underProvning: rensade.sekretessUnderProvning ?? fore.sekretess.underProvning,
      },
    });
    await this.skrivning.skriv(fore, rensade, 'arende.andrat');
  }

  /** Flyttar ärendet till ett nytt läge när tabellen tillåter det; samma läge igen är ingen ändring. */
  @Transactional()
  async sattStatus(namndId: string, id: string, till: Exclude<Arendestatus, 'makulerat'>): Promise<void> {
    const fore = await this.skrivning.las(namndId, id);
    if (fore.status !== till) await this.skrivning.tillLage(fore, till);
  }
}

/** Tomma texter är detsamma som inga, utom ärendemeningen, som aldrig får vara tom. */
function rensa<T extends Omit<Arendefalt, 'status' | 'makuleringSkal'>>(falt: T): T {
  const rensade = { ...falt };
  if (rensade.arendemening !== undefined) rensade.arendemening = rensade.arendemening.trim();
  for (const nyckel of ['arendemeningSkyddad', 'arendetyp', 'enhet', 'klassificering', 'sekretessLagrum'] as const) {
    const varde = rensade[nyckel];
    if (varde !== undefined) rensade[nyckel] = putsad(varde);
  }
  return rensade;
}
