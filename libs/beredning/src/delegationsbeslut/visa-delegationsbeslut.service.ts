import { Injectable } from '@nestjs/common';
import type { Lasare } from '#diarium';
import { Laslogg, saknas } from '#plattform';
import type { Beslutsrad, Radvarning } from './delegationsbeslut.typer.js';
import {
  DelegationsbeslutForrad,
  type Lagradrad,
  type Radandring,
  type Radmedfoljande,
} from './delegationsbeslut.repository.js';
import { datumlage } from './domain/tolka-datum.js';
import { type Jamforrad, varnaLista } from './domain/varna-lista.js';
import { Enhetsratt, farSkriva, type Radratt } from './enhetsratt.service.js';
import { type Provgrund, Provgrunder } from './provgrund.service.js';

/** En enhets månad som den visas. */
export interface Enhetsmanad {
  enhetId: string;
  enhet: string;
  manad: string;
  manadFran: string;
  kod: string | null;
  autodnr: boolean;
  farSkriva: boolean;
  inlamnad: boolean;
  antalBeslut: number;
  /** Rader med något som ska rättas eller medges innan listan lämnas in. */
  antalHinder: number;
  rader: Beslutsrad[];
}

export const jamforrad = (rad: Radmedfoljande, nummer: number): Jamforrad => ({
  ...rad,
  rad: nummer,
  datumlage: datumlage(rad.datumText, rad.fran),
});

const hemlig = (rad: Pick<Lagradrad, 'sekretessLagrum' | 'sekretessUnderProvning'>): boolean =>
  rad.sekretessLagrum !== null || rad.sekretessUnderProvning;

/** Vem som ser det skyddade i en rad: den som registrerade, delegaten, och den som sköter eller prövar sekretessen. */
export function synsGrund(
  rad: Pick<Lagradrad, 'sekretessLagrum' | 'registreradAv' | 'delegatPersonId'>,
  ratt: Pick<Radratt, 'serSekretess' | 'serProvning'>,
  { kontoId, personId }: Lasare,
): string | null {
  if (rad.registreradAv !== null && rad.registreradAv === kontoId) return 'registrerade beslutet';
  if (rad.delegatPersonId !== null && rad.delegatPersonId === personId) return 'fattade beslutet';
  if (ratt.serSekretess) return 'sköter nämndens sekretess';
  return rad.sekretessLagrum === null && ratt.serProvning ? 'prövar sekretessen' : null;
}

/** Visar enheternas rader med varningarna och det som lagar dem. */
@Injectable()
export class VisaDelegationsbeslut {
  constructor(
    private readonly forrad: DelegationsbeslutForrad,
    private readonly grunder: Provgrunder,
    private readonly ratter: Enhetsratt,
    private readonly laslogg: Laslogg,
  ) {}

  /** En enhets månad med alla rader. @throws DomanFel 404 */
  async manad(namndId: string, enhetId: string, manad: string, jag: Lasare): Promise<Enhetsmanad> {
    const grund = await this.grunder.hamta(namndId);
    const enhet = grund.alla.find((en) => en.enhetId === enhetId);
    if (enhet === undefined) throw saknas('Enheten');
    const ratt = await this.ratter.for(namndId, jag, grund.alla);
    const rader = await this.rader(namndId, enhetId, manad, { jag, ratt, grund });
    return {
      enhetId,
      enhet: enhet.namn,
      manad,
      manadFran: rader.map(({ manadFran }) => manadFran).toSorted()[0] ?? manad,
      kod: enhet.kod,
      autodnr: enhet.autodnr,
      farSkriva: farSkriva(ratt, enhetId),
      inlamnad: grund.inlamnade.has(`${enhetId}:${manad}`),
      antalBeslut: rader.reduce((n, { antal }) => n + antal, 0),
      antalHinder: rader.filter(({ varningar }) => varningar.some(({ niva }) => niva === 'hinder')).length,
      rader,
    };
  }

  /** Raderna som hindrar att månadens lista lämnas in, med radens nummer. Läser ingen skyddad text. */
  async hinder(
    namndId: string,
    enhetId: string,
    manad: string,
  ): Promise<{ id: string; rad: number; varningar: Radvarning[] }[]> {
    const grund = await this.grunder.hamta(namndId);
    const varningar = await this.varna(namndId, enhetId, manad, grund);
    const rader = await this.forrad.iManaden(namndId, enhetId, manad);
    return rader
      .map(({ id }, plats) => ({
        id,
        rad: plats + 1,
        varningar: (varningar.get(id) ?? []).filter(({ niva }) => niva === 'hinder'),
      }))
      .filter((rad) => rad.varningar.length > 0);
  }

  /** @throws DomanFel 404 */
  async en(namndId: string, id: string, jag: Lasare): Promise<Beslutsrad> {
    const rad = await this.forrad.hamta(namndId, id);
    if (rad === null || rad.borttagen) throw saknas('Raden');
    const visad = (await this.manad(namndId, rad.enhetId, rad.manad, jag)).rader.find((en) => en.id === id);
    if (visad === undefined) throw saknas('Raden');
    return visad;
  }

  /** Hur raden har rättats, senast först. Är den skyddad ser bara den med insyn vad som stod. @throws DomanFel 404 */
  async andringar(namndId: string, id: string, jag: Lasare): Promise<Radandring[]> {
    const rad = await this.forrad.hamta(namndId, id);
    if (rad === null) throw saknas('Raden');
    const andringar = await this.forrad.andringar(id);
    const harVaritHemlig = andringar.some(({ fore, efter }) =>
      [fore, efter].some((ett) => ett?.['sekretessLagrum'] != null || ett?.['sekretessUnderProvning'] === true),
    );
    if (!hemlig(rad) && !harVaritHemlig) return andringar;
    const grund = synsGrund(rad, await this.ratter.for(namndId, jag, []), jag);
    if (grund === null) return andringar.map((en) => ({ ...en, fore: null, efter: null, skal: null }));
    await this.anteckna(namndId, id, grund);
    return andringar;
  }

  private async rader(
    namndId: string,
    enhetId: string,
    manad: string,
    { jag, ratt, grund }: { jag: Lasare; ratt: Radratt; grund: Provgrund },
  ): Promise<Beslutsrad[]> {
    const lagrade = await this.forrad.iManaden(namndId, enhetId, manad);
    const varningar = await this.varna(namndId, enhetId, manad, grund);
    const visade: Beslutsrad[] = [];
    for (const [plats, rad] of lagrade.entries()) {
      const insyn = hemlig(rad) ? synsGrund(rad, ratt, jag) : '';
      if (insyn !== null && insyn !== '') await this.anteckna(namndId, rad.id, insyn);
      visade.push(visa(rad, plats + 1, insyn !== null, grund, varningar.get(rad.id) ?? []));
    }
    return visade;
  }

  private async varna(
    namndId: string,
    enhetId: string,
    manad: string,
    grund: Provgrund,
  ): Promise<Map<string, Radvarning[]>> {
    const alla = (await this.forrad.attJamfora(namndId, enhetId, manad)).map((rad) => jamforrad(rad, rad.rad));
    return varnaLista(
      alla.filter((rad) => rad.enhetId === enhetId && rad.manad === manad),
      alla,
      grund,
    );
  }

  private async anteckna(namndId: string, objektId: string, grund: string): Promise<void> {
    await this.laslogg.anteckna({ namndId, slag: 'sekretess', grund, objekt: 'delegationsbeslut', objektId });
  }
}

function visa(
  rad: Radmedfoljande,
  nummer: number,
  synlig: boolean,
  grund: Provgrund,
  varningar: Radvarning[],
): Beslutsrad {
  return {
    id: rad.id,
    namndId: rad.namndId,
    enhetId: rad.enhetId,
    enhet: grund.enheter.get(rad.enhetId)?.namn ?? '',
    manadFran: rad.manadFran,
    manad: rad.manad,
    rad: nummer,
    datumText: rad.datumText,
    fran: rad.fran,
    till: rad.till,
    punktText: rad.punktText,
    punktNorm: rad.punktNorm,
    beslut: synlig ? rad.beslut : null,
    antal: rad.antal,
    dnr: rad.dnrText,
    delegatPersonId: rad.delegatPersonId,
    delegat: rad.delegatPersonId === null ? rad.delegatText : (grund.namn.get(rad.delegatPersonId) ?? null),
    delegatTitel: rad.delegatTitel,
    spar: rad.spar,
    partUnderrattad: synlig ? rad.partUnderrattad : null,
    arende: rad.arendeId === null || rad.arendeDnr === null ? null : { id: rad.arendeId, dnr: rad.arendeDnr },
    skrivelseId: synlig ? rad.skrivelseId : null,
    sekretess: hemlig(rad),
    sekretessLagrum: rad.sekretessLagrum,
    underProvning: rad.sekretessUnderProvning,
    synlig,
    listaId: rad.listaId,
    version: rad.version,
    varningar,
  };
}
