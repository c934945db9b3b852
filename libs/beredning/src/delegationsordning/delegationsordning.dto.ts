import { ArDatum } from '#plattform';
import {
  AUTOMATFORBUD,
  type Automatforbud,
  DELEGATIONSFORBUD,
  type Delegationsforbud,
  DELEGATSLAG,
  type Delegatslag,
} from '#regelverk';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DELEGATIONSSPAR, PUNKTPROVNINGAR, type Punktprovning, type Radspar } from './delegationsordning.typer.js';

const NULLBAR = { type: String, nullable: true } as const;
const FORBUD = [...DELEGATIONSFORBUD, ...AUTOMATFORBUD];

export class DelegationsordningDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) namndId: string;
  @ApiProperty() namn: string;
  @ApiProperty({ format: 'date' }) gallerFran: string;
  @ApiProperty({ ...NULLBAR, format: 'date' }) gallerTill: string | null;
  @ApiProperty({ enum: ['utkast', 'antagen'] }) lage: 'utkast' | 'antagen';
  @ApiProperty({ ...NULLBAR, format: 'date' }) antagenDag: string | null;
  @ApiProperty(NULLBAR) antagenParagraf: string | null;
  @ApiProperty({ type: 'integer' }) antalPunkter: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class DelegationsordningarDto {
  @ApiProperty({ type: DelegationsordningDto, isArray: true, description: 'Utkast först, därefter den senaste' })
  rader: DelegationsordningDto[];
}

export class OrdningspunktDto {
  @ApiProperty(NULLBAR)
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'Avsnittet får ha högst 300 tecken.' })
  avsnitt: string | null;
  @ApiProperty({ example: '4.6' })
  @IsString()
  @MaxLength(30, { message: 'Numret får ha högst 30 tecken.' })
  punkt: string;
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad beslutet gäller.' })
  @MaxLength(2000, { message: 'Texten får ha högst 2 000 tecken.' })
  vad: string;
  @ApiProperty(NULLBAR)
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'Lagrummet får ha högst 300 tecken.' })
  lagrum: string | null;
  @ApiProperty({ enum: DELEGATSLAG })
  @IsIn(DELEGATSLAG, { message: 'Välj vem nämnden ger beslutanderätten.' })
  delegatSlag: Delegatslag;
  @ApiProperty({ example: 'enhetschef' })
  @IsString()
  @MaxLength(300, { message: 'Rollen får ha högst 300 tecken.' })
  delegatRoll: string;
  @ApiProperty({ type: String, isArray: true, description: 'I turordning' })
  @IsArray({ message: 'Ange ersättarna i turordning.' })
  @ArrayMaxSize(10, { message: 'Ange högst 10 ersättare.' })
  @IsString({ each: true, message: 'En ersättare är en roll.' })
  @MaxLength(300, { each: true, message: 'Rollen får ha högst 300 tecken.' })
  ersattare: string[];
  @ApiProperty({ description: 'Förvaltningschefen får vidaredelegera (KL 7:6)' })
  @IsBoolean({ message: 'Ange om punkten får vidaredelegeras.' })
  vidaredelegation: boolean;
  @ApiProperty({ description: 'Brådskande ärenden (KL 6:39)' })
  @IsBoolean({ message: 'Ange om punkten gäller brådskande ärenden.' })
  bradskande: boolean;
  @ApiProperty({ enum: DELEGATIONSSPAR }) @IsIn(DELEGATIONSSPAR, { message: 'Välj spåret.' }) spar: Radspar;
  @ApiProperty({ enum: PUNKTPROVNINGAR })
  @IsIn(PUNKTPROVNINGAR, { message: 'Välj hur besluten prövas.' })
  provning: Punktprovning;
  @ApiProperty(NULLBAR)
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: 'Dokumenttypen får ha högst 50 tecken.' })
  dokumenttyp: string | null;
  @ApiProperty({ enum: FORBUD, isArray: true, description: 'Slag av ärenden som KL 6:38 begränsar' })
  @IsArray({ message: 'Ange slagen.' })
  @IsIn(FORBUD, { each: true, message: 'Välj ett slag ur listan.' })
  forbud: (Delegationsforbud | Automatforbud)[];
  @ApiProperty({ ...NULLBAR, description: 'Varför punkten inte omfattas av KL 6:38' })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  undantagsskal: string | null;
}

export class SparadpunktDto extends OrdningspunktDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() punktNorm: string;
  @ApiProperty({ type: 'integer' }) plats: number;
}

export class PunktbristDto {
  @ApiProperty({ type: 'integer', description: 'Punktens plats från 0' }) plats: number;
  @ApiProperty() punkt: string;
  @ApiProperty() falt: string;
  @ApiProperty() text: string;
}

export class VidaredelegationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) punktId: string;
  @ApiProperty() punkt: string;
  @ApiProperty() roll: string;
  @ApiProperty({ format: 'date' }) fran: string;
  @ApiProperty({ ...NULLBAR, format: 'date' }) till: string | null;
  @ApiProperty({ format: 'date' }) beslutsdag: string;
  @ApiProperty() skapadAv: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class HelDelegationsordningDto extends DelegationsordningDto {
  @ApiProperty({ type: SparadpunktDto, isArray: true }) punkter: SparadpunktDto[];
  @ApiProperty({ type: PunktbristDto, isArray: true, description: 'Det som hindrar att ordningen antas' })
  brister: PunktbristDto[];
  @ApiProperty({ type: VidaredelegationDto, isArray: true }) vidaredelegationer: VidaredelegationDto[];
}

export class NyDelegationsordningDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange vad ordningen heter.' })
  @MaxLength(300, { message: 'Namnet får ha högst 300 tecken.' })
  namn: string;
  @ApiProperty({ type: String, format: 'date' }) @ArDatum('Ange dagen då ordningen börjar gälla.') gallerFran: string;
  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid', description: 'Versionen som punkterna hämtas ur' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en version.' })
  ur?: string | null;
}

export class AndraDelegationsordningDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Ange vad ordningen heter.' })
  @MaxLength(300, { message: 'Namnet får ha högst 300 tecken.' })
  namn?: string;
  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @ArDatum('Ange dagen då ordningen börjar gälla.')
  gallerFran?: string;
}

export class OrdningspunkterDto {
  @ApiProperty({ type: OrdningspunktDto, isArray: true })
  @IsArray({ message: 'Ange punkterna.' })
  @ArrayMaxSize(1000, { message: 'En ordning har högst 1 000 punkter.' })
  @ValidateNested({ each: true })
  @Type(() => OrdningspunktDto)
  punkter: OrdningspunktDto[];
}

export class LastaPunkterDto {
  @ApiProperty({ type: OrdningspunktDto, isArray: true }) punkter: OrdningspunktDto[];
  @ApiProperty({ type: PunktbristDto, isArray: true }) brister: PunktbristDto[];
}

export class AntaDelegationsordningDto {
  @ApiProperty({ type: String, format: 'date' }) @ArDatum('Ange dagen då nämnden antog ordningen.') dag: string;
  @ApiProperty({ example: '§ 58' })
  @IsString()
  @IsNotEmpty({ message: 'Ange paragrafen.' })
  @MaxLength(30, { message: 'Paragrafen får ha högst 30 tecken.' })
  paragraf: string;
}

export class NyVidaredelegationDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange rollen som får besluta.' })
  @MaxLength(200, { message: 'Rollen får ha högst 200 tecken.' })
  roll: string;
  @ApiProperty({ type: String, format: 'date' }) @ArDatum('Ange den första dagen.') fran: string;
  @ApiPropertyOptional({ ...NULLBAR, format: 'date' }) @IsOptional() @ArDatum('Ange den sista dagen.') till?:
    string | null;
  @ApiProperty({ type: String, format: 'date' })
  @ArDatum('Ange dagen för förvaltningschefens beslut.')
  beslutsdag: string;
}

export class AvslutaVidaredelegationDto {
  @ApiProperty({ type: String, format: 'date' }) @ArDatum('Ange den sista dagen.') till: string;
}

export class OrdningsfaltDto {
  @ApiProperty() falt: string;
  @ApiProperty() fore: string;
  @ApiProperty() efter: string;
}

export class PunktskillnadDto {
  @ApiProperty({ enum: ['ny', 'utgar', 'andrad', 'nytt_nummer'] }) slag: 'ny' | 'utgar' | 'andrad' | 'nytt_nummer';
  @ApiProperty() punkt: string;
  @ApiProperty(NULLBAR) forePunkt: string | null;
  @ApiProperty() vad: string;
  @ApiProperty({ type: OrdningsfaltDto, isArray: true }) falt: OrdningsfaltDto[];
}

export class OrdningsjamforelseDto {
  @ApiProperty({ type: PunktskillnadDto, isArray: true }) rader: PunktskillnadDto[];
}

export class Ordningsdag {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'Utelämnad: i dag' })
  @IsOptional()
  @ArDatum('Ange dagen.')
  dag?: string;
}

export class Jamforelsefraga {
  @ApiProperty({ format: 'uuid', description: 'Den äldre versionen' })
  @IsUUID('all', { message: 'Välj en version.' })
  med: string;
}
