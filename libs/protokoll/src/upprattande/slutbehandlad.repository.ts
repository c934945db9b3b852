import { Injectable } from '@nestjs/common';
import type { Organslag } from '#organisation';
import { Forrad } from '#plattform';
import type { Utfall } from '#sammantrade';

/** En § som rör ett ärende, i det den justeras eller expedieras. */
export interface Arendeparagraf {
  arendeId: string;
  organ: Organslag;
  utfall: Utfall | null;
  /** Det som fastställdes senare hör till nästa gång ärendet kommer upp. */
  upptagenTid: Date;
}

@Injectable()
export class SlutbehandladForrad extends Forrad {
  async iDelen(delId: string): Promise<Arendeparagraf[]> {
    return await this.rader<Arendeparagraf>(
      `select p.arende_id as "arendeId", o.slag as organ, p.utfall, p.upptagen_tid as "upptagenTid"
       from protokollsdel_paragraf x join paragraf p on p.id = x.paragraf_id join organ o on o.id = p.namnd_id
       where x.protokollsdel_id = $1 and p.arende_id is not null order by p.nr`,
      [delId],
    );
  }

  /** § som expedieras, och vem mottagaren är: den egna myndigheten, en annan nämnd i kommunen eller någon annan. */
  async expedierad(
    expedieringId: string,
  ): Promise<(Arendeparagraf & { till: 'egen_myndighet' | 'annan_namnd' | 'utomstaende' }) | null> {
    const [rad] = await this.rader<Arendeparagraf & { till: 'egen_myndighet' | 'annan_namnd' | 'utomstaende' }>(
      `select p.arende_id as "arendeId", o.slag as organ, p.utfall, p.upptagen_tid as "upptagenTid",
         case
           when lower(btrim(e.mottagare)) in (lower(o.namn), lower(coalesce(o.forvaltning, o.namn))) then 'egen_myndighet'
           -- Ett utskott hör till sin nämnds myndighet, och nämnden till sitt utskotts.
           when m.id is not null and (m.overordnat_id = o.id and m.slag in ('utskott', 'beredning')
             or o.overordnat_id = m.id and o.slag in ('utskott', 'beredning')) then 'egen_myndighet'
           when m.id is not null then 'annan_namnd'
           else 'utomstaende' end as till
       from expediering e join paragraf p on p.id = e.paragraf_id join organ o on o.id = p.namnd_id
         left join lateral (select x.id, x.slag, x.overordnat_id from organ x
           where x.kommun_id = o.kommun_id and lower(x.namn) = lower(btrim(e.mottagare)) order by x.id limit 1) m on true
       where e.id = $1 and p.arende_id is not null`,
      [expedieringId],
    );
    return rad ?? null;
  }
}
