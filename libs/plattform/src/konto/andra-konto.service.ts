import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { saknas } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { inaktuell } from '../http/version.js';
import { KontoForrad, type Kontouppgift } from './konto.repository.js';
import { hashaLosenord, kravLosenord } from './losenord.js';

export interface Kontoandring {
  namn?: string;
  losenord?: string;
  avstangt?: boolean;
}

/** Ändrar namn eller lösenord på ett konto, stänger av det eller öppnar det igen. */
@Injectable()
export class AndraKonto {
  constructor(
    private readonly konton: KontoForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * Nytt lösenord och avstängning avslutar alla kontots inloggningar.
   * @param version den version som ändringen utgår från
   * @throws DomanFel 404, 412 `KLUBBA.INAKTUELL`, `KONTO.SVAGT_LOSENORD`
   */
  @Transactional()
  async andra(id: string, version: number, andring: Kontoandring): Promise<Kontouppgift> {
    const fore = await this.konton.medId(id);
    if (fore === undefined) throw saknas('Kontot');
    if (andring.losenord !== undefined) kravLosenord(andring.losenord, fore);
    const andrad = await this.konton.andra(id, version, {
      ...(andring.namn === undefined ? {} : { namn: andring.namn.trim() }),
      ...(andring.avstangt === undefined ? {} : { avstangt: andring.avstangt }),
      ...(andring.losenord === undefined ? {} : { losenordHash: await hashaLosenord(andring.losenord) }),
    });
    if (!andrad) throw inaktuell();
    if (andring.losenord !== undefined || andring.avstangt === true) await this.konton.avslutaSessioner(id);
    const efter = { ...fore, ...(await this.konton.medId(id)) };
    await this.handelser.skriv({
      namndId: null,
      typ: andring.avstangt === true ? 'konto.avstangt' : 'konto.andrat',
      objekt: 'konto',
      objektId: id,
      fore: { avstangt: fore.avstangt },
      efter: { avstangt: efter.avstangt, falt: Object.keys(andring).sort() },
    });
    return efter;
  }
}
