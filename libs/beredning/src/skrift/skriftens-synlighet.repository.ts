import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Flodeslasare,
  type Flodesobjekt,
  Forrad,
  type Synlighet,
  Synlighetsregister,
  type Synligt,
  TransactionHost,
  type TransactionalAdapterTypeOrm,
} from '#plattform';
import { SkrivelsensSynlighet } from '../flode/skrivelsens-synlighet.repository.js';

/** Den som får veta att en skrivelse har ändrats får veta att dess skrift har det; versionen är skriftens. */
@Injectable()
export class SkriftensSynlighet extends Forrad implements OnModuleInit, Synlighet {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Synlighetsregister,
    private readonly skrivelsens: SkrivelsensSynlighet,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.register.anmal(['skrift'], this);
  }

  async synliga(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]> {
    const synliga = await this.skrivelsens.synliga(objekt, lasare);
    const versioner = await this.rader<{ id: string; version: number }>(
      'select tjansteskrivelse_id as id, version from skrift where tjansteskrivelse_id = any($1::uuid[])',
      [[...new Set(synliga.map((ett) => ett.objektId))]],
    );
    const per = new Map(versioner.map((rad) => [rad.id, rad.version]));
    return synliga.map(({ objektId, kontoId }) => ({ objektId, kontoId, version: per.get(objektId) ?? 0 }));
  }
}
