import { ArDatum, Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { BEVAKNINGSKALLOR, BEVAKNINGSLAGEN, type Bevakningskalla, type Bevakningslage } from './bevakning.typer.js';
import { BEVAKNINGSVYER, type Bevakningsvy } from './bevakningslista.repository.js';

/** Det som en människa lägger in; resten kommer av sig självt. */
export const EGNA_KALLOR = ['hand', 'lofte', 'medborgarforslag', 'motion', 'uppdrag'] as const;

export class NyBevakningDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Dagen. Utelämnas för ett medborgarförslag eller en motion som anger `vackt`.',
  })
  @IsOptional()
  @ArDatum()
  forfallodag?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Dagen då förslaget eller motionen väcktes i fullmäktige: året räknas därifrån (KL 5:35, 6:34)',
  })
  @IsOptional()
  @ArDatum()
  vackt?: string;

  @ApiProperty({ maxLength: 300, description: 'Vad som ska göras' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad som ska göras.' })
  @MaxLength(300, { message: 'Skriv med högst 300 tecken vad som ska göras.' })
  vad: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Skälet får ha högst 1000 tecken.' })
  skal?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en person ur listan.' })
  ansvarigPersonId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en enhet ur listan.' })
  enhetId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handling i ärendet.' })
  handlingId?: string | null;

  @ApiPropertyOptional({ enum: EGNA_KALLOR, default: 'hand' })
  @IsOptional()
  @IsIn(EGNA_KALLOR, { message: 'Välj vad bevakningen gäller.' })
  kalla?: (typeof EGNA_KALLOR)[number];
}

export class FlyttaBevakningDto {
  @ApiProperty({ type: String, format: 'date' })
  @ArDatum()
  dag: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal?: string | null;
}

export class AvslutaBevakningDto {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skriv med högst 500 tecken.' })
  skal?: string | null;
}

export class AvbrytBevakningDto {
  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför bevakningen avbryts.' })
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal: string;
}

export class LamnaOverBevakningDto extends AvslutaBevakningDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en person ur listan.' })
  personId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en enhet ur listan.' })
  enhetId?: string | null;
}

export class LamnaOverAllaDto extends AvslutaBevakningDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Den som lämnar över' })
  @IsUUID('all', { message: 'Välj den som lämnar över.' })
  franPersonId: string;

  @ApiProperty({ type: String, format: 'uuid', description: 'Den som tar över' })
  @IsUUID('all', { message: 'Välj den som tar över.' })
  tillPersonId: string;
}

export class OverlamnadeDto {
  @ApiProperty({ type: 'integer' }) antal: number;
}

export class Bevakningsfraga extends Listfraga {
  @ApiPropertyOptional({ enum: BEVAKNINGSVYER, default: 'namndens' })
  @IsOptional()
  @IsIn(BEVAKNINGSVYER, { message: 'Välj mina, enhetens eller namndens.' })
  vy?: Bevakningsvy;

  @ApiPropertyOptional({ enum: ['oppna', 'avslutade', 'alla'], default: 'oppna' })
  @IsOptional()
  @IsIn(['oppna', 'avslutade', 'alla'], { message: 'Välj oppna, avslutade eller alla.' })
  lage?: 'oppna' | 'avslutade' | 'alla';

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @ArDatum()
  fran?: string;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @ArDatum()
  till?: string;

  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Sök med högst 100 tecken.' })
  sok?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en person ur listan.' })
  ansvarigPersonId?: string;

  @ApiPropertyOptional({ enum: BEVAKNINGSKALLOR })
  @IsOptional()
  @IsIn(BEVAKNINGSKALLOR, { message: 'Välj ursprung ur listan.' })
  kalla?: Bevakningskalla;
}

export class BevakningDto {
  @ApiProperty() id: string;
  @ApiProperty() namndId: string;
  @ApiProperty() arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty({ description: 'Den offentliga ärendemeningen' }) arendemening: string;
  @ApiProperty({ type: String, nullable: true }) handlingId: string | null;
  @ApiProperty({ format: 'date' }) forfallodag: string;
  @ApiProperty({ type: String, nullable: true, description: 'null när orden inte får visas (sekretess)' })
  vad: string | null;
  @ApiProperty({ type: String, nullable: true }) skal: string | null;
  @ApiProperty({ description: 'Rör ett ärende eller en handling med sekretess' }) sekretess: boolean;
  @ApiProperty({ type: String, nullable: true }) ansvarigPersonId: string | null;
  @ApiProperty({ type: String, nullable: true }) ansvarigNamn: string | null;
  @ApiProperty({ type: String, nullable: true }) enhetId: string | null;
  @ApiProperty({ type: String, nullable: true }) enhetNamn: string | null;
  @ApiProperty({ enum: BEVAKNINGSKALLOR }) kalla: Bevakningskalla;
  @ApiProperty({ enum: BEVAKNINGSLAGEN }) lage: Bevakningslage;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) avslutadTid: Date | null;
  @ApiProperty({ type: String, nullable: true }) avslutadAv: string | null;
  @ApiProperty({ type: String, nullable: true }) avslutsskal: string | null;
  @ApiProperty() forsenad: boolean;
  @ApiProperty({ type: 'integer', description: 'Så många gånger den har flyttats' }) flyttad: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class BevakningsandringDto {
  @ApiProperty({ enum: ['flyttad', 'overlamnad', 'klar', 'avbruten', 'oppnad'] })
  slag: 'flyttad' | 'overlamnad' | 'klar' | 'avbruten' | 'oppnad';
  @ApiProperty({ type: String, format: 'date', nullable: true }) franDag: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) tillDag: string | null;
  @ApiProperty({ type: String, nullable: true }) franAnsvarig: string | null;
  @ApiProperty({ type: String, nullable: true }) tillAnsvarig: string | null;
  @ApiProperty({ type: String, nullable: true }) skal: string | null;
  @ApiProperty() av: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
}

export class VisadBevakningDto extends BevakningDto {
  @ApiProperty({ type: [BevakningsandringDto], description: 'Det som hänt, det senaste först' })
  andringar: BevakningsandringDto[];
}

export class ArendebevakningarDto {
  @ApiProperty({ type: [BevakningDto], description: 'De öppna först, den närmaste dagen först' }) rader: BevakningDto[];
}

export class MinaBevakningarDto {
  @ApiProperty({ type: [BevakningDto] }) rader: BevakningDto[];
  @ApiProperty({ type: 'integer' }) antal: number;
  @ApiProperty({ type: 'integer' }) forsenade: number;
}

export class BevakningsansvarigDto {
  @ApiProperty({ enum: ['person', 'enhet'] }) slag: 'person' | 'enhet';
  @ApiProperty() id: string;
  @ApiProperty() namn: string;
  @ApiProperty({ type: String, nullable: true }) titel: string | null;
}

export class BevakningsansvarigaDto {
  @ApiProperty({ type: [BevakningsansvarigDto] }) rader: BevakningsansvarigDto[];
}

export class AndraBevakningsvalDto {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 60, description: 'Dagar före; 0 är ingen påminnelse före' })
  @IsInt({ message: 'Ange dagar som ett heltal 0–60.' })
  @Min(0, { message: 'Ange dagar som ett heltal 0–60.' })
  @Max(60, { message: 'Ange dagar som ett heltal 0–60.' })
  dagarFore: number;

  @ApiProperty() @IsBoolean({ message: 'Ange true eller false.' }) paDagen: boolean;
  @ApiProperty({ description: 'En gång i veckan när dagen har passerat' })
  @IsBoolean({ message: 'Ange true eller false.' })
  forsenade: boolean;
  @ApiProperty() @IsBoolean({ message: 'Ange true eller false.' }) notis: boolean;
  @ApiProperty({ description: 'Högst ett samlat mejl om dagen' })
  @IsBoolean({ message: 'Ange true eller false.' })
  mejl: boolean;
}

export class BevakningsvalDto extends AndraBevakningsvalDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'När kalenderlänken gjordes' })
  kalenderSkapad: Date | null;
  @ApiProperty({ type: 'integer', description: '0 när inget är valt' }) version: number;
}

export class KalenderlankDto {
  @ApiProperty({ description: 'Visas en gång; en ny länk gör den gamla ogiltig' }) lank: string;
}

export class MinaBevakningarFraga {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Bara i den nämnden' })
  @IsOptional()
  @IsUUID('all', { message: 'Ange nämnden.' })
  namndId?: string;
}
