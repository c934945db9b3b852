import { Injectable } from '@nestjs/common';
import { farLasaArende } from '#diarium';
import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import type { Remisslage } from './remiss.typer.js';

/** En remiss i en lista. Har ärendet sekretess ser bara den med insyn vad den gäller. */
export interface Remissrad {
  id: string;
  arendeId: string;
  dnr: string;
  arendemening: string;
  rubrik: string | null;
  sekretess: boolean;
  sistaDag: string;
  lage: Remisslage;
  handlaggareId: string | null;
  handlaggareNamn: string | null;
  instanser: number;
  svar: number;
  avstar: number;
  saknas: number;
  forsenade: number;
}

export interface Remissfilter extends Listfraga {
  lage?: 'oppna' | 'avslutade' | 'alla';
  sena?: boolean;
  sok?: string;
  arendeId?: string;
}

const HEMLIG = '(a.sekretess_lagrum is not null or a.sekretess_under_provning)';

const UR = `from remiss r join arende a on a.id = r.arende_id left join person p on p.id = r.handlaggare_id
  cross join lateral (select ${HEMLIG} as hemlig, (not ${HEMLIG} or ${farLasaArende('a.id', '$2', '$3')}) as ser) s
  cross join lateral (select count(*)::int as alla, (count(*) filter (where i.lage = 'svarat'))::int as svar, (count(*) filter (where i.lage = 'avstar'))::int as avstar,
    (count(*) filter (where i.lage in ('vantar', 'utan_svar')))::int as saknas,
    (count(*) filter (where i.lage = 'vantar' and i.sista_dag < $3::date))::int as forsenade
    from remissinstans i where i.remiss_id = r.id) n`;

const RAD = `select r.id, r.arende_id as "arendeId", a.dnr, a.arendemening, case when s.ser then r.rubrik end as rubrik, s.hemlig as sekretess,
  r.sista_dag as "sistaDag", r.lage, r.handlaggare_id as "handlaggareId", p.visat_namn as "handlaggareNamn",
  n.alla as instanser, n.svar, n.avstar, n.saknas, n.forsenade`;

const SORTERING = { sistaDag: 'r.sista_dag', dnr: 'a.dnr_norm collate dnr_ordning', skickad: 'r.skickad_tid' };

@Injectable()
export class RemissvisningForrad extends Forrad {
  async sida(
    namndId: string,
    lasare: { kontoId: string; idag: string },
    filter: Remissfilter,
  ): Promise<{ rader: Remissrad[]; antal: number }> {
    const varden: unknown[] = [namndId, lasare.kontoId, lasare.idag];
    const plats = (varde: unknown): string => `$${String(varden.push(varde))}`;
    const villkor = ['r.namnd_id = $1'];
    if (filter.lage === 'avslutade') villkor.push(`r.lage = 'avslutad'`);
    else if (filter.lage !== 'alla') villkor.push(`r.lage <> 'avslutad'`);
    if (filter.sena === true) villkor.push(`r.lage = 'skickad' and n.forsenade > 0`);
    if (filter.arendeId !== undefined) villkor.push(`r.arende_id = ${plats(filter.arendeId)}::uuid`);
    const sok = filter.sok?.trim() ?? '';
    if (sok !== '') {
      const ord = `${plats(`%${sok.replace(/[\\%_]/gu, '\\$&')}%`)}::text`;
      villkor.push(`((s.ser and r.rubrik ilike ${ord}) or a.dnr ilike ${ord} or a.arendemening ilike ${ord})`);
    }
    const { limit, offset } = sidgrans(filter);
    const ordnad = ordning(filter.sortera, SORTERING, 'sistaDag', 'r.sista_dag, r.id');
    const var_ = villkor.join(' and ');
    const rader = await this.rader<Remissrad>(
      `${RAD} ${UR} where ${var_} order by ${ordnad} limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${UR} where ${var_}`, varden);
    return { rader, antal: rakning?.antal ?? 0 };
  }

  async personnamn(personId: string | null): Promise<string | null> {
    const [rad] = await this.rader<{ namn: string }>('select visat_namn as namn from person where id = $1::uuid', [
      personId,
    ]);
    return rad?.namn ?? null;
  }

  /** Andra nämnder i kommunen, och den egna nämndens enheter: de som en remiss kan gå till. */
  async mottagare(namndId: string): Promise<{ slag: 'namnd' | 'enhet'; id: string; namn: string }[]> {
    return await this.rader(
      `select * from (
         select 'namnd' as slag, o.id, o.namn from organ o join organ egen on egen.id = $1 and egen.kommun_id = o.kommun_id where o.id <> $1 and o.slag in ('namnd', 'kommunstyrelse')
         union all select 'enhet', e.id, e.namn from enhet e where e.organ_id = $1) alla
       order by slag desc, namn collate "sv-x-icu"`,
      [namndId],
    );
  }
}
