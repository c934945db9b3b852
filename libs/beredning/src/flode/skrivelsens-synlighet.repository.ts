import { farLasaArende } from '#diarium';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Flodeslasare,
  type Flodesobjekt,
  Forrad,
  Klocka,
  mangderMedRatt,
  type Synlighet,
  Synlighetsregister,
  type Synligt,
  TransactionHost,
  type TransactionalAdapterTypeOrm,
} from '#plattform';

/** Vem som får veta att en skrivelse har ändrats. I ett ärende med sekretess bara den som har del i den. */
@Injectable()
export class SkrivelsensSynlighet extends Forrad implements OnModuleInit, Synlighet {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Synlighetsregister,
    private readonly klocka: Klocka,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.register.anmal(['tjansteskrivelse'], this);
  }

  async synliga(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]> {
    const m = mangderMedRatt(objekt, lasare, 'skrivelse.las');
    return await this.rader<Synligt>(
      `select t.id as "objektId", l.konto_id as "kontoId", t.version
       from tjansteskrivelse t left join arende a on a.id = t.arende_id
         join unnest($2::uuid[], $3::uuid[], $4::uuid[]) as l (konto_id, person_id, namnd_id) on l.namnd_id = t.namnd_id
       where t.id = any($1::uuid[]) and (not coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false) or ${farLasaArende('a.id', 'l.konto_id', '$5')}
         or har_del_i_skrivelsen(t.id, l.person_id, $5))`,
      [m.ids, m.kontoIds, m.personIds, m.namndIds, this.klocka.idag()],
    );
  }
}
