import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, saknas } from '#plattform';
import { putsad } from '../arende/prova-arende.js';
import { type Handlingsfalt, HandlingForrad } from './handling.repository.js';
import type { Handling } from './handling.typer.js';
import { provaHandling } from './prova-handling.js';

/** Rättar uppgifter om en handling, eller makulerar den. Det gamla står kvar i händelseloggen (JO 4639-2007). */
@Injectable()
export class AndraHandling {
  constructor(
    private readonly forrad: HandlingForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412, 422, DIARIUM.HANDLING_MAKULERAD */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    falt: Omit<Handlingsfalt, 'makuleringSkal'>,
  ): Promise<void> {
    const fore = await this.hamta(namndId, id, version);
    const rensade = rensa(falt);
    provaHandling({
      titel: rensade.titel ?? fore.titel,
      titelSkyddad: rensade.titelSkyddad === undefined ? fore.titelSkyddad : rensade.titelSkyddad,
      sekretess: {
        lagrum: rensade.sekretessLagrum === undefined ? fore.sekretess.lagrum : rensade.sekretessLagrum,
        underProvning: rensade.sekretessUnderProvning ?? fore.sekretess.underProvning,
      },
    });
    await this.skriv(fore, rensade, 'handling.andrad');
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
    const tidigare: Record<string, unknown> = {
      ...fore,
      sekretessLagrum: fore.sekretess.lagrum,
      sekretessUnderProvning: fore.sekretess.underProvning,
    };
    const efter: Handlingsfalt = Object.fromEntries(
      Object.entries(falt).filter(([nyckel, varde]) => varde !== undefined && varde !== tidigare[nyckel]),
    );
    const nycklar = Object.keys(efter);
    if (nycklar.length === 0) return;
    if (!(await this.forrad.andra(fore.namndId, fore.id, fore.version, efter))) throw inaktuell();
    await this.handelser.skriv({
      namndId: fore.namndId,
      typ,
      objekt: 'handling',
      objektId: fore.id,
      fore: Object.fromEntries(nycklar.map((nyckel) => [nyckel, tidigare[nyckel]])),
      efter,
      ...(skal === undefined ? {} : { skal }),
    });
  }
}

function rensa(falt: Omit<Handlingsfalt, 'makuleringSkal'>): Omit<Handlingsfalt, 'makuleringSkal'> {
  const rensade = { ...falt };
  if (rensade.titel !== undefined) rensade.titel = rensade.titel.trim();
  for (const nyckel of ['titelSkyddad', 'avsandare', 'mottagare', 'sekretessLagrum'] as const) {
    const varde = rensade[nyckel];
    if (varde !== undefined) rensade[nyckel] = putsad(varde);
  }
  return rensade;
}
