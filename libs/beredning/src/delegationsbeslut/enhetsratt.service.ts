import { Injectable } from '@nestjs/common';
import type { Lasare } from '#diarium';
import { Behorighet, DomanFel, Klocka, rollerGer, saknas, Sammanhang } from '#plattform';
import { EnhetsrattForrad } from './enhetsratt.repository.js';
import type { Registreringsenhet } from './provgrund.repository.js';

/** Vad någon får göra med nämndens delegationsbeslut. */
export interface Radratt {
  /** Enheterna vars rader får skrivas; null betyder alla. */
  enheter: ReadonlySet<string> | null;
  serSekretess: boolean;
  serProvning: boolean;
}

/**
 * En handläggare registrerar i sin egen enhet, en chef i sin och dem under den; sekretariatet och förvaltningschefen i alla.
 * Den skyddade texten ser den som registrerade, delegaten, och den som sköter nämndens sekretess (OSL 5:2).
 */
@Injectable()
export class Enhetsratt {
  constructor(
    private readonly forrad: EnhetsrattForrad,
    private readonly behorighet: Behorighet,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  async for(namndId: string, { kontoId, personId }: Lasare, enheter: readonly Registreringsenhet[]): Promise<Radratt> {
    const roller = await this.behorighet.roller(kontoId, namndId);
    const syn = {
      serSekretess: rollerGer(roller, 'sekretess.las'),
      serProvning: rollerGer(roller, 'underprovning.las'),
    };
    if (this.sammanhang.aktor().system) return { enheter: null, serSekretess: true, serProvning: true };
    if (roller.some((roll) => ['namndsekreterare', 'registrator', 'forvaltningschef'].includes(roll)))
      return { enheter: null, ...syn };
    if (!rollerGer(roller, 'delegation.skriv')) return { enheter: new Set(), ...syn };
    const egna = new Set(await this.forrad.enheterFor(namndId, personId, this.klocka.idag()));
    if (roller.includes('chef')) {
      for (const { enhetId, chefId } of enheter) if (chefId !== null && chefId === personId) egna.add(enhetId);
      // Enheterna står i trädets ordning: den överordnade är redan prövad.
      for (const { enhetId, overordnadId } of enheter)
        if (overordnadId !== null && egna.has(overordnadId)) egna.add(enhetId);
    }
    return { enheter: egna, ...syn };
  }

  /** Enheterna där läsaren har en tjänst i dag. */
  async egna(namndId: string, { personId }: Lasare): Promise<string[]> {
    return await this.forrad.enheterFor(namndId, personId, this.klocka.idag());
  }

  /** @throws DomanFel 404 för en enhet som inte finns, 403 DELEGATION.ANNAN_ENHET */
  krav(ratt: Radratt, enhetId: string, enheter: readonly Registreringsenhet[]): Registreringsenhet {
    const enhet = enheter.find((en) => en.enhetId === enhetId);
    if (enhet === undefined) throw saknas('Enheten');
    if (!farSkriva(ratt, enhetId)) {
      throw new DomanFel('DELEGATION.ANNAN_ENHET', `Du registrerar inte för ${enhet.namn}. Välj din egen enhet.`, {
        status: 403,
      });
    }
    return enhet;
  }
}

export const farSkriva = ({ enheter }: Radratt, enhetId: string): boolean => enheter === null || enheter.has(enhetId);
