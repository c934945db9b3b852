import { Controller, Get, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Fillagring, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { somBilaga } from '../handling/filnamn.js';
import { Konvertering } from './konvertering.service.js';

// PDF:en är gjord av en fil utifrån: den får aldrig köra något här.
const CSP = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

@ApiTags('Filer')
@Controller('namnder/:namndId')
export class PdfutgavaController {
  constructor(
    private readonly konvertering: Konvertering,
    private readonly lagring: Fillagring,
  ) {}

  @Get('filer/:filId/pdf')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.las',
    sammanfattning: 'En Word-fil eller ett annat kontorsdokument som PDF, för att visas',
    innehall: 'application/pdf',
  })
  async pdf(
    @Param('namndId') namndId: string,
    @Param('filId') filId: string,
    @Inloggad() vem: InloggadPerson,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const { sha256, filnamn, storlek } = await this.konvertering.hamta(namndId, filId, vem);
    void svar.headers({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': CSP,
      'cross-origin-resource-policy': 'same-origin',
    });
    return new StreamableFile(await this.lagring.las(sha256), {
      type: 'application/pdf',
      length: storlek,
      disposition: somBilaga(filnamn).replace(/^attachment/u, 'inline'),
    });
  }

  @Post('filer/:filId/pdf')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Försök igen att göra PDF av en fil',
    status: 204,
  })
  async igen(
    @Param('namndId') namndId: string,
    @Param('filId') filId: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<void> {
    await this.konvertering.igen(namndId, filId, vem);
  }
}
