import { Injectable } from '@nestjs/common';
import type { Lasare } from '#diarium';
import { Klocka } from '#plattform';
import { InstansForrad, type Remisshandelse } from './instans.repository.js';
import { RemissForrad } from './remiss.repository.js';
import type { Instans, Remiss, Remissvar } from './remiss.typer.js';
import { Remissatkomst } from './remissatkomst.service.js';
import { type Remissfilter, type Remissrad, RemissvisningForrad } from './remissvisning.repository.js';
import { SvarForrad } from './svar.repository.js';

export interface VisadInstans extends Instans {
  forsenad: boolean;
  /** Hur det senaste brevet gick: vantar, sander, sand, misslyckad, studsad, oviss; null utan brev. */
  mejl: string | null;
  svar: Remissvar | null;
  /** Det senaste först. */
  handelser: Remisshandelse[];
}

export interface VisadRemiss extends Remiss {
  dnr: string;
  arendemening: string;
  sekretess: boolean;
  handlaggareNamn: string | null;
  avsnitt: {
    id: string;
    rubrik: string;
    kommentar: string | null;
    tillstyrker: number;
    andring: number;
    avstyrker: number;
  }[];
  bilagor: { handlingId: string; nr: number | null; titel: string; hinder: string | null }[];
  instanser: VisadInstans[];
}

/** Visar remisser. I ett ärende med sekretess bara för den med insyn, och läsningen antecknas. */
@Injectable()
export class VisaRemiss {
  constructor(
    private readonly atkomst: Remissatkomst,
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly svar: SvarForrad,
    private readonly visning: RemissvisningForrad,
    private readonly klocka: Klocka,
  ) {}

  async sida(namndId: string, jag: Lasare, filter: Remissfilter): Promise<{ rader: Remissrad[]; antal: number }> {
    return await this.visning.sida(namndId, { kontoId: jag.kontoId, idag: this.klocka.idag() }, filter);
  }

  async iArendet(namndId: string, arendeId: string, jag: Lasare): Promise<Remissrad[]> {
    return (await this.sida(namndId, jag, { arendeId, lage: 'alla', sida: 1, antal: 100 })).rader;
  }

  async mottagare(namndId: string): ReturnType<RemissvisningForrad['mottagare']> {
    return await this.visning.mottagare(namndId);
  }

  /** @throws DomanFel 404 */
  async en(namndId: string, id: string, jag: Lasare): Promise<VisadRemiss> {
    const laslig = await this.atkomst.remiss(namndId, id, jag);
    await this.atkomst.anteckna(laslig, jag);
    const { remiss, arende, hemlig } = laslig;
    const svaren = await this.svar.forRemiss(id);
    const instanser = await this.instanser.forRemiss(id);
    const [handelser, mejl] = [
      await this.instanser.handelser(id),
      await this.instanser.mejl(instanser.map((en) => en.id)),
    ];
    const idag = this.klocka.idag();
    return {
      ...remiss,
      dnr: arende.dnr,
      arendemening: arende.arendemening,
      sekretess: hemlig,
      handlaggareNamn: await this.visning.personnamn(remiss.handlaggareId),
      avsnitt: (await this.remisser.avsnitt(id)).map((en) => ({ ...en, ...rakna(en.id, svaren) })),
      bilagor: (await this.remisser.bilagor(id)).map((en) => ({
        handlingId: en.handlingId,
        nr: en.nr,
        titel: en.titel,
        hinder: en.hemlig ? `Sekretess${en.lagrum === null ? '' : ` ${en.lagrum}`}` : en.makulerad ? 'Makulerad' : null,
      })),
      instanser: instanser.map((en) => ({
        ...en,
        forsenad: en.lage === 'vantar' && en.sistaDag < idag,
        mejl: mejl.find((ett) => ett.instansId === en.id)?.tillstand ?? null,
        svar: svaren.find((ett) => ett.instansId === en.id) ?? null,
        handelser: handelser.filter((ett) => ett.instansId === en.id),
      })),
    };
  }
}

/** Hur svaren fördelar sig på en del. Inget att erinra räknas som tillstyrker. */
export function rakna(
  avsnittId: string,
  svaren: readonly Remissvar[],
): { tillstyrker: number; andring: number; avstyrker: number } {
  const hallningar = svaren
    .flatMap((s) => s.avsnitt.filter((en) => en.avsnittId === avsnittId))
    .map((en) => en.hallning);
  const antal = (...vilka: readonly string[]): number => hallningar.filter((en) => vilka.includes(en)).length;
  return {
    tillstyrker: antal('tillstyrker', 'ingen_erinran'),
    andring: antal('tillstyrker_med_andring'),
    avstyrker: antal('avstyrker'),
  };
}
