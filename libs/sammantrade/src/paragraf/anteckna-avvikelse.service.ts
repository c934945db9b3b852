import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, Klocka, Sammanhang, saknas } from '#plattform';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { InlaggForrad } from './inlagg.repository.js';
import { ParagrafForrad } from './paragraf.repository.js';

/** Det som hände fast en regel säger något annat. Protokollet måste kunna säga som det var (DOMAN 7). */
@Injectable()
export class AntecknaAvvikelse {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly inlagg: InlaggForrad,
    private readonly paragrafer: ParagrafForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  @Transactional()
  async anteckna(
    namndId: string,
    sammantradeId: string,
    avvikelse: { paragrafId?: string | null; regel: string; kommentar: string },
  ): Promise<void> {
    if ((await this.sammantraden.hamta(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    const { paragrafId = null } = avvikelse;
    if (paragrafId !== null && (await this.paragrafer.lasRad(namndId, paragrafId))?.sammantradeId !== sammantradeId)
      throw saknas('Paragrafen');
    if (avvikelse.kommentar.trim() === '') {
      throw new DomanFel('MOTE.AVVIKELSE_UTAN_KOMMENTAR', 'Skriv vad som hände.', {
        status: 422,
        falt: [{ stig: 'kommentar', text: 'Skriv vad som hände.' }],
      });
    }
    await this.inlagg.laggAvvikelse({
      sammantradeId,
      paragrafId,
      regel: avvikelse.regel,
      kommentar: avvikelse.kommentar,
      av: this.sammanhang.aktor().namn,
      tid: this.klocka.nu(),
    });
    await this.handelser.skriv({
      namndId,
      typ: 'mote.avvikelse',
      objekt: 'sammantrade',
      objektId: sammantradeId,
      efter: avvikelse,
    });
  }
}
