import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Klocka, nyttId, Sammanhang } from '#plattform';
import { EgenRegistrering } from '../atkomst/egen-registrering.service.js';
import { ArendeForrad, type Arenderad } from './arende.repository.js';
import type { NyttArende } from './arende.typer.js';
import { provaArende, putsad } from './prova-arende.js';

/** Registrerar ett ärende. Numret tas under lås i samma transaktion som raden och händelsen (OSL 5:1–2). */
@Injectable()
export class RegistreraArende {
  constructor(
    private readonly forrad: ArendeForrad,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
    private readonly egen: EgenRegistrering,
  ) {}

  /**
   * @returns ärendets id och det diarienummer det fick
   * @throws DomanFel DIARIUM.ARENDEMENING_SAKNAS, DIARIUM.SKYDDAD_UTAN_SEKRETESS, DIARIUM.REGLEMENTE_SAKNAS
   */
  @Transactional()
  async registrera(nytt: NyttArende): Promise<{ id: string; dnr: string }> {
    const rad = nyArenderad(nytt, nyttId(), this.klocka);
    const svar = await this.forrad.registrera(rad, JSON.stringify(this.sammanhang.aktor()));
    if (svar === null) {
      throw new DomanFel(
        'DIARIUM.REGLEMENTE_SAKNAS',
        'Nämnden har inget reglemente som gäller i dag. Lägg in det under Nämnden, så att diarienumret kan ges.',
      );
    }
    if (rad.sekretessLagrum !== null || rad.sekretessUnderProvning) await this.egen.arende(rad.namndId, svar.id);
    return { id: svar.id, dnr: svar.dnr };
  }
}

/** Raden som den skrivs, prövad. Dagen är den svenska dag då den registreras. */
export function nyArenderad(nytt: NyttArende, id: string, klocka: Klocka): Arenderad {
  provaArende(nytt);
  return {
    id,
    namndId: nytt.namndId,
    arendemening: nytt.arendemening.trim(),
    arendemeningSkyddad: putsad(nytt.arendemeningSkyddad),
    arendetyp: putsad(nytt.arendetyp),
    initiativ: nytt.initiativ ?? 'eget',
    handlaggareId: nytt.handlaggareId ?? null,
    enhet: putsad(nytt.enhet),
    klassificering: putsad(nytt.klassificering),
    provningsform: nytt.provningsform ?? 'laglighetsprovning',
    sekretessLagrum: putsad(nytt.sekretess?.lagrum),
    sekretessUnderProvning: nytt.sekretess?.underProvning ?? false,
    registreratDatum: klocka.idag(),
    registreratTid: klocka.nu(),
  };
}
