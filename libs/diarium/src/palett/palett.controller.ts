import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { PalettDto, PalettfragaDto } from './palett.dto.js';
import { SokEllerGor } from './sok-eller-gor.service.js';

@ApiTags('Sök')
@Controller('sok-eller-gor')
export class PalettController {
  constructor(private readonly palett: SokEllerGor) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    lasNamnder: true,
    sammanfattning: 'Ärenden, §§, sammanträden, handlingar och personer på en gång, bland det jag får se',
    svar: PalettDto,
  })
  async sok(@Inloggad() jag: InloggadPerson, @Query() { q, namndId }: PalettfragaDto): Promise<PalettDto> {
    return await this.palett.sok(jag, q, namndId);
  }
}
