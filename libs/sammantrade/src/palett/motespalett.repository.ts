import { Injectable, type OnModuleInit } from '@nestjs/common';
import { namnderMed, Palettregister, type Palettsokning, type Paletttraff } from '#diarium';
import { SEKRETESSRUBRIK } from '#dokument';
import { Forrad, TransactionHost, type TransactionalAdapterTypeOrm } from '#plattform';

const DATUM = `to_char(s.datum, 'YYYY-MM-DD')`;
const LAGE = `case s.tillstand when 'pagar' then 'pågår' when 'installt' then 'inställt' else s.tillstand end`;
// En § med sekretess heter här detsamma för alla, och träffas bara på sitt nummer.
const SLUTEN = `(not p.oppen and coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false))`;

/** §§ på nummer eller rubrikens ord, och sammanträden på dag. */
@Injectable()
export class Motespalett extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Palettregister,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.register.anmal({ slag: 'paragraf', sok: (sokning) => this.paragrafer(sokning) });
    this.register.anmal({ slag: 'sammantrade', sok: (sokning) => this.sammantraden(sokning) });
  }

  private async paragrafer({ fraga, namnder }: Palettsokning): Promise<Paletttraff[]> {
    const { paragraf } = fraga;
    const kod = paragraf?.kod ?? null;
    const ids = namnderMed(
      namnder.filter(({ diariekod }) => kod === null || diariekod.toLocaleUpperCase('sv') === kod),
      'mote.las',
    );
    if (ids.length === 0 || fraga.bara === 'person') return [];
    const nr =
      paragraf ??
      (fraga.bara === 'paragraf' && /^\d{1,5}$/u.test(fraga.text) ? { nr: Number(fraga.text), ar: null } : null);
    if (nr !== null) {
      return await this.rader<Paletttraff>(
        `${PARAGRAF(`case when $3::int is not null then 100 else 90 end`)} where p.namnd_id = any($1::uuid[]) and p.nr = $2 and ($3::int is null or p.ar = $3)
         order by p.ar desc, p.id limit 4`,
        [ids, nr.nr, nr.ar],
      );
    }
    return await this.rader<Paletttraff>(
      `${PARAGRAF('45')} where p.namnd_id = any($1::uuid[]) and sok_vektor(p.titel) @@ sok_fraga($2) and not ${SLUTEN}
       order by s.datum desc, p.nr limit 4`,
      [ids, fraga.text],
    );
  }

  private async sammantraden({ fraga, namnder, idag }: Palettsokning): Promise<Paletttraff[]> {
    const ids = namnderMed(namnder, 'sammantrade.las');
    const { dagar } = fraga;
    if (ids.length === 0 || dagar === null || fraga.bara !== null) return [];
    return await this.rader<Paletttraff>(
      `select s.id, s.namnd_id as "namndId", ${DATUM} as beteckning, 'Sammanträde ' || o.namn as titel, ${LAGE} as sida,
         '/namnder/' || s.namnd_id || '/sammantraden/' || s.id as lank, case when $2::date = $3::date then 95 else 70 end as poang
       from sammantrade s join organ o on o.id = s.namnd_id
       where s.namnd_id = any($1::uuid[]) and s.datum between $2::date and $3::date
       order by abs(s.datum - $4::date), s.start, s.id limit 5`,
      [ids, dagar.fran, dagar.till, idag],
    );
  }
}

const PARAGRAF = (poang: string): string => `
  select p.id, p.namnd_id as "namndId", '§\u00a0' || p.nr || case when p.ar is null then '' else '/' || p.ar end as beteckning,
    case when ${SLUTEN} then '${SEKRETESSRUBRIK.replaceAll("'", "''")}' else p.titel end as titel, ${DATUM} as sida,
    '/namnder/' || p.namnd_id || '/sammantraden/' || s.id || '/protokoll?paragraf=' || p.id as lank, ${poang} as poang
  from paragraf p join sammantrade s on s.id = p.sammantrade_id left join arende a on a.id = p.arende_id`;
