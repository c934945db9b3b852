import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import {
  AndraBevakningsvalDto,
  BevakningsvalDto,
  KalenderlankDto,
  MinaBevakningarDto,
  MinaBevakningarFraga,
} from './bevakning.dto.js';
import { Bevakningskalender } from './bevakningskalender.service.js';
import { StallInBevakning } from './stall-in-bevakning.service.js';
import { VisaBevakningar } from './visa-bevakningar.service.js';

const KALENDER = 'text/calendar; charset=utf-8';

@ApiTags('Bevakningar')
@Controller()
export class MinaBevakningarController {
  constructor(
    private readonly visa: VisaBevakningar,
    private readonly val: StallInBevakning,
    private readonly kalender: Bevakningskalender,
  ) {}

  @Get('start/bevakningar')
  @Rutt({
    scope: 'inloggad',
    ratt: 'bevakning.las',
    sammanfattning: 'Mina bevakningar, och dem jag har medan någon är borta; de försenade först',
    svar: MinaBevakningarDto,
  })
  async egna(@Inloggad() jag: InloggadPerson, @Query() { namndId }: MinaBevakningarFraga): Promise<MinaBevakningarDto> {
    return await this.visa.egna(jag, namndId);
  }

  @Get('mina-bevakningsval')
  @Rutt({ scope: 'inloggad', sammanfattning: 'Hur jag påminns om bevakningar', svar: BevakningsvalDto })
  async mittVal(@Inloggad() jag: InloggadPerson): Promise<BevakningsvalDto> {
    return await this.val.galler(jag.kontoId);
  }

  @Put('mina-bevakningsval')
  @Rutt({ scope: 'inloggad', sammanfattning: 'Bestäm hur jag påminns om bevakningar', svar: BevakningsvalDto })
  async valj(
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
    @Body() dto: AndraBevakningsvalDto,
  ): Promise<BevakningsvalDto> {
    const { ...val } = dto;
    await this.val.valj(jag.kontoId, val, version);
    return await this.val.galler(jag.kontoId);
  }

  @Post('mina-bevakningsval/kalenderlank')
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'Gör en hemlig kalenderlänk; den förra slutar gälla',
    svar: KalenderlankDto,
    status: 201,
  })
  async nyLank(@Inloggad() jag: InloggadPerson): Promise<KalenderlankDto> {
    return { lank: await this.kalender.nyLank(jag.kontoId) };
  }

  @Delete('mina-bevakningsval/kalenderlank')
  @HttpCode(204)
  @Rutt({ scope: 'inloggad', sammanfattning: 'Ta bort kalenderlänken; den slutar gälla' })
  async taBortLank(@Inloggad() jag: InloggadPerson): Promise<void> {
    await this.kalender.taBort(jag.kontoId);
  }

  @Get('bevakningskalender/:nyckel')
  @Header('content-type', KALENDER)
  @Rutt({
    scope: 'offentlig',
    lankbevis: true,
    sammanfattning: 'En persons bevakningar som kalender, bakom den hemliga länken',
    innehall: KALENDER,
  })
  async ics(@Param('nyckel') nyckel: string, @Res({ passthrough: true }) svar: FastifyReply): Promise<string> {
    void svar.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
    return await this.kalender.hamta(nyckel);
  }
}
