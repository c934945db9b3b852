import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Klocka } from '../klocka/klocka.js';
import { type Plockadrad, type Tagenrad, UtkorgForrad } from './utkorg.repository.js';

/** Radens väg från väntande till klar eller uppgiven, ett steg per transaktion. */
@Injectable()
export class Utkorgssteg {
  constructor(
    private readonly forrad: UtkorgForrad,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Plockar rader som står på tur och lämnar dem till kön innan transaktionen går igenom. Tar kön inte emot dem
   * är ingenting plockat; faller transaktionen efteråt läggs de en gång till, och kön hoppar över dem.
   */
  @Transactional()
  async lamna(
    omtagMs: number,
    hogst: number,
    arbetare: number,
    tillKo: (rader: readonly Plockadrad[]) => Promise<void>,
  ): Promise<number> {
    const rader = await this.forrad.plocka(omtagMs, hogst, arbetare);
    if (rader.length > 0) await tillKo(rader);
    return rader.length;
  }

  @Transactional()
  async ta(id: string, arbetare: number): Promise<Tagenrad | null> {
    return await this.forrad.ta(id, arbetare);
  }

  @Transactional()
  async klar(id: string, arbetare: number): Promise<void> {
    await this.forrad.klar(id, arbetare, this.klocka.nu());
  }

  @Transactional()
  async senare(id: string, arbetare: number, ms: number, fel: string, raknas: boolean): Promise<void> {
    await this.forrad.senare(id, arbetare, ms, fel, raknas);
  }

  @Transactional()
  async misslyckad(id: string, arbetare: number, fel: string): Promise<void> {
    await this.forrad.misslyckad(id, arbetare, fel);
  }

  async tidTillNasta(): Promise<number | null> {
    return await this.forrad.tidTillNasta();
  }
}
