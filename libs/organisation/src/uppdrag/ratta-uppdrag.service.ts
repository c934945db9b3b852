import { DomanFel, Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../organisation.service.js';
import type { Faltvarden } from './andring/andring.js';
import { SkrivAndring } from './andring/skriv-andring.service.js';
import { kravPlats } from './tillsatt-uppdrag.service.js';
import { TurordningForrad } from './turordning/turordning.repository.js';
import type { Uppdrag } from './uppdrag.entity.js';
import { UppdragForrad, type Uppdragsrattelse } from './uppdrag.repository.js';

const RATTBART = ['parti', 'plats', 'turordning', 'fran'] as const satisfies (keyof Uppdragsrattelse)[];

/** Det som rättelsen ändrar, före och efter. */
function skillnad(fore: Uppdrag, rattelse: Uppdragsrattelse): [Faltvarden, Faltvarden] {
  const falt = RATTBART.filter((namn) => rattelse[namn] !== undefined && rattelse[namn] !== fore[namn]);
  return [
    Object.fromEntries(falt.map((namn) => [namn, fore[namn]])),
    Object.fromEntries(falt.map((namn) => [namn, rattelse[namn] ?? null])),
  ];
}

/** Rättar ett uppdrag som lagts in fel: parti, plats, turordning eller första dag. Det gamla står kvar bland ändringarna. */
@Injectable()
export class RattaUppdrag {
  constructor(
    private readonly uppdrag: UppdragForrad,
    private readonly turordningar: TurordningForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly andringar: SkrivAndring,
  ) {}

  /**
   * @throws DomanFel 404, 412, `ORGANISATION.PLATS_FINNS_INTE`, `ORGANISATION.ORDNINGEN_AR_HEL`; databasen nekar det som
   * krockar med någon annan
   */
  @Transactional()
  async ratta(namndId: string, id: string, version: number, rattelse: Uppdragsrattelse, skal?: string): Promise<void> {
    const uppdrag = await this.uppdrag.medId(id);
    if (uppdrag?.organId !== namndId) throw saknas('Uppdraget');
    await this.prova(uppdrag, rattelse);
    const [fore, efter] = skillnad(uppdrag, rattelse);
    if (Object.keys(efter).length === 0) {
      if (uppdrag.version !== version) throw inaktuell();
      return;
    }
    if (!(await this.uppdrag.andra(id, version, efter))) throw inaktuell();
    await this.handelser.skriv({ namndId, typ: 'uppdrag.rattat', objekt: 'uppdrag', objektId: id, fore, efter });
    const galler = rattelse.fran ?? uppdrag.fran;
    const rad = { namndId, uppdragId: id, galler, beslut: null, fore, efter, skal: skal ?? null };
    await this.andringar.skriv({ ...rad, slag: 'rattelse' });
  }

  private async prova(uppdrag: Uppdrag, rattelse: Uppdragsrattelse): Promise<void> {
    if (typeof rattelse.plats === 'number') {
      const den = rattelse.fran ?? uppdrag.fran;
      kravPlats(rattelse.plats, (await this.organisation.reglementeDen(uppdrag.organId, den)).platser);
    }
    if (rattelse.turordning === undefined || uppdrag.parti === null) return;
    if (!(await this.turordningar.versioner(uppdrag.organId)).has(uppdrag.parti)) return;
    const text = `Ordningen för ${uppdrag.parti} är satt som helhet. Ändra hela ordningen i stället.`;
    throw new DomanFel('ORGANISATION.ORDNINGEN_AR_HEL', text, { falt: [{ stig: 'turordning', text }] });
  }
}
