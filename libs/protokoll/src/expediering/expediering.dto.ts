import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Listfraga } from '#plattform';
import { EXPEDIERINGSTILLSTAND, type Expedieringstillstand } from './expediering.repository.js';

export class HosMottagarenDto {
  @ApiProperty({ enum: ['att_registrera', 'registrerad', 'inte_allman'] })
  tillstand: 'att_registrera' | 'registrerad' | 'inte_allman';

  @ApiProperty({ type: String, nullable: true, description: 'Deras diarienummer' })
  dnr: string | null;
}

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

  @ApiProperty({
    type: HosMottagarenDto,
    nullable: true,
    description: 'Hur långt det kommit hos mottagaren, när den är en nämnd i Klubba',
  })
  hosMottagaren: HosMottagarenDto | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class Expedieringslista extends Listfraga {
  @ApiPropertyOptional({ enum: EXPEDIERINGSTILLSTAND })
  @IsOptional()
  @IsIn(EXPEDIERINGSTILLSTAND, { message: `Ange tillstand som något av ${EXPEDIERINGSTILLSTAND.join(', ')}.` })
  tillstand?: Expedieringstillstand;
}
