import { DomanFel, Handelselogg, Klocka, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { GenomforImport } from '../import/genomfor-import.service.js';
import { MandatskifteForrad } from './mandatskifte.repository.js';

/** Genomför ett mandatskifte: de gamla uppdragen slutar dagen före, de nya börjar på dagen. Det gäller genom datumen. */
@Injectable()
export class GenomforMandatskifte {
  constructor(
    private readonly forrad: MandatskifteForrad,
    private readonly importer: GenomforImport,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Samma begäran två gånger genomförs en gång.
   * @throws DomanFel 404, MANDATSKIFTE.AVSLUTAT, MANDATSKIFTE.FIL_SAKNAS, och som GenomforImport
   */
  @Transactional()
  async genomfor(skifteId: string, avtryck: string): Promise<void> {
    const skifte = await this.forrad.lasForAndring(skifteId);
    if (skifte === null) throw saknas('Mandatskiftet');
    if (skifte.tillstand === 'genomfort') return;
    if (skifte.tillstand !== 'utkast') {
      throw new DomanFel('MANDATSKIFTE.AVSLUTAT', 'Mandatskiftet är avbrutet eller ångrat. Börja ett nytt.');
    }
    if (skifte.importId === null) {
      throw new DomanFel('MANDATSKIFTE.FIL_SAKNAS', 'Läs in filen med den nya periodens förtroendevalda.');
    }
    const utfort = await this.importer.genomforOmgang(skifte.importId, avtryck);
    if (utfort === null) throw new DomanFel('MANDATSKIFTE.AVSLUTAT', 'Filen är redan genomförd. Läs om sidan.');
    await this.forrad.andra(skifteId, { tillstand: 'genomfort', genomfort: this.klocka.nu(), utfort });
    for (const { id: namndId } of (await this.forrad.namnder([skifteId])).sort((a, b) => (a.id < b.id ? -1 : 1))) {
      await this.handelser.skriv({
        namndId,
        typ: 'mandatskifte.genomfort',
        objekt: 'mandatskifte',
        objektId: skifteId,
        efter: { skiftesdag: skifte.skiftesdag, periodTill: skifte.periodTill, beslut: skifte.beslut },
      });
    }
  }
}
