import { Injectable } from '@nestjs/common';
import { farLasaArende } from '#diarium';
import { Forrad, type Listfraga, nyttId, ordning, sidgrans } from '#plattform';
import type { NyRemissIn, RemissIn } from './remiss-in.typer.js';

export interface RemissInFilter extends Listfraga {
  lage?: 'oppna' | 'avslutade' | 'alla';
  sena?: boolean;
  arendeId?: string;
}

const HEMLIG = `(a.sekretess_lagrum is not null or a.sekretess_under_provning or h.sekretess_lagrum is not null or h.sekretess_under_provning)`;

const UR = `from remiss_in r join arende a on a.id = r.arende_id join handling h on h.id = r.handling_id
  left join person p on p.id = r.ansvarig_person_id left join tjansteskrivelse t on t.id = r.skrivelse_id
  cross join lateral (select ${HEMLIG} as hemlig, (not ${HEMLIG} or ${farLasaArende('a.id', '$2', '$3')}) as ser) s`;

const RAD = `select r.id, r.namnd_id as "namndId", r.arende_id as "arendeId", a.dnr, a.arendemening, r.handling_id as "handlingId",
  case when s.ser then r.avsandare end as avsandare, case when s.ser then r.deras_dnr end as "derasDnr", case when s.ser then r.fraga end as fraga,
  r.sista_dag as "sistaDag", r.avgors_av as "avgorsAv", r.ansvarig_person_id as "ansvarigPersonId", p.visat_namn as "ansvarigNamn",
  r.skrivelse_id as "skrivelseId", case when s.ser then t.rubrik end as "skrivelseRubrik", r.fran_instans_id as "franInstansId", r.lage,
  r.svarshandling_id as "svarshandlingId", r.svarad_dag as "svaradDag", case when s.ser then r.avstatt_skal end as "avstattSkal", s.hemlig as sekretess,
  r.lage = 'oppen' and r.sista_dag < $3::date as forsenad, coalesce(r.svarad_dag > r.sista_dag, false) as sent, r.version,
  case when s.ser then coalesce((select json_agg(json_build_object('franDag', f.fran_dag, 'tillDag', f.till_dag, 'handlingId', f.handling_id, 'skal', f.skal, 'av', f.av, 'tid', f.tid) order by f.tid desc)
    from remiss_in_forlangning f where f.remiss_in_id = r.id), '[]'::json) else '[]'::json end as forlangningar`;

const KOLUMN = {
  sistaDag: 'sista_dag',
  derasDnr: 'deras_dnr',
  fraga: 'fraga',
  avsandare: 'avsandare',
  avgorsAv: 'avgors_av',
  ansvarigPersonId: 'ansvarig_person_id',
  skrivelseId: 'skrivelse_id',
  lage: 'lage',
  svarshandlingId: 'svarshandling_id',
  svaradDag: 'svarad_dag',
  avstattSkal: 'avstatt_skal',
} as const;

export type RemissInFalt = { [K in keyof typeof KOLUMN]?: string | null };

const SORTERING = { sistaDag: 'r.sista_dag', dnr: 'a.dnr_norm collate dnr_ordning' };

interface Vem {
  kontoId: string;
  idag: string;
}

@Injectable()
export class RemissInForrad extends Forrad {
  /** @returns falskt när handlingen redan är registrerad som remiss */
  async lagg(
    id: string,
    r: NyRemissIn & {
      namndId: string;
      arendeId: string;
      handlingId: string;
      avsandare: string;
      franInstansId: string | null;
    },
    tid: Date,
  ): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into remiss_in (id, namnd_id, arende_id, handling_id, avsandare, deras_dnr, fraga, sista_dag, avgors_av, ansvarig_person_id, fran_instans_id, skapad_tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (handling_id) do nothing returning id`,
      [
        id,
        r.namndId,
        r.arendeId,
        r.handlingId,
        r.avsandare,
        r.derasDnr ?? null,
        r.fraga ?? null,
        r.sistaDag,
        r.avgorsAv,
        r.ansvarigPersonId ?? null,
        r.franInstansId,
        tid,
      ],
    );
    return rader.length === 1;
  }

  async sida(namndId: string, vem: Vem, filter: RemissInFilter): Promise<{ rader: RemissIn[]; antal: number }> {
    const varden: unknown[] = [namndId, vem.kontoId, vem.idag];
    const villkor = ['r.namnd_id = $1'];
    if (filter.lage === 'avslutade') villkor.push(`r.lage <> 'oppen'`);
    else if (filter.lage !== 'alla') villkor.push(`r.lage = 'oppen'`);
    if (filter.sena === true) villkor.push(`r.lage = 'oppen' and r.sista_dag < $3::date`);
    if (filter.arendeId !== undefined) villkor.push(`r.arende_id = $${String(varden.push(filter.arendeId))}::uuid`);
    const { limit, offset } = sidgrans(filter);
    const ordnad = ordning(filter.sortera, SORTERING, 'sistaDag', 'r.sista_dag, r.id');
    const vilka = villkor.join(' and ');
    const rader = await this.rader<RemissIn>(
      `${RAD} ${UR} where ${vilka} order by ${ordnad} limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${UR} where ${vilka}`, varden);
    return { rader, antal: rakning?.antal ?? 0 };
  }

  async en(namndId: string, vem: Vem, id: string): Promise<RemissIn | null> {
    const [rad] = await this.rader<RemissIn>(`${RAD} ${UR} where r.namnd_id = $1 and r.id = $4`, [
      namndId,
      vem.kontoId,
      vem.idag,
      id,
    ]);
    return rad ?? null;
  }

  async lasRad(id: string): Promise<void> {
    await this.skriv.query('select 1 from remiss_in where id = $1 for update', [id]);
  }

  async andra(id: string, version: number, falt: RemissInFalt): Promise<boolean> {
    const nycklar = (Object.keys(falt) as (keyof RemissInFalt)[]).filter((nyckel) => falt[nyckel] !== undefined);
    const satser = nycklar.map((nyckel, plats) => `${KOLUMN[nyckel]} = $${String(plats + 3)}`);
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update remiss_in set ${[...satser, 'version = version + 1'].join(', ')} where id = $1 and version = $2`,
      [id, version, ...nycklar.map((nyckel) => falt[nyckel])],
    );
    return antal === 1;
  }

  async laggForlangning(
    id: string,
    f: { franDag: string; tillDag: string; handlingId: string | null; skal: string | null; av: string; tid: Date },
  ): Promise<void> {
    await this.skriv.query(
      `insert into remiss_in_forlangning (id, remiss_in_id, fran_dag, till_dag, handling_id, skal, av, tid) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [nyttId(), id, f.franDag, f.tillDag, f.handlingId, f.skal, f.av, f.tid],
    );
  }

  /** Instansen som handlingen kom ur, när en annan nämnd i installationen frågar: samma missiv, ställt till nämnden. */
  async instansFor(namndId: string, handlingId: string): Promise<string | null> {
    const [rad] = await this.rader<{ id: string }>(
      `select i.id from remissinstans i join remiss r on r.id = i.remiss_id join handling m on m.id = r.missiv_handling_id
         join handling_version mv on mv.handling_id = m.id join handling_fil mf on mf.handling_version_id = mv.id
       where i.till_namnd_id = $1 and i.lage = 'vantar' and mf.mediatyp = 'application/pdf' and mf.sha256 in (
         select f.sha256 from handling_fil f join handling_version v on v.id = f.handling_version_id where v.handling_id = $2)
       order by i.id desc limit 1`,
      [namndId, handlingId],
    );
    return rad?.id ?? null;
  }
}
