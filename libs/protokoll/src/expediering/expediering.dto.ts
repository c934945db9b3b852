import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Listfraga } from '#plattform';
import { EXPEDIERINGSTILLSTAND, type Expedieringstillstand } from './expediering.repository.js';

export class ExpedieringDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  paragrafId: string;

  @ApiProperty({ type: 'integer' })
  paragrafNr: number;

  @ApiProperty()
  mottagare: string;

  @ApiProperty({ enum: EXPEDIERINGSTILLSTAND })
  tillstand: Expedieringstillstand;

  @ApiProperty({ type: String, nullable: true })
  stoppadSkal: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Utdraget, när det är gjort' })
  dokumentId: string | null;

  @ApiProperty({ type: String, nullable: true })
  satt: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  skickadDatum: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class Expedieringslista extends Listfraga {
  @ApiPropertyOptional({ enum: EXPEDIERINGSTILLSTAND })
  @IsOptional()
  @IsIn(EXPEDIERINGSTILLSTAND, { message: `Ange tillstand som något av ${EXPEDIERINGSTILLSTAND.join(', ')}.` })
  tillstand?: Expedieringstillstand;
}
