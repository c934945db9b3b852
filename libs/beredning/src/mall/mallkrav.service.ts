import { Injectable } from '@nestjs/common';
import type { Skriftinnehall } from '#dokument';
import type { Forslagskrav } from './domain/mallinnehall.js';
import { mallbristerI } from './domain/saknade-avsnitt.js';
import { MallForrad } from './mall.repository.js';

/** Vad mallen kräver av en skrivelse innan den skickas till granskning. */
@Injectable()
export class Mallkrav {
  constructor(private readonly forrad: MallForrad) {}

  /**
   * `brister` fortsätter "Skrivelsen saknar …". Ett dokument vars mall inte har något förslag till beslut, som ett yttrande,
   * behöver inget; ett utan mall är en vanlig tjänsteskrivelse och behöver det.
   */
  async i(skrivelseId: string, skrift: Skriftinnehall): Promise<{ brister: string[]; forslag: Forslagskrav }> {
    const mall = await this.forrad.forSkrivelse(skrivelseId);
    if (mall === null) return { brister: [], forslag: 'krav' };
    return { brister: mallbristerI(mall.innehall, skrift), forslag: mall.innehall.forslag };
  }
}
