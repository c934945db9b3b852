import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { RaknaTraffar } from './rakna-traffar.service.js';
import { SokantalDto, SokfragaDto, SoksvarDto } from './sok.dto.js';
import { Sok } from './sok.service.js';

@ApiTags('Sök')
@Controller('sok')
export class SokController {
  constructor(
    private readonly tjanst: Sok,
    private readonly antal: RaknaTraffar,
  ) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    ratt: 'arende.las',
    sammanfattning: 'Ärenden på dnr, ord, fraser och filter i alla nämnder där jag får läsa diariet',
    svar: SoksvarDto,
  })
  async sok(@Inloggad() jag: InloggadPerson, @Query() fraga: SokfragaDto): Promise<SoksvarDto> {
    return await this.tjanst.sok(jag, fraga);
  }

  @Get('antal')
  @Rutt({
    scope: 'inloggad',
    ratt: 'arende.las',
    sammanfattning: 'Hur många av sökningens träffar varje filter skulle lämna kvar',
    svar: SokantalDto,
  })
  async rakna(@Inloggad() jag: InloggadPerson, @Query() fraga: SokfragaDto): Promise<SokantalDto> {
    return await this.antal.rakna(jag, fraga);
  }
}
