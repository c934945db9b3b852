import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { KALLELSESVAR, type Kallelsesvar, SVARSSATT, type Svarssatt } from './kallelse.typer.js';

export class LamnaSvarDto {
  @ApiProperty({ enum: KALLELSESVAR })
  @IsIn(KALLELSESVAR, { message: `Ange svar som något av ${KALLELSESVAR.join(', ')}.` })
  svar: Kallelsesvar;
}

export class SvarshistorikDto {
  @ApiProperty({ enum: KALLELSESVAR })
  svar: Kallelsesvar;

  @ApiProperty({ enum: SVARSSATT, description: 'Genom länken, inloggad, eller antecknat av sekreteraren' })
  satt: Svarssatt;

  @ApiProperty({ type: String, format: 'date-time' })
  tid: Date;

  @ApiProperty({ description: 'Den som svarade eller antecknade' })
  av: string;
}

export class SvarslageDto {
  @ApiProperty({ format: 'uuid' })
  sammantradeId: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ description: 'Det går att svara nu' })
  oppet: boolean;

  @ApiProperty({ description: 'Nämnden sammanträder också på distans' })
  distans: boolean;

  @ApiProperty({ type: String, enum: KALLELSESVAR, nullable: true, description: 'Det svar som gäller' })
  svar: Kallelsesvar | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  svarTid: Date | null;

  @ApiProperty({ type: [SvarshistorikDto], description: 'Nyast först' })
  historik: SvarshistorikDto[];
}
