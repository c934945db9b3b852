import { Injectable } from '@nestjs/common';
import { Brevhuvud } from '#diarium';
import { Klocka, saknas } from '#plattform';
import { LasMotesfakta } from '#sammantrade';
import { ProtokollForrad } from './protokoll.repository.js';
import type { Protokollfakta } from './protokollunderlag.js';

/** Läser det som protokollets dokument görs av. */
@Injectable()
export class LasProtokollfakta {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly motesfakta: LasMotesfakta,
    private readonly brevhuvud: Brevhuvud,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 */
  async las(namndId: string, sammantradeId: string): Promise<Protokollfakta> {
    const protokoll = await this.forrad.forSammantrade(namndId, sammantradeId);
    if (protokoll === null) throw saknas('Protokollet');
    const delar = await this.forrad.delar(protokoll.id);
    // Nämnden heter i protokollet vad den hette när texten låstes.
    const last = delar.find((del) => del.lastUnderlag !== null)?.lastUnderlag?.brevhuvud;
    return {
      brevhuvud: { ...(await this.brevhuvud.las(namndId)), ...last },
      mote: await this.motesfakta.las(namndId, sammantradeId),
      protokoll,
      delar,
      skapad: this.klocka.nu().toISOString(),
    };
  }
}
