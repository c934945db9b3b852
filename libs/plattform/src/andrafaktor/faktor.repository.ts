import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';

/** Vilka andra faktorer kontot har. */
export interface Faktorer {
  totp: boolean;
  passnyckel: boolean;
}

@Injectable()
export class FaktorForrad extends Forrad {
  async vilka(kontoId: string): Promise<Faktorer> {
    const rader = await this.rader<Faktorer>(
      `select exists (select 1 from totp where konto_id = $1 and hemlighet is not null) as totp,
              exists (select 1 from passnyckel where konto_id = $1) as passnyckel`,
      [kontoId],
    );
    return rader[0] ?? { totp: false, passnyckel: false };
  }

  async har(kontoId: string): Promise<boolean> {
    const { totp, passnyckel } = await this.vilka(kontoId);
    return totp || passnyckel;
  }
}
