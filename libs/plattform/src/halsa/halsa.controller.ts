import { Controller, Get, Res } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Klubbaroll, Konfiguration } from '../konfiguration/konfiguration.js';
import { Rutt } from '../ratt/rutt.js';
import { type Delhalsa, Halsa, type Halsosvar } from './halsa.js';

class HalsaSvar implements Halsosvar {
  @ApiProperty({ enum: ['uppe', 'nedsatt', 'nere'] })
  status!: 'uppe' | 'nedsatt' | 'nere';

  @ApiProperty()
  version!: string;

  @ApiProperty({ enum: ['allt', 'api', 'arbetare'] })
  roll!: Klubbaroll;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'object' }, description: 'Del → status och svarstid' })
  delar!: Record<string, Delhalsa>;
}

/** Vad som är uppe, för lastbalanserare och övervakning. */
@Controller('halsa')
export class Halsokontroll {
  constructor(
    private readonly halsa: Halsa,
    private readonly konfiguration: Konfiguration,
  ) {}

  @Get()
  @Rutt({ scope: 'offentlig', sammanfattning: 'Vad som är uppe', svar: HalsaSvar })
  async lage(@Res({ passthrough: true }) svar: FastifyReply): Promise<HalsaSvar> {
    const halsa = await this.halsa.svar();
    void svar.status(halsa.status === 'nere' ? 503 : 200).header('cache-control', 'no-store');
    return { ...halsa, version: this.konfiguration.version, roll: this.konfiguration.roll };
  }
}
