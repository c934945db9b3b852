import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Rutt } from '#plattform';
import { SedanSistDto, SkrivelselasningDto, SkrivelseversionerDto } from './granskning.dto.js';
import { LasSkrivelse } from './las-skrivelse.service.js';

@ApiTags('Tjänsteskrivelser')
@Controller('namnder/:namndId/skrivelser/:skrivelseId')
export class GranskningController {
  constructor(private readonly las: LasSkrivelse) {}

  @Get('sedan-sist')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Vad som har ändrats sedan du läste skrivelsen sist',
    svar: SedanSistDto,
  })
  async sedanSist(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<SedanSistDto> {
    return await this.las.sedanSist(namndId, id);
  }

  @Post('lasning')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Anteckna att du har läst texten som den står',
    status: 204,
  })
  async lasning(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Body() { texthash }: SkrivelselasningDto,
  ): Promise<void> {
    await this.las.antecknaLasning(namndId, id, texthash);
  }

  @Get('versioner')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Skrivelsens versioner, den senaste först, och vad som skiljer var och en från den förra',
    svar: SkrivelseversionerDto,
  })
  async versioner(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<SkrivelseversionerDto> {
    return { rader: await this.las.versioner(namndId, id) };
  }
}
