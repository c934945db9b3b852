import { ArDatum } from '#plattform';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { NyPartDto } from '../part/part.dto.js';
import { NyRelationDto } from '../relation/relation.dto.js';
import { PROVNINGSFORMER, type Provningsform } from './arende.typer.js';

export class SekretessDto {
  @ApiProperty({ type: String, nullable: true, description: 'Lagrummet, till exempel OSL 26:1' })
  @IsOptional()
  @IsString({ message: 'Ange lagrummet som text.' })
  @MaxLength(200, { message: 'Lagrummet får ha högst 200 tecken.' })
  lagrum: string | null = null;

  @ApiProperty({ description: 'Sekretessen prövas ännu; räknas som sekretess' })
  @IsBoolean({ message: 'Ange true eller false.' })
  underProvning: boolean = false;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Dagen då sekretessen beslutades' })
  @IsOptional()
  @ArDatum()
  datum?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, description: 'Den som beslutade' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Den som beslutade får ha högst 200 tecken.' })
  beslutadAv?: string | null;
}

export class RegistreringsbevakningDto {
  @ApiProperty({ format: 'date' })
  @ArDatum('Ange den dag som bevakas.')
  forfallodag: string;

  @ApiProperty({ maxLength: 200, description: 'Vad som bevakas' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad som bevakas.' })
  @MaxLength(200, { message: 'Bevakningens ord får ha högst 200 tecken.' })
  vad: string;
}

export class NyttArendeDto {
  @ApiProperty({ description: 'Den offentliga ordalydelsen (OSL 5:2)', maxLength: 500 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv en rad om vad ärendet gäller.' })
  @MaxLength(500, { message: 'Ärendemeningen får ha högst 500 tecken.' })
  arendemening: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Den skyddade ordalydelsen får ha högst 500 tecken.' })
  arendemeningSkyddad?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Ärendetypen får ha högst 100 tecken.' })
  arendetyp?: string | null;

  @ApiPropertyOptional({ enum: ['inkommande', 'eget'] })
  @IsOptional()
  @IsIn(['inkommande', 'eget'], { message: 'Ange inkommande eller eget.' })
  initiativ?: 'inkommande' | 'eget';

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handläggare ur listan.' })
  handlaggareId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Enheten får ha högst 200 tecken.' })
  enhet?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Klassificeringen får ha högst 100 tecken.' })
  klassificering?: string | null;

  @ApiPropertyOptional({ enum: PROVNINGSFORMER })
  @IsOptional()
  @IsIn(PROVNINGSFORMER, { message: 'Välj hur beslutet kan överklagas.' })
  provningsform?: Provningsform;

  @ApiPropertyOptional({ type: SekretessDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => SekretessDto)
  sekretess?: SekretessDto;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Gallringen får ha högst 200 tecken.' })
  gallring?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Dagen då det kom in (OSL 5:2)' })
  @IsOptional()
  @ArDatum('Ange den dag då det kom in.')
  inkomDatum?: string | null;
}

/** Det som anges när ärendet registreras. */
export class RegistreraArendeDto extends NyttArendeDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Fyller det som inte skickas med' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en ärendetyp ur listan.' })
  arendetypId?: string | null;

  @ApiPropertyOptional({ type: [NyPartDto] })
  @IsOptional()
  @IsArray({ message: 'Ange parterna som en lista.' })
  @ArrayMaxSize(50, { message: 'Ange högst 50 parter åt gången.' })
  @ValidateNested({ each: true })
  @Type(() => NyPartDto)
  parter?: NyPartDto[];

  @ApiPropertyOptional({ type: [NyRelationDto] })
  @IsOptional()
  @IsArray({ message: 'Ange ärendena som en lista.' })
  @ArrayMaxSize(20, { message: 'Ange högst 20 ärenden åt gången.' })
  @ValidateNested({ each: true })
  @Type(() => NyRelationDto)
  relationer?: NyRelationDto[];

  @ApiPropertyOptional({
    type: RegistreringsbevakningDto,
    nullable: true,
    description: 'null: ingen, också när ärendetypen har en',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => RegistreringsbevakningDto)
  bevakning?: RegistreringsbevakningDto | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Webbläsarens egen nyckel för formuläret: skickas det två gånger blir det ett ärende',
  })
  @IsOptional()
  @IsUUID('all', { message: 'Ange nyckeln som ett uuid.' })
  nyckel?: string | null;
}

export class AndraArendeDto extends PartialType(NyttArendeDto, { skipNullProperties: false }) {
  @ApiPropertyOptional({ description: 'Varför; syns bland rättelserna', maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal?: string;
}

export class BytHandlaggareDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'null: ingen handläggare' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handläggare ur listan.' })
  handlaggareId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Enheten får ha högst 200 tecken.' })
  enhet?: string | null;

  @ApiPropertyOptional({ description: 'Varför; syns bland bytena', maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal?: string;
}

export class AvslutaArendeDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 1000,
    description: 'Krävs när något är ogjort; syns i diariet',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal?: string | null;
}

export class AteroppnaArendeDto {
  @ApiProperty({ description: 'Varför ärendet öppnas igen; syns i diariet', maxLength: 1000 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför ärendet öppnas igen.' })
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal: string;
}

export class MakuleraDto {
  @ApiProperty({ description: 'Varför ärendet makuleras; syns i diariet' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför ärendet makuleras.' })
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal: string;
}
