import { DomanFel, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { TillsattUppdrag } from '../tillsatt-uppdrag.service.js';
import { TurordningForrad } from '../turordning/turordning.repository.js';
import { UppdragForrad } from '../uppdrag.repository.js';
import { arLedamot, type Uppdragsroll } from '../uppdrag.js';
import type { Beslutsgrund } from './andring.js';
import { kravFyllbart } from './fyllbart.js';

export interface Val {
  namndId: string;
  personId: string;
  /** Krävs när `efterUppdragId` inte anges. */
  roll?: Uppdragsroll | undefined;
  parti?: string | null | undefined;
  plats?: number | null | undefined;
  turordning?: number | null | undefined;
  fran: string;
  till?: string | null | undefined;
  efterUppdragId?: string | null | undefined;
  beslut?: Beslutsgrund | null | undefined;
}

const valsGenomBeslut = (roll: Uppdragsroll): boolean =>
  arLedamot(roll) || roll === 'ersattare' || roll === 'insynsplats';

const faltfel = (kod: `ORGANISATION.${string}`, stig: string, text: string): DomanFel =>
  new DomanFel(kod, text, { status: 422, falt: [{ stig, text }] });

/**
 * Registrerar ett val eller ett fyllnadsval. En förtroendevald väljs genom fullmäktiges beslut; en
 * personalföreträdare utses av de anställda och har inget beslut här (KL 7:10–18).
 */
@Injectable()
export class Valj {
  constructor(
    private readonly tillsatt: TillsattUppdrag,
    private readonly uppdrag: UppdragForrad,
    private readonly turordningar: TurordningForrad,
  ) {}

  /**
   * @returns uppdragets id
   * @throws DomanFel 404, `ORGANISATION.BESLUT_SAKNAS`, `ORGANISATION.PLATS_SAKNAS`, `ORGANISATION.VALT_FORE_BESLUT`, `ORGANISATION.INTE_LEDIGT` och det
   * som TillsattUppdrag nekar
   */
  @Transactional()
  async valj(val: Val): Promise<string> {
    await this.turordningar.lasOrgan(val.namndId);
    const efter = await kravFyllbart(this.uppdrag, val.namndId, val.efterUppdragId, val.fran);
    const roll = val.roll ?? efter?.roll;
    if (roll === undefined) throw faltfel('ORGANISATION.ROLL_SAKNAS', 'roll', 'Ange vilket uppdrag valet gäller.');
    const beslut = val.beslut ?? null;
    if (beslut === null && (valsGenomBeslut(roll) || efter !== null)) {
      throw faltfel('ORGANISATION.BESLUT_SAKNAS', 'beslut', 'Ange beslutet om valet: vem, paragraf och dag.');
    }
    if (beslut !== null && val.fran < beslut.datum) {
      throw faltfel(
        'ORGANISATION.VALT_FORE_BESLUT',
        'fran',
        `Beslutet fattades ${beslut.datum}. Uppdraget kan inte börja före det.`,
      );
    }
    const parti = val.parti ?? (efter?.roll === roll || arLedamot(roll) ? (efter?.parti ?? null) : null);
    const plats = val.plats ?? (arLedamot(roll) ? (efter?.plats ?? null) : null);
    if (arLedamot(roll) && plats === null) {
      throw faltfel('ORGANISATION.PLATS_SAKNAS', 'plats', 'Ange vilken plats valet gäller.');
    }
    return await this.tillsatt.tillsatt({
      namndId: val.namndId,
      personId: val.personId,
      roll,
      parti,
      plats,
      turordning: await this.turordning(val, roll, parti),
      fran: val.fran,
      till: val.till ?? null,
      efterId: efter?.id ?? null,
      beslut,
      slag: efter === null ? 'val' : 'fyllnadsval',
    });
  }

  /** Den som väljs till ersättare utan nummer står sist i partiet, tills ordningen görs om. */
  private async turordning(val: Val, roll: Uppdragsroll, parti: string | null): Promise<number | null> {
    if (val.turordning !== null && val.turordning !== undefined) return val.turordning;
    if (roll !== 'ersattare' || parti === null) return null;
    return (await this.uppdrag.hogstaTurordning(val.namndId, parti)) + 1;
  }
}
