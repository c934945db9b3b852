import { Handelselogg, inaktuell, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { StandardpunkterDto } from './mandatskifte.dto.js';
import { MandatskifteForrad } from './mandatskifte.repository.js';
import type { Standardpunkt } from './mandatskifte.typer.js';
import { FORVALDA_PUNKTER } from './standardpunkter.js';

/** De stående punkterna på en ny nämnds första möte: de förvalda, tills nämnden skrivit egna. */
@Injectable()
export class Standardpunkter {
  constructor(
    private readonly forrad: MandatskifteForrad,
    private readonly handelser: Handelselogg,
  ) {}

  async las(namndId: string): Promise<StandardpunkterDto> {
    const egen = await this.forrad.standardlista(namndId);
    if (egen === null) return { punkter: FORVALDA_PUNKTER.map((punkt) => ({ ...punkt })), forvald: true, version: 0 };
    return { punkter: egen.punkter, forvald: false, version: egen.version };
  }

  /** @throws DomanFel 412 */
  @Transactional()
  async skriv(namndId: string, version: number, punkter: readonly Standardpunkt[]): Promise<void> {
    const rena = punkter.map(({ titel, typ, sammanfattning }) => ({
      titel: titel.trim(),
      typ,
      sammanfattning: (sammanfattning ?? '').trim() === '' ? null : (sammanfattning ?? null),
    }));
    if (!(await this.forrad.skrivStandardlista(namndId, version, rena))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'standardpunkter.skrivna',
      objekt: 'standardlista',
      objektId: namndId,
      efter: { punkter: rena.map((punkt) => punkt.titel) },
    });
  }
}
