import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, Klocka, nyttId, Transactional } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import type { Fil } from '../handling/handling.typer.js';
import { hittaNummer, somNycklar } from './domain/nummer.js';
import { InkorgForrad } from './inkorg.repository.js';
import type { Inkorgpost } from './inkorg.typer.js';
import { nyFilpost } from './ny-post.js';
import { type Leveranslage, MellannamndForrad, type Mottagarnamnd } from './mellannamnd.repository.js';

/** Det som en nämnd lämnar till en annan: beslutet och utdraget, ingenting annat ur ärendet. */
export interface Leverans {
  franNamndId: string;
  /** Mottagarens namn så som det står i beslutet. */
  mottagare: string;
  /** Det som lämnas, en gång: expedieringens id. */
  nyckel: string;
  /** "§ 187 Anvisningar för intern kontroll 2027" */
  rubrik: string;
  /** "Beslut 1 oktober 2026. Utdraget bifogas." */
  text: string;
  /** Avsändarens diarienummer. */
  derasDnr: string | null;
  /** Avsändaren har sekretess på det: mottagaren prövar den själv. */
  sekretess: boolean;
  fil: Fil;
}

/**
 * Mellan nämnder i samma Klubba: det som expedieras är genast en inkommen handling hos den andra, som är en egen myndighet
 * (TF 2:11). Inget mejl, och inget annat av avsändarens ärende syns.
 */
@Injectable()
export class Mellannamnd {
  constructor(
    private readonly forrad: MellannamndForrad,
    private readonly inkorg: InkorgForrad,
    private readonly arenden: ArendeForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Nämnden som mottagaren är, eller null när den inte finns i Klubba eller är samma myndighet. */
  async mottagare(franNamndId: string, mottagare: string): Promise<Mottagarnamnd | null> {
    return await this.forrad.namndSomHeter(franNamndId, mottagare, this.klocka.idag());
  }

  /**
   * Lämnar i avsändarens transaktion: antingen är det både avsänt och framme, eller ingetdera. Samma nyckel två gånger är
   * en leverans.
   * @returns om mottagaren är en nämnd i Klubba
   */
  @Transactional()
  async lamna(leverans: Leverans): Promise<boolean> {
    const till = await this.mottagare(leverans.franNamndId, leverans.mottagare);
    if (till === null) return false;
    const nu = this.klocka.nu();
    const id = nyttId();
    const { fil } = leverans;
    const regler = await this.arenden.nummerregler(till.namndId, this.klocka.idag());
    const amnestext = [leverans.rubrik, leverans.derasDnr ?? '', leverans.text].join('\n');
    const idag = this.klocka.idag();
    const post = nyFilpost(fil, {
      id,
      namndId: till.namndId,
      slag: 'namnd',
      ladaTid: nu,
      leveransnyckel: leveransnyckel(leverans.nyckel),
      franNamn: await this.forrad.namn(leverans.franNamndId),
      till: till.namn,
      amne: leverans.rubrik,
      brevtext: leverans.text,
      nummer: somNycklar(hittaNummer(amnestext, regler?.kod ?? '')),
      inkomTid: nu,
      inkomDatum: idag,
      kontroll: 'akta',
      kontrollText: 'Lämnat av nämnden i Klubba.',
      sekretessUnderProvning: leverans.sekretess,
      sekretessSedan: leverans.sekretess ? idag : null,
      franOrganId: leverans.franNamndId,
      derasDnr: leverans.derasDnr,
    });
    if (!(await this.inkorg.lagg(post))) return true;
    await this.inkorg.laggDelar(id, [{ ...fil, slag: 'bilaga', forvald: true, skal: null }]);
    await this.handelser.skriv({
      namndId: till.namndId,
      typ: 'inkorgpost.inkommen',
      objekt: 'inkorgpost',
      objektId: id,
      efter: { slag: 'namnd', franNamndId: leverans.franNamndId, sha256: fil.sha256 },
    });
    return true;
  }

  /** Hur långt leveranserna har kommit hos mottagarna. @returns nyckel → läge */
  async lagen(
    franNamndId: string,
    nycklar: readonly string[],
  ): Promise<ReadonlyMap<string, Omit<Leveranslage, 'nyckel'>>> {
    if (nycklar.length === 0) return new Map();
    const rader = await this.forrad.lagen(franNamndId, nycklar.map(leveransnyckel));
    return new Map(rader.map(({ nyckel, ...lage }) => [nyckel.slice(FORE.length), lage]));
  }

  /** Säger till avsändaren att mottagaren har registrerat, eller ångrat det: i avsändarens logg, så att skärmen följer med. */
  @Transactional()
  async registrerad(post: Inkorgpost): Promise<void> {
    const nyckel = await this.forrad.leveransnyckel(post.id);
    if (post.franOrganId === null) throw new DomanFel('INKORG.INTE_FRAN_NAMND', 'Posten kom inte från en nämnd.');
    // En del av en uppdelad post bär ingen nyckel: avsändaren följer den första.
    if (nyckel === null) return;
    await this.handelser.skriv({
      namndId: post.franOrganId,
      typ: 'expediering.hos_mottagaren',
      objekt: 'expediering',
      objektId: nyckel.slice(FORE.length),
    });
  }
}

const FORE = 'namnd:';
const leveransnyckel = (nyckel: string): string => `${FORE}${nyckel}`;
