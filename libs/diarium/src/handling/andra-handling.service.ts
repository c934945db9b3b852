import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, saknas } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import { putsad } from '../arende/prova-arende.js';
import { harSekretess } from '../arende/sekretess.service.js';
import { Sekretessforlopp } from '../arende/sekretessforlopp.service.js';
import { SkrivRattelse } from '../rattelse/skriv-rattelse.service.js';
import { type Handlingsfalt, HandlingForrad } from './handling.repository.js';
import type { Handling } from './handling.typer.js';
import { provaHandling } from './prova-handling.js';

/** Det som rättas; när en prövning började följer av den. */
type Rattningsbara = Omit<Handlingsfalt, 'makuleringSkal' | 'sekretessProvasSedan'>;

/** Rättar uppgifter om en handling, eller makulerar den. Det gamla står kvar i händelseloggen (JO 4639-2007). */
@Injectable()
export class AndraHandling {
  constructor(
    private readonly forrad: HandlingForrad,
    private readonly handelser: Handelselogg,
    private readonly arenden: ArendeForrad,
    private readonly rattelser: SkrivRattelse,
    private readonly forlopp: Sekretessforlopp,
  ) {}

  /** @throws DomanFel 404, 412, 422, DIARIUM.HANDLING_MAKULERAD */
  @Transactional()
  async andra(namndId: string, id: string, version: number, falt: Rattningsbara, skal?: string): Promise<void> {
    const fore = await this.hamta(namndId, id, version);
    const rensade = rensa(falt);
    const sekretess = {
      lagrum: rensade.sekretessLagrum === undefined ? fore.sekretess.lagrum : rensade.sekretessLagrum,
      underProvning: rensade.sekretessUnderProvning ?? fore.sekretess.underProvning,
    };
    provaHandling({
      titel: rensade.titel ?? fore.titel,
      titelSkyddad: rensade.titelSkyddad === undefined ? fore.titelSkyddad : rensade.titelSkyddad,
      sekretess,
    });
    const skalet = putsad(skal) ?? undefined;
    await this.skriv(fore, { ...rensade, ...this.forlopp.falt(fore.sekretess, sekretess) }, 'handling.andrad', skalet);
    await this.rattelser.skriv({
      namndId,
      arendeId: fore.arendeId,
      objekt: 'handling',
      objektId: id,
      fore: tidigare(fore),
      efter: { ...rensade },
      hemlig: harSekretess(fore.sekretess) || harSekretess(sekretess) || (await this.hemligtArende(fore)),
      skal: skalet,
    });
    await this.forlopp.efterHandling(fore, sekretess);
  }

  /** @throws DomanFel 404, 412, 422 utan skäl, DIARIUM.HANDLING_MAKULERAD */
  @Transactional()
  async makulera(namndId: string, id: string, version: number, skal: string): Promise<void> {
    const makuleringSkal = putsad(skal);
    if (makuleringSkal === null) {
      throw new DomanFel('DIARIUM.SKAL_SAKNAS', 'Skriv varför handlingen makuleras. Skälet syns i diariet.', {
        status: 422,
        falt: [{ stig: 'skal', text: 'Skriv varför handlingen makuleras.' }],
      });
    }
    const fore = await this.hamta(namndId, id, version);
    await this.skriv(fore, { makuleringSkal }, 'handling.makulerad', makuleringSkal);
  }

  private async hemligtArende({ namndId, arendeId }: Handling): Promise<boolean> {
    const arende = arendeId === null ? null : await this.arenden.hamta(namndId, arendeId);
    return arende !== null && harSekretess(arende.sekretess);
  }

  private async hamta(namndId: string, id: string, version: number): Promise<Handling> {
    const handling = await this.forrad.lasOchHamta(namndId, id);
    if (handling === null) throw saknas('Handlingen');
    if (handling.version !== version) throw inaktuell();
    if (handling.makuleringSkal !== null) {
      throw new DomanFel('DIARIUM.HANDLING_MAKULERAD', 'Handlingen är makulerad och ändras inte.');
    }
    return handling;
  }

  private async skriv(fore: Handling, falt: Handlingsfalt, typ: string, skal?: string): Promise<void> {
    const forut = tidigare(fore);
    const efter: Handlingsfalt = Object.fromEntries(
      Object.entries(falt).filter(([nyckel, varde]) => varde !== undefined && varde !== forut[nyckel]),
    );
    const nycklar = Object.keys(efter);
    if (nycklar.length === 0) return;
    if (!(await this.forrad.andra(fore.namndId, fore.id, fore.version, efter))) throw inaktuell();
    await this.handelser.skriv({
      namndId: fore.namndId,
      typ,
      objekt: 'handling',
      objektId: fore.id,
      fore: Object.fromEntries(nycklar.map((nyckel) => [nyckel, forut[nyckel]])),
      efter,
      ...(skal === undefined ? {} : { skal }),
    });
  }
}

const tidigare = (fore: Handling): Record<string, unknown> => ({
  ...fore,
  sekretessLagrum: fore.sekretess.lagrum,
  sekretessUnderProvning: fore.sekretess.underProvning,
  sekretessDatum: fore.sekretess.datum ?? null,
  sekretessBeslutadAv: fore.sekretess.beslutadAv ?? null,
});

function rensa(falt: Rattningsbara): Rattningsbara {
  const rensade = { ...falt };
  if (rensade.titel !== undefined) rensade.titel = rensade.titel.trim();
  for (const nyckel of ['titelSkyddad', 'avsandare', 'mottagare', 'sekretessLagrum', 'sekretessBeslutadAv'] as const) {
    const varde = rensade[nyckel];
    if (varde !== undefined) rensade[nyckel] = putsad(varde);
  }
  return rensade;
}
