import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, saknas } from '#plattform';
import { ListaForrad } from '../../lista/lista.repository.js';
import { SammantradeForrad } from '../../sammantrade/sammantrade.repository.js';
import type { Foredragningslista } from '../../lista/lista.typer.js';
import { type Kallelseundantag, KallelseundantagForrad } from './kallelseundantag.repository.js';

/** Vilka punkter personalföreträdarna inte är med vid, och därför inte kallas till (KL 7:13–14). */
@Injectable()
export class UndantaPunkter {
  constructor(
    private readonly forrad: KallelseundantagForrad,
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404 */
  async lista(namndId: string, sammantradeId: string): Promise<Kallelseundantag[]> {
    if ((await this.sammantraden.hamta(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    return await this.forrad.lista(sammantradeId);
  }

  /** @throws DomanFel 404, KALLELSE.OKAND_PUNKT (422), KALLELSE.STEGET_STANGT */
  @Transactional()
  async satt(namndId: string, sammantradeId: string, undantag: readonly Kallelseundantag[]): Promise<void> {
    const s = await this.sammantraden.lasRad(namndId, sammantradeId);
    if (s === null) throw saknas('Sammanträdet');
    if (s.tillstand !== 'planerat' && s.tillstand !== 'kallat') {
      throw new DomanFel('KALLELSE.STEGET_STANGT', 'Sammanträdet har börjat eller är inställt.');
    }
    const pa = new Set((await this.listor.hamta(sammantradeId))?.punkter.map((punkt) => punkt.nyckel));
    if (undantag.some((en) => !pa.has(en.punktNyckel))) {
      throw new DomanFel('KALLELSE.OKAND_PUNKT', 'En av punkterna står inte på listan. Läs om sidan.', { status: 422 });
    }
    const fore = await this.forrad.lista(sammantradeId);
    await this.forrad.byt(sammantradeId, undantag);
    await this.handelser.skriv({
      namndId,
      typ: 'kallelse.undantag',
      objekt: 'sammantrade',
      objektId: sammantradeId,
      fore,
      efter: undantag,
    });
  }

  /** Nycklarna för det som personalföreträdarna inte kallas till: de undantagna, och ärenden med sekretess (KL 7:13). */
  async utanForPersonal(sammantradeId: string, lista: Foredragningslista): Promise<Set<string>> {
    const undantagna = (await this.forrad.lista(sammantradeId)).map((en) => en.punktNyckel);
    return new Set([...undantagna, ...lista.punkter.filter((punkt) => punkt.sekretess).map((punkt) => punkt.nyckel)]);
  }
}
