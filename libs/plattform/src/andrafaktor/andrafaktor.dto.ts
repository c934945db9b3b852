import { ApiProperty } from '@nestjs/swagger';
import { IsArray, IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { type Roll, ROLLER } from '../ratt/rattigheter.js';

export class KodDto {
  @ApiProperty({ example: '123456', description: 'Koden ur appen; vid inloggning också en reservkod' })
  @IsString({ message: 'Ange koden.' })
  @MinLength(1, { message: 'Ange koden.' })
  @MaxLength(40, { message: 'Koden är för lång.' })
  kod: string;
}

export class NyTotpDto {
  @ApiProperty({ description: 'Adressen som appen läser' })
  adress: string;

  @ApiProperty({ description: 'Nyckeln att skriva av, base32' })
  hemlighet: string;

  @ApiProperty({ description: 'QR-koden, SVG' })
  qr: string;
}

export class ReservkoderDto {
  @ApiProperty({ type: [String], nullable: true, description: 'Visas bara nu; null när kontot redan har koder' })
  reservkoder: string[] | null;
}

export class FaktorkravDto {
  @ApiProperty({ enum: ROLLER, isArray: true, description: 'Roller som måste ha en andra faktor' })
  @IsArray({ message: 'Ange rollerna som en lista.' })
  @IsIn(ROLLER, { each: true, message: `Ange roller bland ${ROLLER.join(', ')}.` })
  roller: Roll[];
}
