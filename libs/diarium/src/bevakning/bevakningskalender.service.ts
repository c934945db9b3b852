import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { byggPlankalender, type Planhandelse } from '#dokument';
import { Behorighet, Handelselogg, Klocka, Konfiguration, saknas } from '#plattform';
import { BevakningslistaForrad, type Bevakningsrad } from './bevakningslista.repository.js';
import { BevakningsvalForrad } from './bevakningsval.repository.js';

const NYCKEL_BYTE = 32;
const FLEST = 1000;

const hashAv = (nyckel: string): string => createHash('sha256').update(nyckel).digest('hex');

/**
 * En persons bevakningar som kalender, bakom en hemlig länk som går att ta tillbaka. Kalendern läses av program utan
 * inloggning: det som rör sekretess står där utan ord.
 */
@Injectable()
export class Bevakningskalender {
  constructor(
    private readonly val: BevakningsvalForrad,
    private readonly lista: BevakningslistaForrad,
    private readonly behorighet: Behorighet,
    private readonly handelser: Handelselogg,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /** @returns den nya länken; bara hashen sparas, så den visas en gång */
  @Transactional()
  async nyLank(kontoId: string): Promise<string> {
    const nyckel = randomBytes(NYCKEL_BYTE).toString('base64url');
    await this.val.sattKalender(kontoId, hashAv(nyckel), this.klocka.nu());
    await this.logga(kontoId, 'bevakningskalender.lank_ny');
    return `${this.konfiguration.adress}/api/bevakningskalender/${nyckel}.ics`;
  }

  @Transactional()
  async taBort(kontoId: string): Promise<void> {
    await this.val.sattKalender(kontoId, null, null);
    await this.logga(kontoId, 'bevakningskalender.lank_borttagen');
  }

  /** @throws DomanFel 404 för en länk som inte gäller */
  async hamta(fil: string): Promise<string> {
    const nyckel = /^([\w-]{43})\.ics$/u.exec(fil)?.[1];
    const konto = nyckel === undefined ? null : await this.val.kontoFor(hashAv(nyckel));
    if (konto === null) throw saknas('Kalendern');
    const namnder = await this.behorighet.namnderMed(konto.kontoId, 'bevakning.las');
    const lasare = { kontoId: konto.kontoId, idag: this.klocka.idag() };
    const rader = await this.lista.kontots(lasare, namnder, FLEST);
    return byggPlankalender({
      namn: 'Bevakningar i Klubba',
      stampel: this.klocka.nu().toISOString(),
      handelser: rader.map((rad) => this.handelse(rad)),
    });
  }

  private handelse(rad: Bevakningsrad): Planhandelse {
    const doman = this.konfiguration.mejlFran.split('@')[1] ?? 'klubba.invalid';
    const lank = `${this.konfiguration.adress}/namnder/${rad.namndId}/arenden/${rad.arendeId}`;
    const oppen = !rad.sekretess && rad.vad !== null;
    return {
      uid: `bevakning-${rad.id}@${doman}`,
      sekvens: rad.version - 1,
      titel: oppen ? `${rad.vad ?? ''} (${rad.dnr})` : `Bevakning ${rad.dnr}`,
      datum: rad.forfallodag,
      upptar: false,
      beskrivning: oppen ? `${rad.arendemening}\n${lank}` : lank,
    };
  }

  private async logga(kontoId: string, typ: string): Promise<void> {
    await this.handelser.skriv({ namndId: null, typ, objekt: 'konto', objektId: kontoId });
  }
}
