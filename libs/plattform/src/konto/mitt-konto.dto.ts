import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { STYRKOR, type Styrka } from '../session/sessionslage.js';
import { InstallningarDto } from './installningar.dto.js';

export class BytLosenordDto {
  @ApiProperty({ format: 'password' })
  @IsString({ message: 'Ange ditt nuvarande lösenord.' })
  @MinLength(1, { message: 'Ange ditt nuvarande lösenord.' })
  @MaxLength(200, { message: 'Lösenordet är för långt.' })
  nuvarande: string;

  @ApiProperty({ format: 'password' })
  @IsString({ message: 'Ange ett nytt lösenord.' })
  @MaxLength(200, { message: 'Lösenordet är för långt.' })
  nytt: string;
}

export class PassnyckelDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Min telefon' })
  namn: string;

  @ApiProperty({ description: 'Kopieras mellan innehavarens enheter' })
  synkad: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  skapad: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  senastAnvand: Date | null;
}

export class IdentitetDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'kommun' })
  leverantor: string;

  @ApiProperty({ example: 'kommunkonto' })
  leverantorsnamn: string;

  @ApiProperty({ example: 'emma@ekbacka.example' })
  visning: string;

  @ApiProperty({ type: String, format: 'date-time' })
  skapad: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  senastAnvand: Date | null;
}

export class MinSessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Firefox på Windows' })
  enhet: string;

  @ApiProperty({ example: '192.0.2.x', description: 'Adressen, avkortad' })
  adress: string;

  @ApiProperty({ enum: STYRKOR })
  styrka: Styrka;

  @ApiProperty({ type: String, format: 'date-time' })
  skapad: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  senastAnvand: Date;

  @ApiProperty({ description: 'Den som frågan ställs i' })
  denna: boolean;
}

export class MittKontoDto {
  @ApiProperty()
  namn: string;

  @ApiProperty()
  inloggningsnamn: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'När kodappen kopplades' })
  totp: Date | null;

  @ApiProperty({ type: 'integer' })
  reservkoderKvar: number;

  @ApiProperty({ description: 'Någon av rollerna kräver en andra faktor' })
  faktorKravs: boolean;

  @ApiProperty({ type: [PassnyckelDto] })
  passnycklar: PassnyckelDto[];

  @ApiProperty({ type: [IdentitetDto] })
  identiteter: IdentitetDto[];

  @ApiProperty({ type: [MinSessionDto] })
  sessioner: MinSessionDto[];

  @ApiProperty({ type: InstallningarDto })
  installningar: InstallningarDto;
}
