import { IfMatch, Klocka, Rutt } from '#plattform';
import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AntecknaForhinder } from './anteckna-forhinder.service.js';
import { NyttForhinderDto, PresidiumDto } from './presidium.dto.js';
import { PresidiumForrad } from './presidium.repository.js';

@ApiTags('Presidium')
@Controller('namnder/:namndId/presidium')
export class PresidiumController {
  constructor(
    private readonly forrad: PresidiumForrad,
    private readonly forhinder: AntecknaForhinder,
    private readonly klocka: Klocka,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Presidiet i dag, och vem som har ordförandens uppgifter',
    svar: PresidiumDto,
  })
  async visa(@Param('namndId') namndId: string): Promise<PresidiumDto> {
    const idag = this.klocka.idag();
    return {
      ledamoter: await this.forrad.presidiet(namndId, idag),
      forhinder: await this.forrad.hinder(namndId, idag),
    };
  }

  @Post('forhinder')
  @Rutt({
    scope: 'namnd',
    ratt: 'forhinder.skriv',
    sammanfattning: 'Anteckna att någon i presidiet är förhindrad',
    svar: PresidiumDto,
    status: 201,
  })
  async anteckna(@Param('namndId') namndId: string, @Body() dto: NyttForhinderDto): Promise<PresidiumDto> {
    const { uppdragId, fran, till } = dto;
    await this.forhinder.anteckna(namndId, { uppdragId, fran, till });
    return await this.visa(namndId);
  }

  @Delete('forhinder/:forhinderId')
  @Rutt({
    scope: 'namnd',
    ratt: 'forhinder.skriv',
    sammanfattning: 'Återkalla ett förhinder; från och med i dag gäller det inte',
    status: 204,
  })
  async aterkalla(
    @Param('namndId') namndId: string,
    @Param('forhinderId') forhinderId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.forhinder.aterkalla(namndId, forhinderId, version);
  }
}
