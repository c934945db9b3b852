import { ArDatum, IfMatch, Klocka, Rutt, saknas } from '#plattform';
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ReglementeDto } from '../../reglemente/reglemente.dto.js';
import { ReglementeForrad } from '../../reglemente/reglemente.repository.js';
import { SattInkallelseordning } from './satt-inkallelseordning.service.js';
import { SattTurordning } from './satt-turordning.service.js';
import { SattInkallelseordningDto, SattTurordningDto, TurordningDto } from './turordning.dto.js';

export class Turordningsfraga {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange partiet.' })
  @MaxLength(500)
  parti: string;

  @ApiPropertyOptional({ format: 'date', description: 'I dag när den inte anges' })
  @IsOptional()
  @ArDatum()
  datum?: string;
}

@ApiTags('Uppdrag')
@Controller('namnder/:namndId')
export class TurordningController {
  constructor(
    private readonly sattTurordning: SattTurordning,
    private readonly sattInkallelseordning: SattInkallelseordning,
    private readonly reglementen: ReglementeForrad,
    private readonly klocka: Klocka,
  ) {}

  @Get('turordning')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Ett partis ersättare i ordning en viss dag',
    svar: TurordningDto,
  })
  async turordning(@Param('namndId') namndId: string, @Query() fraga: Turordningsfraga): Promise<TurordningDto> {
    return await this.sattTurordning.lage(namndId, fraga.parti, fraga.datum ?? this.klocka.idag());
  }

  @Put('turordning')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning:
      'Sätt hela ordningen mellan ett partis ersättare från en dag. If-Match är turordningens version, 0 första gången.',
    svar: TurordningDto,
  })
  async satt(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() dto: SattTurordningDto,
  ): Promise<TurordningDto> {
    const { parti, fran, ordning, beslut } = dto;
    return await this.sattTurordning.satt({ namndId, parti, fran, ordning, beslut: beslut ?? null, version });
  }

  @Put('inkallelseordning')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning:
      'Ändra ett partis inkallelseordning: en ny version av reglementet. If-Match avser den senaste versionen.',
    svar: ReglementeDto,
  })
  async inkallelse(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() dto: SattInkallelseordningDto,
  ): Promise<ReglementeDto> {
    const { parti, ordning, giltigFran, beslutad } = dto;
    const reglemente = await this.reglementen.medId(
      await this.sattInkallelseordning.satt({ namndId, parti, ordning, giltigFran, beslutad, version }),
    );
    if (reglemente === undefined) throw saknas('Reglementet');
    return reglemente;
  }
}
