import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { DelaMejlhandling } from './dela-mejlhandling.service.js';
import { HandlingsvyDto } from './handlingsvy.dto.js';
import { AngraMejldelningDto, DeltMejlDto } from './mejldelning.dto.js';
import { VisaHandlingsvy } from './visa-handlingsvy.service.js';

@ApiTags('Handlingar')
@Controller('namnder/:namndId/handlingar/:handlingId/mejldelning')
export class MejldelningController {
  constructor(
    private readonly delning: DelaMejlhandling,
    private readonly vyer: VisaHandlingsvy,
  ) {}

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Gör bilagorna i handlingens e-brev (.eml) till egna handlingar, bilagor till den',
    svar: DeltMejlDto,
    status: 201,
  })
  async dela(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @IfMatch() version: number,
    @Inloggad() vem: InloggadPerson,
  ): Promise<DeltMejlDto> {
    const nya = await this.delning.dela(namndId, id, version, vem);
    return { nya, vy: await this.vyer.vy(namndId, id, vem) };
  }

  @Post('angra')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Ångra delningen: de handlingar den gjorde makuleras',
    svar: HandlingsvyDto,
    status: 200,
  })
  async angra(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @IfMatch() version: number,
    @Body() { nya }: AngraMejldelningDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<HandlingsvyDto> {
    await this.delning.angra(namndId, id, version, nya);
    return await this.vyer.vy(namndId, id, vem);
  }
}
