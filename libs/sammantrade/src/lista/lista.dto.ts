import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { PUNKTTYPER, type Punkttyp } from './lista.typer.js';

export class BeslutsledDto {
  @ApiPropertyOptional({ description: 'Rad före punkterna, till exempel ”föreslår kommunstyrelsen besluta”' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Ingressen får ha högst 2 000 tecken.' })
  ingress?: string;

  @ApiProperty({ type: [String] })
  @IsArray({ message: 'Ange förslagets punkter som en lista.' })
  @ArrayMaxSize(100, { message: 'Ett förslag får ha högst 100 punkter.' })
  @IsString({ each: true, message: 'Skriv varje punkt som text.' })
  @MaxLength(100_000, { each: true, message: 'En punkt får ha högst 100 000 tecken.' })
  punkter: string[];

  @ApiPropertyOptional({ type: () => [BeslutsledDto], description: 'Nästa instans' })
  @IsOptional()
  @IsArray({ message: 'Ange nästa led som en lista.' })
  @ArrayMaxSize(10, { message: 'Högst tio led.' })
  @ValidateNested({ each: true })
  @Type(() => BeslutsledDto)
  led?: BeslutsledDto[];
}

export class ListfilDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  filnamn: string;

  @ApiProperty()
  mediatyp: string;

  @ApiProperty({ type: 'integer', description: 'Byte' })
  storlek: number;
}

export class PunkthandlingDto {
  @ApiProperty({ format: 'uuid' })
  handlingId: string;

  @ApiProperty({ format: 'uuid' })
  versionId: string;

  @ApiProperty({ type: 'integer' })
  versionNr: number;

  @ApiProperty()
  typ: string;

  @ApiProperty()
  titel: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  datum: string | null;

  @ApiProperty()
  sekretess: boolean;

  @ApiProperty({ description: 'Ordföranden lämnar den utanför utskicket; den namnges i kallelsen' })
  utelamnad: boolean;

  @ApiProperty({ type: [ListfilDto] })
  filer: ListfilDto[];
}

export class PunktDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid', description: 'Samma i alla versioner av listan' })
  nyckel: string;

  @ApiProperty({ type: 'integer' })
  ordning: number;

  @ApiProperty()
  titel: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  arendeId: string | null;

  @ApiProperty({ type: String, nullable: true })
  dnr: string | null;

  @ApiProperty({ enum: PUNKTTYPER })
  typ: Punkttyp;

  @ApiProperty()
  oppen: boolean;

  @ApiProperty()
  sekretess: boolean;

  @ApiProperty({ type: String, nullable: true })
  foredragande: string | null;

  @ApiProperty({ type: String, nullable: true })
  tidFran: string | null;

  @ApiProperty({ type: String, nullable: true })
  tidTill: string | null;

  @ApiProperty({ type: String, nullable: true })
  sammanfattning: string | null;

  @ApiProperty({ type: [BeslutsledDto] })
  beslutsforslag: BeslutsledDto[];

  @ApiProperty({ description: 'Struken sedan förra versionen' })
  utgar: boolean;

  @ApiProperty({ type: [PunkthandlingDto] })
  handlingar: PunkthandlingDto[];
}

export class ForedragningslistaDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  sammantradeId: string;

  @ApiProperty({ type: 'integer', description: 'Version 1 är kallelsens; tillägg gör de följande' })
  nr: number;

  @ApiProperty({ description: 'Utskickad och låst' })
  fryst: boolean;

  @ApiProperty({ description: 'Frisläppt för kallelse i sin nuvarande lydelse' })
  frislappt: boolean;

  @ApiProperty({ type: 'integer', description: 'Lydelsen; räknas upp vid varje ändring' })
  version: number;

  @ApiProperty({ type: [PunktDto] })
  punkter: PunktDto[];
}

export class ListandringDto {
  @ApiProperty({ enum: ['nytt', 'andrat', 'utgar', 'flyttat'] })
  slag: 'nytt' | 'andrat' | 'utgar' | 'flyttat';

  @ApiProperty({ format: 'uuid' })
  nyckel: string;

  @ApiProperty({ type: 'integer' })
  nr: number;

  @ApiProperty()
  titel: string;

  @ApiProperty({ type: String, nullable: true })
  vad: string | null;
}

export class ListjamforelseDto {
  @ApiProperty({ type: 'integer' })
  fran: number;

  @ApiProperty({ type: 'integer' })
  till: number;

  @ApiProperty({ type: [ListandringDto] })
  andringar: ListandringDto[];
}
