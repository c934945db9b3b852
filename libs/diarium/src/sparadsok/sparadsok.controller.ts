import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { AndraSparadSokningDto, NySparadSokningDto, SparadeSokningarDto, SparadSokningDto } from './sparadsok.dto.js';
import { SparaSokning } from './spara-sokning.service.js';

@ApiTags('Sparade sökningar')
@Controller('sparade-sokningar')
export class SparadSokController {
  constructor(private readonly tjanst: SparaSokning) {}

  @Get()
  @Rutt({ scope: 'inloggad', ratt: 'arende.las', sammanfattning: 'Mina sparade sökningar', svar: SparadeSokningarDto })
  async mina(@Inloggad() jag: InloggadPerson): Promise<SparadeSokningarDto> {
    return { rader: await this.tjanst.mina(jag) };
  }

  @Post()
  @Rutt({
    scope: 'inloggad',
    ratt: 'arende.las',
    sammanfattning: 'Spara en sökning; den är bara min',
    svar: SparadSokningDto,
    status: 201,
  })
  async spara(@Inloggad() jag: InloggadPerson, @Body() dto: NySparadSokningDto): Promise<SparadSokningDto> {
    const { namn, q, bevaka } = dto;
    return await this.tjanst.spara(jag, { namn, q, bevaka: bevaka ?? false });
  }

  @Patch(':sokningId')
  @Rutt({
    scope: 'inloggad',
    ratt: 'arende.las',
    sammanfattning: 'Byt namn på en sparad sökning, eller slå på och av dess notiser och mejl',
    svar: SparadSokningDto,
  })
  async andra(
    @Inloggad() jag: InloggadPerson,
    @Param('sokningId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraSparadSokningDto,
  ): Promise<SparadSokningDto> {
    const { ...andring } = dto;
    return await this.tjanst.andra(jag, id, version, andring);
  }

  @Delete(':sokningId')
  @Rutt({ scope: 'inloggad', ratt: 'arende.las', sammanfattning: 'Ta bort en sparad sökning', status: 204 })
  async taBort(
    @Inloggad() jag: InloggadPerson,
    @Param('sokningId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.tjanst.taBort(jag, id, version);
  }
}
