import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { LUCKTYPER, type Lucktyp } from './domain/luckor.js';
import { FORMULERINGSPLATSER, type Formuleringsplats } from './formulering.typer.js';

const VALJ_PLATS = 'Välj var formuleringen används: förslag, yttrande eller delegationsbeslut.';

export class NyFormuleringDto {
  @ApiProperty({ maxLength: 100, example: 'Godkänner' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad formuleringen heter.' })
  @MaxLength(100, { message: 'Namnet får ha högst 100 tecken.' })
  namn: string;

  @ApiProperty({
    maxLength: 2000,
    example: '[[nämnden:organ]] godkänner [[handling]].',
    description: 'En lucka skrivs [[belopp]] eller [[sista dag:datum]]',
  })
  @IsString()
  @MaxLength(2000, { message: 'Formuleringen får ha högst 2 000 tecken.' })
  text: string;

  @ApiProperty({ enum: FORMULERINGSPLATSER, isArray: true })
  @IsArray({ message: VALJ_PLATS })
  @ArrayNotEmpty({ message: VALJ_PLATS })
  @ArrayUnique({ message: VALJ_PLATS })
  @IsIn(FORMULERINGSPLATSER, { each: true, message: VALJ_PLATS })
  platser: Formuleringsplats[];

  @ApiPropertyOptional({ default: true, description: 'false: erbjuds inte längre' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  aktiv?: boolean;
}

export class AndraFormuleringDto extends PartialType(NyFormuleringDto, { skipNullProperties: false }) {}

export class Formuleringsfraga {
  @ApiPropertyOptional({ enum: FORMULERINGSPLATSER, description: 'Bara de som används här' })
  @IsOptional()
  @IsIn(FORMULERINGSPLATSER, { message: VALJ_PLATS })
  for?: Formuleringsplats;

  @ApiPropertyOptional({ description: 'true: också de som inte längre erbjuds' })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Ange true eller false.' })
  avstallda?: 'true' | 'false';
}

export class FormuleringsdelDto {
  @ApiProperty({ enum: ['text', 'lucka'] }) slag: 'text' | 'lucka';
  @ApiProperty({ description: 'Texten, eller luckans namn' }) text: string;
  @ApiProperty({ enum: LUCKTYPER, type: String, nullable: true, description: 'Vad luckan tar emot' })
  typ: Lucktyp | null;
}

export class FormuleringDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() namn: string;
  @ApiProperty() text: string;
  @ApiProperty({ enum: FORMULERINGSPLATSER, isArray: true }) platser: Formuleringsplats[];
  @ApiProperty() aktiv: boolean;
  @ApiProperty({ type: 'integer', description: 'Hur många gånger den har använts' }) anvand: number;
  @ApiProperty({ type: [FormuleringsdelDto] }) delar: FormuleringsdelDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class FormuleringarDto {
  @ApiProperty({ type: [FormuleringDto], description: 'Den som används mest först' }) rader: FormuleringDto[];
}
