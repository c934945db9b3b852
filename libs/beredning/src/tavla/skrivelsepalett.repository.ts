import { Injectable, type OnModuleInit } from '@nestjs/common';
import { namnderMed, Palettregister, type Palettsokning, type Paletttraff } from '#diarium';
import { Forrad, TransactionHost, type TransactionalAdapterTypeOrm } from '#plattform';

const LAGE = `case t.tillstand when 'godkand' then 'godkänd' when 'faststalld' then 'fastställd' else t.tillstand end`;

/** Skrivelser på rubrikens ord, den senaste versionen. De i ärenden med sekretess söks aldrig här. */
@Injectable()
export class Skrivelsepalett extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Palettregister,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.register.anmal({ slag: 'skrivelse', sok: (sokning) => this.skrivelser(sokning) });
  }

  private async skrivelser({ fraga, namnder }: Palettsokning): Promise<Paletttraff[]> {
    const ids = namnderMed(namnder, 'skrivelse.las');
    if (ids.length === 0 || fraga.bara !== null || fraga.ord.length === 0) return [];
    return await this.rader<Paletttraff>(
      `select t.id, t.namnd_id as "namndId", coalesce(a.dnr, 'utan ärende') as beteckning, t.rubrik as titel, ${LAGE} as sida,
         '/namnder/' || t.namnd_id || '/skrivelser/' || t.id || case when t.tillstand = 'utkast' then '' else '/las' end as lank, 44 as poang
       from tjansteskrivelse t left join arende a on a.id = t.arende_id
       where t.namnd_id = any($1::uuid[]) and sok_vektor(t.rubrik) @@ sok_fraga($2)
         and coalesce(a.sekretess_lagrum is null and not a.sekretess_under_provning, true)
         and not exists (select 1 from tjansteskrivelse n where n.foregaende_id = t.id)
       order by t.datum desc, t.id desc limit 4`,
      [ids, fraga.text],
    );
  }
}
