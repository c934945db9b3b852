import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Handelselogg, inaktuell } from '#plattform';
import { FORVALD_UTGANG, type Kallelseinstallning } from '../domain/utgang.js';
import { UtgangForrad } from './utgang.repository.js';

/** När nämndens kallelser går ut av sig själva, och hur långt före det påminns om en lista som inte är frisläppt. */
@Injectable()
export class StallInKallelse {
  constructor(
    private readonly forrad: UtgangForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** Det som gäller nu; version 0 när nämnden inte har bestämt något. */
  async galler(namndId: string): Promise<Kallelseinstallning> {
    return (await this.forrad.installning(namndId)) ?? FORVALD_UTGANG;
  }

  /** @throws DomanFel KLUBBA.INAKTUELL (412) */
  @Transactional()
  async stallIn(namndId: string, ny: Kallelseinstallning): Promise<void> {
    const { version: _fore, ...fore } = await this.galler(namndId);
    const paminnDagar = [...new Set(ny.paminnDagar)].sort((a, b) => b - a);
    if (!(await this.forrad.sattInstallning(namndId, { ...ny, paminnDagar }))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'kallelse.installd',
      objekt: 'kallelseinstallning',
      objektId: namndId,
      fore,
      efter: { klockslag: ny.klockslag, paminnDagar },
    });
  }
}
