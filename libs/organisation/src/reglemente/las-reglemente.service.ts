import { type Faltfel, Klocka, saknas } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../organisation.service.js';
import { bristerIRegler } from './domain/brister.js';
import { sammanfattaReglemente, type Reglementesmening } from './domain/sammanfattning.js';
import { skillnadMellan, type Reglementesskillnad } from './domain/skillnad.js';
import { FORVALDA_REGLER, type Reglementesregler, type Reglementesversion } from './reglemente.js';
import { ReglementeForrad } from './reglemente.repository.js';

export interface Reglementesprov {
  sammanfattning: Reglementesmening[];
  skillnader: Reglementesskillnad[];
  brister: Faltfel[];
}

/** Reglementet i ord: som det gäller en dag, mot en annan version, och som det skulle bli. */
@Injectable()
export class LasReglemente {
  constructor(
    private readonly forrad: ReglementeForrad,
    private readonly organisation: Organisation,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, `ORGANISATION.REGLEMENTE_SAKNAS` när inget gäller den dagen */
  async den(namndId: string, dag?: string): Promise<Reglementesversion & { sammanfattning: Reglementesmening[] }> {
    const reglemente = await this.organisation.reglementeDen(namndId, dag ?? this.klocka.idag());
    return { ...reglemente, sammanfattning: sammanfattaReglemente(reglemente) };
  }

  /**
   * @param mot versionen att jämföra med; den närmast föregående när den inte anges
   * @throws DomanFel 404
   */
  async skillnad(
    namndId: string,
    id: string,
    mot?: string,
  ): Promise<{ reglementeId: string; motId: string | null; skillnader: Reglementesskillnad[] }> {
    const version = await this.version(namndId, id);
    const fore =
      mot === undefined ? await this.forrad.fore(namndId, version.giltigFran) : await this.version(namndId, mot);
    const skillnader = fore === undefined ? [] : skillnadMellan(fore, version);
    return { reglementeId: id, motId: fore?.id ?? null, skillnader };
  }

  /** Vad reglementet skulle betyda med ändringarna, mot den senaste versionen. Ingenting sparas. */
  async prova(namndId: string, andring: Partial<Reglementesregler>): Promise<Reglementesprov> {
    await this.organisation.namnd(namndId);
    const senaste = await this.forrad.senaste(namndId);
    const regler: Reglementesregler = { ...(senaste ?? { ...FORVALDA_REGLER, platser: 0 }), ...andring };
    const brister = bristerIRegler(regler);
    return {
      // En mening om ett tal som inte går säger ingenting.
      sammanfattning: brister.length === 0 ? sammanfattaReglemente(regler) : [],
      skillnader: brister.length === 0 && senaste !== undefined ? skillnadMellan(senaste, regler) : [],
      brister,
    };
  }

  private async version(namndId: string, id: string): Promise<Reglementesversion> {
    const version = await this.forrad.medId(id);
    if (version?.namndId !== namndId) throw saknas('Reglementet');
    return version;
  }
}
