import { Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
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
import { ARENDESTEG, type Arendesteg } from './arende.tillstand.js';
import { ARENDESTATUSAR, type Arendestatus, PROVNINGSFORMER, type Provningsform } from './arende.typer.js';

export class SekretessDto {
  @ApiProperty({ type: String, nullable: true, description: 'Lagrummet, till exempel OSL 26:1' })
  @IsOptional()
  @IsString({ message: 'Ange lagrummet som text.' })
  @MaxLength(200, { message: 'Lagrummet får ha högst 200 tecken.' })
  lagrum: string | null = null;

  @ApiProperty({ description: 'Sekretessen prövas ännu; räknas som sekretess' })
  @IsBoolean({ message: 'Ange true eller false.' })
  underProvning: boolean = false;
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
}

export class AndraArendeDto extends PartialType(NyttArendeDto, { skipNullProperties: false }) {}

export class MakuleraDto {
  @ApiProperty({ description: 'Varför ärendet makuleras; syns i diariet' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför ärendet makuleras.' })
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal: string;
}

export class Arendelista extends Listfraga {
  @ApiPropertyOptional({ description: 'Dnr i vilken stavning som helst, eller ord' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Sök på högst 200 tecken.' })
  sok?: string;

  @ApiPropertyOptional({ enum: ARENDESTATUSAR })
  @IsOptional()
  @IsIn(ARENDESTATUSAR, { message: 'Välj ett läge ur listan.' })
  status?: Arendestatus;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handläggare ur listan.' })
  handlaggareId?: string;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{4}$/u.test(value) ? Number(value) : value,
  )
  @IsInt({ message: 'Ange ett årtal.' })
  @Min(1900, { message: 'Ange ett årtal från 1900.' })
  @Max(2099, { message: 'Ange ett årtal till 2099.' })
  ar?: number;
}

export class ArenderadDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ enum: ARENDESTATUSAR }) status: Arendestatus;
  @ApiProperty({ enum: PROVNINGSFORMER }) provningsform: Provningsform;
  @ApiProperty({ type: String, nullable: true }) handlaggareId: string | null;
  @ApiProperty({ type: String, nullable: true }) handlaggareNamn: string | null;
  @ApiProperty() sekretess: boolean;
  @ApiProperty({ format: 'date' }) registreratDatum: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ArendehinderDto {
  @ApiProperty({ example: 'DIARIUM.STEGET_STANGT' }) kod: string;
  @ApiProperty({ description: 'En svensk mening' }) text: string;
}

export class ArendestegDto {
  @ApiProperty({ enum: ARENDESTEG }) namn: Arendesteg;
  @ApiProperty() oppet: boolean;
  @ApiProperty({ type: ArendehinderDto, nullable: true, description: 'Varför steget inte är öppet' })
  hinder: ArendehinderDto | null;
}

export class ArendeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) namndId: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ type: String, nullable: true, description: 'null för den som inte får se den' }) arendemeningSkyddad:
    string | null;
  @ApiProperty({ type: String, nullable: true }) arendetyp: string | null;
  @ApiProperty({ enum: ['inkommande', 'eget'] }) initiativ: 'inkommande' | 'eget';
  @ApiProperty({ type: String, nullable: true }) handlaggareId: string | null;
  @ApiProperty({ type: String, nullable: true }) handlaggareNamn: string | null;
  @ApiProperty({ type: String, nullable: true }) enhet: string | null;
  @ApiProperty({ type: String, nullable: true }) klassificering: string | null;
  @ApiProperty({ enum: PROVNINGSFORMER }) provningsform: Provningsform;
  @ApiProperty({ enum: ARENDESTATUSAR }) status: Arendestatus;
  @ApiProperty({ type: SekretessDto }) sekretess: SekretessDto;
  @ApiProperty({ type: String, nullable: true }) makuleringSkal: string | null;
  @ApiProperty({ format: 'date' }) registreratDatum: string;
  @ApiProperty() overtaget: boolean;
  @ApiProperty({ type: [ArendestegDto] }) steg: ArendestegDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class RegistreratDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() dnr: string;
}
