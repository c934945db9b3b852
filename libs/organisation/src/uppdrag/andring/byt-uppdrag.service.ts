import { DomanFel, saknas, Transactional } from '#plattform';
import { addDays } from '#regelverk';
import { Injectable } from '@nestjs/common';
import { AvslutaUppdrag } from '../avsluta-uppdrag.service.js';
import { TillsattUppdrag } from '../tillsatt-uppdrag.service.js';
import { TurordningForrad } from '../turordning/turordning.repository.js';
import { UppdragForrad } from '../uppdrag.repository.js';
import { arLedamot, type Uppdragsroll } from '../uppdrag.js';
import type { Beslutsgrund } from './andring.js';
import { kravFyllbart } from './fyllbart.js';

export interface Byte {
  namndId: string;
  uppdragId: string;
  version: number;
  roll: Uppdragsroll;
  plats: number | null;
  fran: string;
  beslut: Beslutsgrund;
  /** Den vars uppdrag personen tar över. */
  efterUppdragId?: string | null | undefined;
}

/** Samma person får ett annat uppdrag i organet: en ledamot väljs till ordförande, en ersättare till ledamot. */
@Injectable()
export class BytUppdrag {
  constructor(
    private readonly uppdrag: UppdragForrad,
    private readonly turordningar: TurordningForrad,
    private readonly avsluta: AvslutaUppdrag,
    private readonly tillsatt: TillsattUppdrag,
  ) {}

  /**
   * @returns det nya uppdragets id
   * @throws DomanFel 404, 412, `ORGANISATION.VALT_FORE_BESLUT`, `ORGANISATION.PLATS_SAKNAS`, `ORGANISATION.INTE_LEDIGT`, som AvslutaUppdrag och TillsattUppdrag
   */
  @Transactional()
  async byt(byte: Byte): Promise<string> {
    const { namndId, fran, beslut, roll } = byte;
    await this.turordningar.lasOrgan(namndId);
    const fore = await this.uppdrag.medId(byte.uppdragId);
    if (fore?.organId !== namndId) throw saknas('Uppdraget');
    if (fran < beslut.datum) {
      const text = `Beslutet fattades ${beslut.datum}. Det nya uppdraget kan inte börja före det.`;
      throw new DomanFel('ORGANISATION.VALT_FORE_BESLUT', text, { status: 422, falt: [{ stig: 'fran', text }] });
    }
    const efter = await kravFyllbart(this.uppdrag, namndId, byte.efterUppdragId, fran);
    const plats = arLedamot(roll) ? (byte.plats ?? fore.plats) : null;
    // Presidiet väljs bland ledamöterna och har därför alltid en plats (KL 6:21).
    if (arLedamot(roll) && plats === null) {
      const text = 'Ange vilken plats uppdraget gäller: ledamöter och presidium har en plats.';
      throw new DomanFel('ORGANISATION.PLATS_SAKNAS', text, { status: 422, falt: [{ stig: 'plats', text }] });
    }
    await this.avsluta.avsluta(namndId, fore.id, byte.version, addDays(fran, -1), { orsak: 'byte' });
    const turordning =
      roll === 'ersattare' && fore.parti !== null
        ? (await this.uppdrag.hogstaTurordning(namndId, fore.parti)) + 1
        : null;
    const { personId, parti, till } = fore;
    const nytt = { namndId, personId, roll, parti, plats, turordning, fran, till, beslut };
    return await this.tillsatt.tillsatt({ ...nytt, efterId: efter?.id ?? fore.id, slag: 'byte' });
  }
}
