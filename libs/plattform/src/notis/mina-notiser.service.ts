import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { saknas } from '../fel/doman-fel.js';
import { type Lista, type Listfraga, somLista } from '../http/lista.js';
import { Klocka } from '../klocka/klocka.js';
import { Behorighet } from '../ratt/behorighet.service.js';
import { NotisForrad, type Notisrad } from './notis.repository.js';

/** Den inloggades notiser, ur de nämnder som kontot hör till nu. */
@Injectable()
export class MinaNotiser {
  constructor(
    private readonly forrad: NotisForrad,
    private readonly behorighet: Behorighet,
    private readonly klocka: Klocka,
  ) {}

  async lista(kontoId: string, fraga: Listfraga, baraOlasta: boolean): Promise<Lista<Notisrad>> {
    const { rader, antal } = await this.forrad.sida(kontoId, await this.namnder(kontoId), fraga, baraOlasta);
    return somLista(rader, antal, fraga);
  }

  async olasta(kontoId: string): Promise<number> {
    return await this.forrad.olasta(kontoId, await this.namnder(kontoId));
  }

  /** @throws DomanFel 404, lika för den som inte finns och den som är någon annans */
  @Transactional()
  async markLast(kontoId: string, id: string): Promise<void> {
    if (!(await this.forrad.markLast(kontoId, await this.namnder(kontoId), id, this.klocka.nu()))) {
      throw saknas('Notisen');
    }
  }

  @Transactional()
  async markAllaLasta(kontoId: string): Promise<void> {
    await this.forrad.markAllaLasta(kontoId, await this.namnder(kontoId), this.klocka.nu());
  }

  private async namnder(kontoId: string): Promise<string[]> {
    return (await this.behorighet.omfattningar(kontoId)).map(({ namndId }) => namndId);
  }
}
