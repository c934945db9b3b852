import { Injectable } from '@nestjs/common';
import { Organisation } from '#organisation';
import { type InloggadPerson, saknas } from '#plattform';
import { SammantradeForrad } from '#sammantrade';

/** Vem som för protokollet när det öppnas: den valda, annars sammanträdets sekreterare, annars den som öppnar det. */
@Injectable()
export class ValjSekreterare {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly organisation: Organisation,
  ) {}

  async valj(
    namndId: string,
    sammantradeId: string,
    jag: Pick<InloggadPerson, 'personId' | 'namn'>,
    vald?: string,
  ): Promise<{ namn: string; personId: string | null }> {
    const sammantrade = await this.sammantraden.hamta(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    const personId = vald ?? sammantrade.sekreterareId;
    if (personId === null) return { namn: jag.namn, personId: jag.personId };
    const person = (await this.organisation.personer([personId])).get(personId);
    if (person === undefined) throw saknas('Personen');
    return { namn: person.namn, personId };
  }
}
