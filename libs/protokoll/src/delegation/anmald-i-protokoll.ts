import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AnmalDelegation } from '#beredning';
import { type Handelse, Handelselyssnare } from '#plattform';
import { AnmalanForrad } from '#sammantrade';
import { DelparagrafForrad } from './delparagraf.repository.js';

/**
 * Det som är anmält visar det justerade protokollet (KL 6:40), och tiden att överklaga går från dess tillkännagivande
 * (KL 13:5). I samma transaktion som justeringen och anslaget: faller de, faller också anmälan.
 */
@Injectable()
export class AnmaldIProtokoll implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly delar: DelparagrafForrad,
    private readonly anmalan: AnmalanForrad,
    private readonly anmal: AnmalDelegation,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('protokollsdel.justerad', (h) => this.justerad(h));
    this.lyssnare.lyssna('protokollsdel.tillkannagiven', (h) => this.tillkannagiven(h));
  }

  private async justerad({ objektId }: Handelse): Promise<void> {
    for (const p of await this.anmalan.anmaldaI(await this.delar.paragrafer(objektId))) await this.anmal.anmald(p);
  }

  private async tillkannagiven({ namndId, objektId }: Handelse): Promise<void> {
    const dagar = await this.delar.anslaget(objektId);
    if (dagar === null || namndId === null) return;
    await this.anmal.tillkannagiven(namndId, await this.delar.paragrafer(objektId), dagar);
  }
}
