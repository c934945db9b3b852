import { Injectable } from '@nestjs/common';
import { Klocka, Transactional } from '#plattform';
import { SkrivelseForrad } from './skrivelse.repository.js';
import { minPlats } from './skrivelse.tillstand.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** Godkänner en skrivelse som den undertecknare som står i tur. När den sista har godkänt är skrivelsen godkänd. */
@Injectable()
export class GodkannSkrivelse {
  constructor(
    private readonly forrad: SkrivelseForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, 412, BEREDNING.INTE_UNDERTECKNARE, BEREDNING.INTE_DIN_TUR, BEREDNING.REDAN_GODKAND */
  @Transactional()
  async godkann(namndId: string, id: string, version: number): Promise<void> {
    const skrivelse = await this.atkomst.las(namndId, id, version);
    const tillstand = await this.atkomst.prova('godkann', skrivelse);
    const lage = await this.atkomst.lage(skrivelse);
    const personId = minPlats(lage)?.personId ?? '';
    const iStallet = personId === lage.personId ? null : lage.personId;
    await this.forrad.godkann(id, personId, this.klocka.nu(), iStallet);
    const sist = skrivelse.undertecknare.every((u) => u.godkandTid !== null || u.personId === personId);
    await this.atkomst.skriv(skrivelse, { tillstand: sist ? tillstand : skrivelse.tillstand });
    await this.atkomst.anteckna(skrivelse, 'godkand', {
      personId,
      ...(iStallet === null ? {} : { godkandAv: iStallet }),
      alla: sist,
    });
  }
}
