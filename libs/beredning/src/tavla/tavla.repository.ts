import { Injectable } from '@nestjs/common';
import { farLasaArende } from '#diarium';
import { Forrad } from '#plattform';
import type { Insyn } from '../skrivelse/skrivelse.lista.repository.js';
import type { Skrivelsetillstand } from '../skrivelse/skrivelse.typer.js';

export interface Tavelperson {
  personId: string;
  namn: string;
}

/** En skrivelse på tavlan, innan fristen är räknad. */
export interface Tavelunderlag {
  id: string;
  version: number;
  arendeId: string | null;
  dnr: string | null;
  /** Den offentliga; null när inte ens den lämnar Klubba, och utan ärende. */
  arendemening: string | null;
  rubrik: string;
  tillstand: Skrivelsetillstand;
  versionsnr: number;
  aterlamnadSkal: string | null;
  forSammantradeId: string | null;
  referens: Tavelperson | null;
  enhet: string | null;
  /** De som läser eller godkänner nu; tomt utom i granskningen. */
  vantarPa: Tavelperson[];
  undertecknare: number;
  godkanda: number;
  /** Dagen då något hände med den sist. */
  sedan: string | null;
  /** Väntar på den som frågar, i eget namn eller i den frånvarandes ställe. */
  vantarPaMig: boolean;
  /** Den som frågar skriver den, eller handlägger ärendet. */
  min: boolean;
  /** Någon har redan påmint om den i dag. */
  pamindIdag: boolean;
}

/** Mer än så ryms inte på en tavla; då säger svaret att det finns fler. */
export const FLEST_PA_TAVLAN = 500;

// En påminnelse om dagen räcker, vem som än påminner. ($7: dagen)
const PAMIND = `exists (select 1 from handelse h where h.objekt = 'tjansteskrivelse' and h.objekt_id = t.id::text and h.typ = 'skrivelse.pamind'
           and (h.tid at time zone 'Europe/Stockholm')::date = $7::date)`;

@Injectable()
export class TavlaForrad extends Forrad {
  /** Nämndens skrivelser som inte är fastställda, och de senaste fastställda i de ärenden som står på en lista. */
  async skrivelser(namndId: string, listade: readonly string[], insyn: Insyn): Promise<Tavelunderlag[]> {
    return await this.rader<Tavelunderlag>(
      `select t.id, t.version, t.arende_id as "arendeId", a.dnr,
         case when a.sekretess_lagrum is null and not a.sekretess_under_provning then a.arendemening end as arendemening, t.rubrik, t.tillstand, t.versionsnr, t.aterlamnad_skal as "aterlamnadSkal",
         t.for_sammantrade_id as "forSammantradeId", coalesce(e.namn, a.enhet) as enhet,
         case when r.id is null then null else json_build_object('personId', r.id, 'namn', r.visat_namn) end as referens,
         coalesce((select json_agg(json_build_object('personId', p.id, 'namn', p.visat_namn) order by p.visat_namn)
           from skrivelsen_vantar_pa(t.id) v join person p on p.id = v), '[]') as "vantarPa",
         (select count(*)::int from undertecknare u where u.tjansteskrivelse_id = t.id) as undertecknare,
         (select count(*)::int from undertecknare u where u.tjansteskrivelse_id = t.id and u.godkand_tid is not null) as godkanda,
         (select (max(h.tid) at time zone 'Europe/Stockholm')::date from handelse h where h.objekt = 'tjansteskrivelse' and h.objekt_id = t.id::text and h.typ <> 'skrivelse.pamind') as sedan,
         exists (select 1 from skrivelsen_vantar_pa(t.id) v where v = $5 or v in (select ersatter_den($5, t.namnd_id, $7))) as "vantarPaMig",
         ${PAMIND} as "pamindIdag",
         coalesce(t.referens_id = $5 or a.handlaggare_id = $5, false) as min
       from tjansteskrivelse t left join arende a on a.id = t.arende_id left join person r on r.id = t.referens_id
         left join lateral (select e.namn from anstallning x join enhet e on e.id = x.enhet_id where x.person_id = t.referens_id and x.organ_id = t.namnd_id
           and x.fran <= $7 and (x.till is null or x.till >= $7) order by x.fran desc, x.id limit 1) e on true
       where t.namnd_id = $1 and (t.tillstand <> 'faststalld' or t.arende_id = any($2::uuid[])
           and not exists (select 1 from tjansteskrivelse n where n.foregaende_id = t.id))
         and (not coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false) or $4
           or ${farLasaArende('a.id', '$6', '$7')} or har_del_i_skrivelsen(t.id, $5, $7))
       order by t.datum, t.id limit $3`,
      [namndId, listade, FLEST_PA_TAVLAN + 1, insyn.allt, insyn.personId, insyn.kontoId, insyn.datum],
    );
  }

  /** Om någon har påmint om skrivelsen den dagen. */
  async pamind(skrivelseId: string, dag: string): Promise<boolean> {
    const rader = await this.rader(
      `select 1 from handelse where objekt = 'tjansteskrivelse' and objekt_id = $1 and typ = 'skrivelse.pamind'
         and (tid at time zone 'Europe/Stockholm')::date = $2::date limit 1`,
      [skrivelseId, dag],
    );
    return rader.length === 1;
  }
}
