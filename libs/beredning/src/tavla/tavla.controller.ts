import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Rutt } from '#plattform';
import { PaminnOmSkrivelse } from './paminn-om-skrivelse.service.js';
import { TavelfragaDto, TavlanDto } from './tavla.dto.js';
import { VisaTavla } from './visa-tavla.service.js';

@ApiTags('Tjänsteskrivelser')
@Controller('namnder/:namndId/skrivelsetavla')
export class TavlaController {
  constructor(
    private readonly tavla: VisaTavla,
    private readonly paminnelse: PaminnOmSkrivelse,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Skrivelserna på väg till ett sammanträde: läge, hos vem, dagar kvar och vad som saknas',
    svar: TavlanDto,
  })
  async visa(@Param('namndId') namndId: string, @Query() fraga: TavelfragaDto): Promise<TavlanDto> {
    const { sammantrade = 'nasta', vy = 'alla', ...filter } = fraga;
    return await this.tavla.visa(namndId, { ...filter, sammantrade, vy });
  }

  @Post(':skrivelseId/paminnelse')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Påminn dem som har skrivelsen nu; högst en gång om dagen',
    status: 204,
  })
  async paminn(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<void> {
    await this.paminnelse.paminn(namndId, id);
  }
}
