import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UPPDRAGSROLL_TEXT, type Uppdragsroll } from '#organisation';
import { Forrad, ROLL_TEXT, TransactionHost, type TransactionalAdapterTypeOrm } from '#plattform';
import { namnderMed, Palettregister, type Palettsokning, type Paletttraff } from './palettkalla.js';

interface Personrad {
  id: string;
  namndId: string;
  namn: string;
  uppdrag: Uppdragsroll | null;
  parti: string | null;
  roll: keyof typeof ROLL_TEXT | null;
  poang: number;
}

/** Personer med uppdrag eller roll i läsarens nämnder, på det namn som får visas. */
@Injectable()
export class Personpalett extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Palettregister,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.register.anmal({ slag: 'person', sok: (sokning) => this.sok(sokning) });
  }

  private async sok({ fraga, namnder, idag }: Palettsokning): Promise<Paletttraff[]> {
    const ids = namnderMed(namnder, 'organisation.las');
    const ord = fraga.ord.filter((ett) => /\p{L}/u.test(ett));
    if (ids.length === 0 || ord.length === 0 || fraga.bara === 'paragraf') return [];
    const rader = await this.rader<Personrad>(
      `select distinct on (x.poang, x.namn, x.id) x.* from (
         select p.id, n.namnd_id as "namndId", p.visat_namn as namn, n.uppdrag, n.parti, n.roll,
           case when sok_jamna(p.visat_namn) = sok_jamna($2) then 100 else 60 end as poang
         from (select u.person_id, u.organ_id as namnd_id, u.roll as uppdrag, u.parti, null as roll from uppdrag u
             where u.organ_id = any($1::uuid[]) and u.fran <= $4::date and (u.till is null or u.till >= $4::date)
           union all
           select k.person_id, r.organ_id, null, null, r.roll from rolltilldelning r join konto k on k.id = r.konto_id
             where r.organ_id = any($1::uuid[]) and r.fran <= $4::date and (r.till is null or r.till >= $4::date)) n
           join person p on p.id = n.person_id
         where not exists (select 1 from unnest($3::text[]) o where not exists (
           select 1 from regexp_split_to_table(sok_jamna(p.visat_namn), '[^[:alnum:]]+') d where starts_with(d, sok_jamna(o))))
       ) x order by x.poang desc, x.namn, x.id, x.uppdrag nulls last limit 4`,
      [ids, fraga.text, ord, idag],
    );
    return rader.map(({ id, namndId, namn, uppdrag, parti, roll, poang }) => ({
      id,
      namndId,
      beteckning: parti ?? '',
      titel: namn,
      sida: uppdrag !== null ? UPPDRAGSROLL_TEXT[uppdrag] : roll !== null ? ROLL_TEXT[roll] : null,
      lank: `/namnder/${namndId}/namnden/personer/${id}`,
      poang,
    }));
  }
}
