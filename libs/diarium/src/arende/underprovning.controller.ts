import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Klocka, type Lista, Listfraga, Rutt, somLista } from '#plattform';
import { provasSenast } from './sekretessforlopp.service.js';
import { UnderProvningForrad } from './underprovning.repository.js';

export class UnderProvningDto {
  @ApiProperty({ enum: ['arende', 'handling'] }) objekt: 'arende' | 'handling';
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) arendeId: string | null;
  @ApiProperty({ type: String, nullable: true }) dnr: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Handlingens nummer i ärendet' }) nr: number | null;
  @ApiProperty({ description: 'Den offentliga ordalydelsen' }) rubrik: string;
  @ApiProperty({ format: 'date' }) sedan: string;
  @ApiProperty({ format: 'date', description: 'Vardagen efter den då prövningen började' }) senast: string;
  @ApiProperty() forsenad: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}

@ApiTags('Sekretess')
@Controller('namnder/:namndId/underprovning')
export class UnderProvningController {
  constructor(
    private readonly forrad: UnderProvningForrad,
    private readonly klocka: Klocka,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'underprovning.las',
    sammanfattning:
      'Ärenden och handlingar vars sekretess prövas, med dagen då det ska vara gjort. Sorteras på sedan, dnr, objekt.',
    svar: UnderProvningDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<UnderProvningDto>> {
    const { rader, antal } = await this.forrad.sida(namndId, fraga);
    const idag = this.klocka.idag();
    const visade = rader.map((rad) => {
      const senast = provasSenast(rad.sedan);
      return { ...rad, senast, forsenad: senast < idag };
    });
    return somLista(visade, antal, fraga);
  }
}
