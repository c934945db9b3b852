import { Injectable } from '@nestjs/common';
import { inaktuell, Klocka, Transactional } from '#plattform';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { texthash } from './domain/texthash.js';
import { granskareVantar, minGranskning } from './domain/tur.js';
import { provaLast } from './prova-last.js';
import { GranskningForrad } from './granskning.repository.js';

/** Granskaren har läst och lämnar skrivelsen vidare till dem som ska godkänna den. */
@Injectable()
export class GranskaSkrivelse {
  constructor(
    private readonly forrad: GranskningForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, 412, BEREDNING.TEXTEN_ANDRAD, BEREDNING.INTE_GRANSKARE_HAR, BEREDNING.REDAN_GRANSKAD */
  @Transactional()
  async granskad(namndId: string, id: string, version: number, last?: string): Promise<void> {
    const skrivelse = await this.atkomst.lasNu(namndId, id);
    provaLast(skrivelse, last);
    if (last === undefined && skrivelse.version !== version) throw inaktuell();
    await this.atkomst.prova('granskad', skrivelse);
    const lage = await this.atkomst.lage(skrivelse);
    const personId = minGranskning(lage)?.personId ?? '';
    const avId = lage.personId ?? personId;
    const tid = this.klocka.nu();
    await this.forrad.granskad(id, personId, tid, avId === personId ? null : avId);
    await this.forrad.antecknaLasning(id, texthash(skrivelse), avId, tid);
    // Efter en återlämning kan alla redan ha godkänt samma text; då är den godkänd när den sista har läst.
    const fler = granskareVantar(skrivelse).some((g) => g.personId !== personId);
    const alla = !fler && skrivelse.undertecknare.every((u) => u.godkandTid !== null);
    await this.atkomst.skriv(skrivelse, alla ? { tillstand: 'godkand' } : {});
    await this.atkomst.anteckna(skrivelse, 'granskad', {
      personId,
      ...(avId === personId ? {} : { granskadAv: avId }),
    });
    if (alla) await this.atkomst.anteckna(skrivelse, 'godkand', { alla: true, sammaText: true });
  }
}
