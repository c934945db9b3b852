import { Injectable } from '@nestjs/common';
import type { Lasare } from '#diarium';
import { DomanFel } from '#plattform';
import { parseDnr } from '#regelverk';
import { Remissatkomst } from '../remiss/remissatkomst.service.js';
import { type Arendebeslut, BeslutsarendenForrad } from './beslutsarenden.repository.js';

/** Knyter delegationsbeslut till ärenden, och visar dem där. */
@Injectable()
export class Beslutsarenden {
  constructor(
    private readonly forrad: BeslutsarendenForrad,
    private readonly atkomst: Remissatkomst,
  ) {}

  /** Varför ärendet inte får avgöras på delegation (KL 6:38), eller null. */
  async hinder(namndId: string, arendeId: string | null): Promise<string | null> {
    return arendeId === null ? null : await this.forrad.hinder(namndId, arendeId);
  }

  /** Ärendet vars diarienummer står i någon av texterna, när det är ett enda och läsaren får se det. */
  async itext(namndId: string, texter: readonly string[], jag: Lasare): Promise<{ id: string; dnr: string } | null> {
    for (const text of texter) {
      const nummer = parseDnr(text);
      const [traff, annan] = nummer === undefined ? [] : await this.forrad.medNummer(namndId, nummer);
      if (traff !== undefined && annan === undefined && (await this.ser(namndId, traff.id, jag))) return traff;
    }
    return null;
  }

  /** @throws DomanFel 404 när ärendet inte får läsas */
  async iArendet(namndId: string, arendeId: string, jag: Lasare): Promise<Arendebeslut[]> {
    await this.atkomst.arende(namndId, arendeId, jag);
    return await this.forrad.iArendet(namndId, arendeId);
  }

  private async ser(namndId: string, arendeId: string, jag: Lasare): Promise<boolean> {
    try {
      await this.atkomst.arende(namndId, arendeId, jag);
      return true;
    } catch (fel) {
      if (fel instanceof DomanFel) return false;
      throw fel;
    }
  }
}
