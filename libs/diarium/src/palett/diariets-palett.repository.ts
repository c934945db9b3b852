import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Forrad, TransactionHost, type TransactionalAdapterTypeOrm, Transactional } from '#plattform';
import { SokForrad } from '../sok/sok.repository.js';
import type { Sokurval } from '../sok/sokurval.js';
import { namnderMed, Palettregister, type Palettsokning, type Paletttraff } from './palettkalla.js';

const STATUS = `case a.status when 'pa_lista' then 'på lista' else a.status end`;
const OPPEN = 'h.sekretess_lagrum is null and not h.sekretess_under_provning';
const MEST_ARENDEN = 6;
/** Handlingarna söks i de nyaste ärendena som har orden. */
const MEST_HANDLINGSARENDEN = 20;

/** Ärenden på dnr i varje stavning eller på ord, och handlingar på rubrikens ord. Det skyddade söks aldrig här. */
@Injectable()
export class DiarietsPalett extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Palettregister,
    private readonly sok: SokForrad,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.register.anmal({ slag: 'arende', sok: (sokning) => this.arenden(sokning) });
    this.register.anmal({ slag: 'handling', sok: (sokning) => this.handlingar(sokning) });
  }

  @Transactional()
  protected async arenden({ fraga, namnder }: Palettsokning): Promise<Paletttraff[]> {
    const ids = namnderMed(namnder, 'arende.las');
    if (ids.length === 0 || fraga.bara !== null) return [];
    const nummer = (await this.sok.medNummer(fraga.text, fraga.dnr, ids)).slice(0, MEST_ARENDEN);
    const urval = await this.urval(fraga.ord, ids);
    const ord = urval === null ? [] : await this.sok.kandidater(urval, MEST_ARENDEN, '-datum', 'mening');
    return await this.rader<Paletttraff>(
      `select a.id, a.namnd_id as "namndId", a.dnr as beteckning, a.arendemening as titel, ${STATUS} as sida,
         '/namnder/' || a.namnd_id || '/arenden/' || a.id as lank,
         (case when a.id = any($1::uuid[]) then 100 else 50 end + case when a.status in ('avslutat', 'makulerat') then -5 else 0 end)::int as poang
       from arende a where a.id = any($1::uuid[]) or a.id = any($2::uuid[]) order by poang desc, a.registrerat_tid desc, a.id limit ${String(MEST_ARENDEN)}`,
      [nummer.map((en) => en.id), ord.map((en) => en.id)],
    );
  }

  @Transactional()
  protected async handlingar({ fraga, namnder }: Palettsokning): Promise<Paletttraff[]> {
    const ids = namnderMed(namnder, 'handling.las');
    if (ids.length === 0 || fraga.bara !== null) return [];
    const urval = await this.urval(fraga.ord, ids);
    if (urval === null) return [];
    const arenden = await this.sok.kandidater(urval, MEST_HANDLINGSARENDEN, '-datum');
    return await this.rader<Paletttraff>(
      `select h.id, h.namnd_id as "namndId", case when h.arende_id is null then 'handling' else 'handling ' || h.nr end as beteckning, h.titel, a.dnr as sida,
         '/namnder/' || h.namnd_id || case when h.arende_id is null then '/handlingar/' || h.id else '/arenden/' || h.arende_id || '?handling=' || h.id end as lank,
         45 as poang
       from (select h.* from handling h where h.arende_id = any($1::uuid[])
         union all select h.* from handling h where h.arende_id is null and case when h.arende_id is null then h.namnd_id end = any($2::uuid[])) h
         left join arende a on a.id = h.arende_id
       where ${OPPEN} and coalesce(a.sekretess_lagrum is null and not a.sekretess_under_provning, true) and sok_vektor(h.titel) @@ $3::tsquery
       order by h.registrerad_datum desc, h.id desc limit 4`,
      [arenden.map((en) => en.id), ids, urval.uttryck],
    );
  }

  /** Orden i det som alla nämndens läsare får se; null när inget av dem säger något. */
  private async urval(ord: readonly string[], namnder: readonly string[]): Promise<Sokurval | null> {
    const { uttryck, vidgat } = await this.sok.oppetUttryck(ord);
    const insyn = { namnder: [], par: [], arenden: [], handlingar: [] };
    const filter = { har: [], saknar: [] };
    return uttryck === ''
      ? null
      : { uttryck, vidgat, fraser: [], utanFraser: [], namnder, insyn, filter, handlaggareIds: null };
  }
}
