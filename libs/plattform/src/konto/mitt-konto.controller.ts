import { Body, Controller, Delete, Get, Param, Patch, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Inloggad } from '../ratt/inloggad.decorator.js';
import { Rutt } from '../ratt/rutt.js';
import { taBortKaka } from '../session/kaka.js';
import { klientI } from '../session/klient.js';
import { LoggaUt } from '../session/logga-ut.service.js';
import type { InloggadISession } from '../session/sessioner.service.js';
import { BytLosenord } from './byt-losenord.service.js';
import { InstallningarDto } from './installningar.dto.js';
import { LasMittKonto } from './las-mitt-konto.service.js';
import { BytLosenordDto, MittKontoDto } from './mitt-konto.dto.js';
import { ValjInstallningar } from './valj-installningar.service.js';

@ApiTags('Mitt konto')
@Controller('konto')
export class MittKontoController {
  constructor(
    private readonly lasKonto: LasMittKonto,
    private readonly bytLosenord: BytLosenord,
    private readonly installningar: ValjInstallningar,
    private readonly loggaUt: LoggaUt,
  ) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'Det egna kontot: andra faktorer, kopplade inloggningar, pågående inloggningar och val',
    svar: MittKontoDto,
  })
  async las(@Inloggad() inloggad: InloggadISession): Promise<MittKontoDto> {
    return await this.lasKonto.las(inloggad);
  }

  @Patch('installningar')
  @Rutt({ scope: 'inloggad', sammanfattning: 'Välj utseende och kortkommandon', svar: InstallningarDto })
  async valj(@Inloggad() { kontoId }: InloggadISession, @Body() dto: InstallningarDto): Promise<InstallningarDto> {
    return await this.installningar.valj(kontoId, dto);
  }

  @Put('losenord')
  @Rutt({
    scope: 'inloggad',
    stegUpp: true,
    sammanfattning: 'Byt lösenord; kontots andra inloggningar avslutas',
    status: 204,
  })
  async byt(
    @Inloggad() inloggad: InloggadISession,
    @Body() dto: BytLosenordDto,
    @Req() begaran: FastifyRequest,
  ): Promise<void> {
    await this.bytLosenord.byt(inloggad, dto.nuvarande, dto.nytt, klientI(begaran));
  }

  @Delete('sessioner/:id')
  @Rutt({ scope: 'inloggad', sammanfattning: 'Logga ut en av sina inloggningar', status: 204 })
  async loggaUtEn(@Inloggad() { kontoId }: InloggadISession, @Param('id') id: string): Promise<void> {
    await this.loggaUt.en(kontoId, id);
  }

  @Delete('sessioner')
  @Rutt({ scope: 'inloggad', sammanfattning: 'Logga ut överallt, också här', status: 204 })
  async loggaUtAlla(
    @Inloggad() { kontoId }: InloggadISession,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<void> {
    await this.loggaUt.overallt(kontoId);
    taBortKaka(begaran, svar);
  }
}
