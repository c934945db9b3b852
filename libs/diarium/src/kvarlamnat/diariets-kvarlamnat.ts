import { type Kvarlamnadfraga, type Kvarlamnadsak, Kvarlamnat, Kvarlamnatkalla, type Overlamning } from '#organisation';
import { saknas } from '#plattform';
import { AndraArende } from '../arende/andra-arende.service.js';
import { DiarietsKvarlamnatForrad } from './diariets-kvarlamnat.repository.js';

/** Ärenden som handläggs av den som slutar. Ärendets mening visas inte: den kan vara hemlig för den som ser listan. */
@Kvarlamnatkalla('diarium')
export class DiarietsKvarlamnat extends Kvarlamnat {
  constructor(
    private readonly forrad: DiarietsKvarlamnatForrad,
    private readonly andra: AndraArende,
  ) {
    super();
  }

  async lista(fraga: Kvarlamnadfraga): Promise<Kvarlamnadsak[]> {
    return (await this.forrad.arenden(fraga)).map((a) => ({
      nyckel: `handlaggare:${a.id}`,
      personId: a.personId,
      vad: `Handlägger ${a.dnr}`,
      frist: null,
      atgard: 'Ge ärendet en ny handläggare.',
      kanOverlamnas: true,
      loser: null,
    }));
  }

  override async overlamna(o: Overlamning): Promise<void> {
    const arende = (await this.forrad.arenden({ ...o, personIder: [o.personId] })).find(
      (a) => `handlaggare:${a.id}` === o.nyckel,
    );
    if (arende === undefined) throw saknas('Ärendet');
    await this.andra.andra(o.namndId, arende.id, arende.version, { handlaggareId: o.tillPersonId });
  }
}
