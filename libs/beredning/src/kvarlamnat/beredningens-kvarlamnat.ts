import { type Kvarlamnadfraga, type Kvarlamnadsak, Kvarlamnat, Kvarlamnatkalla } from '#organisation';
import { BeredningensKvarlamnatForrad } from './beredningens-kvarlamnat.repository.js';

/** Skrivelser som den som slutar ska underteckna. En annan undertecknare väljs i skrivelsen, av den som skriver den. */
@Kvarlamnatkalla('beredning')
export class BeredningensKvarlamnat extends Kvarlamnat {
  constructor(private readonly forrad: BeredningensKvarlamnatForrad) {
    super();
  }

  async lista(fraga: Kvarlamnadfraga): Promise<Kvarlamnadsak[]> {
    return (await this.forrad.ogodkanda(fraga)).map((u) => ({
      nyckel: `undertecknare:${u.id}`,
      personId: u.personId,
      vad: `Ska godkänna en tjänsteskrivelse i ${u.dnr}`,
      frist: null,
      // Också medan den granskas: det som andra har godkänt gäller än.
      atgard: 'Byt undertecknare i skrivelsen.',
      kanOverlamnas: false,
      loser: null,
    }));
  }
}
