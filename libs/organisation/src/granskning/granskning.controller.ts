import { IfMatch, Klocka, type Lista, Listfraga, Rutt, saknas, somLista } from '#plattform';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GranskningDto, NyGranskningDto, RevisorerDto } from './granskning.dto.js';
import { GranskningForrad } from './granskning.repository.js';
import { OppnaGranskning } from './oppna-granskning.service.js';

@ApiTags('Granskning')
@Controller('namnder/:namndId/granskningar')
export class GranskningController {
  constructor(
    private readonly forrad: GranskningForrad,
    private readonly granskning: OppnaGranskning,
    private readonly klocka: Klocka,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'granskning.las',
    sammanfattning: 'Revisorernas granskningar av nämnden. Sorteras på fran, till, namn.',
    svar: GranskningDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<GranskningDto>> {
    const { rader, antal } = await this.forrad.lista(namndId, fraga, this.klocka.idag());
    return somLista(rader, antal, fraga);
  }

  @Get('revisorer')
  @Rutt({
    scope: 'namnd',
    ratt: 'granskning.skriv',
    sammanfattning: 'De som har rollen revisor och kan få en granskning',
    svar: RevisorerDto,
  })
  async revisorer(@Param('namndId') namndId: string): Promise<RevisorerDto> {
    return { rader: await this.forrad.revisorer(namndId, this.klocka.idag()) };
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'granskning.skriv',
    sammanfattning: 'Öppna nämnden för en revisor, till ett ändamål och under en tid',
    svar: GranskningDto,
    status: 201,
  })
  async oppna(@Param('namndId') namndId: string, @Body() dto: NyGranskningDto): Promise<GranskningDto> {
    const { kontoId, andamal, beslutadAv, fran, till } = dto;
    const ny = { namndId, kontoId, andamal, beslutadAv, fran, till, sekretess: dto.sekretess ?? false };
    return await this.en(namndId, await this.granskning.oppna(ny));
  }

  @Post(':granskningId/slut')
  @Rutt({
    scope: 'namnd',
    ratt: 'granskning.skriv',
    sammanfattning: 'Sluta en granskning; från och med i dag ger den inget',
    svar: GranskningDto,
    status: 200,
  })
  async sluta(
    @Param('namndId') namndId: string,
    @Param('granskningId') granskningId: string,
    @IfMatch() version: number,
  ): Promise<GranskningDto> {
    await this.granskning.sluta(namndId, granskningId, version);
    return await this.en(namndId, granskningId);
  }

  private async en(namndId: string, id: string): Promise<GranskningDto> {
    const rad = await this.forrad.visad(namndId, id, this.klocka.idag());
    if (rad === undefined) throw saknas('Granskningen');
    return rad;
  }
}
