import { ArDatum, Listfraga, type Roll, TILLDELBARA_ROLLER as ROLLER } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';

const ROLL = { message: `Ange rollen som någon av ${ROLLER.join(', ')}.` };

export class RolltilldelningDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  kontoId: string;

  @ApiProperty()
  inloggningsnamn: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ enum: ROLLER })
  roll: Roll;

  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  till: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class NyRollDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange kontots id.' })
  kontoId: string;

  @ApiProperty({ enum: ROLLER })
  @IsIn(ROLLER, ROLL)
  roll: Roll;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange den första dag som rollen gäller.')
  fran: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum('Ange den sista dag som rollen gäller.')
  till?: string | null;
}

export class NyttKontoDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange ett inloggningsnamn.' })
  @MaxLength(320, { message: 'Inloggningsnamnet är för långt.' })
  inloggningsnamn: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange namnet på den som ska logga in.' })
  @MaxLength(500, { message: 'Namnet får ha högst 500 tecken.' })
  namn: string;

  @ApiProperty({ format: 'password', description: 'Minst 12 tecken' })
  @IsString({ message: 'Ange ett lösenord.' })
  losenord: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange personens id.' })
  personId?: string | null;

  @ApiProperty({ enum: ROLLER, isArray: true })
  @IsArray({ message: 'Ange rollerna som en lista.' })
  @ArrayNotEmpty({ message: 'Ange minst en roll i nämnden.' })
  @ArrayMaxSize(ROLLER.length)
  @IsIn(ROLLER, { ...ROLL, each: true })
  roller: Roll[];
}

export class AndraKontoDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Ange namnet på den som loggar in.' })
  @MaxLength(500, { message: 'Namnet får ha högst 500 tecken.' })
  namn?: string;

  @ApiPropertyOptional({ format: 'password' })
  @IsOptional()
  @IsString({ message: 'Ange ett lösenord.' })
  losenord?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  avstangt?: boolean;
}

export class KontorollDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Tomt för en roll i hela Klubba' })
  namndId: string | null;

  @ApiProperty({ type: String, nullable: true })
  namndNamn: string | null;

  @ApiProperty({ enum: ROLLER })
  roll: Roll;
}

export class KontoradDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  inloggningsnamn: string;

  @ApiProperty()
  namn: string;

  @ApiProperty()
  avstangt: boolean;

  @ApiProperty({ type: [KontorollDto], description: 'Rollerna som är tilldelade i dag' })
  roller: KontorollDto[];

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class Kontolista extends Listfraga {
  @ApiPropertyOptional({ description: 'Början av namnet eller inloggningsnamnet' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Sök på högst 200 tecken.' })
  sok?: string;
}

export class KontoDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  inloggningsnamn: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId: string | null;

  @ApiProperty()
  avstangt: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;
}
