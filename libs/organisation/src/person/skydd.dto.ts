import { ArDatum, Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { SKYDD, type Skydd } from './skydd.js';

/** De skyddade uppgifterna, för den som är utsedd att se dem. */
export class SkyddadPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Det verkliga namnet' })
  namn: string;

  @ApiProperty({ description: 'Namnet som alla andra ser' })
  visatNamn: string;

  @ApiProperty({ enum: SKYDD })
  skydd: Skydd;

  @ApiProperty({ type: String, nullable: true })
  epost: string | null;

  @ApiProperty({ type: String, nullable: true })
  telefon: string | null;

  @ApiProperty({ type: String, nullable: true })
  adress: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  fodelsedatum: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class SkyddsinsynDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  kontoId: string;

  @ApiProperty({ description: 'Vem som är utsedd' })
  namn: string;

  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  till: string | null;

  @ApiProperty()
  skal: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class NySkyddsinsynDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Välj vem som ska få se uppgifterna.' })
  kontoId: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange första dagen.')
  fran: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum('Ange sista dagen.')
  till?: string | null;

  @ApiProperty({ description: 'Varför just den personen behöver se uppgifterna' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför personen behöver se uppgifterna.' })
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal: string;
}

export class SlutSkyddsinsynDto {
  @ApiProperty({ format: 'date' })
  @ArDatum('Ange sista dagen.')
  till: string;
}

export class Personsok extends Listfraga {
  @ApiProperty({ description: 'Minst två tecken av namnet' })
  @IsString()
  @MinLength(2, { message: 'Skriv minst två tecken av namnet.' })
  @MaxLength(500)
  namn: string;
}

/** En person att välja, utan kontaktuppgifter. */
export class PersontraffDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Ett uppdrag eller en tjänst som skiljer två med samma namn åt',
  })
  beskrivning: string | null;
}
