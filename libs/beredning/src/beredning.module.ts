import { Module } from '@nestjs/common';
import { DiariumModul } from '#diarium';
import { SkrivelseForrad } from './skrivelse/skrivelse.repository.js';
import { TaInSkrivelse } from './skrivelse/ta-in-skrivelse.service.js';

/** Beredningen: skrivelser från utkast till fastställda. */
@Module({
  imports: [DiariumModul],
  providers: [SkrivelseForrad, TaInSkrivelse],
  exports: [SkrivelseForrad, TaInSkrivelse],
})
export class BeredningModul {}
