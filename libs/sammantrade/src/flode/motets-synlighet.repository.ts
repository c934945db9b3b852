import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Flodeslasare,
  type Flodesobjekt,
  Forrad,
  mangderMedRatt,
  NamndensSynlighet,
  type Rattighet,
  type Synlighet,
  Synlighetsregister,
  type Synligt,
  TransactionHost,
  type TransactionalAdapterTypeOrm,
} from '#plattform';
import { Insynsprov } from '../insyn/insyn.service.js';

/** Vem som får veta att ett sammanträde, dess lista eller en § har ändrats. */
@Injectable()
export class MotetsSynlighet extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: Synlighetsregister,
    private readonly insyn: Insynsprov,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.register.anmal(['sammantrade'], this.medVersion('sammantrade', 'sammantrade.las'));
    this.register.anmal(['paragraf'], this.medVersion('paragraf', 'mote.las'));
    this.register.anmal(['sammantradesordning'], this.medVersion('sammantradesordning', 'sammantrade.las'));
    const listor: Synlighet = { synliga: (objekt, lasare) => this.listor(objekt, lasare) };
    this.register.anmal(['foredragningslista'], listor);
    this.register.anmal(['paminnelseinstallning', 'halltidspaminnelse'], new NamndensSynlighet('sammantrade.skriv'));
  }

  private medVersion(tabell: 'sammantrade' | 'paragraf' | 'sammantradesordning', ratt: Rattighet): Synlighet {
    return {
      synliga: async (objekt, lasare) => {
        const m = mangderMedRatt(objekt, lasare, ratt);
        return await this.rader<Synligt>(
          `select x.id as "objektId", l.konto_id as "kontoId", x.version from ${tabell} x
             join unnest($2::uuid[], $3::uuid[]) as l (konto_id, namnd_id) on l.namnd_id = x.namnd_id where x.id = any($1::uuid[])`,
          [m.ids, m.kontoIds, m.namndIds],
        );
      },
    };
  }

  /** Före kallelsen är listan arbetsmaterial: bara den som ser sådant får veta att den ändras. */
  private async listor(objekt: readonly Flodesobjekt[], lasare: readonly Flodeslasare[]): Promise<Synligt[]> {
    const m = mangderMedRatt(objekt, lasare, 'sammantrade.las');
    const utkast: boolean[] = [];
    for (const [plats, kontoId] of m.kontoIds.entries()) {
      const jag = { kontoId, personId: m.personIds[plats] ?? null };
      utkast.push((await this.insyn.for(jag, m.namndIds[plats] ?? '')).utkast);
    }
    return await this.rader<Synligt>(
      `select f.id as "objektId", l.konto_id as "kontoId", f.version from foredragningslista f join sammantrade s on s.id = f.sammantrade_id
         join unnest($2::uuid[], $3::uuid[], $4::boolean[]) as l (konto_id, namnd_id, utkast) on l.namnd_id = s.namnd_id
       where f.id = any($1::uuid[]) and (l.utkast or f.frusen_tid is not null)`,
      [m.ids, m.kontoIds, m.namndIds, utkast],
    );
  }
}
