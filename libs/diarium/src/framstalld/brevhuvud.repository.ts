import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface Brevhuvudrad {
  kommun: string;
  organ: string;
  forvaltning: string | null;
  accentfarg: string;
  vapenSha256: string | null;
  vapenAlttext: string | null;
  postadress: string | null;
  telefon: string | null;
  epost: string | null;
  webbplats: string | null;
}

@Injectable()
export class BrevhuvudForrad extends Forrad {
  async hamta(namndId: string): Promise<Brevhuvudrad | null> {
    const [rad] = await this.rader<Brevhuvudrad>(
      `select k.namn as kommun, o.namn as organ, o.forvaltning, k.accentfarg, k.vapen_sha256 as "vapenSha256", k.vapen_alttext as "vapenAlttext",
         k.postadress, k.telefon, k.epost, k.webbplats
       from organ o join kommun k on k.id = o.kommun_id where o.id = $1`,
      [namndId],
    );
    return rad ?? null;
  }
}
