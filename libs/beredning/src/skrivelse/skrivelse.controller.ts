import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, type Lista, Rutt, somLista } from '#plattform';
import { AndraSkrivelse } from './andra-skrivelse.service.js';
import { SkapaSkrivelse } from './skapa-skrivelse.service.js';
import {
  AndraSkrivelseDto,
  BorjaSkrivelseDto,
  SkillnadDto,
  SkrivelseDto,
  Skrivelselista,
  SkrivelseradDto,
} from './skrivelse.dto.js';
import { VisaSkrivelse } from './visa-skrivelse.service.js';

@ApiTags('Tjänsteskrivelser')
@Controller('namnder/:namndId/skrivelser')
export class SkrivelseController {
  constructor(
    private readonly visa: VisaSkrivelse,
    private readonly skapaSkrivelse: SkapaSkrivelse,
    private readonly andraSkrivelse: AndraSkrivelse,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Nämndens tjänsteskrivelser. Sorteras på datum, rubrik, tillstand, versionsnr.',
    svar: SkrivelseradDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Skrivelselista): Promise<Lista<SkrivelseradDto>> {
    const { rader, antal } = await this.visa.sida(namndId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get(':skrivelseId')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'En tjänsteskrivelse, med de steg som är öppna för dig',
    svar: SkrivelseDto,
  })
  async en(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<SkrivelseDto> {
    return await this.visa.en(namndId, id);
  }

  @Get(':skrivelseId/skillnad')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Vad som skiljer versionen från den förra; tomt för den första',
  })
  async skillnad(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<SkillnadDto[]> {
    return await this.visa.skillnad(namndId, id);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Börja en tjänsteskrivelse; ärendet bereds från och med nu',
    svar: SkrivelseDto,
    status: 201,
  })
  async ny(@Param('namndId') namndId: string, @Body() dto: BorjaSkrivelseDto): Promise<SkrivelseDto> {
    const { ...uppgifter } = dto;
    return await this.en(namndId, await this.skapaSkrivelse.skapa({ ...uppgifter, namndId }));
  }

  @Patch(':skrivelseId')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Ändra ett utkast. Undertecknare, förslag och avsnitt ersätts när de anges.',
    svar: SkrivelseDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraSkrivelseDto,
  ): Promise<SkrivelseDto> {
    await this.andraSkrivelse.andra(namndId, id, version, dto);
    return await this.en(namndId, id);
  }
}
