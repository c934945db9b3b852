import { DomanFel, Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Beslutsgrund } from '../uppdrag/andring/andring.js';
import { AvslutaUppdrag } from '../uppdrag/avsluta-uppdrag.service.js';
import { TurordningForrad } from '../uppdrag/turordning/turordning.repository.js';
import { OrganForrad } from './organ.repository.js';
import { OrgantidForrad } from './organtid.repository.js';

/** Ett organ upphör: uppdragen i det slutar samma dag. Det som det har gjort står kvar. */
@Injectable()
export class AvslutaOrgan {
  constructor(
    private readonly organ: OrganForrad,
    private readonly tid: OrgantidForrad,
    private readonly turordningar: TurordningForrad,
    private readonly avslutaUppdrag: AvslutaUppdrag,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412, `ORGANISATION.KOMMANDE_UPPDRAG`; databasen nekar när ett utskott finns kvar */
  @Transactional()
  async avsluta(namndId: string, version: number, till: string, beslut: Beslutsgrund): Promise<void> {
    if ((await this.organ.medId(namndId)) === null) throw saknas('Nämnden');
    await this.turordningar.lasOrgan(namndId);
    for (const uppdrag of await this.tid.uppdragEfter(namndId, till)) {
      if (uppdrag.fran > till) {
        const text = `Någon tillträder ett uppdrag ${uppdrag.fran}, efter organets sista dag. Ta bort det uppdraget först.`;
        throw new DomanFel('ORGANISATION.KOMMANDE_UPPDRAG', text, { falt: [{ stig: 'till', text }] });
      }
      await this.avslutaUppdrag.avsluta(namndId, uppdrag.id, uppdrag.version, till, {
        orsak: 'organet_upphor',
        beslut,
      });
    }
    if (!(await this.tid.avsluta(namndId, version, till))) throw inaktuell();
    const objekt = { objekt: 'organ', objektId: namndId };
    await this.handelser.skriv({ namndId, typ: 'organ.upphort', ...objekt, efter: { till, beslut } });
  }
}
