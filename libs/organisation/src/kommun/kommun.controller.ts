import { IfMatch, Inloggad, type InloggadPerson, Rutt, saknas } from '#plattform';
import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KravAdministrator } from '../roll/krav-administrator.service.js';
import { AndraKommun } from './andra-kommun.service.js';
import { AndraKommunDto, KommunDto } from './kommun.dto.js';
import { KommunForrad } from './kommun.repository.js';

@ApiTags('Kommun')
@Controller('kommuner/:kommunId')
export class KommunController {
  constructor(
    private readonly kommuner: KommunForrad,
    private readonly andraKommun: AndraKommun,
    private readonly krav: KravAdministrator,
  ) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.las',
    sammanfattning: 'Kommunens uppgifter och brevhuvud',
    svar: KommunDto,
  })
  async en(@Param('kommunId') kommunId: string): Promise<KommunDto> {
    const kommun = await this.kommuner.medId(kommunId);
    if (kommun === null) throw saknas('Kommunen');
    return kommun;
  }

  @Patch()
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    sammanfattning: 'Ändra kommunens uppgifter och brevhuvud',
    svar: KommunDto,
  })
  async andra(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @IfMatch() version: number,
    @Body() dto: AndraKommunDto,
  ): Promise<KommunDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    return await this.andraKommun.andra(kommunId, version, dto);
  }
}
