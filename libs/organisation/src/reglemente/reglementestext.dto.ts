import { ArDatum } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { type Meningsfalt, MENINGSFALT } from './domain/meningar.js';
import { type Omrade, OMRADEN } from './domain/sammanfattning.js';
import { ReglementeDto } from './reglemente.dto.js';

export class Reglementesfraga {
  @ApiPropertyOptional({ format: 'date', description: 'Dagen; i dag när den inte anges' })
  @IsOptional()
  @ArDatum()
  datum?: string;
}

export class Skillnadsfraga {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Versionen att jämföra med; den närmast föregående när den inte anges',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange reglementets id.' })
  mot?: string;
}

export class ReglementesmeningDto {
  @ApiProperty({ enum: MENINGSFALT, description: 'Regeln som meningen handlar om' })
  falt: Meningsfalt;

  @ApiProperty({ enum: OMRADEN })
  omrade: Omrade;

  @ApiProperty({ example: 'Kallelsen ska vara framme senast sju dagar före sammanträdet.' })
  text: string;
}

export class ReglementesskillnadDto {
  @ApiProperty({ enum: MENINGSFALT })
  falt: Meningsfalt;

  @ApiProperty({ type: String, nullable: true, description: 'Det som gällde; null när regeln är ny' })
  fore: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Det som gäller i stället; null när regeln är borta' })
  efter: string | null;
}

/** Reglementet som det gäller en dag, med vad det betyder. */
export class GallandeReglementeDto extends ReglementeDto {
  @ApiProperty({ type: ReglementesmeningDto, isArray: true })
  sammanfattning: ReglementesmeningDto[];
}

/** Det som skiljer två versioner. */
export class ReglementesskillnaderDto {
  @ApiProperty({ format: 'uuid', description: 'Versionen som jämförs' })
  reglementeId: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Versionen den jämförs med; null för den första',
  })
  motId: string | null;

  @ApiProperty({ type: ReglementesskillnadDto, isArray: true })
  skillnader: ReglementesskillnadDto[];
}

export class FaltbristDto {
  @ApiProperty()
  stig: string;

  @ApiProperty()
  text: string;
}

/** Vad ett tänkt reglemente skulle betyda. Ingenting sparas. */
export class ReglementesprovDto {
  @ApiProperty({ type: ReglementesmeningDto, isArray: true })
  sammanfattning: ReglementesmeningDto[];

  @ApiProperty({ type: ReglementesskillnadDto, isArray: true, description: 'Mot den senaste versionen' })
  skillnader: ReglementesskillnadDto[];

  @ApiProperty({ type: FaltbristDto, isArray: true, description: 'Det som inte går att spara' })
  brister: FaltbristDto[];
}
