import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KravAdministrator } from '../roll/krav-administrator.service.js';
import { KommunDto, KommunerDto, NyKommunDto } from './kommun.dto.js';
import { KommunForrad } from './kommun.repository.js';
import { LaggUppKommunen } from './lagg-upp-kommunen.service.js';

@ApiTags('Kommun')
@Controller('kommuner')
export class KommunerController {
  constructor(
    private readonly kommuner: KommunForrad,
    private readonly laggUpp: LaggUppKommunen,
    private readonly krav: KravAdministrator,
  ) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    sammanfattning: 'Kommunen, eller ingen innan den är upplagd',
    svar: KommunerDto,
  })
  async alla(): Promise<KommunerDto> {
    return { rader: await this.kommuner.alla() };
  }

  @Post()
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    sammanfattning: 'Lägg upp kommunen, en gång, i en ny installation',
    svar: KommunDto,
    status: 201,
  })
  async nyKommun(@Inloggad() jag: InloggadPerson, @Body() dto: NyKommunDto): Promise<KommunDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    return await this.laggUpp.laggUpp(dto);
  }
}
