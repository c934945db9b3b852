import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, nyttId, saknas } from '#plattform';
import { SammantradeForrad } from '#sammantrade';
import { ProtokollForrad } from './protokoll.repository.js';

/** Öppnar protokollet för ett sammanträde som pågår eller har hållits. */
@Injectable()
export class SkrivProtokoll {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly sammantraden: SammantradeForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** Samma begäran två gånger ger samma protokoll. @returns protokollets id */
  @Transactional()
  async oppna(
    namndId: string,
    sammantradeId: string,
    sekreterare: { namn: string; personId: string | null },
  ): Promise<string> {
    const sammantrade = await this.sammantraden.lasRad(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    if (!['pagar', 'ajournerat', 'avslutat'].includes(sammantrade.tillstand)) {
      throw new DomanFel('PROTOKOLL.INTE_HALLET', 'Protokollet öppnas när sammanträdet har börjat.');
    }
    const finns = await this.forrad.forSammantrade(namndId, sammantradeId);
    if (finns !== null) return finns.id;
    const id = nyttId();
    await this.forrad.lagg({
      id,
      namndId,
      sammantradeId,
      sekreterareNamn: sekreterare.namn,
      sekreterareId: sekreterare.personId,
    });
    await this.handelser.skriv({
      namndId,
      typ: 'protokoll.oppnat',
      objekt: 'protokoll',
      objektId: id,
      efter: { sammantradeId },
    });
    return id;
  }
}
