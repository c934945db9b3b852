import { Controller, Delete, Get, Header, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { ArskalenderDto, Arskalenderfraga, ArsplanslankDto, NyArsplanslankDto } from './arsplan.dto.js';
import { VisaArskalender } from './arskalender.service.js';
import { Arsplanslank } from './arsplanslank.service.js';

const KALENDER = 'text/calendar; charset=utf-8';

@ApiTags('Sammanträdesordning')
@Controller()
export class ArsplanController {
  constructor(
    private readonly kalender: VisaArskalender,
    private readonly lankar: Arsplanslank,
  ) {}

  @Get('namnder/:namndId/arskalender')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Årets röda dagar och aftnar, och kommunens andra organs beslutade sammanträden',
    svar: ArskalenderDto,
  })
  async aret(@Param('namndId') namndId: string, @Query() { ar }: Arskalenderfraga): Promise<ArskalenderDto> {
    return await this.kalender.visa(namndId, ar);
  }

  @Get('namnder/:namndId/arsplanslank')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Min kalenderlänk i nämnden, och vilkas dagar den ger',
    svar: ArsplanslankDto,
  })
  async lank(@Param('namndId') namndId: string, @Inloggad() { kontoId }: InloggadPerson): Promise<ArsplanslankDto> {
    return await this.lankar.lage(kontoId, namndId);
  }

  @Post('namnder/:namndId/arsplanslank')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Gör en hemlig länk till nämndens kalender; den förra slutar gälla',
    svar: NyArsplanslankDto,
    status: 201,
  })
  async nyLank(@Param('namndId') namndId: string, @Inloggad() { kontoId }: InloggadPerson): Promise<NyArsplanslankDto> {
    return { lank: await this.lankar.ny(kontoId, namndId) };
  }

  @Delete('namnder/:namndId/arsplanslank')
  @HttpCode(204)
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Ta tillbaka kalenderlänken; den slutar gälla',
    status: 204,
  })
  async taBortLank(@Param('namndId') namndId: string, @Inloggad() { kontoId }: InloggadPerson): Promise<void> {
    await this.lankar.taBort(kontoId, namndId);
  }

  @Get('arsplankalender/:nyckel')
  @Header('content-type', KALENDER)
  @Rutt({
    scope: 'offentlig',
    lankbevis: true,
    sammanfattning: 'Nämndens sammanträden och hålltider som kalender, bakom en persons hemliga länk',
    innehall: KALENDER,
  })
  async ics(@Param('nyckel') nyckel: string, @Res({ passthrough: true }) svar: FastifyReply): Promise<string> {
    void svar.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
    return await this.lankar.hamta(nyckel);
  }
}
