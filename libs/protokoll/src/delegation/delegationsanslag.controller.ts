import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ArDatum, Rutt } from '#plattform';
import { TillkannageDelegatprotokoll } from './tillkannage-delegatprotokoll.service.js';

export class NyttDelegationsanslagDto {
  @ApiProperty({ type: String, format: 'date', description: 'Dagen då anslaget kom upp' })
  @ArDatum()
  anslagsdatum: string;

  @ApiPropertyOptional({ description: 'Utelämnad: reglementets' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Platsen får ha högst 500 tecken.' })
  forvaringsplats?: string;

  @ApiPropertyOptional({ description: 'Varför det tillkännages på nytt, med ny full tid (KL 13:5)' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal?: string;
}

export class DelegationsanslagDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty({ type: String, format: 'date' }) anslagsdatum: string;
  @ApiProperty({ type: String, format: 'date' }) sistaOverklagandedag: string;
  @ApiProperty({ type: String, format: 'date' }) tidigastNed: string;
  @ApiProperty() forvaringsplats: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nedtagetDatum: string | null;
  @ApiProperty({ type: String, nullable: true }) skal: string | null;
}

export class DelegationsanslagslistaDto {
  @ApiProperty({ type: [DelegationsanslagDto] }) rader: DelegationsanslagDto[];
}

@ApiTags('Särskilda protokoll')
@Controller('namnder/:namndId/delegatprotokoll/:protokollId/anslag')
export class DelegationsanslagController {
  constructor(private readonly tillkannage: TillkannageDelegatprotokoll) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Det särskilda protokollets anslag',
    svar: DelegationsanslagslistaDto,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('protokollId') id: string,
  ): Promise<DelegationsanslagslistaDto> {
    return { rader: await this.tillkannage.forProtokoll(namndId, id) };
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'anslag.skriv',
    sammanfattning: 'Tillkännage det särskilda protokollet på anslagstavlan',
    svar: DelegationsanslagslistaDto,
    status: 201,
  })
  async nytt(
    @Param('namndId') namndId: string,
    @Param('protokollId') id: string,
    @Body() dto: NyttDelegationsanslagDto,
  ): Promise<DelegationsanslagslistaDto> {
    const { anslagsdatum, forvaringsplats, skal } = dto;
    return { rader: await this.tillkannage.tillkannage(namndId, id, { anslagsdatum, forvaringsplats, skal }) };
  }
}
