import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Handelse, Handelselyssnare } from '#plattform';
import { Bevakningar } from './bevakningar.service.js';
import { PaminnelseForradBevakning } from './paminnelse.repository.js';

const handlaggaren = (uppgifter: unknown): string | null | undefined => {
  if (typeof uppgifter !== 'object' || uppgifter === null || !('handlaggareId' in uppgifter)) return undefined;
  return typeof uppgifter.handlaggareId === 'string' ? uppgifter.handlaggareId : null;
};

/** Byter ärendet handläggare följer de bevakningar med som den förra ansvarade för. */
@Injectable()
export class FoljHandlaggaren implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly forrad: PaminnelseForradBevakning,
    private readonly bevakningar: Bevakningar,
  ) {}

  onModuleInit(): void {
    for (const typ of ['arende.andrat', 'arende.handlaggare_bytt']) {
      this.lyssnare.lyssna(typ, (handelse) => this.bytt(handelse));
    }
  }

  private async bytt({ namndId, objektId, fore, efter }: Handelse): Promise<void> {
    const [forra, nya] = [handlaggaren(fore), handlaggaren(efter)];
    if (namndId === null || forra == null || nya == null || forra === nya) return;
    for (const id of await this.forrad.handlaggarens(objektId, forra)) {
      await this.bevakningar.folj(namndId, id, nya);
    }
  }
}
