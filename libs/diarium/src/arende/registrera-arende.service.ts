import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Klocka, nyttId, Sammanhang } from '#plattform';
import type { Ifyllt } from '../arendetyp/arendetyp.typer.js';
import { FyllUrArendetyp } from '../arendetyp/fyll-ur-arendetyp.service.js';
import { EgenRegistrering } from '../atkomst/egen-registrering.service.js';
import type { Arenderad } from './arende.rad.js';
import { ArendeForrad } from './arende.repository.js';
import type { NyttArende } from './arende.typer.js';
import { Arendetillbehor } from './arendetillbehor.service.js';
import { Handlaggarprovning } from './handlaggarprovning.service.js';
import { provaArende, putsad } from './prova-arende.js';

/** Ett registrerat ärende: numret, och vad ärendetypen fyllde i. */
export interface Registrerat {
  id: string;
  dnr: string;
  ifyllt: Ifyllt[];
}

/** Registrerar ett ärende. Numret tas under lås i samma transaktion som raden och händelsen (OSL 5:1–2). */
@Injectable()
export class RegistreraArende {
  constructor(
    private readonly forrad: ArendeForrad,
    private readonly fyll: FyllUrArendetyp,
    private readonly handlaggare: Handlaggarprovning,
    private readonly tillbehor: Arendetillbehor,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
    private readonly egen: EgenRegistrering,
  ) {}

  /**
   * Med samma `nyckel` två gånger svarar den andra med det första ärendet.
   * @throws DomanFel DIARIUM.ARENDEMENING_SAKNAS, DIARIUM.SKYDDAD_UTAN_SEKRETESS, DIARIUM.REGLEMENTE_SAKNAS,
   *   DIARIUM.HANDLAGGARE_SAKNAS, ARENDETYP.SAKNAS
   */
  @Transactional()
  async registrera(angivet: NyttArende): Promise<Registrerat> {
    const nyckel = angivet.nyckel ?? null;
    const redan = nyckel === null ? null : await this.forrad.medNyckel(angivet.namndId, nyckel);
    if (redan !== null) return { ...redan, ifyllt: [] };
    const { nytt, ifyllt } = await this.fyll.fyll(angivet);
    if (nytt.handlaggareId != null) await this.handlaggare.krav(nytt.namndId, nytt.handlaggareId);
    const rad = nyArenderad(nytt, nyttId(), this.klocka);
    const svar = await this.forrad.registrera(rad, JSON.stringify(this.sammanhang.aktor()));
    if (svar === null) {
      throw new DomanFel(
        'DIARIUM.REGLEMENTE_SAKNAS',
        'Nämnden har inget reglemente som gäller i dag. Lägg in det under Nämnden, så att diarienumret kan ges.',
      );
    }
    if (rad.sekretessLagrum !== null || rad.sekretessUnderProvning) await this.egen.arende(rad.namndId, svar.id);
    await this.tillbehor.lagg({ ...rad, ...svar }, nytt);
    return { id: svar.id, dnr: svar.dnr, ifyllt };
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
    sekretessDatum: nytt.sekretess?.datum ?? null,
    sekretessBeslutadAv: putsad(nytt.sekretess?.beslutadAv),
    arendetypId: nytt.arendetypId ?? null,
    gallring: putsad(nytt.gallring),
    inkomDatum: nytt.inkomDatum ?? null,
    samling: nytt.samling ?? null,
    nyckel: nytt.nyckel ?? null,
    registreratDatum: klocka.idag(),
    registreratTid: klocka.nu(),
  };
}
