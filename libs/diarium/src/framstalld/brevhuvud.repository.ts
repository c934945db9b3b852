import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface Brevhuvudrad {
  kommun: string;
  organ: string;
  forvaltning: string | null;
  accentfarg: string;
  vapenSha256: string | null;
  vapenAlttext: string | null;
  organisationsnummer: string | null;
  postadress: string | null;
  besoksadress: string | null;
  telefon: string | null;
  epost: string | null;
  webbplats: string | null;
  fotrader: string | null;
}

@Injectable()
export class BrevhuvudForrad extends Forrad {
  /** Förvaltningens uppgifter, och kommunens där förvaltningen inte har några egna. Bild och text följs åt. */
  async hamta(namndId: string): Promise<Brevhuvudrad | null> {
    const [rad] = await this.rader<Brevhuvudrad>(
      `select k.namn as kommun, o.namn as organ, o.forvaltning, k.accentfarg,
         coalesce(f.logotyp_sha256, k.vapen_sha256) as "vapenSha256",
         case when f.logotyp_sha256 is null then k.vapen_alttext else f.logotyp_alttext end as "vapenAlttext",
         coalesce(f.organisationsnummer, k.organisationsnummer) as organisationsnummer,
         coalesce(f.postadress, k.postadress) as postadress, f.besoksadress, coalesce(f.telefon, k.telefon) as telefon,
         coalesce(f.epost, k.epost) as epost, coalesce(f.webbplats, k.webbplats) as webbplats, f.fotrader
       from organ o join kommun k on k.id = o.kommun_id left join forvaltning f on f.id = o.forvaltning_id where o.id = $1`,
      [namndId],
    );
    return rad ?? null;
  }
}
