import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { OrdDto } from '../skrift/skrift.dto.js';
import { BorjaSkrivelseDto } from '../skrivelse/skrivelse.dto.js';

export class WordundertecknareDto {
  @ApiProperty() namn: string;
  @ApiProperty() titel: string;
}

export class WordfaltDto {
  @ApiProperty({ type: String, nullable: true }) dokumenttyp: string | null;
  @ApiProperty({ type: String, nullable: true }) dnr: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) datum: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Referens eller handläggare, som namnet står' })
  handlaggare: string | null;
  @ApiProperty({ type: String, nullable: true }) adressat: string | null;
  @ApiProperty({ type: String, nullable: true }) forvaltning: string | null;
  @ApiProperty({ type: [WordundertecknareDto] }) undertecknare: WordundertecknareDto[];
  @ApiProperty({ type: [String] }) bilagor: string[];
  @ApiProperty({ type: [String] }) expedieras: string[];
}

export class WordforstattDto {
  @ApiProperty({ description: 'Vad som lästes på ett annat sätt än det stod' }) vad: string;
  @ApiProperty() varifran: string;
}

export class WordkvarDto {
  @ApiProperty({ description: 'Text som inte gick att placera' }) text: string;
  @ApiProperty({ description: 'Var i filen den stod' }) plats: string;
}

export class WorddelDto {
  @ApiProperty() rubrik: string;
  @ApiProperty({ description: 'Innehållet som text' }) text: string;
}

/** Vad som förstods av en fil. Ingenting är skrivet. */
export class WordtolkningDto {
  @ApiProperty() filnamn: string;
  @ApiProperty() rubrik: string;
  @ApiProperty({ type: WordfaltDto }) falt: WordfaltDto;
  @ApiProperty({ description: 'Förslaget till beslut, med instanserna indragna' }) forslag: string;
  @ApiProperty({ type: [WorddelDto] }) delar: WorddelDto[];
  @ApiProperty({ type: 'integer' }) bilder: number;
  @ApiProperty({ type: [WordforstattDto] }) forstatt: WordforstattDto[];
  @ApiProperty({ type: [WordkvarDto] }) kvar: WordkvarDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Skrivelsen i Klubba som filen är hämtad ur' })
  skrivelseId: string | null;
}

export class WordkvarplatsDto {
  @ApiProperty({ type: 'integer', description: 'Bitens plats i listan över det som blev över, från 0' })
  @IsInt()
  @Min(0)
  nr: number;

  @ApiProperty({ description: 'Rubriken på avsnittet som biten läggs i; finns det inte görs det' })
  @IsString()
  @IsNotEmpty({ message: 'Välj ett avsnitt.' })
  @MaxLength(500, { message: 'Rubriken får ha högst 500 tecken.' })
  avsnitt: string;
}

/** Uppgifterna som följer med filen när den blir en ny skrivelse. */
export class TaInWordDto extends OmitType(BorjaSkrivelseDto, [
  'rubrik',
  'sammanfattning',
  'arendet',
  'avsnitt',
  'forslag',
  'forvaltning',
] as const) {
  @ApiProperty({
    format: 'uuid',
    description: 'Inläsningens id, satt av den som läser in. Samma id två gånger är en skrivelse.',
  })
  @IsUUID('all', { message: 'Inläsningen behöver ett id.' })
  nyckel: string;

  @ApiPropertyOptional({ maxLength: 500, description: 'Filens rubrik när inget anges' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Rubriken får ha högst 500 tecken.' })
  rubrik?: string;

  @ApiPropertyOptional({ type: [WordkvarplatsDto], description: 'De bitar som ska med; de andra lämnas i originalet' })
  @IsOptional()
  @IsArray({ message: 'Bitarna är en lista.' })
  @ArrayMaxSize(5000, { message: 'Högst 5 000 bitar.' })
  @ValidateNested({ each: true })
  @Type(() => WordkvarplatsDto)
  kvar?: WordkvarplatsDto[];
}

export class WordandringDto {
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty({ enum: ['tillagd', 'borttagen', 'andrad'] }) slag: 'tillagd' | 'borttagen' | 'andrad';
  @ApiProperty() avsnitt: string;
  @ApiProperty({ type: [OrdDto] }) ord: OrdDto[];
  @ApiProperty({ description: 'Någon har skrivit på samma ställe i Klubba sedan filen hämtades' }) krock: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Så stod det när filen hämtades; bara vid en krock' })
  da: string | null;
}

export class WordskillnadDto {
  @ApiProperty({ type: 'integer', description: 'Skriftens version när filen hämtades' }) filversion: number;
  @ApiProperty({ type: 'integer', description: 'Versionen som ändringarna tas in i' }) version: number;
  @ApiProperty({ type: [WordandringDto] }) andringar: WordandringDto[];
  @ApiProperty({ type: [WordforstattDto] }) forstatt: WordforstattDto[];
  @ApiProperty({ type: [WordkvarDto] }) kvar: WordkvarDto[];
}

/** Vilka ändringar i filen som ska gälla. */
export class TaInAndringarDto {
  @ApiProperty({ format: 'uuid', description: 'Inläsningens id; samma id två gånger gäller en gång' })
  @IsUUID('all', { message: 'Inläsningen behöver ett id.' })
  nyckel: string;

  @ApiProperty({ type: 'integer', description: 'Versionen som ändringarna visades mot' })
  @IsInt()
  @Min(0)
  version: number;

  @ApiProperty({ type: [Number] })
  @IsArray({ message: 'Ändringarna är en lista.' })
  @ArrayMaxSize(20_000, { message: 'Ändringarna är för många.' })
  @IsInt({ each: true, message: 'Välj ändringarna ur listan.' })
  andringar: number[];
}

export class WordinlasningDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() filnamn: string;
  @ApiProperty() sha256: string;
  @ApiProperty({ type: 'integer' }) storlek: number;
  @ApiProperty({ type: 'integer', nullable: true }) franVersion: number | null;
  @ApiProperty({ type: 'integer' }) tillVersion: number;
  @ApiProperty() namn: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
}
