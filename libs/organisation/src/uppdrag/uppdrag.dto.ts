import { ArDatum, Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { UPPDRAGSROLLER, type Uppdragsroll } from './uppdrag.js';

const ROLL = { message: `Ange rollen som något av ${UPPDRAGSROLLER.join(', ')}.` };

export class UppdragDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ enum: UPPDRAGSROLLER })
  roll: Uppdragsroll;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  plats: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  turordning: number | null;

  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  till: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class Uppdragslista extends Listfraga {
  @ApiPropertyOptional({ format: 'date', description: 'Bara uppdrag som gäller den dagen' })
  @IsOptional()
  @ArDatum()
  datum?: string;

  @ApiPropertyOptional({ enum: UPPDRAGSROLLER })
  @IsOptional()
  @IsIn(UPPDRAGSROLLER, ROLL)
  roll?: Uppdragsroll;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  parti?: string;
}

export class NyttUppdragDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange personens id.' })
  personId: string;

  @ApiProperty({ enum: UPPDRAGSROLLER })
  @IsIn(UPPDRAGSROLLER, ROLL)
  roll: Uppdragsroll;

  @ApiPropertyOptional({ type: String, nullable: true, description: '"-" för politisk vilde' })
  @IsOptional()
  @IsString({ message: 'Ange partiet som text.' })
  @MaxLength(500, { message: 'Partiet får ha högst 500 tecken.' })
  parti?: string | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt({ message: 'Ange platsens nummer, från 1.' })
  @Min(1, { message: 'Ange platsens nummer, från 1.' })
  plats?: number | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt({ message: 'Ange numret i turordningen, från 1.' })
  @Min(1, { message: 'Ange numret i turordningen, från 1.' })
  turordning?: number | null;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange uppdragets första dag.')
  fran: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum('Ange uppdragets sista dag.')
  till?: string | null;
}

export class RattaUppdragDto extends PartialType(PickType(NyttUppdragDto, ['parti', 'plats', 'turordning', 'fran']), {
  skipNullProperties: false,
}) {
  @ApiPropertyOptional({ description: 'Vad som var fel; står kvar bland ändringarna' })
  @IsOptional()
  @IsString({ message: 'Skriv skälet som text.' })
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal?: string;
}

export class AvslutaUppdragDto {
  @ApiProperty({ format: 'date', description: 'Uppdragets sista dag' })
  @ArDatum('Ange uppdragets sista dag.')
  till: string;
}
