import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Insynsprov } from '#sammantrade';
import { FordelaDelar } from '../del/fordela-delar.service.js';
import { FordelaDto, OppnaProtokollDto } from './protokoll-indata.dto.js';
import { ProtokollDto } from './protokoll.dto.js';
import { SkrivProtokoll } from './skriv-protokoll.service.js';
import { ValjSekreterare } from './valj-sekreterare.service.js';
import { VisaProtokoll } from './visa-protokoll.service.js';

@ApiTags('Protokoll')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/protokoll')
export class ProtokollController {
  constructor(
    private readonly visa: VisaProtokoll,
    private readonly skriv: SkrivProtokoll,
    private readonly sekreterare: ValjSekreterare,
    private readonly fordela: FordelaDelar,
    private readonly insyn: Insynsprov,
  ) {}

  @Get()
  @Rutt({ scope: 'namnd', ratt: 'protokoll.las', sammanfattning: 'Protokollet och dess delar', svar: ProtokollDto })
  async protokoll(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<ProtokollDto> {
    return await this.visa.visa(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId));
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'protokoll.skriv',
    sammanfattning: 'Öppna protokollet; finns det redan lämnas det som det är',
    svar: ProtokollDto,
    status: 201,
  })
  async oppna(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Body() dto: OppnaProtokollDto,
  ): Promise<ProtokollDto> {
    const vem = await this.sekreterare.valj(namndId, sammantradeId, jag, dto.sekreterareId);
    await this.skriv.oppna(namndId, sammantradeId, vem);
    return await this.protokoll(namndId, sammantradeId, jag);
  }

  @Put('delar')
  @Rutt({
    scope: 'namnd',
    ratt: 'protokoll.skriv',
    sammanfattning: 'Lägg varje § i exakt en del. If-Match avser protokollets version.',
    svar: ProtokollDto,
  })
  async delar(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
    @Body() dto: FordelaDto,
  ): Promise<ProtokollDto> {
    await this.fordela.fordela(namndId, sammantradeId, dto.delar, version);
    return await this.protokoll(namndId, sammantradeId, jag);
  }
}
