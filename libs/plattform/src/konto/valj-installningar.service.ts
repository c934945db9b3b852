import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import type { Kontoinstallningar } from './installningar.js';
import { KontoForrad } from './konto.repository.js';

/** Innehavaren väljer hur Klubba ser ut och beter sig. */
@Injectable()
export class ValjInstallningar {
  constructor(private readonly konton: KontoForrad) {}

  /** Byter det som nämns; resten står kvar. @returns alla */
  @Transactional()
  async valj(kontoId: string, val: Kontoinstallningar): Promise<Kontoinstallningar> {
    await this.konton.andraInstallningar(kontoId, val);
    return await this.konton.installningar(kontoId);
  }
}
