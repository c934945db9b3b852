import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { ArendeForrad, type Lasare, Sekretessprovning } from '#diarium';
import { Organisation } from '#organisation';
import {
  Behorighet,
  deklareraJobb,
  DomanFel,
  Handelselogg,
  Klocka,
  Notiser,
  nyttId,
  saknas,
  Sammanhang,
  Utkorg,
} from '#plattform';
import { ListreglerForrad } from '../delegationslista/listregler.repository.js';
import { OrdforandebeslutForrad } from './ordforandebeslut.repository.js';
import type { NyttOrdforandebeslut } from './ordforandebeslut.typer.js';

/** Gör det brådskande beslutets dokument och registrerar det. */
export const FRAMSTALL_ORDFORANDEBESLUT = deklareraJobb('ordforandebeslut.framstall');

const fel = (kod: `ORDFORANDEBESLUT.${string}`, stig: string, text: string): DomanFel =>
  new DomanFel(kod, text, { status: 422, falt: [{ stig, text }] });

/** Ett beslut på nämndens vägnar i ett ärende så brådskande att nämndens avgörande inte kan avvaktas (KL 6:39). */
@Injectable()
export class BeslutaBradskande {
  constructor(
    private readonly forrad: OrdforandebeslutForrad,
    private readonly regler: ListreglerForrad,
    private readonly organisation: Organisation,
    private readonly arenden: ArendeForrad,
    private readonly sekretess: Sekretessprovning,
    private readonly behorighet: Behorighet,
    private readonly notiser: Notiser,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /**
   * @returns beslutets id
   * @throws DomanFel 403 ORDFORANDEBESLUT.INTE_DIN, 404, 409 ORDFORANDEBESLUT.INGEN_RATT, 422
   */
  @Transactional()
  async besluta(namndId: string, nytt: NyttOrdforandebeslut, jag: Lasare): Promise<string> {
    const nyckel = nytt.nyckel ?? null;
    const redan = nyckel === null ? null : await this.forrad.medNyckel(namndId, nyckel);
    if (redan !== null) return redan;
    const text = this.prova(nytt);
    if (nytt.arendeId !== null) await this.provaArende(namndId, nytt.arendeId, jag);
    const av = await this.beslutsfattaren(namndId, nytt.datum);
    await this.provaVem(namndId, av.personId, jag);
    const id = nyttId();
    const { namn } = this.sammanhang.aktor();
    await this.forrad.lagg({
      id,
      namndId,
      arendeId: nytt.arendeId,
      datum: nytt.datum,
      ...text,
      beslutadAvId: av.personId,
      beslutadAv: av.namn,
      egenskap: av.egenskap,
      genom: av.genom,
      provningsform: nytt.provningsform ?? 'laglighetsprovning',
      registreradAv: namn,
      tid: this.klocka.nu(),
      nyckel,
    });
    await this.handelser.skriv({
      namndId,
      typ: 'ordforandebeslut.fattat',
      objekt: 'ordforandebeslut',
      objektId: id,
      efter: { arendeId: nytt.arendeId, datum: nytt.datum, beslutadAvId: av.personId, egenskap: av.egenskap },
    });
    await this.utkorg.lagg(FRAMSTALL_ORDFORANDEBESLUT, { id }, { namndId, nyckel: `ordforandebeslut:${id}` });
    await this.sagTill(namndId, id, nytt.datum);
    return id;
  }

  private prova(nytt: NyttOrdforandebeslut): { rubrik: string; beslut: string; skal: string } {
    const rent = { rubrik: nytt.rubrik.trim(), beslut: nytt.beslut.trim(), skal: nytt.skal.trim() };
    if (rent.rubrik === '') throw fel('ORDFORANDEBESLUT.RUBRIK', 'rubrik', 'Skriv vad beslutet gäller.');
    if (rent.beslut === '') throw fel('ORDFORANDEBESLUT.BESLUT', 'beslut', 'Skriv vad som beslutas.');
    if (rent.skal === '') {
      throw fel('ORDFORANDEBESLUT.SKAL', 'skal', 'Skriv varför nämndens avgörande inte kunde avvaktas (KL 6:39).');
    }
    if (nytt.datum > this.klocka.idag()) {
      throw fel('ORDFORANDEBESLUT.FRAMTIDA', 'datum', 'Dagen har inte varit än. Ange dagen då beslutet fattades.');
    }
    return rent;
  }

  private async provaArende(namndId: string, arendeId: string, jag: Lasare): Promise<void> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    if (arende === null) throw saknas('Ärendet');
    const { lagrum, underProvning } = arende.sekretess;
    if ((lagrum !== null || underProvning) && (await this.sekretess.arendegrund(arendeId, jag)) === null) {
      throw saknas('Ärendet');
    }
  }

  /** Den utsedda, annars den som hade ordförandens uppgifter den dagen. */
  private async beslutsfattaren(
    namndId: string,
    datum: string,
  ): Promise<{ personId: string; namn: string; egenskap: 'ordforande' | 'utsedd'; genom: string }> {
    const { bradskandeGenom, bradskandePersonId, bradskandeFran, bradskandeTill } = await this.regler.hamta(namndId);
    if (bradskandeGenom === null) {
      throw new DomanFel(
        'ORDFORANDEBESLUT.INGEN_RATT',
        'Nämnden har inte gett någon rätt att besluta i brådskande ärenden (KL 6:39). Skriv in nämndens beslut under Delegationsbeslut › Inställningar, eller kalla nämnden.',
      );
    }
    if (bradskandePersonId !== null) {
      if (datum < (bradskandeFran ?? datum) || datum > (bradskandeTill ?? datum)) {
        throw fel(
          'ORDFORANDEBESLUT.INGEN_UTSEDD',
          'datum',
          `Ingen var utsedd att besluta i brådskande ärenden ${datum} (KL 6:39). Rätta dagen, eller skriv in nämndens nya beslut.`,
        );
      }
      const namn = (await this.organisation.personer([bradskandePersonId])).get(bradskandePersonId)?.namn ?? '';
      return { personId: bradskandePersonId, namn, egenskap: 'utsedd', genom: bradskandeGenom };
    }
    const ordforande = await this.organisation.vemArOrdforande(namndId, datum);
    if (ordforande === null) {
      throw fel(
        'ORDFORANDEBESLUT.INGEN_ORDFORANDE',
        'datum',
        `Ingen hade ordförandens uppgifter ${datum}. Rätta dagen eller uppdragen.`,
      );
    }
    return { personId: ordforande.personId, namn: ordforande.namn, egenskap: 'ordforande', genom: bradskandeGenom };
  }

  /** Beslutet är den beslutandes eget; sekreteraren får föra in det. */
  private async provaVem(namndId: string, personId: string, jag: Lasare): Promise<void> {
    if (jag.personId === personId) return;
    if ((await this.behorighet.roller(jag.kontoId, namndId)).includes('namndsekreterare')) return;
    throw new DomanFel(
      'ORDFORANDEBESLUT.INTE_DIN',
      'Bara den som nämnden har gett rätten beslutar i brådskande ärenden. Be nämndsekreteraren föra in beslutet.',
      { status: 403 },
    );
  }

  private async sagTill(namndId: string, id: string, datum: string): Promise<void> {
    const sekreterare = await this.regler.sekreterare(namndId, this.klocka.idag());
    await this.notiser.lagg({
      till: { kontoIds: sekreterare.map(({ kontoId }) => kontoId) },
      slag: 'ordforandebeslut.fattat',
      text: `Ett brådskande beslut fattades ${datum}. Det ska anmälas vid nästa sammanträde (KL 6:39–40).`,
      lank: `/namnder/${namndId}/delegation/bradskande`,
      namndId,
      objekt: 'ordforandebeslut',
      objektId: id,
    });
  }
}
