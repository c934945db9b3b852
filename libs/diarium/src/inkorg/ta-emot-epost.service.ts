import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  arAutomatiskt,
  type Brevlada,
  Brevlador,
  deklareraJobb,
  Handelselogg,
  Klocka,
  Konfiguration,
  type Kuvert,
  type Mottagetbrev,
  nyttId,
  provaAvsandare,
  skrappostskal,
  Transactional,
  Utkorg,
} from '#plattform';
import { brevuppgifter, naddeMyndigheten } from './brevuppgifter.js';
import { InkorgadressForrad } from './inkorg-adress.repository.js';
import { InkorgForrad, type NyInkorgpost } from './inkorg.repository.js';
import { svenskDag, svenskTid } from './svensktid.js';

/** Delar ett brev i text och bilagor. */
export const DELA_POST = deklareraJobb('inkorg.dela');
/** Svarar den som skrev, när nämnden har valt det. */
export const SVARA_POST = deklareraJobb('inkorg.svara');

/** Vart ett brev ska och hur det kom. */
export interface Brevankomst {
  namndId: string;
  slag: 'epost' | 'fil';
  filnamn: string;
  kuvertFran: string | null;
  /** Om servern som lämnade brevet är den som skrev dess översta rubriker. */
  betroddVag: boolean;
}

/** Lägger inkomna brev i Att registrera. Ett brev till två nämnder har kommit in till båda. */
@Injectable()
export class TaEmotEpost implements Brevlada, OnModuleInit {
  constructor(
    private readonly lador: Brevlador,
    private readonly adresser: InkorgadressForrad,
    private readonly forrad: InkorgForrad,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly konfiguration: Konfiguration,
  ) {}

  onModuleInit(): void {
    this.lador.anmal(this);
  }

  async mina(adresser: readonly string[]): Promise<string[]> {
    return (await this.adresser.namnder(adresser)).map(({ adress }) => adress);
  }

  @Transactional()
  async taEmot(brev: Mottagetbrev, { fran, till }: Kuvert): Promise<void> {
    const mottagare = await this.adresser.namnder(till);
    for (const namndId of new Set(mottagare.map((en) => en.namndId))) {
      const post = await this.lagg(brev, {
        namndId,
        slag: 'epost',
        filnamn: 'e-brev.eml',
        kuvertFran: fran,
        betroddVag: true,
      });
      const svarar = mottagare.some((en) => en.namndId === namndId && en.autosvar !== null);
      if (post.fanns || !svarar || arAutomatiskt(brev.huvuden, fran)) continue;
      await this.utkorg.lagg(SVARA_POST, { namndId, postId: post.id }, { namndId, nyckel: `inkorg.svara:${post.id}` });
    }
  }

  /** Lägger brevet hos en nämnd. Lämnas det om är det samma post. */
  @Transactional()
  async lagg(brev: Mottagetbrev, ankomst: Brevankomst): Promise<{ id: string; fanns: boolean }> {
    const post = this.somPost(brev, ankomst);
    const tidigare = await this.forrad.liknande(ankomst.namndId, post.messageId, post.innehallshash);
    const lada = this.lada(brev, tidigare);
    const id = nyttId();
    if (!(await this.forrad.lagg({ ...post, ...lada, id }))) {
      const fanns = await this.forrad.medLeverans(ankomst.namndId, post.leveransnyckel ?? '');
      return { id: fanns ?? id, fanns: true };
    }
    await this.handelser.skriv({
      namndId: ankomst.namndId,
      typ: 'inkorgpost.inkommen',
      objekt: 'inkorgpost',
      objektId: id,
      efter: { slag: ankomst.slag, lada: lada.lada, inkomDatum: post.inkomDatum, sha256: brev.sha256 },
    });
    const data = { namndId: ankomst.namndId, postId: id };
    await this.utkorg.lagg(DELA_POST, data, { namndId: ankomst.namndId, nyckel: `inkorg.dela:${id}` });
    return { id, fanns: false };
  }

  private lada(
    brev: Mottagetbrev,
    tidigare: { id: string; inkomTid: Date } | null,
  ): Pick<NyInkorgpost, 'lada' | 'ladaSkal' | 'dubblettAv'> {
    if (tidigare !== null) {
      const ladaSkal = `Samma brev kom in ${svenskTid(tidigare.inkomTid)}.`;
      return { lada: 'dubblett', ladaSkal, dubblettAv: tidigare.id };
    }
    const skrap = skrappostskal(brev.huvuden);
    return skrap === null
      ? { lada: 'inkommet', ladaSkal: null, dubblettAv: null }
      : { lada: 'skrappost', ladaSkal: skrap, dubblettAv: null };
  }

  private somPost(
    brev: Mottagetbrev,
    { namndId, slag, filnamn, kuvertFran, betroddVag }: Brevankomst,
  ): Omit<NyInkorgpost, 'id' | 'lada' | 'ladaSkal' | 'dubblettAv'> {
    const nu = this.klocka.nu();
    const uppgifter = brevuppgifter(brev.huvuden, kuvertFran);
    const inkomTid = naddeMyndigheten(brev.huvuden, nu);
    // I en fil som någon lagt in kan vem som helst ha skrivit rubrikerna.
    const betrodd = betroddVag ? (this.konfiguration.mejlin?.betrodd ?? null) : null;
    const kontroll = provaAvsandare(brev.huvuden, betrodd, uppgifter.franAdress);
    return {
      ...uppgifter,
      namndId,
      slag,
      leveransnyckel: `brev:${uppgifter.messageId ?? '-'}:${brev.innehallshash}`,
      innehallshash: brev.innehallshash,
      originalSha256: brev.sha256,
      originalFilnamn: filnamn,
      originalMediatyp: 'message/rfc822',
      originalStorlek: String(brev.storlek),
      brevtext: '',
      nummer: [],
      inkomTid,
      inkomDatum: svenskDag(inkomTid),
      ladaTid: nu,
      kontroll: kontroll.utfall,
      kontrollText: kontroll.text,
      delning: 'vantar',
      automatiskt: arAutomatiskt(brev.huvuden, kuvertFran),
      sekretessUnderProvning: false,
      sekretessSedan: null,
      franOrganId: null,
      derasDnr: null,
      uppdeladFran: null,
    };
  }
}
