import { Injectable } from '@nestjs/common';
import { inaktuell, Klocka, Transactional } from '#plattform';
import { minPlats } from '../granskning/domain/tur.js';
import { texthash } from '../granskning/domain/texthash.js';
import { GranskningForrad } from '../granskning/granskning.repository.js';
import { provaLast } from '../granskning/prova-last.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** Godkänner en skrivelse som den undertecknare som står i tur. När den sista har godkänt är skrivelsen godkänd. */
@Injectable()
export class GodkannSkrivelse {
  constructor(
    private readonly forrad: GranskningForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @param last hash av texten som den som godkänner läste. Är texten densamma hindrar det inte att något annat har ändrats,
   * så två som godkänner parallellt kommer inte i vägen för varandra.
   * @throws DomanFel 404, 412, BEREDNING.TEXTEN_ANDRAD, BEREDNING.INTE_UNDERTECKNARE, BEREDNING.INTE_DIN_TUR,
   * BEREDNING.GRANSKAS, BEREDNING.REDAN_GODKAND
   */
  @Transactional()
  async godkann(namndId: string, id: string, version: number, last?: string): Promise<void> {
    const skrivelse = await this.atkomst.lasNu(namndId, id);
    provaLast(skrivelse, last);
    if (last === undefined && skrivelse.version !== version) throw inaktuell();
    const tillstand = await this.atkomst.prova('godkann', skrivelse);
    const lage = await this.atkomst.lage(skrivelse);
    const personId = minPlats(lage)?.personId ?? '';
    const avId = lage.personId ?? personId;
    const hash = texthash(skrivelse);
    const tid = this.klocka.nu();
    await this.forrad.godkann(id, { personId, avId, texthash: hash, tid });
    await this.forrad.antecknaLasning(id, hash, avId, tid);
    const sist = skrivelse.undertecknare.every((u) => u.godkandTid !== null || u.personId === personId);
    await this.atkomst.skriv(skrivelse, { tillstand: sist ? tillstand : skrivelse.tillstand });
    await this.atkomst.anteckna(skrivelse, 'godkand', {
      personId,
      ...(avId === personId ? {} : { godkandAv: avId }),
      texthash: hash,
      alla: sist,
    });
  }
}
