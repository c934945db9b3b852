import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { sokbevakningsMejl } from '#dokument';
import { Klocka, Konfiguration, Kontaktport, Notiser, nyttId, Transactional, Utskickstjanst } from '#plattform';
import { SokForrad, type Traffrad } from '../sok/sok.repository.js';
import { Soktyda } from '../sok/soktyda.service.js';
import { Traffar } from '../sok/traffar.service.js';
import { type BevakadSokning, SparadsokForrad } from './sparadsok.repository.js';

const PER_OMGANG = 500;
const MEST_I_BREVET = 20;

/**
 * Säger till den som bevakar en sökning när ett nytt ärende träffas: en gång per ärende och sökning, med det som innehavaren
 * får se just då, och bara med de offentliga orden.
 */
@Injectable()
export class ProvaBevakade {
  private readonly logg = new Logger(ProvaBevakade.name);

  constructor(
    private readonly moduler: ModuleRef,
    private readonly forrad: SparadsokForrad,
    private readonly tyda: Soktyda,
    private readonly traffar: Traffar,
    private readonly sok: SokForrad,
    private readonly notiser: Notiser,
    private readonly utskick: Utskickstjanst,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /** Prövar det som lagts in i indexet sedan sist. @returns hur många som fick något nytt */
  async prova(): Promise<number> {
    let antal = 0;
    for (;;) {
      const nytt = await this.forrad.nytt(PER_OMGANG);
      if (nytt === null) return antal;
      for (const sokning of await this.forrad.bevakade()) {
        if (await this.provaEn(sokning, nytt.arendeIds)) antal += 1;
      }
      // Allt är bokfört per sökning: avbryts det här prövas samma ärenden igen, och ingen får samma besked två gånger.
      await this.glom(nytt.ids);
    }
  }

  @Transactional()
  protected async glom(ids: readonly string[]): Promise<void> {
    await this.forrad.glom(ids);
  }

  @Transactional()
  protected async provaEn(sokning: BevakadSokning, arendeIds: readonly string[]): Promise<boolean> {
    if (!(await this.forrad.lasBevakad(sokning.id))) return false;
    const namnder = await this.tyda.namnder(sokning.kontoId);
    const tydd = await this.tyda.tyd({ q: sokning.q }, namnder);
    const alla = await this.traffar.urval(sokning.kontoId, this.klocka.idag(), tydd);
    if (alla === null) return false;
    const { kandidater } = await this.traffar.hamta({ ...alla, bara: arendeIds }, '-datum', PER_OMGANG);
    const nya = await this.forrad.noteraTraffar(
      sokning.id,
      kandidater.map(({ id }) => id),
    );
    if (nya.length === 0) return false;
    await this.sagTill(sokning, await this.sok.traffrader(nya));
    return true;
  }

  private async sagTill(sokning: BevakadSokning, rader: readonly Traffrad[]): Promise<void> {
    for (const rad of rader) {
      await this.notiser.lagg({
        till: { kontoIds: [sokning.kontoId] },
        slag: 'sok.nytt',
        text: `Nytt i en sökning som du bevakar: ${rad.dnr} ${rad.arendemening}`,
        lank: stig(rad),
        namndId: rad.namndId,
        objekt: 'arende',
        objektId: rad.arendeId,
        nyckel: `sok.nytt:${sokning.id}:${rad.arendeId}`,
      });
    }
    await this.mejla(sokning, rader);
  }

  private async mejla({ personId, innehavare }: BevakadSokning, rader: readonly Traffrad[]): Promise<void> {
    if (personId === null) return;
    const kontakt = await this.moduler.get<Kontaktport>(Kontaktport, { strict: false }).kontakt(personId);
    if (kontakt === null || kontakt.epost === null) {
      this.logg.debug('En bevakad sökning har ny träff men innehavaren har ingen e-post');
      return;
    }
    const { adress, mejlFran, mejlFranNamn } = this.konfiguration;
    const [forst] = rader;
    if (forst === undefined) return;
    const { amne, text, html } = sokbevakningsMejl({
      kommun: kontakt.kommun,
      rader: rader.slice(0, MEST_I_BREVET).map((rad) => ({ ...rad, lank: `${adress}${stig(rad)}` })),
      fler: Math.max(0, rader.length - MEST_I_BREVET),
      // Där finns de sparade sökningarna, och knappen som stoppar bevakningen.
      lank: `${adress}/namnder/${forst.namndId}/arenden`,
    });
    await this.utskick.skapa({
      namndId: null,
      slag: 'ovrigt',
      objekt: 'sparad_sokning',
      objektId: nyttId(),
      version: 1,
      gemensamt: { amne, text, html, fran: { namn: mejlFranNamn, adress: mejlFran }, bilagor: [] },
      mottagare: [{ personId, namn: innehavare, adress: kontakt.epost }],
    });
  }
}

const stig = ({ namndId, arendeId }: Traffrad): string => `/namnder/${namndId}/arenden/${arendeId}`;
