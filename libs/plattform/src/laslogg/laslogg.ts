import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { nyttId } from '../databas/id.js';
import { Klocka } from '../klocka/klocka.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { LasloggForrad } from './laslogg.repository.js';

/** Det som lästs, och varför läsaren fick läsa det. */
export interface Lasningsuppgift {
  namndId: string;
  slag: 'sekretess' | 'granskning';
  grund: string;
  objekt: string;
  objektId: string;
}

/** Antecknar läsningar innan svaret lämnas: går det inte att anteckna, lämnas inget ut. */
@Injectable()
export class Laslogg {
  constructor(
    private readonly forrad: LasloggForrad,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** Skriver läsningen av den som handlar. Klubba självt och den utan konto läser ingenting åt sig. */
  @Transactional()
  async anteckna(uppgift: Lasningsuppgift): Promise<void> {
    const aktor = this.sammanhang.aktor();
    if (aktor.kontoId === null) return;
    await this.forrad.lagg({ id: nyttId(), tid: this.klocka.nu(), kontoId: aktor.kontoId, aktor, ...uppgift });
  }
}
