import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { saknas } from '#plattform';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { automatiskOrdning, FORVALD_AVSNITTSORDNING } from './domain/listordning.js';
import { ListaForrad } from './lista.repository.js';
import { SkrivLista } from './skriv-lista.service.js';

/** Ordnar hela listan på en gång. */
@Injectable()
export class OrdnaLista {
  constructor(
    private readonly forrad: ListaForrad,
    private readonly skriv: SkrivLista,
    private readonly sammantraden: SammantradeForrad,
  ) {}

  /**
   * Formalia först, anmälningar och delegationsbeslut sist; inom ett avsnitt står punkterna som de stod.
   * @throws DomanFel 404, SAMMANTRADE.LISTAN_LAST, KLUBBA.INAKTUELL (412)
   */
  @Transactional()
  async automatiskt(namndId: string, sammantradeId: string, version: number): Promise<void> {
    if ((await this.sammantraden.hamta(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    const lista = await this.forrad.hamta(sammantradeId);
    if (lista === null) throw saknas('Föredragningslistan');
    const ordning = automatiskOrdning(lista.punkter, FORVALD_AVSNITTSORDNING);
    await this.skriv.ordna(namndId, sammantradeId, ordning, version);
  }
}
