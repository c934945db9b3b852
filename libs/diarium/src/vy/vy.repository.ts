import { Injectable } from '@nestjs/common';
import { Forrad, rollerMed } from '#plattform';
import type { Arendestatus } from '../arende/arende.typer.js';
import { farLasaArende } from '../atkomst/insynsvillkor.repository.js';
import type { Vyarende, Vyhandling, Vypart } from './domain/vy.typer.js';

/** Ett ärende som liknar det man håller på att registrera. */
export interface LiknandeArende {
  id: string;
  dnr: string;
  arendemening: string;
  status: Arendestatus;
  varfor: 'deras_dnr' | 'part' | 'ord';
  sekretess: boolean;
}

/** Så många av nämndens senaste ärenden jämförs ordens likhet med: frågan ställs medan någon skriver. */
const SENASTE = 3_000;

@Injectable()
export class VyForrad extends Forrad {
  /** Ärendet som vyerna görs av; null när det inte finns. Allt är med, också det skyddade: vyerna tar bort det. */
  async arende(namndId: string, id: string): Promise<Vyarende | null> {
    const [rad] = await this.rader<Omit<Vyarende, 'parter'>>(
      `select a.dnr, a.arendemening, a.arendemening_skyddad as "arendemeningSkyddad", a.registrerat_datum as "registreratDatum", a.status,
         p.visat_namn as "handlaggareNamn", a.enhet, a.klassificering, a.makulering_skal as "makuleringSkal",
         json_build_object('lagrum', a.sekretess_lagrum, 'underProvning', a.sekretess_under_provning) as sekretess
       from arende a left join person p on p.id = a.handlaggare_id where a.namnd_id = $1 and a.id = $2`,
      [namndId, id],
    );
    return rad === undefined ? null : { ...rad, parter: await this.parter(id) };
  }

  /** Ärendets handlingar i nummerordning. Det som är fastställt men inte upprättat räknas som internt (TF 2:10). */
  async handlingar(namndId: string, arendeId: string): Promise<Vyhandling[]> {
    return await this.rader<Vyhandling>(
      `select h.nr, h.titel, h.titel_skyddad as "titelSkyddad",
         case when exists (select 1 from handling_upprattande u where u.handling_id = h.id and u.upprattad_tid is null) then 'intern' else h.riktning end as riktning,
         h.datum, h.registrerad_datum as "registreradDatum", h.avsandare, h.avsandare_slag as "avsandareSlag", h.mottagare,
         h.mottagare_slag as "mottagareSlag", h.makulering_skal as "makuleringSkal",
         json_build_object('lagrum', h.sekretess_lagrum, 'underProvning', h.sekretess_under_provning) as sekretess,
         array(select f.filnamn from handling_version v join handling_fil f on f.handling_version_id = v.id where v.handling_id = h.id
           and v.nr = (select max(s.nr) from handling_version s where s.handling_id = h.id) order by f.ordning) as filnamn
       from handling h where h.namnd_id = $1 and h.arende_id = $2 order by h.nr`,
      [namndId, arendeId],
    );
  }

  /** De som skulle få läsa det skyddade i ett nytt ärende, efter namn. */
  async behoriga(
    namndId: string,
    dag: string,
    {
      underProvning,
      handlaggareId,
      kontoId,
    }: { underProvning: boolean; handlaggareId: string | null; kontoId: string | null },
  ): Promise<string[]> {
    const rader = await this.rader<{ namn: string }>(
      `select distinct visat_namn(k.person_id, k.namn) as namn from konto k where not k.avstangt and (k.id = $5::uuid
         or exists (select 1 from roller_den($2::date) r where r.konto_id = k.id and r.namnd_id = $1
           and (r.roll = any($3::text[]) or (k.person_id = $4::uuid and r.roll = any($6::text[])))))
       order by 1`,
      [
        namndId,
        dag,
        [...rollerMed('sekretess.las'), ...(underProvning ? rollerMed('underprovning.las') : [])],
        handlaggareId,
        kontoId,
        rollerMed('arende.las'),
      ],
    );
    return rader.map((rad) => rad.namn);
  }

  async handlaggarensNamn(personId: string): Promise<string | null> {
    const [rad] = await this.rader<{ namn: string }>('select visat_namn as namn from person where id = $1', [personId]);
    return rad?.namn ?? null;
  }

  /**
   * Ärenden som liknar: samma nummer hos samma avsändare, samma part, eller många ord gemensamt. En skyddad part träffas
   * bara av den som får läsa ärendets skyddade uppgifter: annars svarade träffen på vem det gäller.
   */
  async liknande(
    namndId: string,
    fraga: { ord: readonly string[]; part: string; derasDnr: string; antal: number },
    kontoId: string,
    dag: string,
  ): Promise<LiknandeArende[]> {
    const oppen = `(not d.skyddad and not d.skyddade_personuppgifter and a.sekretess_lagrum is null and not a.sekretess_under_provning
      or ${farLasaArende('a.id', '$6', '$7')})`;
    return await this.rader<LiknandeArende>(
      `with fraga as (select (select string_agg('(' || s.q::text || ')', ' | ')::tsquery
           from unnest($2::text[]) w cross join lateral (select sok_fraga(w) as q) s where numnode(s.q) > 0) as q),
       traffar as (
         select d.arende_id as id, case when $4 <> '' and d.deras_dnr_norm = dnr_normalisera($4) then 'deras_dnr' else 'part' end as varfor,
           case when $4 <> '' and d.deras_dnr_norm = dnr_normalisera($4) then 3.0 else 2.0 end as poang
           from arendepart d join arende a on a.id = d.arende_id
          where d.namnd_id = $1 and not d.borttagen and (($4 <> '' and d.deras_dnr_norm = dnr_normalisera($4)) or ($3 <> '' and lower(d.namn) = lower($3))) and ${oppen}
         union all
         select a.id, 'ord', ts_rank(a.sokvektor, f.q) from fraga f, (select id, sokvektor from arende where namnd_id = $1
             order by registrerat_tid desc, id desc limit ${String(SENASTE)}) a where f.q is not null and a.sokvektor @@ f.q)
       select a.id, a.dnr, a.arendemening, a.status, b.varfor, a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess
         from (select distinct on (t.id) t.id, t.varfor, sum(t.poang) over (partition by t.id) as poang from traffar t order by t.id, t.poang desc) b
           join arende a on a.id = b.id
        where a.status <> 'makulerat' order by b.poang desc, a.registrerat_tid desc limit $5`,
      [namndId, fraga.ord, fraga.part, fraga.derasDnr, fraga.antal, kontoId, dag],
    );
  }

  private async parter(arendeId: string): Promise<Vypart[]> {
    return await this.rader<Vypart>(
      `select slag, namn, deras_dnr as "derasDnr", epost, telefon, adress, skyddade_personuppgifter as "skyddadePersonuppgifter", skyddad
         from arendepart where arende_id = $1 and not borttagen order by skapad_tid, id`,
      [arendeId],
    );
  }
}
