import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka } from '#plattform';
import { SokForrad } from '../sok/sok.repository.js';
import { Soktyda } from '../sok/soktyda.service.js';
import { Traffar } from '../sok/traffar.service.js';
import { SparadsokForrad } from './sparadsok.repository.js';

/** En sökning som träffar fler än så säger inget om något: den bevakas inte. */
const MEST_BEVAKADE = 10_000;

/** Noterar vad en sökning träffar när den börjar bevakas: bara det som kommer sedan är nytt. */
@Injectable()
export class TidigareTraffar {
  constructor(
    private readonly tyda: Soktyda,
    private readonly traffar: Traffar,
    private readonly sok: SokForrad,
    private readonly forrad: SparadsokForrad,
    private readonly klocka: Klocka,
  ) {}

  /** Kräver en transaktion. @throws DomanFel SOK.FOR_VID */
  async notera(kontoId: string, sokningId: string, q: string): Promise<void> {
    const tydd = await this.tyda.tyd({ q }, await this.tyda.namnder(kontoId));
    const urval = await this.traffar.urval(kontoId, this.klocka.idag(), tydd);
    if (urval === null) return;
    // Frasen prövas inte mot tusentals texter: alla ärenden med orden räknas som kända, och ett av dem är inte nytt.
    const kanda = await this.sok.kandidater(urval, MEST_BEVAKADE + 1, '-datum');
    if (kanda.length > MEST_BEVAKADE) {
      throw new DomanFel(
        'SOK.FOR_VID',
        'Sökningen träffar fler än 10 000 ärenden och går inte att bevaka. Lägg till ord eller filter.',
        { status: 422 },
      );
    }
    const enstaka = await this.sok.medHandlingar(urval, MEST_BEVAKADE);
    await this.forrad.noteraTraffar(
      sokningId,
      [...kanda, ...enstaka].map(({ id }) => id),
    );
  }
}
