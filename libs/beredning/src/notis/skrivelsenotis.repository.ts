import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** En skrivelse som den får nämnas i en notis: aldrig vid sin egen rubrik, som kan röja det som ärendet skyddar. */
export interface Namndskrivelse {
  /** ”UAN/2026:88, Samverkansavtal om språkstöd”, eller null utan ärende. */
  dnr: string | null;
  arendemening: string | null;
  /** Den som skriver, och den som handlägger ärendet. */
  skribenter: string[];
  /** De som läser eller godkänner nu, och de som ersätter dem i dag. */
  iTur: string[];
  /** De läser innan undertecknarna godkänner. */
  granskas: boolean;
  /** Vilken gång i ordningen den är skickad till granskning. */
  omgang: number;
  versionsnr: number;
  /** De som har läst, granskat eller undertecknat en tidigare version. */
  harFatt: string[];
}

@Injectable()
export class SkrivelsenotisForrad extends Forrad {
  async skrivelse(skrivelseId: string, dag: string): Promise<Namndskrivelse | null> {
    const [rad] = await this.rader<Namndskrivelse>(
      `select a.dnr, a.arendemening, array_remove(array[t.referens_id, a.handlaggare_id], null)::text[] as skribenter,
         exists (select 1 from granskare g where g.tjansteskrivelse_id = t.id and g.person_id in (select skrivelsen_vantar_pa(t.id))
           and exists (select 1 from granskare k where k.tjansteskrivelse_id = t.id and k.klar_tid is null)) as granskas,
         (select coalesce(max(o.nr), 0)::int from skrivelseomgang o where o.tjansteskrivelse_id = t.id) as omgang, t.versionsnr,
         array(with recursive fore as (select f.id, f.foregaende_id from tjansteskrivelse f where f.id = t.foregaende_id
               union all select f.id, f.foregaende_id from fore x join tjansteskrivelse f on f.id = x.foregaende_id)
             select u.person_id::text from undertecknare u join fore on fore.id = u.tjansteskrivelse_id
             union select g.person_id::text from granskare g join fore on fore.id = g.tjansteskrivelse_id
             union select l.person_id::text from skrivelselasning l join skrivelseomgang o on o.id = l.omgang_id join fore on fore.id = o.tjansteskrivelse_id) as "harFatt",
         coalesce((select array_agg(distinct vem.id) from (select v as person_id from skrivelsen_vantar_pa(t.id) v) u, lateral (select u.person_id as id union
             select e.person_id from konto borta join franvaro f on f.konto_id = borta.id join konto e on e.id = f.ersattare_konto_id
              where borta.person_id = u.person_id and f.namnd_id = t.namnd_id and not f.aterkallad and $2::date between f.fran and f.till
                and e.person_id is not null and not e.avstangt) vem), '{}') as "iTur"
       from tjansteskrivelse t left join arende a on a.id = t.arende_id where t.id = $1`,
      [skrivelseId, dag],
    );
    return rad ?? null;
  }
}
