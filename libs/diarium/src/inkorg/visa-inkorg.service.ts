import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Fillagring, Klocka, Laslogg, saknas } from '#plattform';
import { ProvaFil } from '../fil/filkontroll.service.js';
import { avgorsSenast, provasFore, senFore } from './domain/sent.js';
import { ForeslaArende } from './foresla-arende.service.js';
import { InkorgForrad, type Inkorgrad } from './inkorg.repository.js';
import {
  BILAGESKYDD,
  type Bilageskydd,
  type Inkorgdel,
  type Inkorgpost,
  type Lada,
  type Posttillstand,
} from './inkorg.typer.js';
import type { InkorgpostDto, InkorgradDto, InkorgstallningDto } from './inkorgsvar.dto.js';

/** En rad i listan, som den visas. */
type Radvy = { [K in keyof InkorgradDto]: InkorgradDto[K] };

const GRUND = 'registrerar det som kommit in';

export interface Postfil {
  filnamn: string;
  mediatyp: string;
  storlek: number;
  strom: Readable;
}

/** Visar det som kommit in. Den som registrerar ser allt; att läsa det som är under prövning antecknas. */
@Injectable()
export class VisaInkorg {
  constructor(
    private readonly forrad: InkorgForrad,
    private readonly foresla: ForeslaArende,
    private readonly lagring: Fillagring,
    private readonly kontroll: ProvaFil,
    private readonly laslogg: Laslogg,
    private readonly klocka: Klocka,
  ) {}

  async lista(
    namndId: string,
    filter: { lada: Lada; tillstand: Posttillstand; sida: number; antal: number },
  ): Promise<{ rader: Radvy[]; antal: number }> {
    const { rader, antal } = await this.forrad.lista(namndId, filter);
    if (rader.some(({ underProvning }) => underProvning)) await this.anteckna(namndId, 'inkorg', namndId);
    return { rader: rader.map((rad) => this.somRad(rad)), antal };
  }

  /** Hur det står till, för rubriken och Start. */
  async stallning(namndId: string): Promise<InkorgstallningDto> {
    const idag = this.klocka.idag();
    return await this.forrad.stallning(namndId, senFore(idag), provasFore(idag));
  }

  /** @throws DomanFel 404 */
  async en(namndId: string, id: string): Promise<InkorgpostDto> {
    const [rad, post] = [await this.forrad.rad(namndId, id), await this.hamta(namndId, id)];
    if (rad === null) throw saknas('Posten');
    const ny = post.tillstand === 'ny';
    const somRad = this.somRad(rad);
    const nummer = await this.foresla.nummer(post);
    const delar = await this.forrad.delar(id);
    return {
      ...somRad,
      till: post.till,
      brevtext: post.brevtext,
      brevTid: post.brevTid,
      kontroll: post.kontroll,
      kontrollText: post.kontrollText,
      delning: post.delning,
      automatiskt: post.automatiskt,
      derasDnr: post.derasDnr,
      dubblettAv: post.dubblettAv,
      originalFilnamn: post.originalFilnamn,
      delar: delar.map(({ sha256: _sha256, ...del }) => del),
      skydd: await this.skydd(namndId, delar),
      forslag: ny ? await this.foresla.forslag(post) : [],
      nyttArende: await this.foresla.nytt(post),
      markerat: nummer.map(({ skrivet }) => skrivet),
    };
  }

  /** Originalet så som det kom. @throws DomanFel 404 */
  async original(namndId: string, id: string): Promise<Postfil> {
    const post = await this.hamta(namndId, id);
    return {
      filnamn: post.originalFilnamn,
      mediatyp: post.originalMediatyp,
      storlek: post.originalStorlek,
      strom: await this.lagring.las(post.originalSha256),
    };
  }

  /** En bilaga. @throws DomanFel 404, 423 när den hålls tillbaka eller skannas */
  async fil(namndId: string, id: string, delId: string): Promise<Postfil> {
    await this.hamta(namndId, id);
    const del = (await this.forrad.delar(id)).find((en) => en.id === delId);
    if (del?.sha256 == null) throw saknas('Filen');
    const { filnamn, mediatyp, storlek, sha256 } = del;
    await this.kontroll.kravFri(namndId, { sha256, filnamn, storlek });
    return { filnamn, mediatyp, storlek, strom: await this.lagring.las(sha256) };
  }

  private async hamta(namndId: string, id: string): Promise<Inkorgpost> {
    const post = await this.forrad.hamta(namndId, id);
    if (post === null) throw saknas('Posten');
    if (post.underProvning) await this.anteckna(namndId, 'inkorgpost', id);
    return post;
  }

  /** Hur bilagorna är kontrollerade, tillsammans; null när det inte finns några. */
  private async skydd(namndId: string, delar: readonly Inkorgdel[]): Promise<Bilageskydd | null> {
    const funna: Bilageskydd[] = [];
    for (const { sha256, filnamn, storlek } of delar) {
      if (sha256 === null || storlek === 0) continue;
      const kontroll = await this.kontroll.prova(sha256, filnamn, storlek);
      const hindrad = (await this.kontroll.halls(namndId, kontroll)) !== null;
      if (hindrad) funna.push('hindrad');
      else if (kontroll.skanning === 'ren' || kontroll.skanning === 'vantar') funna.push(kontroll.skanning);
      else funna.push('ej_skannad');
    }
    return BILAGESKYDD.find((ett) => funna.includes(ett)) ?? null;
  }

  private async anteckna(namndId: string, objekt: string, objektId: string): Promise<void> {
    await this.laslogg.anteckna({ namndId, slag: 'sekretess', grund: GRUND, objekt, objektId });
  }

  private somRad(rad: Inkorgrad): Radvy {
    const idag = this.klocka.idag();
    return {
      id: rad.id,
      slag: rad.slag,
      lada: rad.lada,
      ladaSkal: rad.ladaSkal,
      tillstand: rad.tillstand,
      franNamn: rad.franNamn,
      franAdress: rad.franAdress,
      amne: rad.amne,
      bilagor: rad.bilagor,
      inkomTid: rad.inkomTid,
      inkomDatum: rad.inkomDatum,
      sen: rad.tillstand === 'ny' && rad.lada === 'inkommet' && rad.inkomDatum < senFore(idag),
      underProvning: rad.underProvning,
      avgorsSenast: rad.underProvningSedan === null ? null : avgorsSenast(rad.underProvningSedan),
      forslagDnr: rad.forslagDnr,
      dnr: rad.dnr,
      arendeId: rad.arendeId,
      hanteradNamn: rad.hanteradNamn,
      hanteradTid: rad.hanteradTid,
      skal: rad.skal,
      version: rad.version,
    };
  }
}
