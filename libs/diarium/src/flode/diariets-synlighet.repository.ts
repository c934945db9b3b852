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

const LASARE = 'unnest($2::uuid[], $3::uuid[]) as l (konto_id, namnd_id)';

/** Vem som får veta att ett ärende eller en handling har ändrats: den som får läsa nämndens diarium. */
@Injectable()
export class DiarietsSynlighet extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Synlighetsregister,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    const arenden: Synlighet = { synliga: (objekt, lasare) => this.arenden(objekt, lasare) };
    const handlingar: Synlighet = { synliga: (objekt, lasare) => this.handlingar(objekt, lasare) };
    this.register.anmal(['arende'], arenden);
    this.register.anmal(['handling'], handlingar);
  }

  private async arenden(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]> {
    const m = mangderMedRatt(objekt, lasare, 'arende.las');
    return await this.rader<Synligt>(
      `select a.id as "objektId", l.konto_id as "kontoId", a.version from arende a join ${LASARE} on l.namnd_id = a.namnd_id
       where a.id = any($1::uuid[])`,
      [m.ids, m.kontoIds, m.namndIds],
    );
  }

  private async handlingar(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]> {
    const m = mangderMedRatt(objekt, lasare, 'handling.las');
    return await this.rader<Synligt>(
      `select h.id as "objektId", l.konto_id as "kontoId", h.version from handling h join ${LASARE} on l.namnd_id = h.namnd_id
       where h.id = any($1::uuid[])`,
      [m.ids, m.kontoIds, m.namndIds],
    );
  }
}
