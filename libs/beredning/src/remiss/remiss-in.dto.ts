import { ArDatum } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { AVGORS_AV, type AvgorsAv, REMISS_IN_LAGEN, type RemissInLage } from './remiss-in.typer.js';

const NULLBAR = { type: String, nullable: true } as const;

export class AndraRemissInDto {
  @ApiPropertyOptional({ ...NULLBAR, description: 'Utelämnad: handlingens avsändare' })
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Skriv vem som har skickat remissen.' })
  @MaxLength(300, { message: 'Avsändaren får ha högst 300 tecken.' })
  avsandare?: string;

  @ApiPropertyOptional(NULLBAR)
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Deras diarienummer får ha högst 100 tecken.' })
  derasDnr?: string | null;

  @ApiPropertyOptional(NULLBAR)
  @IsOptional()
  @IsString()
  @MaxLength(5000, { message: 'Frågan får ha högst 5 000 tecken.' })
  fraga?: string | null;

  @ApiPropertyOptional({ enum: AVGORS_AV })
  @IsOptional()
  @IsIn(AVGORS_AV, { message: 'Välj namnd eller delegation.' })
  avgorsAv?: AvgorsAv;

  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en person ur listan.' })
  ansvarigPersonId?: string | null;

  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid', description: 'Skrivelsen som är yttrandet' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en skrivelse i ärendet.' })
  skrivelseId?: string | null;
}

export class NyRemissInDto {
  @ApiProperty({ type: String, format: 'date' }) @ArDatum() sistaDag: string;

  @ApiProperty({ enum: AVGORS_AV })
  @IsIn(AVGORS_AV, { message: 'Välj namnd eller delegation.' })
  avgorsAv: AvgorsAv;

  @ApiPropertyOptional({ ...NULLBAR, description: 'Utelämnad: handlingens avsändare' })
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'Avsändaren får ha högst 300 tecken.' })
  avsandare?: string | null;

  @ApiPropertyOptional(NULLBAR)
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Deras diarienummer får ha högst 100 tecken.' })
  derasDnr?: string | null;

  @ApiPropertyOptional(NULLBAR)
  @IsOptional()
  @IsString()
  @MaxLength(5000, { message: 'Frågan får ha högst 5 000 tecken.' })
  fraga?: string | null;

  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en person ur listan.' })
  ansvarigPersonId?: string | null;
}

export class ForlangRemissInDto {
  @ApiProperty({ type: String, format: 'date' }) @ArDatum() dag: string;

  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid', description: 'Handlingen som gav längre tid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handling i ärendet.' })
  handlingId?: string | null;

  @ApiPropertyOptional(NULLBAR)
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal?: string | null;
}

export class BesvaraRemissInDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Handlingen som svaret är' })
  @IsUUID('all', { message: 'Välj handlingen som svaret är.' })
  svarshandlingId: string;

  @ApiProperty({ type: String, format: 'date', description: 'Dagen då svaret gick' }) @ArDatum() dag: string;
}

export class AvstaRemissInDto {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför nämnden avstår.' })
  @MaxLength(1000, { message: 'Skälet får ha högst 1000 tecken.' })
  skal: string;
}

export class RemissInForlangningDto {
  @ApiProperty({ format: 'date' }) franDag: string;
  @ApiProperty({ format: 'date' }) tillDag: string;
  @ApiProperty(NULLBAR) handlingId: string | null;
  @ApiProperty(NULLBAR) skal: string | null;
  @ApiProperty() av: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
}

export class RemissInDto {
  @ApiProperty() id: string;
  @ApiProperty() namndId: string;
  @ApiProperty() arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty() handlingId: string;
  @ApiProperty({ ...NULLBAR, description: 'null när den inte får visas (sekretess)' }) avsandare: string | null;
  @ApiProperty(NULLBAR) derasDnr: string | null;
  @ApiProperty(NULLBAR) fraga: string | null;
  @ApiProperty({ format: 'date' }) sistaDag: string;
  @ApiProperty({ enum: AVGORS_AV }) avgorsAv: AvgorsAv;
  @ApiProperty(NULLBAR) ansvarigPersonId: string | null;
  @ApiProperty(NULLBAR) ansvarigNamn: string | null;
  @ApiProperty(NULLBAR) skrivelseId: string | null;
  @ApiProperty(NULLBAR) skrivelseRubrik: string | null;
  @ApiProperty(NULLBAR) franInstansId: string | null;
  @ApiProperty({ enum: REMISS_IN_LAGEN }) lage: RemissInLage;
  @ApiProperty(NULLBAR) svarshandlingId: string | null;
  @ApiProperty({ ...NULLBAR, format: 'date' }) svaradDag: string | null;
  @ApiProperty(NULLBAR) avstattSkal: string | null;
  @ApiProperty() sekretess: boolean;
  @ApiProperty() forsenad: boolean;
  @ApiProperty({ description: 'Svaret gick efter sista dagen' }) sent: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [RemissInForlangningDto] }) forlangningar: RemissInForlangningDto[];
}
