import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PROVNINGSFORMER, type Provningsform, SAMLINGSSLAG, type Samlingsslag } from '../arende/arende.typer.js';

export class NyArendetypDto {
  @ApiProperty({ maxLength: 100 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad ärendetypen heter.' })
  @MaxLength(100, { message: 'Namnet får ha högst 100 tecken.' })
  namn: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Den som får ärenden av typen' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handläggare ur listan.' })
  handlaggareId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Enheten får ha högst 200 tecken.' })
  enhet?: string | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, maximum: 3660 })
  @IsOptional()
  @IsInt({ message: 'Ange antalet dagar som ett heltal.' })
  @Min(1, { message: 'Ange minst en dag.' })
  @Max(3660, { message: 'Ange högst 3 660 dagar.' })
  bevakningDagar?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, description: 'Vad som bevakas' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Bevakningens ord får ha högst 200 tecken.' })
  bevakningText?: string | null;

  @ApiPropertyOptional({ enum: PROVNINGSFORMER, default: 'laglighetsprovning' })
  @IsOptional()
  @IsIn(PROVNINGSFORMER, { message: 'Välj hur beslutet kan överklagas.' })
  provningsform?: Provningsform;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Klassificeringen får ha högst 100 tecken.' })
  klassificering?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Gallringen får ha högst 200 tecken.' })
  gallring?: string | null;

  @ApiPropertyOptional({ default: true, description: 'false: kan inte väljas för nya ärenden' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  aktiv?: boolean;
}

export class AndraArendetypDto extends PartialType(NyArendetypDto, { skipNullProperties: false }) {}

export class ArendetypDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() namn: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) handlaggareId: string | null;
  @ApiProperty({ type: String, nullable: true }) handlaggareNamn: string | null;
  @ApiProperty({ type: String, nullable: true }) enhet: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) bevakningDagar: number | null;
  @ApiProperty({ type: String, nullable: true }) bevakningText: string | null;
  @ApiProperty({ enum: PROVNINGSFORMER }) provningsform: Provningsform;
  @ApiProperty({ type: String, nullable: true }) klassificering: string | null;
  @ApiProperty({ type: String, nullable: true }) gallring: string | null;
  @ApiProperty() aktiv: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ArendetyperDto {
  @ApiProperty({ type: [ArendetypDto] }) rader: ArendetypDto[];
}

export class ForvaldaInlagdaDto {
  @ApiProperty({ type: 'integer', description: 'Hur många som lades in' }) antal: number;
}

export class SamlingsarendeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() dnr: string;
}

export class SamlingsregelDto {
  @ApiProperty({ enum: SAMLINGSSLAG }) slag: Samlingsslag;
  @ApiProperty({ description: 'Görs varje år' }) aktiv: boolean;
  @ApiProperty({ description: '{ar} byts mot året och {namnd} mot nämndens namn' }) arendemening: string;
  @ApiProperty({ type: String, nullable: true }) klassificering: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) handlaggareId: string | null;
  @ApiProperty({ type: SamlingsarendeDto, nullable: true, description: 'Årets ärende, när det finns' })
  arets: SamlingsarendeDto | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class SamlingsreglerDto {
  @ApiProperty({ type: [SamlingsregelDto] }) rader: SamlingsregelDto[];
}

export class AndraSamlingsregelDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  aktiv?: boolean;

  @ApiPropertyOptional({ maxLength: 300 })
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Skriv en ärendemening.' })
  @MaxLength(300, { message: 'Ärendemeningen får ha högst 300 tecken.' })
  arendemening?: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Klassificeringen får ha högst 100 tecken.' })
  klassificering?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handläggare ur listan.' })
  handlaggareId?: string | null;
}

export class SamlingarGjordaDto {
  @ApiProperty({ type: [String], description: 'Numren på de ärenden som gjordes' }) dnr: string[];
}
