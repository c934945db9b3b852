import { Injectable } from '@nestjs/common';
import { type Grund, type Kandidat, SokForrad } from './sok.repository.js';
import { MEST_TRAFFAR, type Sokordning } from './sok.typer.js';
import type { Sokurval } from './sokurval.js';
import type { Tydd } from './soktyda.service.js';

export interface Funna {
  /** I den ordning de ska stå, så många som det bads om. */
  kandidater: Kandidat[];
  /** Ett mer än `MEST_TRAFFAR` när det finns fler. */
  antal: number;
  begransad: boolean;
}

/** En fras prövas mot själva texten: bara de nyaste av ärendena som har alla orden. */
const MEST_FRASPROV = 400;

/** Hämtar ärendena som träffas, med rättigheterna i samma fråga till databasen. */
@Injectable()
export class Traffar {
  constructor(private readonly forrad: SokForrad) {}

  /** Sökningen som SQL förstår den; null när det inte finns något att söka. Kräver en transaktion. */
  async urval(
    kontoId: string,
    dag: string,
    { fraga, filter, namndIds, handlaggareIds }: Tydd,
  ): Promise<(Sokurval & Pick<Grund, 'nagot'>) | null> {
    if (namndIds.length === 0 || handlaggareIds?.length === 0) return null;
    const ord = [...fraga.ord, ...fraga.fraser.flatMap((fras) => fras.split(' '))];
    const { uttryck, vidgat, nagotOrd, nagot, insyn } = await this.forrad.grund(
      kontoId,
      dag,
      namndIds,
      ord,
      fraga.utan,
    );
    const medOrd = ord.length > 0;
    const medFilter =
      fraga.skrivna.length > 0 ||
      Object.values(filter).some((ett) => (Array.isArray(ett) ? ett.length > 0 : ett !== undefined));
    // Bara ord som inte säger något, eller bara sådant som inte får finnas: hela diariet är inget svar.
    if (medOrd ? !nagotOrd : !medFilter || fraga.utan.length > 0) return null;
    return {
      uttryck,
      vidgat,
      nagot,
      fraser: fraga.fraser,
      utanFraser: fraga.utanFraser,
      namnder: namndIds,
      insyn,
      filter,
      handlaggareIds,
    };
  }

  /** De första `hogst` i ordningen, och hur många de är. */
  async hamta(urval: Sokurval, ordning: Sokordning, hogst: number): Promise<Funna> {
    if (urval.fraser.length + urval.utanFraser.length > 0) return await this.medFraser(urval, ordning, hogst);
    const alla = await this.alla(urval, MEST_TRAFFAR + 1, ordning);
    if (ordning !== 'traff') return { kandidater: alla.slice(0, hogst), antal: alla.length, begransad: false };
    // Finns det fler än som räknas kan ett äldre ärende ha alla orden i ärendemeningen: de hämtas för sig.
    const forst =
      alla.length > MEST_TRAFFAR && urval.uttryck !== ''
        ? await this.forrad.kandidater(urval, hogst, ordning, 'mening')
        : alla.filter(({ mening }) => mening);
    const redan = new Set(forst.map(({ id }) => id));
    return {
      kandidater: [...forst, ...alla.filter(({ id }) => !redan.has(id))].slice(0, hogst),
      antal: alla.length,
      begransad: false,
    };
  }

  private async alla(urval: Sokurval, hogst: number, ordning: Sokordning): Promise<Kandidat[]> {
    const alla = await this.forrad.kandidater(urval, hogst, ordning);
    const enstaka = await this.forrad.medHandlingar(urval, hogst);
    if (enstaka.length === 0) return alla;
    const redan = new Set(alla.map(({ id }) => id));
    const tecken = ordning === 'datum' ? 1 : -1;
    return [...alla, ...enstaka.filter(({ id }) => !redan.has(id))]
      .sort((a, b) => tecken * (a.tid.getTime() - b.tid.getTime()))
      .slice(0, hogst);
  }

  private async medFraser(urval: Sokurval, ordning: Sokordning, hogst: number): Promise<Funna> {
    const alla = await this.alla(urval, MEST_FRASPROV + 1, ordning);
    const prova = alla.slice(0, MEST_FRASPROV);
    const har = await this.forrad.medFraser(
      urval,
      prova.map(({ id }) => id),
    );
    const kvar = prova.filter(({ id }) => har.has(id));
    const ordnade =
      ordning === 'traff' ? [...kvar.filter((en) => en.mening), ...kvar.filter((en) => !en.mening)] : kvar;
    return { kandidater: ordnade.slice(0, hogst), antal: kvar.length, begransad: alla.length > MEST_FRASPROV };
  }
}
