import { Injectable } from '@nestjs/common';
import type { Skriftinnehall } from '#dokument';
import type { Forslagskrav } from './domain/mallinnehall.js';
import { mallbristerI } from './domain/saknade-avsnitt.js';
import { MallForrad } from './mall.repository.js';

export interface Mallbrister {
  brister: string[];
  forslag: Forslagskrav;
}

export const UTAN_MALL: Mallbrister = { brister: [], forslag: 'krav' };

/** Vad mallen kräver av en skrivelse innan den skickas till granskning. */
@Injectable()
export class Mallkrav {
  constructor(private readonly forrad: MallForrad) {}

  /**
   * `brister` fortsätter "Skrivelsen saknar …". Ett dokument vars mall inte har något förslag till beslut, som ett yttrande,
   * behöver inget; ett utan mall är en vanlig tjänsteskrivelse och behöver det.
   */
  async i(skrifter: ReadonlyMap<string, Skriftinnehall>): Promise<Map<string, Mallbrister>> {
    const mallar = await this.forrad.forSkrivelser([...skrifter.keys()]);
    return new Map(
      [...skrifter].map(([id, skrift]) => {
        const innehall = mallar.get(id)?.innehall;
        return [
          id,
          innehall === undefined ? UTAN_MALL : { brister: mallbristerI(innehall, skrift), forslag: innehall.forslag },
        ];
      }),
    );
  }
}
