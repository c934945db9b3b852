import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { AndraPartDto, ArendeparterDto, NyPartDto, TaBortPartDto } from './part.dto.js';
import { SkrivPart } from './skriv-part.service.js';
import { VisaParter } from './visa-parter.service.js';

@ApiTags('Parter')
@Controller('namnder/:namndId/arenden/:arendeId/parter')
export class PartController {
  constructor(
    private readonly visa: VisaParter,
    private readonly skriv: SkrivPart,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Ärendets parter, avsändare och deras nummer',
    svar: ArendeparterDto,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeparterDto> {
    return { rader: await this.visa.lista(namndId, arendeId, vem) };
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Lägg till en part',
    svar: ArendeparterDto,
    status: 201,
  })
  async ny(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Body() dto: NyPartDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeparterDto> {
    const { ...ny } = dto;
    await this.skriv.lagg(namndId, arendeId, ny);
    return await this.lista(namndId, arendeId, vem);
  }

  @Patch(':partId')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Rätta uppgifter om en part; det gamla står kvar bland rättelserna',
    svar: ArendeparterDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Param('partId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraPartDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeparterDto> {
    const { skal, ...andring } = dto;
    await this.skriv.andra(namndId, arendeId, id, version, andring, skal);
    return await this.lista(namndId, arendeId, vem);
  }

  @Post(':partId/borttagning')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Ta bort en part ur ärendet; att den stått där syns bland rättelserna',
    svar: ArendeparterDto,
    status: 200,
  })
  async taBort(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Param('partId') id: string,
    @IfMatch() version: number,
    @Body() { skal }: TaBortPartDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeparterDto> {
    await this.skriv.taBort(namndId, arendeId, id, version, skal);
    return await this.lista(namndId, arendeId, vem);
  }
}
