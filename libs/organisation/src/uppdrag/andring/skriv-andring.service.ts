import { Klocka, nyttId, Sammanhang } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Andringsslag, Beslutsgrund, Faltvarden } from './andring.js';
import { AndringForrad } from './andring.repository.js';

export interface NyAndring {
  namndId: string;
  slag: Andringsslag;
  uppdragId: string | null;
  parti?: string | null;
  galler: string;
  beslut: Beslutsgrund | null;
  /** Bara fält och id, aldrig namn eller kontaktuppgifter. */
  fore?: Faltvarden;
  efter?: Faltvarden;
  skal?: string | null;
}

/** Skriver vad som ändrats i organets uppdrag, i pågående transaktion. */
@Injectable()
export class SkrivAndring {
  constructor(
    private readonly forrad: AndringForrad,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  async skriv(ny: NyAndring): Promise<void> {
    await this.forrad.lagg({
      id: nyttId(),
      organId: ny.namndId,
      uppdragId: ny.uppdragId,
      parti: ny.parti ?? null,
      slag: ny.slag,
      galler: ny.galler,
      beslutOrgan: ny.beslut?.organ ?? null,
      beslutParagraf: ny.beslut?.paragraf ?? null,
      beslutDatum: ny.beslut?.datum ?? null,
      fore: ny.fore ?? null,
      efter: ny.efter ?? null,
      skal: ny.skal ?? null,
      tid: this.klocka.nu(),
      kontoId: this.sammanhang.aktor().kontoId,
    });
  }
}
