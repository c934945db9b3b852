import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Dnr } from '#regelverk';

/** Ett delegationsbeslut i sitt ärende. Det skyddade i raden följer inte med. */
export interface Arendebeslut {
  id: string;
  enhetId: string;
  enhet: string;
  manad: string;
  fran: string | null;
  till: string | null;
  punkt: string | null;
  vad: string | null;
  beslut: string | null;
  hemlig: boolean;
  antal: number;
  dnr: string | null;
  delegat: string | null;
  skrivelseId: string | null;
}

/** Ärenden som delegationsbeslut hör till. */
@Injectable()
export class BeslutsarendenForrad extends Forrad {
  /** Varför ärendet inte får avgöras på delegation (KL 6:38), eller null. */
  async hinder(namndId: string, arendeId: string): Promise<string | null> {
    const [rad] = await this.rader<{ hinder: string | null }>(
      'select arende_delegationshinder(a.id) as hinder from arende a where a.namnd_id = $1 and a.id = $2',
      [namndId, arendeId],
    );
    return rad?.hinder ?? null;
  }

  /** De öppna ärenden som numret kan mena: nummer utan kod kan mena flera. */
  async medNummer(namndId: string, { kod, ar, lopnr }: Dnr): Promise<{ id: string; dnr: string }[]> {
    return await this.rader(
      `select a.id, a.dnr from arende a where a.namnd_id = $1 and a.ar = $2 and a.lopnr = $3 and a.status <> 'makulerat'
         and ($4::text is null or split_part(a.dnr_norm, ' ', 1) = $4) limit 2`,
      [namndId, ar, lopnr, kod],
    );
  }

  /** Ärendets delegationsbeslut, de senaste först. */
  async iArendet(namndId: string, arendeId: string): Promise<Arendebeslut[]> {
    return await this.rader<Arendebeslut>(
      `select b.id, b.enhet_id as "enhetId", e.namn as enhet, b.manad, b.fran, b.till, b.punkt_text as punkt, p.vad, b.antal, b.dnr_text as dnr,
         case when not h.hemlig then b.beslut end as beslut, h.hemlig, coalesce(d.visat_namn, b.delegat_text) as delegat,
         case when not h.hemlig then s.skrivelse_id end as "skrivelseId"
       from delegationsbeslut b join enhet e on e.id = b.enhet_id left join person d on d.id = b.delegat_person_id
         left join delegationsskrivelse s on s.beslut_id = b.id
         cross join lateral (select b.sekretess_lagrum is not null or b.sekretess_under_provning as hemlig) h
         left join lateral (select o.id from delegationsordning o where o.namnd_id = b.namnd_id and o.lage = 'antagen'
           and o.galler_fran <= coalesce(b.fran, (b.manad || '-01')::date) order by o.galler_fran desc limit 1) o on true
         left join delegationspunkt p on p.ordning_id = o.id and p.punkt_norm = b.punkt_norm
       where b.namnd_id = $1 and b.arende_id = $2 and not b.borttagen order by b.fran desc nulls last, b.manad desc, b.ordningsnr desc`,
      [namndId, arendeId],
    );
  }
}
