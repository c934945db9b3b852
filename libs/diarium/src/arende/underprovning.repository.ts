import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, ordning, rollerMed, sidgrans } from '#plattform';

/** Något vars sekretess prövas. Den skyddade ordalydelsen är aldrig med. */
export interface UnderProvning {
  objekt: 'arende' | 'handling';
  id: string;
  arendeId: string | null;
  dnr: string | null;
  /** Handlingens nummer i ärendet. */
  nr: number | null;
  /** Den offentliga ordalydelsen. */
  rubrik: string;
  sedan: string;
  version: number;
}

const ALLA = `
  select 'arende' as objekt, a.id, a.id as arende_id, a.dnr, null::int as nr, a.arendemening as rubrik, coalesce(a.sekretess_provas_sedan, a.registrerat_datum) as sedan, a.version
    from arende a where a.namnd_id = $1 and a.sekretess_under_provning and a.status <> 'makulerat'
  union all
  select 'handling', h.id, h.arende_id, a.dnr, h.nr, h.titel, coalesce(h.sekretess_provas_sedan, h.registrerad_datum), h.version
    from handling h left join arende a on a.id = h.arende_id where h.namnd_id = $1 and h.sekretess_under_provning and h.makulering_skal is null`;

const SORTERING = { sedan: 'u.sedan', dnr: 'u.dnr collate dnr_ordning', objekt: 'u.objekt' };

@Injectable()
export class UnderProvningForrad extends Forrad {
  /** Det som prövas i nämnden, det äldsta först när inget annat sägs. */
  async sida(namndId: string, fraga: Listfraga): Promise<{ rader: UnderProvning[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<UnderProvning>(
      `select u.objekt, u.id, u.arende_id as "arendeId", u.dnr, u.nr, u.rubrik, u.sedan, u.version from (${ALLA}) u
        order by ${ordning(fraga.sortera, SORTERING, 'sedan', 'u.id')} limit ${String(limit)} offset ${String(offset)}`,
      [namndId],
    );
    return { rader, antal: await this.antal(namndId) };
  }

  async dnr(arendeId: string): Promise<string | null> {
    const [rad] = await this.rader<{ dnr: string }>('select dnr from arende where id = $1', [arendeId]);
    return rad?.dnr ?? null;
  }

  async antal(namndId: string): Promise<number> {
    const [rad] = await this.rader<{ antal: number }>(`select count(*)::int as antal from (${ALLA}) u`, [namndId]);
    return rad?.antal ?? 0;
  }

  /** Kontona som prövar sekretess i nämnden den dagen. */
  async provare(namndId: string, dag: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select distinct r.konto_id as id from roller_den($2::date) r join konto k on k.id = r.konto_id
        where r.namnd_id = $1 and r.roll = any($3::text[]) and not k.avstangt`,
      [namndId, dag, rollerMed('underprovning.las')],
    );
    return rader.map((rad) => rad.id);
  }
}
