import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { InstallningarDto } from '../konto/installningar.dto.js';
import { STYRKOR, type Styrka } from './sessionslage.js';

export class InloggningDto {
  @ApiProperty({ example: 'sekreterare' })
  @IsString({ message: 'Ange ditt inloggningsnamn.' })
  @MinLength(1, { message: 'Ange ditt inloggningsnamn.' })
  @MaxLength(320, { message: 'Inloggningsnamnet är för långt.' })
  inloggningsnamn: string;

  @ApiProperty({ format: 'password' })
  @IsString({ message: 'Ange ditt lösenord.' })
  @MinLength(1, { message: 'Ange ditt lösenord.' })
  @MaxLength(200, { message: 'Lösenordet är för långt.' })
  losenord: string;
}

export class StegUppDto {
  @ApiProperty({ format: 'password' })
  @IsString({ message: 'Ange ditt lösenord.' })
  @MinLength(1, { message: 'Ange ditt lösenord.' })
  @MaxLength(200, { message: 'Lösenordet är för långt.' })
  losenord: string;

  @ApiPropertyOptional({ example: '123456', description: 'Koden ur appen eller en reservkod' })
  @IsOptional()
  @IsString({ message: 'Ange koden som text.' })
  @MaxLength(40, { message: 'Koden är för lång.' })
  kod?: string;
}

export class InloggningstjanstDto {
  @ApiProperty({ example: 'kommun' })
  id: string;

  @ApiProperty({ example: 'kommunkonto', description: 'Efter »Logga in med«' })
  namn: string;
}

export class InloggningslageDto {
  @ApiProperty({
    enum: ['ute', 'kod', 'registrera', 'inne'],
    description: 'ute: ingen är inloggad; kod: den andra faktorn fattas; registrera: en andra faktor måste skaffas',
  })
  steg: 'ute' | 'kod' | 'registrera' | 'inne';

  @ApiProperty({ type: String, nullable: true, description: 'Den som är på väg in' })
  namn: string | null;

  @ApiProperty({ description: 'Kontot har en kodapp' })
  totp: boolean;

  @ApiProperty({ description: 'Kontot har en passnyckel' })
  passnyckel: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Kommunens namn' })
  kommun: string | null;

  @ApiProperty({ type: [InloggningstjanstDto], description: 'Andra som man kan logga in hos' })
  tjanster: InloggningstjanstDto[];

  @ApiProperty({ description: 'Passnycklar går att använda på den adress Klubba har' })
  passnycklarGar: boolean;
}

export class ErsattDto {
  @ApiProperty({ format: 'uuid' })
  kontoId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId: string | null;

  @ApiProperty({ example: 'Anna Berg' })
  namn: string;

  @ApiProperty({ type: [String], description: 'Rollerna som följer av det' })
  roller: string[];

  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ format: 'date', description: 'Sista dagen' })
  till: string;
}

export class MinNamndDto {
  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty()
  diariekod: string;

  @ApiProperty({ type: [String] })
  roller: string[];

  @ApiProperty({ type: [ErsattDto], description: 'De som du ersätter i nämnden just nu' })
  ersatter: ErsattDto[];

  @ApiProperty({ type: [String] })
  rattigheter: string[];
}

export class SessionstiderDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'När inloggningen tar slut om den inte används' })
  vilaSlut: Date;

  @ApiProperty({ type: String, format: 'date-time', description: 'När den tar slut hur flitigt den än används' })
  sistaSlut: Date;

  @ApiProperty({ type: String, format: 'date-time', description: 'Serverns tid' })
  nu: Date;
}

export class JagDto {
  @ApiProperty({ format: 'uuid' })
  kontoId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId: string | null;

  @ApiProperty()
  namn: string;

  @ApiProperty()
  inloggningsnamn: string;

  @ApiProperty({ type: [MinNamndDto] })
  namnder: MinNamndDto[];

  @ApiProperty({
    type: [String],
    description: 'Rättigheter i hela installationen, vare sig den har något organ eller inte',
  })
  iKommunen: string[];

  @ApiProperty({ type: SessionstiderDto })
  session: SessionstiderDto;

  @ApiProperty({ enum: STYRKOR, description: 'Hur säkert det är vem som loggat in' })
  styrka: Styrka;

  @ApiProperty({ type: InstallningarDto })
  installningar: InstallningarDto;
}
