import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { NARVAROROLLER, type Narvaroroll, NARVAROSLAG, type Narvaroslag } from './narvaro.typer.js';

const OMFANG = 'De §§ det gäller: ”9”, ”9-12” eller ”9-10, 12-15”. Utelämnat: alla';

export class NarvaroradDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange personens id.' })
  personId: string;

  @ApiProperty({ enum: NARVAROSLAG })
  @IsIn(NARVAROSLAG, { message: `Ange slag som något av ${NARVAROSLAG.join(', ')}.` })
  slag: Narvaroslag;

  @ApiPropertyOptional({ type: String, enum: NARVAROROLLER, nullable: true, description: 'Utelämnad för övriga' })
  @IsOptional()
  @IsIn(NARVAROROLLER, { message: `Ange rollen som något av ${NARVAROROLLER.join(', ')}.` })
  roll?: Narvaroroll | null;

  @ApiPropertyOptional({ description: 'Som namnet skrivs den dagen; utelämnat: personens' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Namnet får ha högst 500 tecken.' })
  namn?: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Utelämnat: partiet i uppdraget den dagen' })
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: 'Partiet får ha högst 50 tecken.' })
  parti?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Titeln får ha högst 500 tecken.' })
  titel?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Den som ersätts' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange den ersattes id.' })
  forPersonId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: OMFANG })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Paragraferna får ha högst 1 000 tecken.' })
  paragrafer?: string | null;

  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean({ message: 'Ange sant eller falskt.' })
  distans?: boolean;
}

export class UppropDto {
  @ApiProperty({ type: [NarvaroradDto], description: 'Hela uppropet, i den ordning det ska skrivas' })
  @IsArray({ message: 'Ange uppropet som en lista.' })
  @ArrayMaxSize(500, { message: 'Högst 500 personer.' })
  @ValidateNested({ each: true })
  @Type(() => NarvaroradDto)
  rader: NarvaroradDto[];
}

export class UppropssvarDto extends UppropDto {
  @ApiProperty({ type: 'integer', description: 'Sammanträdets version' })
  version: number;
}

export class JusterarradDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange personens id.' })
  personId: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: OMFANG })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Paragraferna får ha högst 1 000 tecken.' })
  paragrafer?: string | null;
}

export class JusterareDto {
  @ApiProperty({ type: [JusterarradDto] })
  @IsArray({ message: 'Ange justerarna som en lista.' })
  @ArrayMaxSize(20, { message: 'Högst 20 justerare.' })
  @ValidateNested({ each: true })
  @Type(() => JusterarradDto)
  rader: JusterarradDto[];
}

export class JusterarsvarDto extends JusterareDto {
  @ApiProperty({ type: 'integer', description: 'Sammanträdets version' })
  version: number;
}

export class OrdforandeskapsradDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange personens id.' })
  personId: string;

  @ApiProperty({ example: '9-12' })
  @IsString()
  @MaxLength(1000, { message: 'Paragraferna får ha högst 1 000 tecken.' })
  paragrafer: string;
}

export class OrdforandeskapDto {
  @ApiProperty({ type: [OrdforandeskapsradDto], description: 'Tom lista: den vanliga ordningen' })
  @IsArray({ message: 'Ange ordförandeskapet som en lista.' })
  @ArrayMaxSize(100, { message: 'Högst 100 poster.' })
  @ValidateNested({ each: true })
  @Type(() => OrdforandeskapsradDto)
  rader: OrdforandeskapsradDto[];
}

export class OrdforandeskapssvarDto extends OrdforandeskapDto {
  @ApiProperty({ type: 'integer', description: 'Sammanträdets version' })
  version: number;
}
