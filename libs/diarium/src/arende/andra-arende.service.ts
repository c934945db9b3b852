import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel } from '#plattform';
import { SkrivRattelse } from '../rattelse/skriv-rattelse.service.js';
import type { Arendefalt } from './arende.rad.js';
import { stangtSteg } from './arende.tillstand.js';
import type { Arende, Arendestatus } from './arende.typer.js';
import { BytHandlaggare } from './byt-handlaggare.service.js';
import { provaArende, putsad } from './prova-arende.js';
import { harSekretess } from './sekretess.service.js';
import { Sekretessforlopp } from './sekretessforlopp.service.js';
import { SkrivArende } from './skriv-arende.service.js';

/** Det som rättas; lägen och det som följer av dem har egna steg. */
export type Rattningsbara = Omit<
  Arendefalt,
  'status' | 'makuleringSkal' | 'avslutatDatum' | 'avslutSkal' | 'sekretessProvasSedan' | 'arendetypId'
>;

/** Rättar uppgifter om ett ärende. Det gamla värdet står kvar, med vem, när och varför (JO 4639-2007). */
@Injectable()
export class AndraArende {
  constructor(
    private readonly skrivning: SkrivArende,
    private readonly rattelser: SkrivRattelse,
    private readonly byten: BytHandlaggare,
    private readonly forlopp: Sekretessforlopp,
  ) {}

  /**
   * @param version den version som användaren såg
   * @throws DomanFel 404, 412, DIARIUM.ARENDE_MAKULERAT, DIARIUM.HANDLAGGARE_SAKNAS och det som `provaArende` finner
   */
  @Transactional()
  async andra(namndId: string, id: string, version: number, falt: Rattningsbara, skal?: string): Promise<void> {
    const fore = await this.skrivning.las(namndId, id, version);
    if (fore.status === 'makulerat') {
      const { kod, text } = stangtSteg(fore.status);
      throw new DomanFel(kod, text);
    }
    const rensade = rensa(falt);
    const sekretess = sekretessEfter(fore, rensade);
    provaArende({
      arendemening: rensade.arendemening ?? fore.arendemening,
      arendemeningSkyddad:
        rensade.arendemeningSkyddad === undefined ? fore.arendemeningSkyddad : rensade.arendemeningSkyddad,
      sekretess,
    });
    await this.byten.prova(fore, rensade);
    const skalet = putsad(skal) ?? undefined;
    await this.skrivning.skriv(
      fore,
      { ...rensade, ...this.forlopp.falt(fore.sekretess, sekretess) },
      'arende.andrat',
      skalet,
    );
    const { handlaggareId: _h, enhet: _e, ...ovriga } = rensade;
    await this.rattelser.skriv({
      namndId,
      arendeId: id,
      objekt: 'arende',
      objektId: id,
      fore: tidigare(fore),
      efter: ovriga,
      hemlig: harSekretess(fore.sekretess) || harSekretess(sekretess),
      skal: skalet,
    });
    await this.byten.anteckna(fore, rensade, skalet ?? null);
    await this.forlopp.efterArende(fore, sekretess);
  }

  /** Flyttar ärendet till ett nytt läge när tabellen tillåter det; samma läge igen är ingen ändring. */
  @Transactional()
  async sattStatus(namndId: string, id: string, till: Exclude<Arendestatus, 'makulerat'>): Promise<void> {
    const fore = await this.skrivning.las(namndId, id);
    if (fore.status !== till) await this.skrivning.tillLage(fore, till);
  }
}

const tidigare = (fore: Arende): Record<string, unknown> => ({
  ...fore,
  sekretessLagrum: fore.sekretess.lagrum,
  sekretessUnderProvning: fore.sekretess.underProvning,
  sekretessDatum: fore.sekretess.datum ?? null,
  sekretessBeslutadAv: fore.sekretess.beslutadAv ?? null,
});

const sekretessEfter = (fore: Arende, falt: Rattningsbara): Arende['sekretess'] => ({
  lagrum: falt.sekretessLagrum === undefined ? fore.sekretess.lagrum : falt.sekretessLagrum,
  underProvning: falt.sekretessUnderProvning ?? fore.sekretess.underProvning,
});

/** Tomma texter är detsamma som inga, utom ärendemeningen, som aldrig får vara tom. */
function rensa(falt: Rattningsbara): Rattningsbara {
  const rensade = { ...falt };
  if (rensade.arendemening !== undefined) rensade.arendemening = rensade.arendemening.trim();
  const texter = [
    'arendemeningSkyddad',
    'arendetyp',
    'enhet',
    'klassificering',
    'gallring',
    'sekretessLagrum',
    'sekretessBeslutadAv',
  ] as const;
  for (const nyckel of texter) {
    const varde = rensade[nyckel];
    if (varde !== undefined) rensade[nyckel] = putsad(varde);
  }
  return rensade;
}
