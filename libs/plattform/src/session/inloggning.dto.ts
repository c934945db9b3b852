import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

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
}
