import { Injectable } from '@nestjs/common';
import { Mellannamnd } from '#diarium';
import { Transactional } from '#plattform';
import { ExpedieringForrad } from './expediering.repository.js';

/** Lämnar ett expedierat utdrag till mottagaren när den är en nämnd i Klubba. Utkast lämnas aldrig: bara det justerade. */
@Injectable()
export class LamnaTillNamnd {
  constructor(
    private readonly forrad: ExpedieringForrad,
    private readonly mellan: Mellannamnd,
  ) {}

  /** I samma transaktion som märkningen. @returns om mottagaren är en nämnd i Klubba */
  @Transactional()
  async lamna(namndId: string, expedieringId: string): Promise<boolean> {
    const u = await this.forrad.leverans(namndId, expedieringId);
    if (u === null) return false;
    const nummer = `§\u00a0${String(u.nr)}`;
    return await this.mellan.lamna({
      franNamndId: namndId,
      mottagare: u.mottagare,
      nyckel: expedieringId,
      rubrik: `${nummer} ${u.titel}`,
      text: `${u.organ} beslutade ${u.datum}, ${nummer}. Protokollsutdraget följer med.`,
      derasDnr: u.dnr,
      sekretess: u.sekretess,
      fil: { sha256: u.sha256, filnamn: u.filnamn, mediatyp: u.mediatyp, storlek: u.storlek },
    });
  }
}
