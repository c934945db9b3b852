import { ArDatum, type Rattighet, type Roll, ROLLER } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { INSYNSGRUNDER } from './atkomst.repository.js';
import type { Insynsskal } from './vem-far-se.service.js';

const SLAG = ['tilldelad', 'uppdrag', 'presidium', 'franvaro', ...INSYNSGRUNDER] as const;

export class AtkomstDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) kontoId: string;
  @ApiProperty() namn: string;
  @ApiProperty() skal: string;
  @ApiProperty({ type: String, nullable: true }) givenAvNamn: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) givenTid: Date;
  @ApiProperty({ format: 'date' }) fran: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Sista dagen; null tills vidare' })
  till: string | null;
  @ApiProperty() aterkallad: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class AtkomsterDto {
  @ApiProperty({ type: [AtkomstDto] }) rader: AtkomstDto[];
}

export class NyAtkomstDto {
  @ApiProperty({ format: 'uuid', description: 'Den som ska få läsa det skyddade' })
  @IsUUID(undefined, { message: 'Ange vem som ska få läsa.' })
  kontoId: string;

  @ApiProperty({ description: 'Varför personen behöver läsa' })
  @IsString()
  @IsNotEmpty({ message: 'Ange varför personen behöver läsa.' })
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal: string;

  @ApiPropertyOptional({ format: 'date', description: 'Utelämnad: i dag' })
  @IsOptional()
  @ArDatum('Ange den första dagen.')
  fran?: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Utelämnad: tills vidare' })
  @IsOptional()
  @ArDatum('Ange den sista dagen.')
  till?: string | null;
}

export class InsynsskalDto {
  @ApiProperty({ enum: SLAG }) slag: Insynsskal['slag'];
  @ApiProperty({ example: 'Ersätter Anna Berg som handläggare' }) text: string;
  @ApiProperty({ format: 'date' }) fran: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) till: string | null;
}

export class PersoninsynDto {
  @ApiProperty({ format: 'uuid' }) kontoId: string;
  @ApiProperty() namn: string;
  @ApiProperty({ description: 'Ser att ärendet finns, med dess offentliga uppgifter' }) serArendet: boolean;
  @ApiProperty({ description: 'Ser det skyddade' }) serSkyddat: boolean;
  @ApiProperty({ enum: ROLLER, isArray: true }) roller: Roll[];
  @ApiProperty({ type: [InsynsskalDto] }) skal: InsynsskalDto[];
  @ApiProperty({ type: [String], description: 'Vad personen får göra med ärendet och dess handlingar' })
  far: Rattighet[];
  @ApiProperty({ type: String, nullable: true, description: 'Varför personen inte ser ärendet eller det skyddade' })
  varforInte: string | null;
}

export class ArendeinsynDto {
  @ApiProperty({ description: 'Ärendet har sekretess, angiven eller under prövning' }) sekretess: boolean;
  @ApiProperty({ type: [PersoninsynDto] }) personer: PersoninsynDto[];
}

export class AndraAtkomstDto {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Sista dagen; null: tills vidare' })
  @IsOptional()
  @ArDatum('Ange den sista dagen.')
  till: string | null;
}

export class ArendelasningDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
  @ApiProperty({ description: 'Den som läste' }) namn: string;
  @ApiProperty({ type: String, nullable: true, description: 'Den som läsaren ersatte' }) forNamn: string | null;
  @ApiProperty({ example: 'handlägger ärendet' }) grund: string;
  @ApiProperty({ example: 'arende' }) objekt: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Handlingens nummer' }) nr: number | null;
}
