import { IfMatch, type Lista, Listfraga, Rutt, saknas, somLista } from '#plattform';
import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AntaReglemente } from './anta-reglemente.service.js';
import { RattaReglemente } from './ratta-reglemente.service.js';
import { FrislappareDto, NyttReglementeDto, RattaReglementeDto, ReglementeDto } from './reglemente.dto.js';
import { ReglementeForrad } from './reglemente.repository.js';
import { UtseFrislappare } from './utse-frislappare.service.js';

@ApiTags('Reglementen')
@Controller('namnder/:namndId')
export class ReglementeController {
  constructor(
    private readonly reglementen: ReglementeForrad,
    private readonly anta: AntaReglemente,
    private readonly ratta: RattaReglemente,
    private readonly frislappare: UtseFrislappare,
  ) {}

  @Get('reglementen')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Reglementets versioner, den senaste först. Sorteras på giltigFran.',
    svar: ReglementeDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<ReglementeDto>> {
    const { rader, antal } = await this.reglementen.lista(namndId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get('reglementen/:reglementeId')
  @Rutt({ scope: 'namnd', ratt: 'organisation.las', sammanfattning: 'En version av reglementet', svar: ReglementeDto })
  async ett(@Param('namndId') namndId: string, @Param('reglementeId') reglementeId: string): Promise<ReglementeDto> {
    const reglemente = await this.reglementen.medId(reglementeId);
    if (reglemente?.namndId !== namndId) throw saknas('Reglementet');
    return reglemente;
  }

  @Post('reglementen')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lägg in ett nytt reglemente; det föregående slutar gälla dagen före',
    svar: ReglementeDto,
    status: 201,
  })
  async antaNytt(@Param('namndId') namndId: string, @Body() dto: NyttReglementeDto): Promise<ReglementeDto> {
    const { giltigFran, ...regler } = dto;
    return await this.ett(namndId, await this.anta.anta({ namndId, giltigFran, regler }));
  }

  @Patch('reglementen/:reglementeId')
  @Rutt({ scope: 'namnd', ratt: 'organisation.skriv', sammanfattning: 'Rätta ett reglemente', svar: ReglementeDto })
  async rattaEtt(
    @Param('namndId') namndId: string,
    @Param('reglementeId') reglementeId: string,
    @IfMatch() version: number,
    @Body() dto: RattaReglementeDto,
  ): Promise<ReglementeDto> {
    return await this.ratta.ratta(namndId, reglementeId, version, dto);
  }

  @Put('frislappare')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.frislapp',
    sammanfattning:
      'Ordföranden utser den som får frisläppa listan för kallelse. If-Match avser det gällande reglementet.',
    svar: ReglementeDto,
  })
  async utse(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() dto: FrislappareDto,
  ): Promise<ReglementeDto> {
    return await this.frislappare.utse(namndId, dto.personId ?? null, version);
  }
}
