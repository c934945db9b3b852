import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DELEGATIONSSPAR, type Radspar } from '../delegationsordning/delegationsordning.typer.js';
import { VARNINGSKODER, type Varningskod } from './delegationsbeslut.typer.js';

const NULLBAR = { type: String, nullable: true } as const;
const DAG = { ...NULLBAR, format: 'date' } as const;
export const MANAD = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u;
export const MANADSFEL = 'Ange månaden som ÅÅÅÅ-MM.';

export class SattFaltDto {
  @ApiPropertyOptional() datum?: string;
  @ApiPropertyOptional() manad?: string;
  @ApiPropertyOptional() punkt?: string;
  @ApiPropertyOptional() dnr?: string;
  @ApiPropertyOptional({ format: 'uuid' }) delegatPersonId?: string;
  @ApiPropertyOptional({ enum: DELEGATIONSSPAR }) spar?: Radspar;
}

export class RadatgardDto {
  @ApiProperty({ description: 'Knappens ord', example: 'Sätt Tobias Lind' }) ord: string;
  @ApiProperty({ type: SattFaltDto, description: 'Fälten som rättelsen sätter' }) satt: SattFaltDto;
}

export class MedgivandeDto {
  @ApiProperty() skal: string;
  @ApiProperty() av: string;
  @ApiProperty({ format: 'date-time' }) tid: string;
}

export class RadvarningDto {
  @ApiProperty({ enum: VARNINGSKODER }) kod: Varningskod;
  @ApiProperty() text: string;
  @ApiProperty({ enum: ['hinder', 'upplysning'] }) niva: 'hinder' | 'upplysning';
  @ApiProperty({ type: RadatgardDto, isArray: true }) atgarder: RadatgardDto[];
  @ApiProperty() kanMedges: boolean;
  @ApiProperty({ type: MedgivandeDto, nullable: true }) medgiven: MedgivandeDto | null;
}

export class BeslutsarendeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'UAN/2026:12' }) dnr: string;
}

export class DelegationsbeslutDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) namndId: string;
  @ApiProperty({ format: 'uuid' }) enhetId: string;
  @ApiProperty() enhet: string;
  @ApiProperty({ description: 'Listans första månad, ÅÅÅÅ-MM' }) manadFran: string;
  @ApiProperty({ description: 'Månaden vars lista raden hör till' }) manad: string;
  @ApiProperty({ type: 'integer', description: 'Radens nummer i listan' }) rad: number;
  @ApiProperty({ ...NULLBAR, description: 'Datumet som det skrevs' }) datumText: string | null;
  @ApiProperty(DAG) fran: string | null;
  @ApiProperty(DAG) till: string | null;
  @ApiProperty(NULLBAR) punktText: string | null;
  @ApiProperty(NULLBAR) punktNorm: string | null;
  @ApiProperty({ ...NULLBAR, description: 'null för den som inte får se det skyddade' }) beslut: string | null;
  @ApiProperty({ type: 'integer' }) antal: number;
  @ApiProperty(NULLBAR) dnr: string | null;
  @ApiProperty({ ...NULLBAR, format: 'uuid' }) delegatPersonId: string | null;
  @ApiProperty(NULLBAR) delegat: string | null;
  @ApiProperty(NULLBAR) delegatTitel: string | null;
  @ApiProperty({ enum: DELEGATIONSSPAR }) spar: Radspar;
  @ApiProperty({ ...DAG, description: 'Dagen då en part först underrättades' }) partUnderrattad: string | null;
  @ApiProperty({ type: BeslutsarendeDto, nullable: true }) arende: BeslutsarendeDto | null;
  @ApiProperty({ ...NULLBAR, format: 'uuid', description: 'Beslutsdokumentet' }) skrivelseId: string | null;
  @ApiProperty() sekretess: boolean;
  @ApiProperty(NULLBAR) sekretessLagrum: string | null;
  @ApiProperty() underProvning: boolean;
  @ApiProperty({ description: 'Läsaren ser det skyddade' }) synlig: boolean;
  @ApiProperty({ ...NULLBAR, format: 'uuid', description: 'Den inlämnade listan som låser raden' }) listaId:
    string | null;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: RadvarningDto, isArray: true }) varningar: RadvarningDto[];
}

export class EnhetsmanadDto {
  @ApiProperty({ format: 'uuid' }) enhetId: string;
  @ApiProperty() enhet: string;
  @ApiProperty() manad: string;
  @ApiProperty() manadFran: string;
  @ApiProperty(NULLBAR) kod: string | null;
  @ApiProperty() autodnr: boolean;
  @ApiProperty() farSkriva: boolean;
  @ApiProperty() inlamnad: boolean;
  @ApiProperty({ type: 'integer' }) antalBeslut: number;
  @ApiProperty({ type: 'integer', description: 'Rader att rätta innan listan lämnas in' }) antalHinder: number;
  @ApiProperty({ type: DelegationsbeslutDto, isArray: true }) rader: DelegationsbeslutDto[];
}

export class Enhetsmanadsfraga {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Välj enheten.' }) enhetId: string;
  @ApiProperty({ description: 'ÅÅÅÅ-MM' }) @Matches(MANAD, { message: MANADSFEL }) manad: string;
}

export class RadtextDto {
  @ApiPropertyOptional({ description: '30/10, 2026-10-30, 16–31/10' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Datumet får ha högst 100 tecken.' })
  datum?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(30, { message: 'Punkten får ha högst 30 tecken.' })
  punkt?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Beslutet får ha högst 2 000 tecken.' })
  beslut?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(20, { message: 'Antalet får ha högst 20 tecken.' })
  antal?: string;
  @ApiPropertyOptional({ description: '+ tar nästa i enhetens serie' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Numret får ha högst 100 tecken.' })
  dnr?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'Delegaten får ha högst 300 tecken.' })
  delegat?: string;
  @ApiPropertyOptional({ description: 'Utelämnat: punktens' })
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: 'Spåret får ha högst 50 tecken.' })
  spar?: string;
}

class Tillval {
  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj delegaten ur listan.' })
  delegatPersonId?: string | null;
  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid', description: 'Ärendet som beslutet hör till' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj ärendet ur listan.' })
  arendeId?: string | null;
  @ApiPropertyOptional({ ...NULLBAR, example: 'OSL 26:1' })
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Ange lagrummet.' })
  @MaxLength(200, { message: 'Lagrummet får ha högst 200 tecken.' })
  sekretessLagrum?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsBoolean({ message: 'Ange om sekretessen prövas.' }) underProvning?: boolean;
}

export class NyttDelegationsbeslutDto extends Tillval {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Välj enheten.' }) enhetId: string;
  @ApiProperty() @Matches(MANAD, { message: MANADSFEL }) manad: string;
  @ApiProperty({ description: 'Samma nyckel två gånger ger en rad' })
  @IsString()
  @IsNotEmpty({ message: 'Ange en nyckel.' })
  @MaxLength(100, { message: 'Nyckeln får ha högst 100 tecken.' })
  nyckel: string;
  @ApiProperty({ type: RadtextDto }) @ValidateNested() @Type(() => RadtextDto) text: RadtextDto;
}

export class RattaDelegationsbeslutDto extends Tillval {
  @ApiPropertyOptional({ type: RadtextDto }) @IsOptional() @ValidateNested() @Type(() => RadtextDto) text?: RadtextDto;
  @ApiPropertyOptional({ description: 'Flytta till en annan månads lista' })
  @IsOptional()
  @Matches(MANAD, { message: MANADSFEL })
  manad?: string;
  @ApiPropertyOptional(NULLBAR)
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal?: string | null;
}

export class MedgeDelegationsbeslutDto {
  @ApiProperty({ enum: VARNINGSKODER }) @IsIn(VARNINGSKODER, { message: 'Välj varningen.' }) kod: Varningskod;
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför raden tas med som den är.' })
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal: string;
}

export class TolkaRadDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Välj enheten.' }) enhetId: string;
  @ApiProperty() @Matches(MANAD, { message: MANADSFEL }) manad: string;
  @ApiProperty({ type: RadtextDto }) @ValidateNested() @Type(() => RadtextDto) text: RadtextDto;
  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid', description: 'Ärendet som är valt' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj ärendet ur listan.' })
  arendeId?: string | null;
}

export class TolkadDelegatDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() namn: string;
}

export class RadtolkningDto {
  @ApiProperty(DAG) fran: string | null;
  @ApiProperty(DAG) till: string | null;
  @ApiProperty({ ...NULLBAR, description: 'fredag 30 oktober 2026' }) dag: string | null;
  @ApiProperty({ description: 'Punkten, vem som hade rollen, spåret, antalet' }) mening: string;
  @ApiProperty(NULLBAR) punktNorm: string | null;
  @ApiProperty({ type: TolkadDelegatDto, nullable: true }) delegat: TolkadDelegatDto | null;
  @ApiProperty({ type: BeslutsarendeDto, nullable: true, description: 'Ärendet vars dnr står i det skrivna' })
  arende: BeslutsarendeDto | null;
  @ApiProperty({ type: RadvarningDto, isArray: true }) varningar: RadvarningDto[];
}

export class DelegationsradandringDto {
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
  @ApiProperty() av: string;
  @ApiProperty({ enum: ['registrerad', 'andrad', 'medgiven', 'borttagen', 'aterstalld'] }) vad:
    'registrerad' | 'andrad' | 'medgiven' | 'borttagen' | 'aterstalld';
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) fore: Record<string, unknown> | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) efter: Record<string, unknown> | null;
  @ApiProperty(NULLBAR) skal: string | null;
}

export class RadandringarDto {
  @ApiProperty({ type: DelegationsradandringDto, isArray: true, description: 'Senast först' })
  rader: DelegationsradandringDto[];
}
