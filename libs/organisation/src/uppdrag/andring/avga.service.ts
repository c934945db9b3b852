import { DomanFel, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { AvslutaUppdrag } from '../avsluta-uppdrag.service.js';
import type { Avgangsorsak } from './andring.dto.js';
import type { Beslutsgrund } from './andring.js';

export interface Avgang {
  namndId: string;
  uppdragId: string;
  version: number;
  orsak: Avgangsorsak;
  /** Sista dagen med uppdraget. */
  till: string;
  beslut: Beslutsgrund | null;
}

const GENOM_BESLUT: readonly Avgangsorsak[] = ['avsagelse', 'aterkallelse'];

/** Någon lämnar sitt uppdrag. En avsägelse gäller först när fullmäktige har befriat den som avgår (KL 4:6). */
@Injectable()
export class Avga {
  constructor(private readonly avsluta: AvslutaUppdrag) {}

  /** @throws DomanFel 404, 412, `ORGANISATION.BESLUT_SAKNAS`, `ORGANISATION.FORE_BEFRIELSEN`, som AvslutaUppdrag */
  @Transactional()
  async avga(avgang: Avgang): Promise<void> {
    const { orsak, beslut, till } = avgang;
    if (GENOM_BESLUT.includes(orsak)) {
      if (beslut === null) {
        const text =
          orsak === 'avsagelse'
            ? 'Ange beslutet: uppdraget upphör när fullmäktige har befriat den som avgår (KL 4:6).'
            : 'Ange beslutet om återkallelse: vem, paragraf och dag.';
        throw new DomanFel('ORGANISATION.BESLUT_SAKNAS', text, { status: 422, falt: [{ stig: 'beslut', text }] });
      }
      if (till < beslut.datum) {
        const text = `Beslutet fattades ${beslut.datum}. Uppdraget kan inte upphöra före det (KL 4:6).`;
        throw new DomanFel('ORGANISATION.FORE_BEFRIELSEN', text, { status: 422, falt: [{ stig: 'till', text }] });
      }
    }
    await this.avsluta.avsluta(avgang.namndId, avgang.uppdragId, avgang.version, till, { orsak, beslut });
  }
}
