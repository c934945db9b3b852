import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MENINGSSLAG, type Meningsslag, YRKANDETYPER, type Yrkandetyp } from './paragraf.typer.js';

const DUBBEL = { message: 'Samma person står två gånger.' };
const PERSONER = { each: true, message: 'Ange personernas id.' };
const MANGA = { message: 'Högst 200 personer.' };
const VAL = ['ja', 'nej', 'avstar'] as const;

export class SkapadDto {
  @ApiProperty({ format: 'uuid' })
  id: string;
}

export class YrkandeDto {
  @ApiProperty({ enum: YRKANDETYPER })
  @IsIn(YRKANDETYPER, { message: `Ange typ som något av ${YRKANDETYPER.join(', ')}.` })
  typ: Yrkandetyp;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100_000, { message: 'Yrkandet får ha högst 100 000 tecken.' })
  text?: string | null;

  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray({ message: 'Ange vilka som yrkar.' })
  @ArrayMaxSize(200, MANGA)
  @ArrayUnique(DUBBEL)
  @IsUUID(undefined, PERSONER)
  av: string[];
}

export class AlternativIndataDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Skriv namnet eller förslaget.' })
  @MaxLength(500, { message: 'Alternativet får ha högst 500 tecken.' })
  alternativ: string;

  @ApiProperty({ type: 'integer' })
  @IsInt({ message: 'Ange antalet sedlar som ett heltal.' })
  @Min(0, { message: 'Antalet kan inte vara negativt.' })
  @Max(1000, { message: 'Antalet är för högt.' })
  antal: number;
}

/** Öppen (`sluten: false`): vem som röstade vad. Sluten: bara antal (KL 5:54). */
export class OmrostningDto {
  @ApiProperty()
  @IsBoolean({ message: 'Ange om omröstningen var sluten.' })
  sluten: boolean;

  @ApiPropertyOptional({ description: 'Öppen: vad ja betyder' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Texten får ha högst 2 000 tecken.' })
  jaInnebar?: string;

  @ApiPropertyOptional({ description: 'Öppen: vad nej betyder' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Texten får ha högst 2 000 tecken.' })
  nejInnebar?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsArray({ message: 'Ange dem som röstade ja.' })
  @ArrayMaxSize(200, MANGA)
  @IsUUID(undefined, PERSONER)
  ja?: string[];

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsArray({ message: 'Ange dem som röstade nej.' })
  @ArrayMaxSize(200, MANGA)
  @IsUUID(undefined, PERSONER)
  nej?: string[];

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsArray({ message: 'Ange dem som avstod.' })
  @ArrayMaxSize(200, MANGA)
  @IsUUID(undefined, PERSONER)
  avstar?: string[];

  @ApiPropertyOptional({ enum: VAL, description: '”Alla ja utom …”: så röstade alla som inte nämns' })
  @IsOptional()
  @IsIn(VAL, { message: 'Ange ovriga som ja, nej eller avstar.' })
  ovriga?: (typeof VAL)[number];

  @ApiPropertyOptional({ type: [AlternativIndataDto], description: 'Sluten: sedlarna' })
  @IsOptional()
  @IsArray({ message: 'Ange sedlarna som en lista.' })
  @ArrayMaxSize(100, { message: 'Högst 100 alternativ.' })
  @ArrayUnique((a: AlternativIndataDto) => a.alternativ, { message: 'Samma alternativ står två gånger.' })
  @ValidateNested({ each: true })
  @Type(() => AlternativIndataDto)
  roster?: AlternativIndataDto[];

  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt({ message: 'Ange blanka som ett heltal.' })
  @Min(0, { message: 'Antalet kan inte vara negativt.' })
  blanka?: number | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Vem lotten föll på, när sedlarna var lika (KL 5:53)',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Alternativet får ha högst 500 tecken.' })
  lottning?: string | null;
}

export class OmrostningssvarDto extends SkapadDto {
  @ApiProperty()
  utfall: string;

  @ApiProperty()
  utslagsrost: boolean;
}

export class MeningsdeltagareDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange personens id.' })
  personId?: string;

  @ApiPropertyOptional({ description: 'Ett parti. En reservation skrivs ut som partiets tjänstgörande' })
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: 'Partiet får ha högst 50 tecken.' })
  parti?: string;
}

export class MeningDto {
  @ApiProperty({ enum: MENINGSSLAG })
  @IsIn(MENINGSSLAG, { message: `Ange slag som något av ${MENINGSSLAG.join(', ')}.` })
  slag: Meningsslag;

  @ApiProperty()
  @IsString()
  @MaxLength(100_000, { message: 'Texten får ha högst 100 000 tecken.' })
  text: string;

  @ApiProperty({ type: [MeningsdeltagareDto] })
  @IsArray({ message: 'Ange vem det gäller.' })
  @ArrayMaxSize(200, MANGA)
  @ValidateNested({ each: true })
  @Type(() => MeningsdeltagareDto)
  av: MeningsdeltagareDto[];
}

export class MeningstextDto {
  @ApiProperty()
  @IsString()
  @MaxLength(100_000, { message: 'Texten får ha högst 100 000 tecken.' })
  text: string;
}

export class NyAvvikelseDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange paragrafens id.' })
  paragrafId?: string | null;

  @ApiProperty({ description: 'Regeln som inte följdes, till exempel KL 6:27' })
  @IsString()
  @IsNotEmpty({ message: 'Ange vilken regel det gäller.' })
  @MaxLength(500, { message: 'Regeln får ha högst 500 tecken.' })
  regel: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad som hände.' })
  @MaxLength(10_000, { message: 'Kommentaren får ha högst 10 000 tecken.' })
  kommentar: string;
}
