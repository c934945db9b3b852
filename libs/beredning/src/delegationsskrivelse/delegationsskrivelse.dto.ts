import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ArDatum } from '#plattform';

const NULLBAR = { type: String, nullable: true } as const;

export class DelegationsuppgifterDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Välj enheten.' }) enhetId: string;

  @ApiProperty({ example: '4.6' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vilken punkt i delegationsordningen som ger rätten.' })
  @MaxLength(30, { message: 'Punkten får ha högst 30 tecken.' })
  punkt: string;

  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Välj delegaten ur listan.' }) delegatPersonId: string;

  @ApiProperty({ format: 'date', description: 'Beslutets dag' }) @ArDatum() dag: string;
}

export class NyttBeslutsdokumentDto extends DelegationsuppgifterDto {
  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad beslutet gäller.' })
  @MaxLength(500, { message: 'Rubriken får ha högst 500 tecken.' })
  rubrik: string;

  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj ärendet ur listan.' })
  arendeId?: string | null;

  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid', description: 'Raden som redan är registrerad' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj raden.' })
  beslutId?: string | null;
}

export class BorjatBeslutsdokumentDto {
  @ApiProperty({ format: 'uuid' }) skrivelseId: string;
}

export class DokumentdelegationDto {
  @ApiProperty({ format: 'uuid' }) enhetId: string;
  @ApiProperty() enhet: string;
  @ApiProperty() punkt: string;
  @ApiProperty({ ...NULLBAR, description: 'Vad punkten gäller' }) vad: string | null;
  @ApiProperty(NULLBAR) lagrum: string | null;
  @ApiProperty({ format: 'uuid' }) delegatPersonId: string;
  @ApiProperty() delegat: string;
  @ApiProperty(NULLBAR) delegatTitel: string | null;
  @ApiProperty({ ...NULLBAR, example: 'i stället för Eva Berg, som var frånvarande' }) istallet: string | null;
  @ApiProperty({ format: 'date' }) dag: string;
  @ApiProperty({ description: 'Hur beslutet överklagas' }) hanvisning: string;
  @ApiProperty({ ...NULLBAR, description: 'Varför det inte kan fastställas' }) brist: string | null;
  @ApiProperty({ ...NULLBAR, format: 'uuid', description: 'Raden i enhetens lista' }) beslutId: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class DokumentetsDelegationDto {
  @ApiProperty({ type: DokumentdelegationDto, nullable: true, description: 'null när uppgifterna saknas' })
  delegation: DokumentdelegationDto | null;
}

export class Beslutsrattsfraga {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Välj enheten.' }) enhetId: string;
  @ApiProperty() @IsString() @MaxLength(30, { message: 'Punkten får ha högst 30 tecken.' }) punkt: string;
  @ApiProperty({ format: 'date' }) @ArDatum() dag: string;
}

export class BeslutsrattsinnehavareDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() namn: string;
}

export class BeslutsrattDto {
  @ApiProperty({ type: [BeslutsrattsinnehavareDto], description: 'Delegaten först, därefter ersättarna i ordning' })
  rader: BeslutsrattsinnehavareDto[];
  @ApiProperty({ ...NULLBAR, description: 'Varför ingen får besluta' }) brist: string | null;
}
