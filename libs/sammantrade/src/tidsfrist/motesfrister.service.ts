import { Injectable } from '@nestjs/common';
import { type Fristmote, Motesfrister } from '#beredning';
import type { IsoDatum } from '#regelverk';
import { MotesfristerForrad } from './motesfrister.repository.js';

/** Svarar beredningen på vilka sammanträden en skrivelse kan skrivas för. */
@Injectable()
export class SammantradetsFrister extends Motesfrister {
  constructor(private readonly forrad: MotesfristerForrad) {
    super();
  }

  async kommande(namndId: string, fran: IsoDatum): Promise<Fristmote[]> {
    return await this.forrad.kommande(namndId, fran);
  }
}
