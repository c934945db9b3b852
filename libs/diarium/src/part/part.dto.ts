import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { PARTSSLAG, type Partsslag } from '../vy/domain/vy.typer.js';
import { PARTSROLLER, type Partsroll } from './part.typer.js';

export class NyPartDto {
  @ApiPropertyOptional({ enum: PARTSROLLER, default: 'part' })
  @IsOptional()
  @IsIn(PARTSROLLER, { message: 'Välj partens roll ur listan.' })
  roll?: Partsroll;

  @ApiProperty({ enum: PARTSSLAG, description: 'En enskild står som Enskild på webben' })
  @IsIn(PARTSSLAG, { message: 'Välj vad parten är ur listan.' })
  slag: Partsslag;

  @ApiProperty({ maxLength: 300 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vem parten är.' })
  @MaxLength(300, { message: 'Namnet får ha högst 300 tecken.' })
  namn: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100, description: 'Ärendets nummer hos parten' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Deras dnr får ha högst 100 tecken.' })
  derasDnr?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 254 })
  @IsOptional()
  @IsString()
  @MaxLength(254, { message: 'E-postadressen får ha högst 254 tecken.' })
  epost?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 50 })
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: 'Telefonnumret får ha högst 50 tecken.' })
  telefon?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Adressen får ha högst 500 tecken.' })
  adress?: string | null;

  @ApiPropertyOptional({ description: 'Skyddad folkbokföring eller sekretessmarkering' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  skyddadePersonuppgifter?: boolean;

  @ApiPropertyOptional({ description: 'Namnet utelämnas ur det öppna diariet (OSL 5:2)' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  skyddad?: boolean;
}

export class AndraPartDto extends PartialType(NyPartDto, { skipNullProperties: false }) {
  @ApiPropertyOptional({ description: 'Varför; syns bland rättelserna' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal?: string;
}

export class TaBortPartDto {
  @ApiProperty({ description: 'Varför; syns bland rättelserna' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför parten inte längre hör till ärendet.' })
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal: string;
}

export class ArendepartDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: PARTSROLLER }) roll: Partsroll;
  @ApiProperty({ enum: PARTSSLAG }) slag: Partsslag;
  @ApiProperty({ type: String, nullable: true, description: 'null för den som inte får se namnet' })
  namn: string | null;
  @ApiProperty({ type: String, nullable: true }) derasDnr: string | null;
  @ApiProperty({ type: String, nullable: true }) epost: string | null;
  @ApiProperty({ type: String, nullable: true }) telefon: string | null;
  @ApiProperty({ type: String, nullable: true }) adress: string | null;
  @ApiProperty() skyddadePersonuppgifter: boolean;
  @ApiProperty() skyddad: boolean;
  @ApiProperty({ description: 'Uppgifterna visas inte för läsaren' }) dold: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ArendeparterDto {
  @ApiProperty({ type: [ArendepartDto] }) rader: ArendepartDto[];
}
