import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Handelselogg } from '#plattform';
import { AnmaldForrad, type Anmalningsparagraf } from './anmald.repository.js';

/** Antecknar vad nämnden har fått anmält, och när det protokollet tillkännagavs: därifrån går tiden att överklaga (KL 13:5). */
@Injectable()
export class AnmalDelegation {
  constructor(
    private readonly forrad: AnmaldForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** Protokollet är justerat. Det som redan är anmält blir inte anmält igen. */
  @Transactional()
  async anmald(p: Anmalningsparagraf): Promise<void> {
    const nya = await this.forrad.anmal(p);
    for (const { id, slag } of nya) {
      await this.handelser.skriv({
        namndId: p.namndId,
        typ: `${slag}.anmald`,
        objekt: slag,
        objektId: id,
        efter: { paragraf: p.paragraf, paragrafId: p.paragrafId, sammantradesdag: p.sammantradesdag },
      });
    }
  }

  /** Protokollet är tillkännagivet, eller tillkännagivet på nytt med ny full tid. */
  @Transactional()
  async tillkannagiven(
    namndId: string,
    paragrafIder: readonly string[],
    dagar: { tillkannagiven: string; sistaOverklagandedag: string },
  ): Promise<void> {
    const antal = await this.forrad.tillkannage(namndId, paragrafIder, dagar);
    if (antal === 0) return;
    await this.handelser.skriv({
      namndId,
      typ: 'delegationsanmald.tillkannagiven',
      objekt: 'organ',
      objektId: namndId,
      efter: { paragrafIder, ...dagar, antal },
    });
  }
}
