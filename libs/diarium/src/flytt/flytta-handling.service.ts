import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas, Sammanhang } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import { putsad } from '../arende/prova-arende.js';
import { HandlingForrad } from '../handling/handling.repository.js';
import type { Handling } from '../handling/handling.typer.js';
import { FlyttForrad } from './flytt.repository.js';

/** Vart en handling flyttades. */
export interface Flytten {
  handlingId: string;
  arendeId: string;
  dnr: string;
  nr: number;
  version: number;
}

/**
 * Flyttar en felregistrerad handling till ett annat ärende i samma nämnd, med sina bilagor. Båda ärendena får en rad om
 * det, och numret den hade ges inte åt någon annan (JO 4639-2007).
 */
@Injectable()
export class FlyttaHandling {
  constructor(
    private readonly forrad: FlyttForrad,
    private readonly handlingar: HandlingForrad,
    private readonly arenden: ArendeForrad,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, 412, 422 utan skäl, DIARIUM.HANDLING_MAKULERAD, DIARIUM.ARENDE_MAKULERAT, DIARIUM.FLYTT_BILAGA */
  @Transactional()
  async flytta(
    namndId: string,
    handlingId: string,
    version: number,
    tillArendeId: string,
    skal: string,
  ): Promise<Flytten> {
    const varfor = putsad(skal);
    if (varfor === null) throw fel('skal', 'Skriv varför handlingen flyttas. Skälet syns i båda ärendena.');
    const forst = await this.handlingar.hamta(namndId, handlingId);
    if (forst === null) throw saknas('Handlingen');
    await this.lasArenden(namndId, forst.arendeId, tillArendeId);
    const handling = await this.handlingar.lasOchHamta(namndId, handlingId);
    if (handling === null || handling.arendeId !== forst.arendeId) throw inaktuell();
    if (handling.version !== version) throw inaktuell();
    if (handling.makuleringSkal !== null) {
      throw new DomanFel('DIARIUM.HANDLING_MAKULERAD', 'Handlingen är makulerad och flyttas inte.');
    }
    if (handling.arendeId === tillArendeId) throw fel('tillArendeId', 'Handlingen är redan i det ärendet.');
    if ((await this.forrad.huvudhandling(handlingId)) !== null) {
      throw new DomanFel(
        'DIARIUM.FLYTT_BILAGA',
        'Handlingen är en bilaga. Flytta den handling som den hör till, så följer den med.',
      );
    }
    const nr = await this.en(handling, tillArendeId, varfor);
    for (const bilaga of await this.forrad.bilagor(handlingId)) {
      await this.en({ ...handling, ...bilaga }, tillArendeId, varfor);
    }
    const till = await this.arenden.hamta(namndId, tillArendeId);
    return { handlingId, arendeId: tillArendeId, dnr: till?.dnr ?? '', nr, version: version + 1 };
  }

  /** Båda ärendena låses, i id-ordning: numren tas i tur, och två som flyttar åt var sitt håll låser sig inte. */
  private async lasArenden(namndId: string, franId: string | null, tillId: string): Promise<void> {
    for (const id of [franId, tillId].filter((ett) => ett !== null).sort()) {
      const arende = (await this.arenden.lasRad(namndId, id)) ? await this.arenden.hamta(namndId, id) : null;
      if (arende === null) throw saknas('Ärendet');
      if (id === tillId && arende.status === 'makulerat') {
        throw new DomanFel(
          'DIARIUM.ARENDE_MAKULERAT',
          'Ärendet är makulerat. Flytta handlingen till ett annat ärende.',
        );
      }
    }
  }

  private async en(
    { id, namndId, arendeId, nr, version }: Pick<Handling, 'id' | 'namndId' | 'arendeId' | 'nr' | 'version'>,
    tillArendeId: string,
    skal: string,
  ): Promise<number> {
    const tillNr = await this.handlingar.nastaNr(tillArendeId);
    const rad = {
      id: nyttId(),
      namndId,
      handlingId: id,
      franArendeId: arendeId,
      franNr: nr,
      tillArendeId,
      tillNr,
      skal,
    };
    await this.forrad.lagg({ ...rad, aktor: this.sammanhang.aktor(), tid: this.klocka.nu() });
    if (!(await this.forrad.flytta(id, version, tillArendeId, tillNr))) throw inaktuell();
    const efter = { handlingId: id, franArendeId: arendeId, franNr: nr, tillArendeId, tillNr };
    const skriv = async (objekt: string, objektId: string, typ: string): Promise<void> => {
      await this.handelser.skriv({ namndId, typ, objekt, objektId, efter, skal });
    };
    if (arendeId !== null) await skriv('arende', arendeId, 'arende.handling_lamnade');
    await skriv('arende', tillArendeId, 'arende.handling_kom');
    await skriv('handling', id, 'handling.flyttad');
    return tillNr;
  }
}

const fel = (stig: string, text: string): DomanFel =>
  new DomanFel('DIARIUM.FLYTT', text, { status: 422, falt: [{ stig, text }] });
