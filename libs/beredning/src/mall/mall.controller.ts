import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt, saknas } from '#plattform';
import { AvsnittsmattForrad } from './avsnittsmatt.repository.js';
import { ForvaldaInlagdaMallarDto } from './forvalda.dto.js';
import { ForvaldaMallar } from './forvalda-mallar.service.js';
import {
  AndraMallDto,
  Avsnittsperiod,
  AvsnittsstatistikDto,
  MallarDto,
  MallDto,
  Mallfraga,
  MallversionerDto,
  NyMallDto,
} from './mall.dto.js';
import { MallForrad } from './mall.repository.js';
import { StallInMall } from './stall-in-mall.service.js';

@ApiTags('Mallar')
@Controller('namnder/:namndId/mallar')
export class MallController {
  constructor(
    private readonly forrad: MallForrad,
    private readonly stallIn: StallInMall,
    private readonly forvaldaMallar: ForvaldaMallar,
    private readonly matt: AvsnittsmattForrad,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'mall.las',
    sammanfattning: 'Nämndens mallar i sin senaste version, den förvalda av varje slag först',
    svar: MallarDto,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Mallfraga): Promise<MallarDto> {
    return { rader: await this.forrad.alla(namndId, fraga.dokumenttyp ?? null, fraga.avstallda === 'true') };
  }

  @Get('avsnittsstatistik')
  @Rutt({
    scope: 'namnd',
    ratt: 'mall.las',
    sammanfattning: 'Hur många av periodens fastställda skrivelser som har vart och ett av avsnitten',
    svar: AvsnittsstatistikDto,
  })
  async statistik(@Param('namndId') namndId: string, @Query() period: Avsnittsperiod): Promise<AvsnittsstatistikDto> {
    const { fran, till, dokumenttyp = 'tjansteskrivelse' } = period;
    return {
      skrivelser: await this.matt.skrivelser(namndId, dokumenttyp, fran, till),
      rader: await this.matt.avsnitt(namndId, dokumenttyp, fran, till),
    };
  }

  @Get(':mallId')
  @Rutt({ scope: 'namnd', ratt: 'mall.las', sammanfattning: 'En mall i sin senaste version', svar: MallDto })
  async en(@Param('namndId') namndId: string, @Param('mallId') id: string): Promise<MallDto> {
    const mall = await this.forrad.en(namndId, id);
    if (mall === null) throw saknas('Mallen');
    return mall;
  }

  @Get(':mallId/versioner')
  @Rutt({
    scope: 'namnd',
    ratt: 'mall.las',
    sammanfattning: 'Mallens versioner, den senaste först, och hur många skrivelser som är gjorda med var och en',
    svar: MallversionerDto,
  })
  async versioner(@Param('namndId') namndId: string, @Param('mallId') id: string): Promise<MallversionerDto> {
    const rader = await this.forrad.versioner(namndId, id);
    if (rader.length === 0) throw saknas('Mallen');
    return { rader };
  }

  @Post()
  @Rutt({ scope: 'namnd', ratt: 'mall.skriv', sammanfattning: 'Lägg till en mall', svar: MallDto, status: 201 })
  async ny(@Param('namndId') namndId: string, @Body() dto: NyMallDto): Promise<MallDto> {
    const { dokumenttyp, namn, innehall, forvald = false } = dto;
    return await this.stallIn.lagg(namndId, { dokumenttyp, namn, innehall, forvald });
  }

  @Post('forvalda')
  @Rutt({
    scope: 'namnd',
    ratt: 'mall.skriv',
    sammanfattning: 'Lägg in de förvalda mallarna och formuleringarna som nämnden saknar',
    svar: ForvaldaInlagdaMallarDto,
    status: 200,
  })
  async forvalda(@Param('namndId') namndId: string): Promise<ForvaldaInlagdaMallarDto> {
    return { antal: await this.forvaldaMallar.lagg(namndId) };
  }

  @Patch(':mallId')
  @Rutt({
    scope: 'namnd',
    ratt: 'mall.skriv',
    sammanfattning: 'Ändra en mall. Annat innehåll gör en ny version; dokument som är gjorda behåller sin.',
    svar: MallDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('mallId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraMallDto,
  ): Promise<MallDto> {
    const { ...andring } = dto;
    return await this.stallIn.andra(namndId, id, version, andring);
  }
}
