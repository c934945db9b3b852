import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { Listfraga, MOTTAGARTILLSTAND, type Mottagartillstand } from '#plattform';
import { KALLELSESLAG, type Kallelseslag, KALLELSESVAR, type Kallelsesvar } from './kallelse.typer.js';

const LIGGARSVAR = [...KALLELSESVAR, 'inget'] as const;

export class KallelseDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer', description: 'Utskickets nummer i sammanträdet, från 1' })
  nr: number;

  @ApiProperty({ enum: KALLELSESLAG })
  slag: Kallelseslag;

  @ApiProperty({ type: 'integer', description: 'Föredragningslistans version' })
  listaNr: number;

  @ApiProperty({ format: 'date' })
  tillkomDatum: string;

  @ApiProperty({ format: 'date', description: 'Sista dagen enligt reglementet (KL 6:17)' })
  senast: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Varför den gick efter sista dagen; föreslås som mening i protokollet',
  })
  senSkal: string | null;

  @ApiProperty({ type: 'integer' })
  mottagare: number;

  @ApiProperty({ type: 'integer' })
  skickade: number;

  @ApiProperty({ type: 'integer' })
  kommerInteFram: number;

  @ApiProperty({ type: 'integer', description: 'En krasch lämnade ovisst om servern tog emot brevet' })
  ovissa: number;

  @ApiProperty({ type: 'integer' })
  varitOvissa: number;
}

export class SkickaKallelseDto {
  @ApiPropertyOptional({ description: 'Krävs efter sista dagen' })
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför den går ut efter sista dagen.' })
  @MaxLength(2000, { message: 'Skälet får ha högst 2 000 tecken.' })
  skal?: string;
}

export class LiggarradDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ enum: MOTTAGARTILLSTAND })
  tillstand: string;

  @ApiProperty()
  varitOviss: boolean;

  @ApiProperty({ type: 'integer' })
  antalSandningar: number;

  @ApiProperty({ type: String, nullable: true })
  smtpSvar: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Varför brevet inte kom fram' })
  orsak: string | null;

  @ApiProperty({ enum: KALLELSESVAR, nullable: true })
  svar: Kallelsesvar | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  svaratTid: Date | null;
}

export class Liggarfraga extends Listfraga {
  @ApiPropertyOptional({ enum: MOTTAGARTILLSTAND })
  @IsOptional()
  @IsIn(MOTTAGARTILLSTAND, { message: `Ange tillstand som något av ${MOTTAGARTILLSTAND.join(', ')}.` })
  tillstand?: Mottagartillstand;

  @ApiPropertyOptional({ enum: LIGGARSVAR })
  @IsOptional()
  @IsIn(LIGGARSVAR, { message: `Ange svar som något av ${LIGGARSVAR.join(', ')}.` })
  svar?: (typeof LIGGARSVAR)[number];
}
