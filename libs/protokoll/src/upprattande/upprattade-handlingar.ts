import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UpprattaHandling } from '#diarium';
import { Handelselyssnare } from '#plattform';
import { upprattasGenom } from './domain/upprattas.js';
import { SlutbehandladForrad } from './slutbehandlad.repository.js';

/** Gör det fastställda i ett ärende upprättat när § om det justeras, eller går till en annan nämnd (TF 2:10). */
@Injectable()
export class UpprattaVidJustering implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly forrad: SlutbehandladForrad,
    private readonly upprattande: UpprattaHandling,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('protokollsdel.justerad', ({ objektId }) => this.justerad(objektId));
    this.lyssnare.lyssna('expediering.skickad', ({ objektId }) => this.expedierad(objektId));
  }

  private async justerad(delId: string): Promise<void> {
    for (const { arendeId, organ, utfall, upptagenTid } of await this.forrad.iDelen(delId)) {
      const genom = upprattasGenom({ handelse: 'justering', organ, utfall });
      if (genom !== null) await this.upprattande.upprattadeIArendet(arendeId, genom, upptagenTid);
    }
  }

  private async expedierad(expedieringId: string): Promise<void> {
    const paragraf = await this.forrad.expedierad(expedieringId);
    if (paragraf === null) return;
    const genom = upprattasGenom({ handelse: 'expediering', till: paragraf.till });
    if (genom !== null) {
      await this.upprattande.upprattadeIArendet(paragraf.arendeId, genom, paragraf.upptagenTid);
    }
  }
}
