import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MANAD, MANADSFEL, RadtextDto, RadvarningDto } from './delegationsbeslut.dto.js';
import { RADKOLUMNER, type Radkolumn } from './domain/tabell.js';

const NULLBAR = { type: String, nullable: true } as const;
const KOLUMNER = RADKOLUMNER.map(({ namn }) => namn);

export class Manadsfraga {
  @ApiProperty({ description: 'ÅÅÅÅ-MM' }) @Matches(MANAD, { message: MANADSFEL }) manad: string;
}

export class DelegationsenhetDto {
  @ApiProperty({ format: 'uuid' }) enhetId: string;
  @ApiProperty() namn: string;
  @ApiProperty({ ...NULLBAR, format: 'uuid' }) overordnadId: string | null;
  @ApiProperty({ ...NULLBAR, format: 'uuid' }) chefId: string | null;
  @ApiProperty(NULLBAR) chef: string | null;
  @ApiProperty({ ...NULLBAR, description: 'Enhetens kod i numret, DV' }) kod: string | null;
  @ApiProperty({ description: 'Ett nummer tas av sig självt när fältet är tomt' }) autodnr: boolean;
  @ApiProperty({ description: 'Enheten ska lämna lista varje månad' }) rapporterar: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty() farSkriva: boolean;
  @ApiProperty() egen: boolean;
  @ApiProperty({ type: 'integer' }) rader: number;
  @ApiProperty({ type: 'integer' }) beslut: number;
}

export class DelegationsenheterDto {
  @ApiProperty({ type: DelegationsenhetDto, isArray: true, description: 'I trädets ordning' })
  rader: DelegationsenhetDto[];
}

export class SattDelegationsenhetDto {
  @ApiProperty(NULLBAR) @IsOptional() @IsString() @MaxLength(20, { message: 'Koden får ha högst 10 tecken.' }) kod:
    string | null;
  @ApiProperty() @IsBoolean({ message: 'Ange om nummer tas av sig själva.' }) autodnr: boolean;
  @ApiProperty() @IsBoolean({ message: 'Ange om enheten lämnar lista.' }) rapporterar: boolean;
}

export class DelegatvalDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() namn: string;
  @ApiProperty(NULLBAR) titel: string | null;
}

export class DelegatvalslistaDto {
  @ApiProperty({ type: DelegatvalDto, isArray: true }) rader: DelegatvalDto[];
}

export class ForhandsvisaDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Välj enheten.' }) enhetId: string;
  @ApiProperty() @Matches(MANAD, { message: MANADSFEL }) manad: string;
  @ApiPropertyOptional({ description: 'Det som klistrades in' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000_000, { message: 'Det inklistrade är för stort. Ta färre rader.' })
  text?: string;
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    description: 'Tabellen som den redan lästes',
  })
  @IsOptional()
  @IsArray({ message: 'Tabellen ska vara rader av celler.' })
  @ArrayMaxSize(5000, { message: 'Ta högst 5 000 rader.' })
  @IsArray({ each: true, message: 'En rad ska vara celler.' })
  tabell?: string[][];
  @ApiPropertyOptional({ enum: KOLUMNER, isArray: true, nullable: true })
  @IsOptional()
  @IsArray({ message: 'Ange vad kolumnerna är.' })
  @IsIn([...KOLUMNER, null], { each: true, message: 'Välj vad kolumnen är.' })
  kolumner?: (Radkolumn | null)[];
  @ApiPropertyOptional({ type: 'integer', description: 'Raden med rubriker från 0; -1 när ingen finns' })
  @IsOptional()
  @IsInt({ message: 'Ange rubrikraden.' })
  @Min(-1, { message: 'Ange rubrikraden.' })
  rubrikrad?: number;
}

export class ForhandsradDto {
  @ApiProperty({ type: 'integer' }) rad: number;
  @ApiProperty() nyckel: string;
  @ApiProperty({ type: RadtextDto }) text: RadtextDto;
  @ApiProperty({ ...NULLBAR, format: 'date' }) fran: string | null;
  @ApiProperty({ ...NULLBAR, format: 'date' }) till: string | null;
  @ApiProperty({ type: 'integer' }) antal: number;
  @ApiProperty(NULLBAR) delegat: string | null;
  @ApiProperty({ description: 'Raden är redan inläst' }) redan: boolean;
  @ApiProperty({ description: 'Falskt när beslutet saknas: raden hoppas över' }) gar: boolean;
  @ApiProperty({ type: RadvarningDto, isArray: true }) varningar: RadvarningDto[];
}

export class DelegationsforhandsvisningDto {
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } }) tabell: string[][];
  @ApiProperty({ type: 'integer' }) rubrikrad: number;
  @ApiProperty({ type: 'array', items: { type: 'string', enum: KOLUMNER, nullable: true } })
  kolumner: (Radkolumn | null)[];
  @ApiProperty({ type: ForhandsradDto, isArray: true }) rader: ForhandsradDto[];
}

export class InlastRadDto {
  @ApiProperty() @IsString() @MaxLength(100, { message: 'Nyckeln får ha högst 100 tecken.' }) nyckel: string;
  @ApiProperty({ type: RadtextDto }) @ValidateNested() @Type(() => RadtextDto) text: RadtextDto;
}

export class LasInRaderDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Välj enheten.' }) enhetId: string;
  @ApiProperty() @Matches(MANAD, { message: MANADSFEL }) manad: string;
  @ApiPropertyOptional({ description: 'Listans första månad när den omfattar flera' })
  @IsOptional()
  @Matches(MANAD, { message: MANADSFEL })
  manadFran?: string;
  @ApiProperty({ type: InlastRadDto, isArray: true })
  @IsArray({ message: 'Ange raderna.' })
  @ArrayMaxSize(2000, { message: 'Ta högst 2 000 rader åt gången.' })
  @ValidateNested({ each: true })
  @Type(() => InlastRadDto)
  rader: InlastRadDto[];
}

export class InlastaRaderDto {
  @ApiProperty({ type: 'integer' }) antal: number;
  @ApiProperty({ type: 'integer', description: 'Rader som redan fanns' }) redan: number;
}

export class RadtabellDto {
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } }) tabell: string[][];
}
