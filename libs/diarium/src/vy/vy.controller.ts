import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Klocka, Rutt } from '#plattform';
import { ForhandsvisaArende } from './forhandsvisa-arende.service.js';
import { VisaVyer } from './visa-vyer.service.js';
import {
  AllmanhetensVyDto,
  ArendeforhandsvisningDto,
  ForhandsvisaArendeDto,
  LiknandeArendenDto,
  Liknandefraga,
} from './vy.dto.js';
import { VyForrad } from './vy.repository.js';

const FLEST_ORD = 12;

@ApiTags('Ärenden')
@Controller('namnder/:namndId')
export class VyController {
  constructor(
    private readonly vyer: VisaVyer,
    private readonly forhandsvisa: ForhandsvisaArende,
    private readonly forrad: VyForrad,
    private readonly klocka: Klocka,
  ) {}

  @Get('arenden/:arendeId/vyer')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Så ser allmänheten ärendet: i det öppna diariet och på webben',
    svar: AllmanhetensVyDto,
  })
  async allmanheten(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
  ): Promise<AllmanhetensVyDto> {
    return await this.vyer.visa(namndId, arendeId);
  }

  @Post('arendeforhandsvisning')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Hur ett ärende skulle se ut för allmänheten, medan det skrivs; ingenting sparas',
    svar: ArendeforhandsvisningDto,
    status: 200,
  })
  async visa(
    @Param('namndId') namndId: string,
    @Body() dto: ForhandsvisaArendeDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeforhandsvisningDto> {
    const { ...uppgifter } = dto;
    return await this.forhandsvisa.visa(namndId, uppgifter, vem);
  }

  @Get('liknande-arenden')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Ärenden som liknar det man håller på att registrera: samma nummer, part eller ord',
    svar: LiknandeArendenDto,
  })
  async liknande(
    @Param('namndId') namndId: string,
    @Query() fraga: Liknandefraga,
    @Inloggad() vem: InloggadPerson,
  ): Promise<LiknandeArendenDto> {
    const ord = (fraga.mening ?? '').split(/[^\p{L}\p{N}]+/u).filter((ett) => ett.length > 3);
    const sokt = {
      ord: ord.slice(0, FLEST_ORD),
      part: fraga.part?.trim() ?? '',
      derasDnr: fraga.derasDnr?.trim() ?? '',
      antal: fraga.antal,
    };
    return { rader: await this.forrad.liknande(namndId, sokt, vem.kontoId, this.klocka.idag()) };
  }
}
