import { ArDatum, Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ARENDESTATUSAR, type Arendestatus } from '../arende/arende.typer.js';
import { SOKINNEHALL, type Sokinnehall, SOKKLASSER, type Sokklass, SOKORDNINGAR } from './sok.typer.js';

const lista = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((ett) => ett !== '') : value;

export class SokfragaDto extends Listfraga {
  @ApiProperty({ example: 'bygglov "strandnära läge" -altan år:2024', description: 'Rutan, som docs/sok.md beskriver' })
  @IsString({ message: 'Ange q som det du söker.' })
  @IsNotEmpty({ message: 'Skriv något att söka på.' })
  @MaxLength(500, { message: 'Skriv högst 500 tecken.' })
  q: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Bara i den nämnden' })
  @IsOptional()
  @IsUUID('all', { message: 'Ange nämndens id.' })
  namndId?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Året då ärendet registrerades' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{4}$/u.test(value) ? Number(value) : value,
  )
  @IsInt({ message: 'Ange ett årtal.' })
  @Min(1900, { message: 'Ange ett årtal från 1900.' })
  @Max(2099, { message: 'Ange ett årtal till 2099.' })
  ar?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Ärendetypen får ha högst 100 tecken.' })
  arendetyp?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Handläggarens person-id' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handläggare ur listan.' })
  handlaggareId?: string;

  @ApiPropertyOptional({ enum: ARENDESTATUSAR })
  @IsOptional()
  @IsIn(ARENDESTATUSAR, { message: 'Välj ett läge ur listan.' })
  status?: Arendestatus;

  @ApiPropertyOptional({ format: 'date', description: 'Registrerat från och med' })
  @IsOptional()
  @ArDatum('Ange den första dagen.')
  fran?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Registrerat till och med' })
  @IsOptional()
  @ArDatum('Ange den sista dagen.')
  till?: string;

  @ApiPropertyOptional({ description: `Det ärendet har, med komma mellan: ${SOKINNEHALL.join(', ')}` })
  @IsOptional()
  @Transform(lista)
  @IsArray()
  @IsIn(SOKINNEHALL, { each: true, message: `Ange något av ${SOKINNEHALL.join(', ')}.` })
  har?: Sokinnehall[];

  @ApiPropertyOptional({ description: 'Det ärendet saknar, med komma mellan, ur samma lista som `har`' })
  @IsOptional()
  @Transform(lista)
  @IsArray()
  @IsIn(SOKINNEHALL, { each: true, message: `Ange något av ${SOKINNEHALL.join(', ')}.` })
  saknar?: Sokinnehall[];

  @ApiPropertyOptional({
    enum: SOKORDNINGAR,
    default: 'traff',
    description: 'Bäst först, nyast först eller äldst först',
  })
  @IsOptional()
  @IsIn(SOKORDNINGAR, { message: `Sortera på ${SOKORDNINGAR.join(', ')}.` })
  declare sortera?: string;
}

export class SoktextdelDto {
  @ApiProperty() text: string;
  @ApiProperty({ description: 'Delen är det som söktes' }) traff: boolean;
}

export class SokutdragDto {
  @ApiProperty({ format: 'uuid' }) handlingId: string;
  @ApiProperty({ type: 'integer', description: 'Handlingens nummer i ärendet' }) nr: number;
  @ApiProperty({ enum: ['titel', 'avsandare', 'text'], description: 'Var i handlingen orden står' })
  falt: 'titel' | 'avsandare' | 'text';
  @ApiProperty({ description: 'Handlingens rubrik' }) titel: string;
  @ApiProperty({ type: [SoktextdelDto], description: 'Orden i sitt sammanhang, bit för bit' }) delar: SoktextdelDto[];
}

export class SokradDto {
  @ApiProperty({ format: 'uuid' }) arendeId: string;
  @ApiProperty({ format: 'uuid' }) namndId: string;
  @ApiProperty({ description: 'Nämndens namn' }) namnd: string;
  @ApiProperty() dnr: string;
  @ApiProperty({ description: 'Den offentliga ärendemeningen' }) arendemening: string;
  @ApiProperty({ type: [SoktextdelDto], description: 'Ärendemeningen med träffarna märkta' }) mening: SoktextdelDto[];
  @ApiProperty({ enum: ARENDESTATUSAR }) status: Arendestatus;
  @ApiProperty({ type: String, nullable: true }) arendetyp: string | null;
  @ApiProperty({ type: String, nullable: true }) handlaggareNamn: string | null;
  @ApiProperty() sekretess: boolean;
  @ApiProperty({ format: 'date' }) registreratDatum: string;
  @ApiProperty({ enum: SOKKLASSER, description: 'Var orden står' }) klass: Sokklass;
  @ApiProperty({ type: [SokutdragDto], description: 'Högst två; aldrig ur något med sekretess' })
  utdrag: SokutdragDto[];
  @ApiProperty({ description: 'Sökväg i webben' }) lank: string;
}

export class SokdirektDto {
  @ApiProperty({ format: 'uuid' }) arendeId: string;
  @ApiProperty({ format: 'uuid' }) namndId: string;
  @ApiProperty() dnr: string;
  @ApiProperty({ description: 'Sökväg i webben' }) lank: string;
}

export class SoktolkningDto {
  @ApiProperty({ type: [String] }) ord: string[];
  @ApiProperty({ type: [String] }) fraser: string[];
  @ApiProperty({ type: [String], description: 'Det som inte får finnas' }) utan: string[];
  @ApiProperty({ type: [String], description: 'Filter som förstods, som de skrevs' }) filter: string[];
  @ApiProperty({ type: [String], description: 'Det i rutan som inte gick att förstå, som hela meningar' })
  anmarkningar: string[];
}

export class SoksvarDto {
  @ApiProperty({ type: [SokradDto] }) rader: SokradDto[];
  @ApiProperty({ type: 'integer', description: 'Högst 1 000' }) antal: number;
  @ApiProperty({ description: 'Det finns fler än `antal`: skriv ”fler än 1 000”' }) fler: boolean;
  @ApiProperty({ type: 'integer' }) sida: number;
  @ApiProperty({ type: 'integer' }) perSida: number;
  @ApiProperty({ type: SokdirektDto, nullable: true, description: 'Ärendet som numret i rutan är: gå dit' })
  direkt: SokdirektDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Rutan med ett annat ord: ”Menade du …”' })
  menade: string | null;
  @ApiProperty({ description: 'Inget fanns för det skrivna: raderna är träffarna på `menade`' }) rattat: boolean;
  @ApiProperty({ description: 'En fras söktes bara bland de nyaste ärendena som har alla orden' }) begransad: boolean;
  @ApiProperty({ type: SoktolkningDto }) tolkning: SoktolkningDto;
}

export class SokvardeDto {
  @ApiProperty({ description: 'Värdet att filtrera på' }) varde: string;
  @ApiProperty({ description: 'Som det visas' }) text: string;
  @ApiProperty({ type: 'integer', description: 'Högst 1 000' }) antal: number;
  @ApiProperty({ description: 'Minst så många: skriv ”fler än” eller ett plus' }) fler: boolean;
}

export class SokantalDto {
  @ApiProperty({ type: [SokvardeDto] }) namnder: SokvardeDto[];
  @ApiProperty({ type: [SokvardeDto], description: 'Nyaste året först' }) ar: SokvardeDto[];
  @ApiProperty({ type: [SokvardeDto] }) arendetyper: SokvardeDto[];
  @ApiProperty({ type: [SokvardeDto], description: 'De tjugo med flest' }) handlaggare: SokvardeDto[];
  @ApiProperty({ type: [SokvardeDto] }) status: SokvardeDto[];
  @ApiProperty({ type: [SokvardeDto] }) har: SokvardeDto[];
  @ApiProperty({ description: 'Bara de nyaste träffarna räknades: varje antal är minst' }) minst: boolean;
}
