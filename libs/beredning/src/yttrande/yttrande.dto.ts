import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArDatum } from '#plattform';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { SKRIVELSETILLSTAND, type Skrivelsetillstand } from '../skrivelse/skrivelse.typer.js';
import { SANT_SATT, type SantSatt } from './yttrande.repository.js';

const NULLBAR = { type: String, nullable: true } as const;
const BADA = ['yttrande', 'tjansteskrivelse'] as const;

export class BorjaYttrandeDto {
  @ApiPropertyOptional({
    ...NULLBAR,
    format: 'uuid',
    description: 'Tjänsteskrivelsen i ärendet: de avsnitt som båda har hämtas ur den',
  })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en skrivelse i ärendet.' })
  tjansteskrivelseId?: string | null;

  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en mall ur listan.' })
  mallId?: string | null;
}

export class KnytYttrandeDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Välj en skrivelse i ärendet.' })
  tjansteskrivelseId: string;
}

export class SammaTextDto {
  @ApiProperty({ example: 'synpunkter' })
  @Matches(/^[a-z][a-z0-9_]{0,39}$/u, { message: 'Välj ett avsnitt ur listan.' })
  nyckel: string;

  @ApiProperty({ enum: BADA, description: 'Det dokument som får texten' })
  @IsIn(BADA, { message: 'Välj yttrandet eller tjänsteskrivelsen.' })
  till: (typeof BADA)[number];
}

export class YttrandebeslutDto {
  @ApiProperty({ format: 'date' }) @ArDatum() dag: string;

  @ApiPropertyOptional({ ...NULLBAR, maxLength: 100, example: '§ 84', description: 'När nämnden avgör' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Paragrafen får ha högst 100 tecken.' })
  paragraf?: string | null;

  @ApiPropertyOptional({ ...NULLBAR, format: 'uuid', description: 'När det avgörs på delegation' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en person ur listan.' })
  delegatPersonId?: string | null;

  @ApiPropertyOptional({ ...NULLBAR, maxLength: 50, example: 'A 4' })
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: 'Punkten får ha högst 50 tecken.' })
  delegationspunkt?: string | null;
}

export class SandYttrandeDto {
  @ApiProperty({ enum: SANT_SATT })
  @IsIn(SANT_SATT, { message: 'Välj hur yttrandet sänds.' })
  satt: SantSatt;

  @ApiPropertyOptional({ ...NULLBAR, maxLength: 254, description: 'När det sänds med mejl' })
  @IsOptional()
  @IsString()
  @MaxLength(254, { message: 'Adressen får ha högst 254 tecken.' })
  adress?: string | null;
}

export class YttrandeskrivelseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() rubrik: string;
  @ApiProperty({ enum: SKRIVELSETILLSTAND }) tillstand: Skrivelsetillstand;
  @ApiProperty({ type: 'integer' }) versionsnr: number;
  @ApiProperty(NULLBAR) handlingId: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class AvsnittsjamforelseDto {
  @ApiProperty() nyckel: string;
  @ApiProperty() rubrik: string;
  @ApiProperty({ description: 'Samma text i båda' }) lika: boolean;
  @ApiProperty() iYttrandet: boolean;
  @ApiProperty() iTjansteskrivelsen: boolean;
}

export class YttrandeDto {
  @ApiProperty({ format: 'uuid' }) remissInId: string;
  @ApiProperty({ type: YttrandeskrivelseDto }) skrivelse: YttrandeskrivelseDto;
  @ApiProperty({ type: YttrandeskrivelseDto, nullable: true }) tjansteskrivelse: YttrandeskrivelseDto | null;
  @ApiProperty({ type: [AvsnittsjamforelseDto] }) avsnitt: AvsnittsjamforelseDto[];
  @ApiProperty({ enum: ['namnd', 'delegation'], type: String, nullable: true }) beslutSatt:
    'namnd' | 'delegation' | null;
  @ApiProperty({ ...NULLBAR, format: 'date' }) beslutDag: string | null;
  @ApiProperty(NULLBAR) beslutParagraf: string | null;
  @ApiProperty(NULLBAR) delegatNamn: string | null;
  @ApiProperty(NULLBAR) delegationspunkt: string | null;
  @ApiProperty({ enum: SANT_SATT, type: String, nullable: true }) santSatt: SantSatt | null;
  @ApiProperty({ ...NULLBAR, description: 'Varför det inte får beslutas på delegation' }) delegationshinder:
    string | null;
  @ApiProperty({ description: 'Paragrafen är justerad, eller yttrandet har gått' }) upprattad: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class RemissensYttrandeDto {
  @ApiProperty({ type: YttrandeDto, nullable: true }) yttrande: YttrandeDto | null;
}
