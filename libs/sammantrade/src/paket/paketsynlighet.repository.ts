import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Flodeslasare,
  type Flodesobjekt,
  Forrad,
  mangderMedRatt,
  Synlighetsregister,
  type Synligt,
  TransactionHost,
  type TransactionalAdapterTypeOrm,
} from '#plattform';

/** Hur långt ett paket kommit får bara den veta som beställde det; resten av nämnden ser det när de läser listan. */
@Injectable()
export class Paketsynlighet extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Synlighetsregister,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.register.anmal(['handlingspaket'], { synliga: (objekt, lasare) => this.synliga(objekt, lasare) });
  }

  private async synliga(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]> {
    const m = mangderMedRatt(objekt, lasare, 'kallelse.las');
    return await this.rader<Synligt>(
      `select h.id as "objektId", l.konto_id as "kontoId" from handlingspaket h
         join unnest($2::uuid[], $3::uuid[]) as l (konto_id, namnd_id) on l.namnd_id = h.namnd_id and l.konto_id = h.konto_id
       where h.id = any($1::uuid[])`,
      [m.ids, m.kontoIds, m.namndIds],
    );
  }
}
