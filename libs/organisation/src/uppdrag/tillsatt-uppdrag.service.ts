import { DomanFel, Handelselogg, nyttId, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../organisation.service.js';
import { PersonForrad } from '../person/person.repository.js';
import type { Beslutsgrund } from './andring/andring.js';
import { SkrivAndring } from './andring/skriv-andring.service.js';
import { arLedamot, type Uppdragsroll } from './uppdrag.js';
import { UppdragForrad } from './uppdrag.repository.js';

export interface NyttUppdrag {
  namndId: string;
  personId: string;
  roll: Uppdragsroll;
  /** Krävs för ledamöter och ersättare; `-` för politisk vilde. */
  parti?: string | null;
  plats?: number | null;
  turordning?: number | null;
  fran: string;
  till?: string | null;
  /** Vid fyllnadsval och byte: uppdraget som det här följer på. */
  efterId?: string | null;
  /** Valet. Saknas bara i äldre uppgifter och för den som inte är förtroendevald. */
  beslut?: Beslutsgrund | null;
  /** Det som antecknas; ett val när inget sägs. */
  slag?: 'val' | 'fyllnadsval' | 'byte';
}

/** @throws DomanFel `ORGANISATION.PLATS_FINNS_INTE` när reglementet har färre platser */
export function kravPlats(plats: number | null, platser: number): void {
  if (plats === null || plats <= platser) return;
  const text = `Nämnden har ${String(platser)} platser. Ange en plats mellan 1 och ${String(platser)}.`;
  throw new DomanFel('ORGANISATION.PLATS_FINNS_INTE', text, { status: 422, falt: [{ stig: 'plats', text }] });
}

/** Ger någon ett uppdrag i ett organ: val, fyllnadsval, utsedd personalföreträdare. */
@Injectable()
export class TillsattUppdrag {
  constructor(
    private readonly uppdrag: UppdragForrad,
    private readonly personer: PersonForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly andringar: SkrivAndring,
  ) {}

  /**
   * @returns uppdragets id
   * @throws DomanFel 404, `ORGANISATION.PARTI_SAKNAS`, `ORGANISATION.PLATS_FINNS_INTE`; databasen nekar en plats, ett
   * ordförandeskap eller en turordning som någon annan har samma dag, och två uppdrag för samma person
   */
  @Transactional()
  async tillsatt(nytt: NyttUppdrag): Promise<string> {
    await this.organisation.namnd(nytt.namndId);
    const person = await this.personer.medId(nytt.personId);
    if (person === null) throw saknas('Personen');
    const behover = arLedamot(nytt.roll) || nytt.roll === 'ersattare';
    const parti = (nytt.parti ?? (behover ? person.parti : null) ?? '').trim();
    if (parti === '' && behover) {
      const text = 'Ange parti, eller "-" för den som inte hör till något.';
      throw new DomanFel('ORGANISATION.PARTI_SAKNAS', text, { status: 422, falt: [{ stig: 'parti', text }] });
    }
    if (typeof nytt.plats === 'number') {
      kravPlats(nytt.plats, (await this.organisation.reglementeDen(nytt.namndId, nytt.fran)).platser);
    }
    const rad = {
      id: nyttId(),
      organId: nytt.namndId,
      personId: nytt.personId,
      roll: nytt.roll,
      parti: parti === '' ? null : parti,
      plats: nytt.plats ?? null,
      turordning: nytt.turordning ?? null,
      fran: nytt.fran,
      till: nytt.till ?? null,
      efterId: nytt.efterId ?? null,
    };
    await this.uppdrag.lagg(rad);
    await this.andringar.skriv({
      namndId: nytt.namndId,
      slag: nytt.slag ?? 'val',
      uppdragId: rad.id,
      galler: nytt.fran,
      beslut: nytt.beslut ?? null,
    });
    await this.handelser.skriv({
      namndId: nytt.namndId,
      typ: 'uppdrag.tillsatt',
      objekt: 'uppdrag',
      objektId: rad.id,
      efter: rad,
    });
    return rad.id;
  }
}
