import { type Kvarlamnadfraga, type Kvarlamnadsak, Kvarlamnat, Kvarlamnatkalla } from '#organisation';
import { ProtokolletsKvarlamnatForrad } from './protokollets-kvarlamnat.repository.js';

/** Protokoll från den gamla tiden: den som var med justerar, också när uppdraget har slutat (KL 5:69). */
@Kvarlamnatkalla('protokoll')
export class ProtokolletsKvarlamnat extends Kvarlamnat {
  constructor(private readonly forrad: ProtokolletsKvarlamnatForrad) {
    super();
  }

  async lista(fraga: Kvarlamnadfraga): Promise<Kvarlamnadsak[]> {
    return (await this.forrad.ojusterade(fraga)).map((d) => ({
      nyckel: `justering:${d.delId}:${d.personId}`,
      personId: d.personId,
      vad: `Justera protokollet från ${d.datum}`,
      frist: d.senast,
      atgard: '',
      kanOverlamnas: false,
      loser:
        'Den som var med justerar. Personen når protokollet under Att justera tills det är justerat, och ingenting annat.',
    }));
  }
}
