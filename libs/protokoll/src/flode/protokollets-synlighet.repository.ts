import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Flodeslasare,
  type Flodesobjekt,
  Forrad,
  mangderMedRatt,
  NamndensSynlighet,
  type Synlighet,
  Synlighetsregister,
  type Synligt,
  TransactionHost,
  type TransactionalAdapterTypeOrm,
} from '#plattform';
import { Insynsprov } from '#sammantrade';
import { FAR_SKRIVA_UNDER } from '../justering/undertecknare.repository.js';

const LASARE = `unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::boolean[]) as l (konto_id, person_id, namnd_id, utkast)`;
// Utkastet för den som ser arbetsmaterial, den låsta texten också för den som ska skriva under, det justerade för alla.
const SYNS = `(l.utkast or d.tillstand = 'justerad' or (d.tillstand = 'hos_justerare' and ${FAR_SKRIVA_UNDER('d.id', 'l.person_id')}))`;

/** Vem som får veta att ett protokoll, en del av det eller en expediering har ändrats. */
@Injectable()
export class ProtokolletsSynlighet extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Synlighetsregister,
    private readonly insyn: Insynsprov,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    const protokoll = `select p.id as "objektId", l.konto_id as "kontoId", p.version from protokoll p join ${LASARE} on l.namnd_id = p.namnd_id
      where p.id = any($1::uuid[]) and (l.utkast or exists (select 1 from protokollsdel d where d.protokoll_id = p.id and ${SYNS}))`;
    const delar = `select d.id as "objektId", l.konto_id as "kontoId", d.version from protokollsdel d join protokoll p on p.id = d.protokoll_id
      join ${LASARE} on l.namnd_id = p.namnd_id where d.id = any($1::uuid[]) and ${SYNS}`;
    this.register.anmal(['protokoll'], this.fraga(protokoll));
    this.register.anmal(['protokollsdel'], this.fraga(delar));
    this.register.anmal(['expediering'], new NamndensSynlighet('arende.las'));
  }

  private fraga(sql: string): Synlighet {
    return {
      synliga: async (objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]) => {
        const m = mangderMedRatt(objekt, lasare, 'protokoll.las');
        const utkast: boolean[] = [];
        for (const [plats, kontoId] of m.kontoIds.entries()) {
          const jag = { kontoId, personId: m.personIds[plats] ?? null };
          utkast.push((await this.insyn.for(jag, m.namndIds[plats] ?? '')).utkast);
        }
        return await this.rader<Synligt>(sql, [m.ids, m.kontoIds, m.personIds, m.namndIds, utkast]);
      },
    };
  }
}
