import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka } from '#plattform';
import { type Handlaggarval, HandlaggareForrad } from './handlaggare.repository.js';

/** Vem som kan handlägga: den som har en roll i nämnden i dag. En person i en annan nämnd är en annan myndighets. */
@Injectable()
export class Handlaggarprovning {
  constructor(
    private readonly forrad: HandlaggareForrad,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 422 `DIARIUM.HANDLAGGARE_SAKNAS`, samma svar för den som inte finns och den som hör till en annan nämnd */
  async krav(namndId: string, personId: string): Promise<void> {
    if (await this.gar(namndId, personId)) return;
    const text = 'Handläggaren har ingen roll i nämnden. Välj en ur listan.';
    throw new DomanFel('DIARIUM.HANDLAGGARE_SAKNAS', text, {
      status: 422,
      falt: [{ stig: 'handlaggareId', text }],
    });
  }

  async gar(namndId: string, personId: string): Promise<boolean> {
    return await this.forrad.harRoll(namndId, personId, this.klocka.idag());
  }

  /** De som kan handlägga, med hur många pågående ärenden de har. */
  async val(namndId: string): Promise<Handlaggarval[]> {
    return await this.forrad.val(namndId, this.klocka.idag());
  }
}
