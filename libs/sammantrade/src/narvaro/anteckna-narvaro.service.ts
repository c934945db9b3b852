import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, saknas } from '#plattform';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { NarvaroForrad } from './narvaro.repository.js';
import type { Justerareval, Narvaro, Ordforandeskapspost } from './narvaro.typer.js';

/** Antecknar uppropet, valet av justerare och vem som leder sammanträdet. */
@Injectable()
export class AntecknaNarvaro {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly forrad: NarvaroForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** Hela uppropet, i den ordning det ska skrivas. */
  @Transactional()
  async satt(namndId: string, sammantradeId: string, rader: readonly Narvaro[]): Promise<void> {
    await this.pagaende(namndId, sammantradeId);
    if (new Set(rader.map((rad) => rad.personId)).size !== rader.length) {
      throw new DomanFel('MOTE.NARVARO_DUBBEL', 'Samma person står två gånger i uppropet. Ta bort den ena raden.', {
        status: 422,
      });
    }
    await this.forrad.satt(sammantradeId, rader);
    await this.handelser.skriv({
      namndId,
      typ: 'narvaro.antecknad',
      objekt: 'sammantrade',
      objektId: sammantradeId,
      efter: rader.map(({ personId, slag, roll, forPersonId, paragrafer }) => ({
        personId,
        slag,
        roll,
        forPersonId,
        paragrafer,
      })),
    });
  }

  @Transactional()
  async valjJusterare(namndId: string, sammantradeId: string, val: readonly Justerareval[]): Promise<void> {
    await this.pagaende(namndId, sammantradeId);
    if (val.length === 0)
      throw new DomanFel('MOTE.JUSTERARE_SAKNAS', 'Välj minst en justerare (KL 5:69).', { status: 422 });
    await this.forrad.sattJusterare(sammantradeId, val);
    await this.handelser.skriv({
      namndId,
      typ: 'justerare.valda',
      objekt: 'sammantrade',
      objektId: sammantradeId,
      efter: val,
    });
  }

  @Transactional()
  async antecknaOrdforandeskap(
    namndId: string,
    sammantradeId: string,
    poster: readonly Ordforandeskapspost[],
  ): Promise<void> {
    await this.pagaende(namndId, sammantradeId);
    await this.forrad.sattOrdforandeskap(sammantradeId, poster);
    await this.handelser.skriv({
      namndId,
      typ: 'ordforandeskap.antecknat',
      objekt: 'sammantrade',
      objektId: sammantradeId,
      efter: poster,
    });
  }

  private async pagaende(namndId: string, sammantradeId: string): Promise<void> {
    const sammantrade = await this.sammantraden.lasRad(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    if (sammantrade.tillstand !== 'pagar') {
      throw new DomanFel('MOTE.INTE_OPPNAT', 'Sammanträdet pågår inte. Öppna det innan du antecknar vad som händer.');
    }
  }
}
