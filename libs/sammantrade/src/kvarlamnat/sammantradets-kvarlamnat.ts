import { type Kvarlamnadfraga, type Kvarlamnadsak, Kvarlamnat, Kvarlamnatkalla } from '#organisation';
import { SammantradetsKvarlamnatForrad } from './sammantradets-kvarlamnat.repository.js';

const SVAR: Readonly<Record<string, string>> = {
  kommer: 'kommer',
  distans: 'kommer på distans',
  forhinder: 'har förhinder',
};

/** Kallelser till möten efter skiftet, och möten som den som slutar skulle föra protokollet vid. */
@Kvarlamnatkalla('sammantrade')
export class SammantradetsKvarlamnat extends Kvarlamnat {
  constructor(private readonly forrad: SammantradetsKvarlamnatForrad) {
    super();
  }

  async lista(fraga: Kvarlamnadfraga): Promise<Kvarlamnadsak[]> {
    const kallade = (await this.forrad.kallade(fraga)).map((k) => ({
      nyckel: `kallelse:${k.sammantradeId}:${k.personId}`,
      personId: k.personId,
      vad: `Har fått kallelse till sammanträdet ${k.datum}${k.svar === null ? '' : `, ${SVAR[k.svar] ?? k.svar}`}`,
      frist: k.datum,
      atgard: 'Säg till personen, och kalla den nya: öppna en ny version av listan så går en kallelse ut som tillägg.',
      kanOverlamnas: false,
      loser: null,
    }));
    const sekreterare = (await this.forrad.sekreterare(fraga)).map((s) => ({
      nyckel: `sekreterare:${s.id}`,
      personId: s.personId,
      vad: `Sekreterare vid sammanträdet ${s.datum}`,
      frist: s.datum,
      atgard: 'Välj en annan sekreterare på sammanträdets sida.',
      kanOverlamnas: false,
      loser: null,
    }));
    return [...kallade, ...sekreterare];
  }
}
