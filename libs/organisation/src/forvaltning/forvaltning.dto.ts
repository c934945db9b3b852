import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { IsEmail, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, MaxLength } from 'class-validator';
import type { Forvaltningsuppgifter } from './forvaltningar.repository.js';

const TEXT = { message: 'Texten får ha högst 500 tecken.' };
const RADER = { message: 'Skriv högst sex rader.' };
const HOGST_SEX_RADER = /^[^\n]*(?:\n[^\n]*){0,5}$/u;

/** Förvaltningen och dess brevhuvud. Det som är null tas från kommunen. */
export class ForvaltningsuppgifterDto implements Omit<Forvaltningsuppgifter, 'logotypSha256' | 'logotypAlttext'> {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange förvaltningens namn.' })
  @MaxLength(500, { message: 'Namnet får ha högst 500 tecken.' })
  namn: string;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @Matches(/^\d{6}-\d{4}$/u, { message: 'Skriv organisationsnumret som 212000-0000.' })
  organisationsnummer: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'En adressrad per rad' })
  @IsOptional()
  @IsString()
  @MaxLength(500, TEXT)
  @Matches(HOGST_SEX_RADER, RADER)
  postadress: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'En adressrad per rad' })
  @IsOptional()
  @IsString()
  @MaxLength(500, TEXT)
  @Matches(HOGST_SEX_RADER, RADER)
  besoksadress: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: 'Telefonnumret får ha högst 50 tecken.' })
  telefon: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsEmail({}, { message: 'Skriv e-postadressen på formen namn@kommun.example.' })
  epost: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { message: 'Skriv webbplatsen med https:// först.' })
  webbplats: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Ytterligare rader i sidfoten, en per rad' })
  @IsOptional()
  @IsString()
  @MaxLength(500, TEXT)
  @Matches(HOGST_SEX_RADER, RADER)
  fotrader: string | null;
}

export class AndraForvaltningDto extends PartialType(ForvaltningsuppgifterDto, { skipNullProperties: false }) {}

export class NyForvaltningDto extends PartialType(ForvaltningsuppgifterDto, { skipNullProperties: false }) {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange förvaltningens namn.' })
  @MaxLength(500, { message: 'Namnet får ha högst 500 tecken.' })
  declare namn: string;
}

export class ForvaltningsorganDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  namn: string;
}

export class ForvaltningDto extends PickType(ForvaltningsuppgifterDto, [
  'namn',
  'organisationsnummer',
  'postadress',
  'besoksadress',
  'telefon',
  'epost',
  'webbplats',
  'fotrader',
] as const) {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  kommunId: string;

  @ApiProperty({ type: String, nullable: true, description: 'Logotypens innehåll; bilden finns under /logotyp' })
  logotypSha256: string | null;

  @ApiProperty({ type: String, nullable: true })
  logotypAlttext: string | null;

  @ApiProperty({ type: ForvaltningsorganDto, isArray: true, description: 'De av organen som du hör till' })
  organ: ForvaltningsorganDto[];

  @ApiProperty({ type: 'integer' })
  version: number;
}
