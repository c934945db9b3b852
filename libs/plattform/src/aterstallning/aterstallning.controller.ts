import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rutt } from '../ratt/rutt.js';
import { sattEnhetskaka } from '../session/kaka.js';
import { klientI } from '../session/klient.js';
import { AterstallLosenord } from './aterstall-losenord.service.js';
import { BegarAterstallningDto, NyttLosenordDto } from './aterstallning.dto.js';

@ApiTags('Inloggning')
@Controller('inloggning/aterstallning')
export class AterstallningController {
  constructor(private readonly aterstallning: AterstallLosenord) {}

  @Post()
  @Rutt({
    scope: 'offentlig',
    sammanfattning:
      'Be om ett nytt lösenord: ett mejl skickas om kontot finns och har en adress; svaret är alltid detsamma',
    status: 202,
  })
  async begar(@Body() dto: BegarAterstallningDto, @Req() begaran: FastifyRequest): Promise<void> {
    await this.aterstallning.begar(dto.inloggningsnamn, klientI(begaran));
  }

  @Post('losenord')
  @Rutt({ scope: 'offentlig', sammanfattning: 'Sätt ett nytt lösenord med nyckeln ur mejlet', status: 204 })
  async satt(
    @Body() dto: NyttLosenordDto,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<void> {
    const klient = klientI(begaran);
    await this.aterstallning.satt(dto.nyckel, dto.losenord, klient);
    sattEnhetskaka(begaran, svar, klient.enhetsvarde);
  }
}
