import { inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { AntaReglemente } from '../../reglemente/anta-reglemente.service.js';
import { ReglementeForrad } from '../../reglemente/reglemente.repository.js';

export interface NyInkallelseordning {
  namndId: string;
  parti: string;
  /** Partierna i ordning, partiet självt först. */
  ordning: string[];
  giltigFran: string;
  beslutad: string;
  /** Den senaste reglementesversionens version. */
  version: number;
}

/** Ändrar vilka partiers ersättare som kallas för ett parti: en ny version av reglementet, i övrigt som den förra. */
@Injectable()
export class SattInkallelseordning {
  constructor(
    private readonly reglementen: ReglementeForrad,
    private readonly anta: AntaReglemente,
  ) {}

  /**
   * @returns den nya reglementesversionens id
   * @throws DomanFel 404, 412 och det som AntaReglemente nekar
   */
  @Transactional()
  async satt(ny: NyInkallelseordning): Promise<string> {
    const forra = await this.reglementen.senasteForByte(ny.namndId);
    if (forra === undefined) throw saknas('Reglementet');
    if (forra.version !== ny.version) throw inaktuell();
    return await this.anta.anta({
      namndId: ny.namndId,
      giltigFran: ny.giltigFran,
      regler: { beslutad: ny.beslutad, inkallelseordning: { ...forra.inkallelseordning, [ny.parti]: ny.ordning } },
    });
  }
}
