import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { BegaranDto } from './begaran.dto.js';
import { FattaUtlamnandebeslut } from './fatta-beslut.service.js';
import { somBegaranDto } from './som-dto.js';
import { BeslutstextDto } from './utlamnande.dto.js';
import { VisaBegaran } from './visa-begaran.service.js';

/** Myndighetens skriftliga beslut att inte lämna ut (OSL 6:3). */
@ApiTags('Utlämnande')
@Controller('namnder/:namndId/utlamnanden/:id/beslut')
export class UtlamnandebeslutController {
  constructor(
    private readonly visaBegaran: VisaBegaran,
    private readonly beslut: FattaUtlamnandebeslut,
  ) {}

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Börja skriva beslutet, eller fortsätt på det som finns',
    svar: BegaranDto,
    status: 201,
  })
  async ny(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @Body() dto: BeslutstextDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    await this.beslut.utkast(namndId, id, dto);
    return somBegaranDto(await this.visaBegaran.visa(namndId, id, vem));
  }

  @Put(':beslutId')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Ändra beslutets text innan det fattas',
    svar: BegaranDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @Param('beslutId') beslutId: string,
    @IfMatch() version: number,
    @Body() dto: BeslutstextDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    await this.beslut.andra(namndId, id, beslutId, version, dto);
    return somBegaranDto(await this.visaBegaran.visa(namndId, id, vem));
  }

  @Post(':beslutId/fattande')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.besluta',
    sammanfattning: 'Fatta beslutet på delegation; det ändras inte därefter',
    svar: BegaranDto,
    status: 200,
  })
  async fatta(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @Param('beslutId') beslutId: string,
    @IfMatch() version: number,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    await this.beslut.fatta(namndId, id, beslutId, version);
    return somBegaranDto(await this.visaBegaran.visa(namndId, id, vem));
  }
}
