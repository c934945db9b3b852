import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { deklareraJobb, DomanFel, Handelselogg, nyttId, saknas, Utkorg } from '#plattform';
import { LasMotesfakta } from '#sammantrade';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import { ExpedieringForrad } from './expediering.repository.js';

/** Gör protokollsutdragen för en del. */
export const FRAMSTALL_UTDRAG = deklareraJobb('utdrag.framstall');

const SEKRETESS = 'Ärendet omfattas av sekretess. Lämna utdraget på ett säkert sätt, aldrig med mejl.';

/** Ställer i ordning det som ska expedieras ur en justerad del: en rad per § och mottagare, och utdraget. */
@Injectable()
export class ForberedExpediering {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly expedieringar: ExpedieringForrad,
    private readonly motesfakta: LasMotesfakta,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel EXPEDIERING.INTE_JUSTERAD */
  @Transactional()
  async forbered(namndId: string, delId: string): Promise<void> {
    const del = await this.forrad.lasDel(namndId, delId);
    if (del === null) throw saknas('Protokollsdelen');
    if (del.tillstand !== 'justerad') {
      throw new DomanFel(
        'EXPEDIERING.INTE_JUSTERAD',
        'Delen är inte justerad. Expediera när den är det; före det går bara ett utdrag märkt ojusterat.',
      );
    }
    const mote = await this.motesfakta.las(namndId, del.sammantradeId);
    const berorda = mote.paragrafer.filter((p) => del.paragrafer.includes(p.nr) && p.expedieras.length > 0);
    for (const p of berorda) {
      for (const [plats, mottagare] of p.expedieras.entries()) {
        await this.expedieringar.lagg({
          id: nyttId(),
          paragrafId: p.id,
          ordning: plats + 1,
          mottagare,
          stoppadSkal: p.sekretess ? SEKRETESS : null,
        });
      }
    }
    if (berorda.length === 0) return;
    await this.handelser.skriv({
      namndId,
      typ: 'expediering.forberedd',
      objekt: 'protokollsdel',
      objektId: delId,
      efter: { paragrafer: berorda.map((p) => p.nr) },
    });
    await this.utkorg.lagg(
      FRAMSTALL_UTDRAG,
      { namndId, delId },
      { namndId, nyckel: `utdrag:${delId}:${String(del.tillkannagivanden.length)}` },
    );
  }
}
