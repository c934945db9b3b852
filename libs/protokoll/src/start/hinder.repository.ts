import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { IsoDatum } from '#regelverk';

export interface Hos {
  personId: string;
  namn: string;
}

/** En punkt som inte är klar att skickas. Titeln är den offentliga. */
export interface Punkthinder {
  listaId: string;
  nr: number;
  titel: string;
  dnr: string | null;
  arendeId: string | null;
  skrivelseId: string | null;
  skrivelse: 'utkast' | 'granskning' | 'godkand' | 'faststalld' | null;
  /** Det som står i punkten eller i skrivelsen. */
  harForslag: boolean;
  hos: Hos | null;
  sedan: IsoDatum | null;
}

export interface Utanadress {
  namndId: string;
  personId: string;
  namn: string;
  roll: string;
  parti: string | null;
}

export interface Obesvarat {
  sammantradeId: string;
  antal: number;
}

@Injectable()
export class HinderForrad extends Forrad {
  /** Punkter som ska avgöras men saknar en fastställd skrivelse eller ett förslag till beslut. */
  async punkter(listor: readonly string[]): Promise<Punkthinder[]> {
    return await this.rader<Punkthinder>(
      `select * from (
         select p.lista_id as "listaId", p.ordning as nr,
           case when (a.sekretess_lagrum is not null or a.sekretess_under_provning) and not p.oppen then coalesce(a.arendemening, p.titel) else p.titel end as titel,
           a.dnr, a.id as "arendeId", t.id as "skrivelseId", t.tillstand as skrivelse,
           jsonb_array_length(p.beslutsforslag) > 0 or coalesce(t.har_forslag, false) as "harForslag",
           case when h.id is null then null else json_build_object('personId', h.id, 'namn', h.visat_namn) end as hos, t.sedan
         from punkt p left join arende a on a.id = p.arende_id
         left join lateral (select t.id, t.tillstand, t.referens_id,
             exists (select 1 from beslutsforslag b where b.tjansteskrivelse_id = t.id) as har_forslag,
             (select (max(h.tid) at time zone 'Europe/Stockholm')::date from handelse h where h.objekt = 'tjansteskrivelse' and h.objekt_id = t.id::text) as sedan,
             (select v from skrivelsen_vantar_pa(t.id) v join person x on x.id = v order by x.visat_namn limit 1) as i_tur
           from tjansteskrivelse t where t.arende_id = a.id order by t.versionsnr desc, t.datum desc, t.id desc limit 1) t on true
         left join person h on h.id = case when t.tillstand = 'granskning' then t.i_tur else coalesce(t.referens_id, a.handlaggare_id) end
         where p.lista_id = any($1::uuid[]) and not p.utgar and p.typ in ('beslut', 'val', 'anstallning')) p
       where p.skrivelse in ('utkast', 'granskning', 'godkand') or not p."harForslag"
       order by p."listaId", p.nr`,
      [listor],
    );
  }

  /** De som ska ha kallelsen den dagen men saknar e-postadress. */
  async utanAdress(
    namndIds: readonly string[],
    dagar: readonly IsoDatum[],
  ): Promise<(Utanadress & { dag: IsoDatum })[]> {
    return await this.rader<Utanadress & { dag: IsoDatum }>(
      `select distinct on (n.namnd_id, n.dag, p.visat_namn, p.id) n.namnd_id as "namndId", n.dag, p.id as "personId", p.visat_namn as namn, u.roll, u.parti
       from unnest($1::uuid[], $2::date[]) as n (namnd_id, dag)
         join uppdrag u on u.organ_id = n.namnd_id and u.fran <= n.dag and (u.till is null or u.till >= n.dag)
         join person p on p.id = u.person_id
       where u.roll <> 'personalforetradarersattare' and nullif(btrim(p.epost), '') is null
       order by n.namnd_id, n.dag, p.visat_namn, p.id`,
      [namndIds, dagar],
    );
  }

  /** Brev om sammanträdena som inte kom fram, eller som ingen vet om de kom fram. */
  async ejFramme(sammantradeIds: readonly string[]): Promise<Obesvarat[]> {
    return await this.rader<Obesvarat>(
      `select k.sammantrade_id as "sammantradeId", count(*)::int as antal from kallelse k
         join mottagare m on m.utskick_id = k.utskick_id
       where k.sammantrade_id = any($1::uuid[]) and (m.tillstand in ('misslyckad', 'studsad')
         or (m.tillstand = 'oviss' and m.oviss_beslut is distinct from 'avsta'))
       group by k.sammantrade_id`,
      [sammantradeIds],
    );
  }
}
