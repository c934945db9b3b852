import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Forvaltning } from './forvaltning.entity.js';

/** Det i en förvaltnings uppgifter som kan ändras. */
export type Forvaltningsuppgifter = Omit<Forvaltning, 'id' | 'kommunId' | 'version'>;

export interface Forvaltningsrad extends Forvaltning {
  organ: { id: string; namn: string }[];
}

const RAD = `f.id, f.kommun_id as "kommunId", f.namn, f.organisationsnummer, f.postadress, f.besoksadress, f.telefon, f.epost, f.webbplats,
  f.fotrader, f.logotyp_sha256 as "logotypSha256", f.logotyp_alttext as "logotypAlttext", f.version,
  coalesce((select json_agg(json_build_object('id', o.id, 'namn', o.namn) order by o.namn) from organ o
    where o.forvaltning_id = f.id and o.id = any($2::uuid[])), '[]') as organ`;
const SORTERING = { namn: 'f.namn' };
// Den som inte är administratör i hela kommunen ser bara de förvaltningar som någon av de egna nämnderna har.
const SYNS = `f.kommun_id = $1 and ($3 or exists (select 1 from organ x where x.forvaltning_id = f.id and x.id = any($2::uuid[])))`;

/** Vad den som frågar får se. */
export interface Synfalt {
  /** De nämnder som den som frågar hör till. */
  namnder: readonly string[];
  allt: boolean;
}

@Injectable()
export class ForvaltningarForrad extends Forrad {
  async medId(id: string): Promise<Forvaltning | null> {
    return await this.las.findOneBy(Forvaltning, { id });
  }

  async lagg(rad: Omit<Forvaltning, 'version'>): Promise<void> {
    await this.skriv.insert(Forvaltning, rad);
  }

  /** @returns om raden fanns i den versionen */
  async andra(id: string, version: number, andring: Partial<Forvaltningsuppgifter>): Promise<boolean> {
    return (await this.skriv.update(Forvaltning, { id, version }, andring)).affected === 1;
  }

  async visad(kommunId: string, id: string, syn: Synfalt): Promise<Forvaltningsrad | undefined> {
    const sql = `select ${RAD} from forvaltning f where ${SYNS} and f.id = $4`;
    return (await this.rader<Forvaltningsrad>(sql, [kommunId, syn.namnder, syn.allt, id]))[0];
  }

  async lista(kommunId: string, fraga: Listfraga, syn: Synfalt): Promise<{ rader: Forvaltningsrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const varden = [kommunId, syn.namnder, syn.allt];
    const rader = await this.rader<Forvaltningsrad>(
      `select ${RAD} from forvaltning f where ${SYNS} order by ${ordning(fraga.sortera, SORTERING, 'namn', 'f.id')} limit $4 offset $5`,
      [...varden, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from forvaltning f where ${SYNS}`,
      varden,
    );
    return { rader, antal: antal[0]?.antal ?? 0 };
  }
}
