import { Injectable } from '@nestjs/common';
import { Organisation } from '#organisation';
import { Behorighet, type InloggadPerson, Klocka, rollerGer } from '#plattform';

/** Vad den inloggade får se av nämndens sammanträden, utöver det som rutten redan kräver. */
export interface Insyn {
  personId: string | null;
  /** Arbetsmaterial: listan före kallelsen, protokollets text före justeringen. */
  utkast: boolean;
  /** Uppgifter med sekretess, i klartext. */
  sekretess: boolean;
}

/** Räknar ut insynen ur rollerna i nämnden. Förtroendevalda ser det som gått ut; sekretess ser bara de som sköter den. */
@Injectable()
export class Insynsprov {
  constructor(
    private readonly behorighet: Behorighet,
    private readonly organisation: Organisation,
    private readonly klocka: Klocka,
  ) {}

  async for(jag: Pick<InloggadPerson, 'kontoId' | 'personId'>, namndId: string): Promise<Insyn> {
    const { personId } = jag;
    const roller = await this.behorighet.roller(jag.kontoId, namndId);
    // Den som ordföranden utsett att släppa listan måste kunna läsa den.
    const slapper = personId !== null && (await this.organisation.farFrislappa(namndId, personId, this.klocka.idag()));
    return {
      personId,
      utkast: slapper || rollerGer(roller, 'arende.las'),
      sekretess: rollerGer(roller, 'kallelse.frislapp') || rollerGer(roller, 'arende.makulera'),
    };
  }
}
