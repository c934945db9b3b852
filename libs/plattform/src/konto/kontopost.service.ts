import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { aterstallningMejl, nyEnhetMejl } from '#dokument';
import { Klocka } from '../klocka/klocka.js';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import type { Personligt } from '../mejl/brev.js';
import { Brevhemlighet } from '../mejl/brevhemlighet.js';
import { Utskickstjanst } from '../mejl/utskickstjanst.js';
import { type Kontakt, Kontaktport } from './kontaktport.js';
import type { Kontouppgift } from './konto.repository.js';

const NAR = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

type Innehavare = Pick<Kontouppgift, 'personId' | 'namn'>;

interface Post {
  objekt: string;
  objektId: string;
  amne: string;
  text: string;
  html: string;
  personligt: Personligt;
}

/** Brev till innehavaren av ett konto, i pågående transaktion. Den som inte har någon e-post får inget. */
@Injectable()
export class Kontopost {
  constructor(
    private readonly moduler: ModuleRef,
    private readonly utskick: Utskickstjanst,
    private readonly hemlighet: Brevhemlighet,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /** Brevet med länken till ett nytt lösenord. Nyckeln står efter #: den når varken loggar eller andra webbplatser. @returns om det finns en adress */
  async aterstallning(konto: Innehavare, aterstallningId: string, nyckel: string, minuter: number): Promise<boolean> {
    const kontakt = await this.kontakt(konto);
    if (kontakt === null) return false;
    const sida = `${this.konfiguration.adress}/nytt-losenord`;
    const skriv = (lank: string): ReturnType<typeof aterstallningMejl> =>
      aterstallningMejl({ kommun: kontakt.kommun, lank, minuter });
    // I liggaren står brevet utan nyckeln.
    const { amne, text, html } = skriv(sida);
    const hemligt = skriv(`${sida}#${nyckel}`);
    const personligt = this.hemlighet.forsegla({ text: hemligt.text, html: hemligt.html });
    await this.skicka(konto, kontakt, {
      objekt: 'aterstallning',
      objektId: aterstallningId,
      amne,
      text,
      html,
      personligt,
    });
    return true;
  }

  /** Brevet om en inloggning på en ny enhet. */
  async nyEnhet(konto: Innehavare, sessionId: string, enhet: string): Promise<void> {
    const kontakt = await this.kontakt(konto);
    if (kontakt === null) return;
    const { amne, text, html } = nyEnhetMejl({
      kommun: kontakt.kommun,
      enhet,
      nar: NAR.format(this.klocka.nu()).replace(/(\d\d):(\d\d)$/u, '$1.$2'),
      lank: `${this.konfiguration.adress}/konto`,
    });
    await this.skicka(konto, kontakt, { objekt: 'session', objektId: sessionId, amne, text, html, personligt: {} });
  }

  private async skicka({ personId, namn }: Innehavare, { epost }: Kontakt, post: Post): Promise<void> {
    if (personId === null) return;
    const { mejlFran, mejlFranNamn } = this.konfiguration;
    await this.utskick.skapa({
      namndId: null,
      slag: 'ovrigt',
      objekt: post.objekt,
      objektId: post.objektId,
      version: 1,
      gemensamt: {
        amne: post.amne,
        text: post.text,
        html: post.html,
        fran: { namn: mejlFranNamn, adress: mejlFran },
        bilagor: [],
      },
      mottagare: [{ personId, namn, adress: epost, brev: post.personligt }],
    });
  }

  private async kontakt({ personId }: Innehavare): Promise<Kontakt | null> {
    if (personId === null) return null;
    const kontakt = await this.moduler.get<Kontaktport>(Kontaktport, { strict: false }).kontakt(personId);
    return kontakt === null || kontakt.epost === null ? null : kontakt;
  }
}
