import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
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
import { PROVNINGSFORMER, type Provningsform } from '#diarium';
import { PUNKTTYPER, type Punkttyp } from '../lista/lista.typer.js';
import { ArTabeller } from './tabeller.js';
import { UTFALL, type Utfall } from './paragraf.typer.js';

const DUBBEL = { message: 'Samma person står två gånger.' };
const PERSONER = { each: true, message: 'Ange personernas id.' };
const FOR_LANG = { message: 'Texten får ha högst 100 000 tecken.' };

export class TjanstgorandeIndataDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange personens id.' })
  personId: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Den som ersätts' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange den ersattes id.' })
  forPersonId?: string | null;
}

export class NyParagrafDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Punkten på den utskickade listan; utelämnad: ett ärende utanför listan',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange punktens id.' })
  punktId?: string;

  @ApiPropertyOptional({ description: 'Utelämnad: punktens' })
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Skriv en rubrik på paragrafen.' })
  @MaxLength(500, { message: 'Rubriken får ha högst 500 tecken.' })
  titel?: string;

  @ApiPropertyOptional({ enum: PUNKTTYPER, description: 'Utelämnad: punktens' })
  @IsOptional()
  @IsIn(PUNKTTYPER, { message: `Ange typ som något av ${PUNKTTYPER.join(', ')}.` })
  typ?: Punkttyp;

  @ApiPropertyOptional({ format: 'uuid', description: 'Utelämnad: punktens' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange ärendets id.' })
  arendeId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean({ message: 'Ange sant eller falskt.' })
  oppen?: boolean;

  @ApiPropertyOptional({ enum: PROVNINGSFORMER })
  @IsOptional()
  @IsIn(PROVNINGSFORMER, { message: `Ange prövningsformen som något av ${PROVNINGSFORMER.join(', ')}.` })
  provningsform?: Provningsform;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'Ett nummer som redan är givet på papper; annars nästa i serien',
  })
  @IsOptional()
  @IsInt({ message: 'Ange numret som ett heltal.' })
  @Min(1, { message: 'Numret ska vara minst 1.' })
  @Max(1_000_000, { message: 'Numret är för högt.' })
  nr?: number;

  @ApiPropertyOptional({
    type: [TjanstgorandeIndataDto],
    description: 'I uppropets ordning; utelämnat: de som beslutar enligt uppropet',
  })
  @IsOptional()
  @IsArray({ message: 'Ange de tjänstgörande som en lista.' })
  @ArrayMaxSize(200, { message: 'Högst 200 personer.' })
  @ArrayUnique((t: TjanstgorandeIndataDto) => t.personId, DUBBEL)
  @ValidateNested({ each: true })
  @Type(() => TjanstgorandeIndataDto)
  tjanstgorande?: TjanstgorandeIndataDto[];

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsArray({ message: 'Ange de jäviga som en lista.' })
  @ArrayMaxSize(200, { message: 'Högst 200 personer.' })
  @ArrayUnique(DUBBEL)
  @IsUUID(undefined, PERSONER)
  jav?: string[];

  @ApiPropertyOptional({ format: 'uuid', description: 'Utelämnad: den som leder enligt uppropet' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange id för den som leder.' })
  ordforandeId?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Handlingarnas id; utelämnat: punktens' })
  @IsOptional()
  @IsArray({ message: 'Ange handlingarna som en lista.' })
  @ArrayMaxSize(200, { message: 'Högst 200 handlingar.' })
  @ArrayUnique({ message: 'Samma handling står två gånger.' })
  @IsUUID(undefined, { each: true, message: 'Ange handlingarnas id.' })
  handlingar?: string[];

  @ApiPropertyOptional({ description: 'Krävs för ett ärende utanför listan: hur nämnden gick med på det' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Skälet får ha högst 2 000 tecken.' })
  extraSkal?: string;
}

export class TjanstgoringDto {
  @ApiProperty({ type: [TjanstgorandeIndataDto] })
  @IsArray({ message: 'Ange de tjänstgörande som en lista.' })
  @ArrayMaxSize(200, { message: 'Högst 200 personer.' })
  @ArrayUnique((t: TjanstgorandeIndataDto) => t.personId, DUBBEL)
  @ValidateNested({ each: true })
  @Type(() => TjanstgorandeIndataDto)
  tjanstgorande: TjanstgorandeIndataDto[];

  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray({ message: 'Ange de jäviga som en lista.' })
  @ArrayMaxSize(200, { message: 'Högst 200 personer.' })
  @ArrayUnique(DUBBEL)
  @IsUUID(undefined, PERSONER)
  jav: string[];

  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange id för den som leder.' })
  ordforandeId: string;

  @ApiProperty({ description: 'Varför tjänstgöringen ändras' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför tjänstgöringen ändras.' })
  @MaxLength(2000, { message: 'Skälet får ha högst 2 000 tecken.' })
  skal: string;
}

export class ParagraftextDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Skriv en rubrik på paragrafen.' })
  @MaxLength(500, { message: 'Rubriken får ha högst 500 tecken.' })
  titel?: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100_000, FOR_LANG)
  sammanfattning?: string | null;

  @ApiPropertyOptional({ type: 'array', items: { type: 'array', items: { type: 'array', items: { type: 'string' } } } })
  @IsOptional()
  @ArTabeller()
  tabeller?: string[][][];

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100_000, FOR_LANG)
  propositionsordning?: string | null;

  @ApiPropertyOptional({ type: [String], description: 'Mottagare av utdraget' })
  @IsOptional()
  @IsArray({ message: 'Ange mottagarna som en lista.' })
  @ArrayMaxSize(200, { message: 'Högst 200 mottagare.' })
  @IsString({ each: true, message: 'Skriv varje mottagare som text.' })
  @IsNotEmpty({ each: true, message: 'Skriv varje mottagare som text.' })
  @MaxLength(500, { each: true, message: 'En mottagare får ha högst 500 tecken.' })
  expedieras?: string[];
}

export class BeslutDto extends OmitType(ParagraftextDto, ['titel']) {
  @ApiProperty({ type: [String], description: 'En sträng per beslutspunkt' })
  @IsArray({ message: 'Ange beslutets punkter som en lista.' })
  @ArrayMaxSize(100, { message: 'Högst 100 beslutspunkter.' })
  @IsString({ each: true, message: 'Skriv varje punkt som text.' })
  @MaxLength(100_000, { each: true, message: 'En punkt får ha högst 100 000 tecken.' })
  punkter: string[];

  @ApiProperty({ enum: UTFALL })
  @IsIn(UTFALL, { message: `Ange utfallet som något av ${UTFALL.join(', ')}.` })
  utfall: Utfall;

  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean({ message: 'Ange sant eller falskt.' })
  omedelbarJustering?: boolean;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'De som inte deltar i beslutet (KL 4:26)' })
  @IsOptional()
  @IsArray({ message: 'Ange personerna som en lista.' })
  @ArrayMaxSize(200, { message: 'Högst 200 personer.' })
  @ArrayUnique(DUBBEL)
  @IsUUID(undefined, PERSONER)
  deltarInte?: string[];
}
