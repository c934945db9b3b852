import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { LamnaSvarDto, SvarslageDto } from './lamna-svar.dto.js';
import { LamnaSvar } from './lamna-svar.service.js';

@ApiTags('Kallelse')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/svar')
export class LamnaSvarController {
  constructor(private readonly svar: LamnaSvar) {}

  @Get()
  @Rutt({ scope: 'namnd', ratt: 'kallelse.las', sammanfattning: 'Mitt svar på kallelsen', svar: SvarslageDto })
  async mitt(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() { personId }: InloggadPerson,
  ): Promise<SvarslageDto> {
    return await this.svar.lage({ namndId, sammantradeId, personId });
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    sammanfattning: 'Svara på kallelsen; det senaste svaret gäller',
    svar: SvarslageDto,
    status: 200,
  })
  async svara(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Body() { svar }: LamnaSvarDto,
  ): Promise<SvarslageDto> {
    return await this.svar.lamna({ namndId, sammantradeId, personId: jag.personId }, svar, jag);
  }

  @Get(':personId')
  @Rutt({ scope: 'namnd', ratt: 'kallelse.skicka', sammanfattning: 'En mottagares svar', svar: SvarslageDto })
  async en(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('personId') personId: string,
  ): Promise<SvarslageDto> {
    return await this.svar.lage({ namndId, sammantradeId, personId });
  }

  @Post(':personId')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.skicka',
    sammanfattning: 'Anteckna en mottagares svar, som kommit på telefon eller på annat sätt',
    svar: SvarslageDto,
    status: 200,
  })
  async anteckna(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('personId') personId: string,
    @Inloggad() jag: InloggadPerson,
    @Body() { svar }: LamnaSvarDto,
  ): Promise<SvarslageDto> {
    return await this.svar.lamna({ namndId, sammantradeId, personId }, svar, jag);
  }
}
