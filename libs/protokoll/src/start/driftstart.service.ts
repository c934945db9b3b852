import { Injectable } from '@nestjs/common';
import { Halsa, type InloggadPerson } from '#plattform';
import type { DriftdelDto } from './driftstart.dto.js';
import { DriftstartForrad } from './driftstart.repository.js';
import { Startkrets } from './startkrets.service.js';

/** Administratörens Start: vad som är uppe, jobb som gavs upp, och konton som bara har ett lösenord. */
@Injectable()
export class Driftstart {
  constructor(
    private readonly krets: Startkrets,
    private readonly forrad: DriftstartForrad,
    private readonly halsa: Halsa,
  ) {}

  async drift(jag: InloggadPerson, namndId?: string): Promise<DriftdelDto> {
    const namnder = (await this.krets.namnder(jag, 'konto.las', namndId)).map((namnd) => namnd.namndId);
    const [halsa, jobb, konton] = await Promise.all([
      this.halsa.svar(),
      this.forrad.misslyckade(namnder),
      this.forrad.utanAndraFaktor(namnder),
    ]);
    return {
      halsa: Object.entries(halsa.delar).map(([namn, del]) => ({
        namn,
        frisk: del.status === 'uppe',
        text: del.text ?? null,
      })),
      jobb,
      konton,
    };
  }
}
