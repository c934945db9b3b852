import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { delegationslistaMejl } from '#dokument';
import { Organisation } from '#organisation';
import { Handelselogg, Klocka, Konfiguration, Notiser, nyttId, Utskickstjanst } from '#plattform';
import type { Listenhet } from './delegationslista.typer.js';
import { DelegationslistaForrad } from './delegationslista.repository.js';
import { manadsord } from './domain/svensktid.js';
import { ListraderForrad } from './listrader.repository.js';
import { ListreglerForrad } from './listregler.repository.js';
import { ListpaminnelseForrad } from './paminnelse.repository.js';

interface Paminns {
  enhet: Listenhet;
  manad: string;
  senast: string;
  slag: 'fore' | 'efter' | 'begard';
  forsenad: boolean;
}

/** Påminner den som lämnar in en enhets lista: notis och mejl. Saknas listan får också sekreteraren veta det. */
@Injectable()
export class PaminnListor {
  constructor(
    private readonly forrad: ListpaminnelseForrad,
    private readonly listor: DelegationslistaForrad,
    private readonly rader: ListraderForrad,
    private readonly regler: ListreglerForrad,
    private readonly organisation: Organisation,
    private readonly notiser: Notiser,
    private readonly utskick: Utskickstjanst,
    private readonly handelser: Handelselogg,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /** Kvittot, notisen och mejlet i samma transaktion: ingen påminns två gånger. @returns falskt när det redan var gjort */
  @Transactional()
  async paminn(namndId: string, p: Paminns): Promise<boolean> {
    const { enhet, manad, slag } = p;
    await this.listor.lasManad(enhet.enhetId, manad);
    if ((await this.listor.hamta(enhet.enhetId, manad))?.lage === 'inlamnad') return false;
    const dag = this.klocka.idag();
    if (!(await this.forrad.anteckna({ enhetId: enhet.enhetId, manad, slag, dag }))) return false;
    await this.notisera(namndId, p);
    await this.mejla(namndId, p, dag);
    await this.handelser.skriv({
      namndId,
      typ: 'delegationslista.pamind',
      objekt: 'enhet',
      objektId: enhet.enhetId,
      efter: { manad, slag },
    });
    return true;
  }

  private async notisera(namndId: string, { enhet, manad, senast, slag, forsenad }: Paminns): Promise<void> {
    const dag = this.klocka.idag();
    const sekreterare = (await this.regler.sekreterare(namndId, dag)).map(({ kontoId }) => kontoId);
    const mottagare = enhet.chefId === null ? [] : await this.forrad.mottagare(namndId, enhet.chefId, dag);
    const nar = senast.replace('T', ' kl. ').replace(':', '.');
    const grund = {
      slag: 'delegationslista.paminn',
      text: forsenad
        ? `Delegationslistan för ${manadsord(manad)} från ${enhet.namn} har inte kommit. Den skulle vara inne ${nar}.`
        : `Delegationslistan för ${manadsord(manad)} från ${enhet.namn} ska in senast ${nar}.`,
      lank: `/namnder/${namndId}/delegation?enhet=${enhet.enhetId}&manad=${manad}`,
      namndId,
      objekt: 'enhet',
      objektId: enhet.enhetId,
    };
    const nyckel = `delegationslista:${enhet.enhetId}:${manad}:${slag}:${dag}`;
    // En enhet utan chef har ingen annan än sekreteraren som kan göra något åt listan.
    const medSekreterare = slag === 'efter' || mottagare.length === 0;
    await this.notiser.lagg({
      ...grund,
      nyckel,
      till: {
        personIds: mottagare.map(({ personId }) => personId),
        ...(medSekreterare ? { kontoIds: sekreterare } : {}),
      },
    });
  }

  private async mejla(namndId: string, p: Paminns, dag: string): Promise<void> {
    const { enhet, manad, senast, slag, forsenad } = p;
    const mottagare = enhet.chefId === null ? [] : await this.forrad.mottagare(namndId, enhet.chefId, dag);
    if (mottagare.length === 0) return;
    const namnd = await this.organisation.namnd(namndId);
    const [sekreterare] = await this.regler.sekreterare(namndId, dag);
    const sparantal = await this.rader.sparantal(enhet.enhetId, manad);
    const { amne, text, html } = delegationslistaMejl({
      kommun: namnd.kommunNamn,
      organ: namnd.namn,
      organKort: namnd.diariekod,
      kontakt: {
        namn: sekreterare?.namn ?? namnd.namn,
        titel: sekreterare === undefined ? 'kansli' : 'nämndsekreterare',
      },
      slag,
      enhet: enhet.namn,
      manad,
      senast,
      forsenad,
      rader: sparantal.anmals + sparantal.anmals_inte + sparantal.verkstallighet,
      lank: `${this.konfiguration.adress}/namnder/${namndId}/delegation?enhet=${enhet.enhetId}&manad=${manad}`,
    });
    const utskickId = await this.utskick.skapa({
      namndId,
      slag: 'ovrigt',
      objekt: 'delegationspaminnelse',
      objektId: nyttId(),
      version: 1,
      gemensamt: { amne, text, html, fran: { namn: namnd.namn, adress: this.konfiguration.mejlFran }, bilagor: [] },
      mottagare: mottagare.map(({ personId, namn, epost }) => ({ personId, namn, adress: epost })),
    });
    await this.forrad.utskick({ enhetId: enhet.enhetId, manad, slag, dag }, utskickId);
  }
}
