import { Injectable } from '@nestjs/common';
import { Bevakningar } from '../bevakning/bevakningar.service.js';
import { SkrivPart } from '../part/skriv-part.service.js';
import { SkrivRelation } from '../relation/skriv-relation.service.js';
import type { Arenderad } from './arende.rad.js';
import type { NyttArende } from './arende.typer.js';
import { BytHandlaggare } from './byt-handlaggare.service.js';
import { Sekretessforlopp } from './sekretessforlopp.service.js';

/** Det som följer med ett nytt ärende: parter, relationer, bevakning, och besked till dem som ska göra något. */
@Injectable()
export class Arendetillbehor {
  constructor(
    private readonly parter: SkrivPart,
    private readonly relationer: SkrivRelation,
    private readonly bevakningar: Bevakningar,
    private readonly byten: BytHandlaggare,
    private readonly forlopp: Sekretessforlopp,
  ) {}

  /** I ärendets transaktion. */
  async lagg(arende: Arenderad & { dnr: string }, nytt: NyttArende): Promise<void> {
    const { id, namndId, dnr } = arende;
    await this.parter.laggAlla(namndId, id, nytt.parter ?? []);
    for (const { slag, tillArendeId } of nytt.relationer ?? []) {
      await this.relationer.lagg(namndId, id, slag, tillArendeId);
    }
    const bevakning = nytt.bevakning ?? null;
    if (bevakning !== null) {
      await this.bevakningar.skapa({
        namndId,
        arendeId: id,
        ...bevakning,
        ansvarigPersonId: arende.handlaggareId,
        kalla: 'arendetyp',
        nyckel: `registrering:${id}`,
      });
    }
    const sekretess = { lagrum: arende.sekretessLagrum, underProvning: arende.sekretessUnderProvning };
    if (arende.handlaggareId !== null) {
      await this.byten.meddela({ ...arende, sekretess }, arende.handlaggareId);
    }
    if (sekretess.underProvning) {
      await this.forlopp.borja('arende', {
        id,
        namndId,
        beteckning: `ärendet ${dnr}`,
        lank: `/namnder/${namndId}/arenden/${id}`,
      });
    }
  }
}
