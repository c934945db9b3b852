import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Forrad, TransactionHost, type TransactionalAdapterTypeOrm } from '#plattform';
import { STORSTA_LOPNR } from '../arende/dnr-monster.js';
import { namnderMed, Palettregister, type Palettsokning, type Paletttraff } from './palettkalla.js';

const STATUS = `case a.status when 'pa_lista' then 'på lista' else a.status end`;

/** Ärenden på dnr i varje stavning eller på ord, och handlingar på rubrikens ord. Den skyddade ordalydelsen söks aldrig. */
@Injectable()
export class DiarietsPalett extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Palettregister,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.register.anmal({ slag: 'arende', sok: (sokning) => this.arenden(sokning) });
    this.register.anmal({ slag: 'handling', sok: (sokning) => this.handlingar(sokning) });
  }

  private async arenden({ fraga, namnder }: Palettsokning): Promise<Paletttraff[]> {
    const ids = namnderMed(namnder, 'arende.las');
    if (ids.length === 0 || fraga.bara !== null) return [];
    const dnr = fraga.dnr !== null && fraga.dnr.lopnr <= STORSTA_LOPNR ? fraga.dnr : null;
    return await this.rader<Paletttraff>(
      `select a.id, a.namnd_id as "namndId", a.dnr as beteckning, a.arendemening as titel, ${STATUS} as sida,
         '/namnder/' || a.namnd_id || '/arenden/' || a.id as lank,
         (case when a.dnr_norm = s.norm then 100 when ($3::int is not null and a.ar = $3 and a.lopnr = $4 and ($5::text is null or replace(a.dnr_norm, ' ', '') like $5 || '%')) then 95
           when s.norm <> '' and a.dnr_norm like s.norm || ' %' then 80 else 50 end
           + case when a.status in ('avslutat', 'makulerat') then -5 else 0 end)::int as poang
       from (select dnr_normalisera($2) as norm, sok_fraga($2) as ord) s join arende a on a.namnd_id = any($1::uuid[])
         and (a.dnr_norm = s.norm or (s.norm <> '' and a.dnr_norm like s.norm || ' %') or a.sokvektor @@ s.ord
           or ($3::int is not null and a.ar = $3 and a.lopnr = $4 and ($5::text is null or replace(a.dnr_norm, ' ', '') like $5 || '%')))
       order by poang desc, a.registrerat_tid desc, a.id limit 6`,
      [ids, fraga.text, dnr?.ar ?? null, dnr?.lopnr ?? null, dnr?.kod ?? null],
    );
  }

  private async handlingar({ fraga, namnder }: Palettsokning): Promise<Paletttraff[]> {
    const ids = namnderMed(namnder, 'handling.las');
    if (ids.length === 0 || fraga.bara !== null) return [];
    return await this.rader<Paletttraff>(
      `select h.id, h.namnd_id as "namndId", case when h.arende_id is null then 'handling' else 'handling ' || h.nr end as beteckning, h.titel, a.dnr as sida,
         '/namnder/' || h.namnd_id || case when h.arende_id is null then '/handlingar/' || h.id else '/arenden/' || h.arende_id || '?handling=' || h.id end as lank,
         45 as poang
       from handling h left join arende a on a.id = h.arende_id
       where h.namnd_id = any($1::uuid[]) and sok_vektor(h.titel) @@ sok_fraga($2) order by h.registrerad_datum desc, h.id desc limit 4`,
      [ids, fraga.text],
    );
  }
}
