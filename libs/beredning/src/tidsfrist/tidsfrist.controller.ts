import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt } from '#plattform';
import { SkrivelseDto } from '../skrivelse/skrivelse.dto.js';
import { VisaSkrivelse } from '../skrivelse/visa-skrivelse.service.js';
import { Skrivelsefrister } from './skrivelsefrister.service.js';
import { SkrivelsetidDto, ValjSammantradeDto } from './tidsfrist.dto.js';

@ApiTags('Tjänsteskrivelser')
@Controller('namnder/:namndId/skrivelser/:skrivelseId')
export class TidsfristController {
  constructor(
    private readonly frister: Skrivelsefrister,
    private readonly visa: VisaSkrivelse,
  ) {}

  @Get('tidsfrist')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Vilket sammanträde skrivelsen skrivs för, dagarna dit, och de sammanträden som går att välja',
    svar: SkrivelsetidDto,
  })
  async tid(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<SkrivelsetidDto> {
    return await this.frister.en(namndId, id);
  }

  @Put('sammantrade')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Välj vilket sammanträde skrivelsen skrivs för',
    svar: SkrivelseDto,
  })
  async valj(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
    @Body() { sammantradeId }: ValjSammantradeDto,
  ): Promise<SkrivelseDto> {
    await this.frister.valj(namndId, id, version, sammantradeId);
    return await this.visa.en(namndId, id);
  }
}
