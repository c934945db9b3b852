import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Dokumenttyp } from './domain/mallinnehall.js';
import type { Avsnittsmatt } from './mall.typer.js';

// Den senaste fastställda versionen av varje skrivelse i perioden, med sin skrift.
const URVAL = `with urval as (
    select t.id, t.mall_version_id, k.innehall from tjansteskrivelse t left join skrift k on k.tjansteskrivelse_id = t.id
     where t.namnd_id = $1 and t.dokumenttyp = $2 and t.tillstand = 'faststalld' and t.datum between $3::date and $4::date
       and not exists (select 1 from tjansteskrivelse e where e.foregaende_id = t.id and e.tillstand = 'faststalld')),
  avsnitt as (
    select distinct u.id, a -> 'attrs' ->> 'nyckel' as nyckel
      from urval u cross join lateral jsonb_path_query(u.innehall, '$.content[*] ? (@.type == "avsnitt")') a
     where a -> 'attrs' ->> 'nyckel' is not null
       -- Text utanför avsnittets rubrik, eller en bild eller hänvisning: samma som saknadeAvsnitt.
       and jsonb_path_exists(a, '$.content[*] ? (@.type != "avsnittsrubrik").** ? (@.type == "bild" || @.type == "hanvisning" || @.text like_regex "[^[:space:]]")'))`;

@Injectable()
export class AvsnittsmattForrad extends Forrad {
  async skrivelser(namndId: string, typ: Dokumenttyp, fran: string, till: string): Promise<number> {
    const [rad] = await this.rader<{ antal: number }>(`${URVAL} select count(*)::int as antal from urval`, [
      namndId,
      typ,
      fran,
      till,
    ]);
    return rad?.antal ?? 0;
  }

  /** Hur många av dem som har vart och ett av avsnitten, också de avsnitt i mallarna som ingen har. */
  async avsnitt(namndId: string, typ: Dokumenttyp, fran: string, till: string): Promise<Avsnittsmatt[]> {
    return await this.rader<Avsnittsmatt>(
      `${URVAL}, kanda as (
         select distinct on (a ->> 'nyckel') a ->> 'nyckel' as nyckel, a ->> 'rubrik' as rubrik
           from mall m join mall_version v on v.mall_id = m.id cross join lateral jsonb_array_elements(v.innehall -> 'avsnitt') a
          where m.namnd_id = $1 and m.dokumenttyp = $2 order by a ->> 'nyckel', m.forvald desc, v.nr desc)
       select k.nyckel, k.rubrik, count(a.id)::int as antal from kanda k left join avsnitt a on a.nyckel = k.nyckel
        group by k.nyckel, k.rubrik order by antal desc, k.rubrik collate "sv-x-icu"`,
      [namndId, typ, fran, till],
    );
  }
}
