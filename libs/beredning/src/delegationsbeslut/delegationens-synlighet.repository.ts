import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Flodeslasare,
  type Flodesobjekt,
  Forrad,
  mangderMedRatt,
  type Synlighet,
  Synlighetsregister,
  type Synligt,
  TransactionHost,
  type TransactionalAdapterTypeOrm,
} from '#plattform';

/** Vem som får veta att en rad eller en delegationsordning har ändrats. Texten följer aldrig med. */
@Injectable()
export class DelegationensSynlighet extends Forrad implements OnModuleInit, Synlighet {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Synlighetsregister,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.register.anmal(['delegationsbeslut', 'delegationsordning'], this);
  }

  async synliga(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]> {
    const rader = mangderMedRatt(objekt, lasare, 'delegation.las');
    const ordningar = mangderMedRatt(objekt, lasare, 'delegationsordning.las');
    const fraga = (tabell: string): string =>
      `select t.id as "objektId", l.konto_id as "kontoId", t.version from ${tabell} t
         join unnest($2::uuid[], $3::uuid[]) as l (konto_id, namnd_id) on l.namnd_id = t.namnd_id where t.id = any($1::uuid[])`;
    return [
      ...(await this.rader<Synligt>(fraga('delegationsbeslut'), [rader.ids, rader.kontoIds, rader.namndIds])),
      ...(await this.rader<Synligt>(fraga('delegationsordning'), [
        ordningar.ids,
        ordningar.kontoIds,
        ordningar.namndIds,
      ])),
    ];
  }
}
