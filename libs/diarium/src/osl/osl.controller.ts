import { Controller, Get, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Rutt } from '#plattform';
import { lasLagrum, sokLagrum } from './domain/lagrum.js';

export class Lagrumsfraga {
  @ApiPropertyOptional({ description: 'Nummer i vilken stavning som helst, eller ord' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Sök på högst 200 tecken.' })
  sok?: string;
}

export class LagrumDto {
  @ApiProperty({ example: 'OSL 26:1' }) lagrum: string;
  @ApiProperty({ type: 'integer' }) kapitel: number;
  @ApiProperty() paragraf: string;
  @ApiProperty({ description: 'Vad det rör, i korthet' }) galler: string;
}

export class LagrumslistaDto {
  @ApiProperty({ type: [LagrumDto] }) rader: LagrumDto[];
  @ApiProperty({ type: String, nullable: true, description: 'När det man skrivit inte är ett lagrum i listan' })
  varning: string | null;
}

@ApiTags('Sekretess')
@Controller('osl')
export class OslController {
  @Get()
  @Rutt({
    scope: 'inloggad',
    ratt: 'arende.las',
    sammanfattning: 'Lagrum i offentlighets- och sekretesslagen som kommuner använder',
    svar: LagrumslistaDto,
  })
  lista(@Query() { sok = '' }: Lagrumsfraga): LagrumslistaDto {
    const rader = sokLagrum(sok);
    const besked = lasLagrum(sok);
    return { rader, varning: rader.length > 0 || besked.slag === 'kant' ? null : besked.varning };
  }
}
