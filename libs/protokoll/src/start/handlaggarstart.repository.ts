import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { IsoDatum } from '#regelverk';

export interface Frist {
  vad: string;
  dag: IsoDatum;
  sammantradeId: string;
  sammantradesdag: IsoDatum;
}

export interface MinSkrivelse {
  skrivelseId: string;
  namndId: string;
  rubrik: string;
  dnr: string | null;
  arendeId: string | null;
  tillstand: 'utkast' | 'granskning' | 'godkand';
  vantarPa: string | null;
  sedan: IsoDatum | null;
  aterlamnadSkal: string | null;
  frist: Frist | null;
}

export interface MittArende {
  arendeId: string;
  namndId: string;
  dnr: string;
  arendemening: string;
  status: string;
  frist: Frist | null;
}

const MEST = 100;

// Det närmaste sammanträdet med ärendet på listan: dagen då handlingarna ska in enligt sammanträdesordningen, annars då kallelsen går.
const FRIST = `left join lateral (
  select json_build_object('vad', coalesce(h.namn, 'Kallelsen går ut'), 'dag', coalesce(h.datum, s.kallelsedag),
    'sammantradeId', s.id, 'sammantradesdag', s.datum) as frist, coalesce(h.datum, s.kallelsedag) as dag
  from punkt p join foredragningslista l on l.id = p.lista_id join sammantrade s on s.id = l.sammantrade_id
    left join lateral (select k.namn, d.datum from sammantradesordning_rad r
      join sammantradesordning o on o.id = r.ordning_id and o.tillstand = 'antagen'
      join sammantradesordning_kolumn k on k.ordning_id = o.id and k.handlingar
      join sammantradesordning_dag d on d.ordning_id = o.id and d.rad_nr = r.nr and d.kolumn_nr = k.nr
      where r.sammantrade_id = s.id order by d.datum limit 1) h on true
  where p.arende_id = a.id and not p.utgar and s.tillstand = 'planerat'
    and l.nr = (select max(x.nr) from foredragningslista x where x.sammantrade_id = s.id)
  order by s.datum limit 1) f on true`;

const SKRIVELSE = `select t.id as "skrivelseId", t.namnd_id as "namndId", t.rubrik, a.dnr, a.id as "arendeId", t.tillstand, t.aterlamnad_skal as "aterlamnadSkal",
  (select string_agg(p.visat_namn, ', ' order by p.visat_namn) from skrivelsen_vantar_pa(t.id) v join person p on p.id = v) as "vantarPa",
  (select (max(h.tid) at time zone 'Europe/Stockholm')::date from handelse h where h.objekt = 'tjansteskrivelse' and h.objekt_id = t.id::text) as sedan, f.frist
  from tjansteskrivelse t left join arende a on a.id = t.arende_id ${FRIST}`;
const ORDNING = 'order by f.dag nulls last, t.datum, t.id';

@Injectable()
export class HandlaggarstartForrad extends Forrad {
  /** De skrivelser som personen skriver, i det egna namnet eller i ett ärende som personen handlägger. */
  async mina(namndIds: readonly string[], personId: string): Promise<MinSkrivelse[]> {
    return await this.rader<MinSkrivelse>(
      `${SKRIVELSE} where t.namnd_id = any($1::uuid[]) and t.tillstand in ('utkast', 'granskning', 'godkand')
         and (t.referens_id = $2 or a.handlaggare_id = $2) ${ORDNING} limit ${String(MEST)}`,
      [namndIds, personId],
    );
  }

  /** De skrivelser som väntar på att personen läser eller godkänner, i eget namn eller i den frånvarandes ställe. */
  async attGodkanna(namndIds: readonly string[], personId: string, idag: IsoDatum): Promise<MinSkrivelse[]> {
    return await this.rader<MinSkrivelse>(
      `${SKRIVELSE} where t.namnd_id = any($1::uuid[]) and t.tillstand = 'granskning'
         and exists (select 1 from skrivelsen_vantar_pa(t.id) v where v = $2 or v in (select ersatter_den($2, t.namnd_id, $3)))
       ${ORDNING} limit ${String(MEST)}`,
      [namndIds, personId, idag],
    );
  }

  /** De öppna ärenden som personen handlägger, med den offentliga ärendemeningen. */
  async arenden(namndIds: readonly string[], personId: string): Promise<{ rader: MittArende[]; antal: number }> {
    const rader = await this.rader<MittArende & { antal: number }>(
      `select a.id as "arendeId", a.namnd_id as "namndId", a.dnr, a.arendemening, a.status, f.frist, (count(*) over ())::int as antal
       from arende a ${FRIST} where a.namnd_id = any($1::uuid[]) and a.handlaggare_id = $2 and a.status in ('registrerat', 'bereds', 'pa_lista')
       order by f.dag nulls last, a.registrerat_tid desc, a.id limit 30`,
      [namndIds, personId],
    );
    return { rader: rader.map(({ antal: _, ...rad }) => rad), antal: rader[0]?.antal ?? 0 };
  }
}
