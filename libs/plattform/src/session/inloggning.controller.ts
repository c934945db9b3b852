import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Behorighet } from '../ratt/behorighet.service.js';
import { Inloggad } from '../ratt/inloggad.decorator.js';
import { Rutt } from '../ratt/rutt.js';
import { InloggningDto, JagDto } from './inloggning.dto.js';
import { lasKaka, sattKaka, taBortKaka } from './kaka.js';
import { LoggaIn } from './logga-in.service.js';
import { type Inloggad as InloggadPerson, LANGSTA_SESSION_S, Sessioner } from './sessioner.service.js';

@ApiTags('Inloggning')
@Controller()
export class InloggningController {
  constructor(
    private readonly inloggning: LoggaIn,
    private readonly sessioner: Sessioner,
    private readonly behorighet: Behorighet,
  ) {}

  @Post('inloggning')
  @HttpCode(204)
  @Rutt({ scope: 'offentlig', sammanfattning: 'Logga in; svaret sätter sessionskakan' })
  async loggaIn(
    @Body() dto: InloggningDto,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<void> {
    // En tidigare inloggning i samma webbläsare avslutas, så att ingen annans session kan leva vidare.
    const tidigare = lasKaka(begaran);
    const token = await this.inloggning.loggaIn(dto.inloggningsnamn, dto.losenord, begaran.ip);
    if (tidigare !== null) await this.sessioner.avsluta(tidigare);
    sattKaka(begaran, svar, token, LANGSTA_SESSION_S);
  }

  @Delete('inloggning')
  @HttpCode(204)
  @Rutt({ scope: 'offentlig', sammanfattning: 'Logga ut; går bra också när sessionen redan är slut' })
  async loggaUt(@Req() begaran: FastifyRequest, @Res({ passthrough: true }) svar: FastifyReply): Promise<void> {
    const token = lasKaka(begaran);
    if (token !== null) await this.sessioner.avsluta(token);
    taBortKaka(begaran, svar);
  }

  @Get('jag')
  @Rutt({ scope: 'inloggad', sammanfattning: 'Vem som är inloggad, med nämnder, roller och rättigheter', svar: JagDto })
  async jag(@Inloggad() inloggad: InloggadPerson): Promise<JagDto> {
    return { ...inloggad, namnder: await this.behorighet.mina(inloggad.kontoId) };
  }
}
