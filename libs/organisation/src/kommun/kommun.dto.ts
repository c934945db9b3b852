import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import { IsEmail, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, MaxLength } from 'class-validator';
import type { Kommunuppgifter } from './kommun.repository.js';

const TEXT = { message: 'Texten får ha högst 500 tecken.' };

/** Kommunens uppgifter och brevhuvud. */
export class KommunuppgifterDto implements Kommunuppgifter {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange kommunens namn.' })
  @MaxLength(500, TEXT)
  namn: string;

  @ApiProperty()
  @IsString()
  @MaxLength(500, TEXT)
  sate: string;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @Matches(/^\d{6}-\d{4}$/u, { message: 'Skriv organisationsnumret som 212000-0000.' })
  organisationsnummer: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, TEXT)
  postadress: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsEmail({}, { message: 'Skriv e-postadressen på formen namn@kommun.example.' })
  epost: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: 'Telefonnumret får ha högst 50 tecken.' })
  telefon: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { message: 'Skriv webbplatsen med https:// först.' })
  webbplats: string | null;

  @ApiProperty({ example: '#1f4e79', description: 'Kontrast minst 7:1 mot vitt' })
  @IsString({ message: 'Ange färgen som # och sex hexadecimala tecken.' })
  accentfarg: string;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/u, { message: 'Ange vapnets fil som sha256.' })
  vapenSha256: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, TEXT)
  vapenAlttext: string | null;
}

export class AndraKommunDto extends PartialType(KommunuppgifterDto, { skipNullProperties: false }) {}

/** Det som behövs för att lägga upp kommunen; resten skrivs i brevhuvudet. */
export class NyKommunDto extends PickType(KommunuppgifterDto, ['namn', 'sate']) {
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Matches(/^\d{6}-\d{4}$/u, { message: 'Skriv organisationsnumret som 212000-0000.' })
  organisationsnummer?: string | null;
}

export class KommunDto extends KommunuppgifterDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class KommunerDto {
  @ApiProperty({ type: [KommunDto] })
  rader: KommunDto[];
}
