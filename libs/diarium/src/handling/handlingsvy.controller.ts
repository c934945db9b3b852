import { Body, Controller, Get, Param, Post, Put, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Arendezip } from './arendezip.service.js';
import { Bilagor } from './bilagor.service.js';
import { somBilaga } from './filnamn.js';
import { BilageordningDto, HandlingsvyDto, UpprattaHandlingDto } from './handlingsvy.dto.js';
import { UpprattaHandling } from './upprattande.service.js';
import { VisaHandlingsvy } from './visa-handlingsvy.service.js';

@ApiTags('Handlingar')
@Controller('namnder/:namndId')
export class HandlingsvyController {
  constructor(
    private readonly vyer: VisaHandlingsvy,
    private readonly bilagor: Bilagor,
    private readonly upprattande: UpprattaHandling,
    private readonly arkiv: Arendezip,
  ) {}

  @Get('handlingar/:handlingId/vy')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.las',
    sammanfattning: 'Allt som handlingens sida visar: filer, kontroll, bilagor, grannar',
    svar: HandlingsvyDto,
  })
  async vy(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<HandlingsvyDto> {
    return await this.vyer.vy(namndId, id, vem);
  }

  @Put('handlingar/:handlingId/bilagor')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Sätt handlingens bilagor och deras ordning',
    svar: HandlingsvyDto,
  })
  async ordna(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @IfMatch() version: number,
    @Body() { bilagor }: BilageordningDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<HandlingsvyDto> {
    await this.bilagor.satt(namndId, id, version, bilagor);
    return await this.vyer.vy(namndId, id, vem);
  }

  @Post('handlingar/:handlingId/upprattande')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Fastställ en egen handling, eller gör den fastställda upprättad (TF 2:10)',
    svar: HandlingsvyDto,
    status: 200,
  })
  async uppratta(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @IfMatch() version: number,
    @Body() { genom }: UpprattaHandlingDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<HandlingsvyDto> {
    if (genom === undefined || genom === null) await this.upprattande.faststall(namndId, id, version);
    else await this.upprattande.upprattad(namndId, id, genom, version);
    return await this.vyer.vy(namndId, id, vem);
  }

  @Get('arenden/:arendeId/handlingar.zip')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.las',
    sammanfattning: 'Ärendets handlingar i ett arkiv: de filer som läsaren får läsa',
    innehall: 'application/zip',
  })
  async zip(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() vem: InloggadPerson,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const { filnamn, strom } = await this.arkiv.packa(namndId, arendeId, vem);
    void svar.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
    return new StreamableFile(strom, { type: 'application/zip', disposition: somBilaga(filnamn) });
  }
}
