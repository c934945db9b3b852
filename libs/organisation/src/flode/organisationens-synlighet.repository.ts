import {
  type Flodeslasare,
  type Flodesobjekt,
  Forrad,
  NamndensSynlighet,
  type Rattighet,
  type Synlighet,
  Synlighetsregister,
  type Synligt,
  TransactionHost,
  type TransactionalAdapterTypeOrm,
} from '#plattform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Det som alla med rätten i nämnden får veta om. */
const NAMNDENS: readonly (readonly [Rattighet, readonly string[]])[] = [
  [
    'organisation.las',
    ['organ', 'reglemente', 'uppdrag', 'turordning', 'enhet', 'anstallning', 'kontaktpolitiker', 'presidieforhinder'],
  ],
  ['organisation.skriv', ['mandatskifte', 'importomgang', 'standardlista']],
  ['franvaro.las', ['franvaro']],
  ['granskning.las', ['granskning']],
];

/** Vem som får veta att något i organisationen har ändrats. */
@Injectable()
export class OrganisationensSynlighet extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Synlighetsregister,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    const personer: Synlighet = { synliga: (objekt, lasare) => this.personer(objekt, lasare) };
    const roller: Synlighet = { synliga: (objekt, lasare) => this.roller(objekt, lasare) };
    const konton: Synlighet = { synliga: async (objekt, lasare) => konto(objekt, lasare) };
    const kommun: Synlighet = { synliga: async (objekt, lasare) => iKommunen(objekt, lasare) };
    for (const [ratt, objekt] of NAMNDENS) this.register.anmal(objekt, new NamndensSynlighet(ratt));
    this.register.anmal(['person'], personer);
    this.register.anmal(['rolltilldelning'], roller);
    this.register.anmal(['konto'], konton);
    this.register.anmal(['kommun'], kommun);
  }

  /** Personen finns bara för dem i en nämnd där hen har, eller har haft, ett uppdrag, en tjänst eller en roll; och för sig själv. */
  private async personer(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]> {
    const rader = await this.rader<{ id: string; version: number; namnder: string[] }>(
      `select p.id, p.version, array(select u.organ_id::text from uppdrag u where u.person_id = p.id
         union select r.organ_id::text from rolltilldelning r join konto k on k.id = r.konto_id where k.person_id = p.id and r.organ_id is not null) as namnder
       from person p where p.id = any($1::uuid[])`,
      [objekt.map(({ objektId }) => objektId)],
    );
    return rader.flatMap(({ id, version, namnder }) =>
      lasare
        .filter((en) => en.personId === id || namnder.some((namndId) => en.far(namndId, 'organisation.las')))
        .map(({ kontoId }) => ({ objektId: id, kontoId, version })),
    );
  }

  /** En roll är administratörens sak, och den vars roll det är: dennes rättigheter har ändrats. */
  private async roller(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]> {
    const agare = new Map(
      (
        await this.rader<{ id: string; kontoId: string }>(
          'select id, konto_id as "kontoId" from rolltilldelning where id = any($1::uuid[])',
          [objekt.map(({ objektId }) => objektId)],
        )
      ).map(({ id, kontoId }) => [id, kontoId]),
    );
    return objekt.flatMap(({ objektId, namndId }) =>
      lasare
        .filter((en) => en.kontoId === agare.get(objektId) || farSkotaKonton(en, namndId))
        .map(({ kontoId }) => ({ objektId, kontoId })),
    );
  }
}

const farSkotaKonton = (en: Flodeslasare, namndId: string | null): boolean =>
  namndId === null ? en.farNagonstans('konto.las') : en.far(namndId, 'konto.las');

const konto = (objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Synligt[] =>
  objekt.flatMap(({ objektId, namndId }) =>
    lasare
      .filter((en) => en.kontoId === objektId || farSkotaKonton(en, namndId))
      .map(({ kontoId }) => ({ objektId, kontoId })),
  );

const iKommunen = (objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Synligt[] =>
  objekt.flatMap(({ objektId }) =>
    lasare.filter((en) => en.farNagonstans('organisation.las')).map(({ kontoId }) => ({ objektId, kontoId })),
  );
