import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Handelselogg, inaktuell } from '#plattform';
import { FORVALDA_PAMINNELSEDAGAR } from '../domain/paminnelsesteg.js';
import { PaminnelseForrad, type Paminnelseinstallning } from './paminnelse.repository.js';

/** Hur många dagar före en hålltid nämnden påminner; tom lista stänger av påminnelserna. */
@Injectable()
export class StallInPaminnelser {
  constructor(
    private readonly forrad: PaminnelseForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** Det som gäller nu; version 0 när nämnden inte har bestämt något. */
  async galler(namndId: string): Promise<Paminnelseinstallning> {
    return (await this.forrad.installning(namndId)) ?? { dagar: [...FORVALDA_PAMINNELSEDAGAR], version: 0 };
  }

  /** @throws DomanFel KLUBBA.INAKTUELL (412) */
  @Transactional()
  async stallIn(namndId: string, dagar: readonly number[], version: number): Promise<void> {
    const fore = await this.galler(namndId);
    const efter = [...new Set(dagar)].sort((a, b) => b - a);
    if (!(await this.forrad.sattInstallning(namndId, efter, version))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'paminnelser.installda',
      objekt: 'paminnelseinstallning',
      objektId: namndId,
      fore: { dagar: fore.dagar },
      efter: { dagar: efter },
    });
  }
}
