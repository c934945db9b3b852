import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { frislappMejl } from '#dokument';
import { Organisation } from '#organisation';
import { Handelselogg, Klocka, Konfiguration, Notiser, Utskickstjanst } from '#plattform';
import { formatDatum, veckodagOf } from '#regelverk';
import type { Utgangssteg } from '../domain/utgang.js';
import { KallelseForrad } from '../kallelse.repository.js';
import { type Adressat, type AttKalla, UtgangForrad } from './utgang.repository.js';

/** Påminner sekreteraren om en lista som inte är frisläppt, och larmar ordföranden när det är bråttom. Varje steg sägs en gång. */
@Injectable()
export class PaminnOmFrislappning {
  constructor(
    private readonly forrad: UtgangForrad,
    private readonly kontakter: KallelseForrad,
    private readonly organisation: Organisation,
    private readonly utskick: Utskickstjanst,
    private readonly notiser: Notiser,
    private readonly handelser: Handelselogg,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async sag(mote: AttKalla, { steg, larm }: Utgangssteg): Promise<void> {
    const kvitto = await this.forrad.kvittera(mote.id, mote.kallelsedag, steg, this.klocka.nu());
    if (kvitto === null) return;
    const till = await this.mottagare(mote, larm);
    if (till.length === 0) return;
    const sent = steg === 'larm:sent';
    await this.notis(mote, till, { steg, larm, sent });
    await this.mejl(mote, till, { kvitto, larm, sent });
    await this.handelser.skriv({
      namndId: mote.namndId,
      typ: larm ? 'kallelse.larm' : 'kallelse.paminnelse',
      objekt: 'sammantrade',
      objektId: mote.id,
      efter: { steg, kallelsedag: mote.kallelsedag, mottagare: till.length },
    });
  }

  /** Listan är frisläppt men något hindrar kallelsen från att gå: säger varför, en gång per kallelsedag. */
  @Transactional()
  async sagHinder(mote: AttKalla, varfor: string): Promise<void> {
    if ((await this.forrad.kvittera(mote.id, mote.kallelsedag, 'larm:hinder', this.klocka.nu())) === null) return;
    const till = await this.mottagare(mote, true);
    await this.notiser.lagg({
      till: { personIds: till.map((en) => en.personId) },
      slag: 'kallelse.larm',
      text: `Kallelsen till ${this.dag(mote.datum)} går inte ut: ${varfor}`,
      lank: `/namnder/${mote.namndId}/sammantraden/${mote.id}/kallelse`,
      namndId: mote.namndId,
      objekt: 'sammantrade',
      objektId: mote.id,
      nyckel: `frislappning:${mote.id}:${mote.kallelsedag}:hinder`,
    });
  }

  /** Påminnelsen är sekreterarens; larmet också ordförandens och den utseddas, som kan släppa listan. */
  private async mottagare(mote: AttKalla, larm: boolean): Promise<Adressat[]> {
    const idag = this.klocka.idag();
    const alla = await this.forrad.sekreterare(mote.namndId, mote.sekreterareId, idag);
    if (larm) {
      const leder = await this.organisation.vemArOrdforande(mote.namndId, mote.datum, idag);
      const { frislapparePersonId } = await this.organisation.reglementeDen(mote.namndId, mote.datum);
      for (const personId of [leder?.personId ?? null, frislapparePersonId]) {
        const person = personId === null ? null : await this.forrad.adressat(personId);
        if (person !== null) alla.push(person);
      }
    }
    return [...new Map(alla.map((en) => [en.personId, en])).values()];
  }

  private async notis(
    mote: AttKalla,
    till: readonly Adressat[],
    { steg, larm, sent }: { steg: string; larm: boolean; sent: boolean },
  ): Promise<void> {
    const dag = this.dag(mote.datum);
    await this.notiser.lagg({
      till: { personIds: till.map((en) => en.personId) },
      slag: larm ? 'kallelse.larm' : 'kallelse.paminnelse',
      text: sent
        ? `Kallelsen till ${dag} har inte gått ut, och sista dagen har gått. Den går bara ut med ett skäl.`
        : `Listan till ${dag} är inte frisläppt. Utan det går ingen kallelse ut ${this.dag(mote.kallelsedag)}.`,
      lank: `/namnder/${mote.namndId}/sammantraden/${mote.id}/kallelse`,
      namndId: mote.namndId,
      objekt: 'sammantrade',
      objektId: mote.id,
      nyckel: `frislappning:${mote.id}:${mote.kallelsedag}:${steg}`,
    });
  }

  private async mejl(
    mote: AttKalla,
    till: readonly Adressat[],
    { kvitto, larm, sent }: { kvitto: string; larm: boolean; sent: boolean },
  ): Promise<void> {
    const namnd = await this.organisation.namnd(mote.namndId);
    const fraga = mote.sekreterareId === null ? null : await this.kontakter.kontakt(mote.sekreterareId);
    const { amne, text, html } = frislappMejl({
      kommun: namnd.kommunNamn,
      organ: namnd.namn,
      organKort: namnd.diariekod,
      kontakt: {
        namn: fraga?.namn ?? namnd.namn,
        titel: fraga === null ? 'kansli' : 'nämndsekreterare',
        ...(fraga?.telefon == null ? {} : { telefon: fraga.telefon }),
        ...(fraga?.epost == null ? {} : { epost: fraga.epost }),
      },
      larm,
      sent,
      sammantradesdag: mote.datum,
      kallelsedag: mote.kallelsedag,
      klockslag: mote.klockslag ?? '09:00',
      senast: mote.senastKallelse,
      lank: `${this.konfiguration.adress}/namnder/${mote.namndId}/sammantraden/${mote.id}/kallelse`,
    });
    await this.utskick.skapa({
      namndId: mote.namndId,
      slag: 'ovrigt',
      objekt: 'kallelsepaminnelse',
      objektId: kvitto,
      version: 1,
      gemensamt: {
        amne,
        text,
        html,
        fran: { namn: `${namnd.namn}, ${namnd.kommunNamn}`, adress: this.konfiguration.mejlFran },
        ...(fraga?.epost == null ? {} : { svarTill: { namn: fraga.namn, adress: fraga.epost } }),
        bilagor: [],
      },
      mottagare: till.map(({ personId, namn, epost }) => ({ personId, namn, adress: epost })),
    });
  }

  private dag(datum: string): string {
    return `${veckodagOf(datum)} ${formatDatum(datum, Number(this.klocka.idag().slice(0, 4)))}`;
  }
}
