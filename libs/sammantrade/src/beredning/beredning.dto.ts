import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Beredningsgrund } from './domain/berett.js';

const GRUNDER: readonly Beredningsgrund[] = ['skrivelse', 'bordlagd', 'aterremiss', 'remiss', 'bevakning'];

export class BeredningsdagDto {
  @ApiProperty({ format: 'date' })
  dag: string;

  @ApiProperty({ example: 'Ansökan ska in' })
  vad: string;
}

export class BeredningsparagrafDto {
  @ApiProperty({ type: 'integer' })
  nr: number;

  @ApiProperty({ format: 'date' })
  datum: string;
}

export class BeredningsradDto {
  @ApiProperty({ format: 'uuid' })
  arendeId: string;

  @ApiProperty()
  dnr: string;

  @ApiProperty({ description: 'Den offentliga' })
  arendemening: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  skrivelseId: string | null;

  @ApiProperty({ enum: GRUNDER, description: 'Varför ärendet är på väg' })
  grund: Beredningsgrund;

  @ApiProperty({ description: 'Färdigt att läggas på listan' })
  klar: boolean;

  @ApiProperty({ example: '3 av 5 remissvar saknas' })
  text: string;

  @ApiProperty({ type: [String], description: 'Hos vem det ligger' })
  hos: string[];

  @ApiProperty({ type: BeredningsdagDto, nullable: true, description: 'Den dag som trycker på' })
  bradskar: BeredningsdagDto | null;

  @ApiProperty({
    type: BeredningsparagrafDto,
    nullable: true,
    description: 'Där ärendet bordlades eller återremitterades',
  })
  paragraf: BeredningsparagrafDto | null;
}

export class NyHandlingsversionDto {
  @ApiProperty({ format: 'uuid', description: 'Den version som står på punkten' })
  versionId: string;

  @ApiProperty({ format: 'uuid' })
  nyVersionId: string;

  @ApiProperty({ type: 'integer' })
  nyttNr: number;

  @ApiProperty()
  titel: string;
}

export class PunktberedningDto {
  @ApiProperty({ format: 'uuid' })
  punktId: string;

  @ApiProperty({ type: [String], example: ['Saknar förslag'] })
  brister: string[];

  @ApiProperty({ type: [NyHandlingsversionDto], description: 'Handlingar som ändrats sedan de valdes' })
  nyaVersioner: NyHandlingsversionDto[];
}

export class BeredningskommentarDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Punktens nyckel; null för hela listan' })
  punktNyckel: string | null;

  @ApiProperty()
  text: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId: string | null;

  @ApiProperty({ format: 'date-time' })
  tid: Date;
}

export class BeredningDto {
  @ApiProperty({ type: [BeredningsradDto], description: 'Det brådskande först, sedan det som är klart' })
  paVag: BeredningsradDto[];

  @ApiProperty({ type: [PunktberedningDto] })
  punkter: PunktberedningDto[];

  @ApiProperty({ type: [BeredningskommentarDto] })
  kommentarer: BeredningskommentarDto[];
}

export class NyBeredningskommentarDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Utan punkt: hela listan' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange punktens nyckel.' })
  punktNyckel?: string | null;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Skriv kommentaren.' })
  @MaxLength(4000, { message: 'Kommentaren får ha högst 4 000 tecken.' })
  text: string;
}
