import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import type { Utlamnandeval } from './utlamnande.typer.js';
import { type Utlamnandevalfalt, UtlamnandevalForrad } from './utlamnandeval.repository.js';

/** Kommunens taxa, kammarrätt och gallring för utlämnande. */
@Injectable()
export class StallInUtlamnande {
  constructor(
    private readonly forrad: UtlamnandevalForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404 */
  async las(namndId: string): Promise<Utlamnandeval> {
    const val = await this.forrad.hamta(namndId);
    if (val === null) throw saknas('Nämnden');
    return val;
  }

  /** @throws DomanFel 404, 412, UTLAMNANDE.TAXA_SAKNAS */
  @Transactional()
  async spara(namndId: string, version: number, val: Utlamnandevalfalt): Promise<void> {
    const fore = await this.las(namndId);
    if (val.taxa === null && (val.forstaAvgiftOre > 0 || val.sidAvgiftOre > 0)) {
      const text = 'Ange beslutet om taxan. Utan det tas ingen avgift ut (KL 2:5).';
      throw new DomanFel('UTLAMNANDE.TAXA_SAKNAS', text, { status: 422, falt: [{ stig: 'taxa', text }] });
    }
    if (fore.version !== version || !(await this.forrad.spara(fore.kommunId, version, val))) throw inaktuell();
    const { kommunId, version: _version, ...forr } = fore;
    await this.handelser.skriv({
      namndId,
      typ: 'utlamnande.val',
      objekt: 'kommun',
      objektId: kommunId,
      fore: forr,
      efter: val,
    });
  }
}
