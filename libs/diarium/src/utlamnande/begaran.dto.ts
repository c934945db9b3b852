import { ApiProperty } from '@nestjs/swagger';
import {
  BEDOMNINGAR,
  type Bedomning,
  type Begaranssatt,
  type Leverans,
  LEVERANSER,
  SATT,
  UTFALL,
  type Utlamnandelage,
  UTLAMNANDELAGEN,
  type Utlamnandeutfall,
} from './utlamnande.typer.js';
import { UTLAMNANDESTEG, type Utlamnandesteg } from './utlamnande.tillstand.js';

const text = { type: String, nullable: true } as const;
const tid = { type: String, format: 'date-time' } as const;

export class LiggtidDto {
  @ApiProperty({ type: 'integer' }) timmar: number;
  @ApiProperty({ type: 'integer', description: 'Utan dagen begäran kom' }) arbetsdagar: number;
  @ApiProperty({ description: 'Samma dag som begäran kom' }) samma: boolean;
}

export class BegaransradDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Begäran 2026:4' }) beteckning: string;
  @ApiProperty(tid) inkomTid: Date;
  @ApiProperty({ enum: SATT }) satt: Begaranssatt;
  @ApiProperty({ enum: LEVERANSER }) onskar: Leverans;
  @ApiProperty({ enum: UTLAMNANDELAGEN }) status: Utlamnandelage;
  @ApiProperty({ enum: UTFALL, nullable: true, type: String }) utfall: Utlamnandeutfall | null;
  @ApiProperty() ansvarigNamn: string;
  @ApiProperty({ type: LiggtidDto }) liggtid: LiggtidDto;
  @ApiProperty({ description: 'Falskt: vad som begärs, och av vem, visas inte' }) handlagger: boolean;
  @ApiProperty(text) beskrivning: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) antalHandlingar: number | null;
  @ApiProperty({ ...tid, nullable: true }) avslutadTid: Date | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class RegistreradBegaranDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class HandlingssekretessDto {
  @ApiProperty(text) lagrum: string | null;
  @ApiProperty() underProvning: boolean;
}

export class BegardFilDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() filnamn: string;
  @ApiProperty() mediatyp: string;
  @ApiProperty({ type: 'integer' }) storlek: number;
  @ApiProperty({ description: 'En färdig maskad fil finns' }) maskad: boolean;
}

export class BegardHandlingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) handlingId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) arendeId: string | null;
  @ApiProperty(text) dnr: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) nr: number | null;
  @ApiProperty({ description: 'Den offentliga rubriken' }) titel: string;
  @ApiProperty({ type: HandlingssekretessDto, description: 'Markeringen i diariet; den avgör ingenting' })
  sekretess: HandlingssekretessDto;
  @ApiProperty({ description: 'Falskt: du får inte läsa handlingen' }) farLasa: boolean;
  @ApiProperty({ description: 'Arbetsmaterial är inte allmän handling (TF 2:12)' }) arbetsmaterial: boolean;
  @ApiProperty({ enum: BEDOMNINGAR, nullable: true, type: String }) bedomning: Bedomning | null;
  @ApiProperty(text) lagrum: string | null;
  @ApiProperty(text) skal: string | null;
  @ApiProperty(text) forbehall: string | null;
  @ApiProperty(text) provadNamn: string | null;
  @ApiProperty({ ...tid, nullable: true }) provadTid: Date | null;
  @ApiProperty({ type: [BegardFilDto] }) filer: BegardFilDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class UtlamnandebeslutDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty({ enum: ['utkast', 'beslutat'] }) lage: 'utkast' | 'beslutat';
  @ApiProperty() skal: string;
  @ApiProperty() delegation: string;
  @ApiProperty() titel: string;
  @ApiProperty() kammarratt: string;
  @ApiProperty(text) beslutatNamn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) beslutatDatum: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class UtlamnadFilDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) utlamnandeHandlingId: string | null;
  @ApiProperty({ enum: ['handling', 'maskad', 'beslut', 'foljebrev'] }) slag: string;
  @ApiProperty() format: string;
  @ApiProperty() filnamn: string;
  @ApiProperty({ type: 'integer' }) storlek: number;
  @ApiProperty() sha256: string;
  @ApiProperty(tid) skapadTid: Date;
}

export class KollegaDto {
  @ApiProperty({ format: 'uuid' }) kontoId: string;
  @ApiProperty() namn: string;
}

export class KollegorDto {
  @ApiProperty({ type: [KollegaDto] }) rader: KollegaDto[];
}

export class UtlamnandehinderDto {
  @ApiProperty() kod: string;
  @ApiProperty() text: string;
}

export class UtlamnandestegDto {
  @ApiProperty({ enum: UTLAMNANDESTEG }) namn: Utlamnandesteg;
  @ApiProperty() oppet: boolean;
  @ApiProperty({ type: UtlamnandehinderDto, nullable: true }) hinder: UtlamnandehinderDto | null;
}

export class UtlamnandemejlDto {
  @ApiProperty({ enum: ['vantar', 'sander', 'sand', 'misslyckad', 'studsad', 'oviss'] }) tillstand: string;
  @ApiProperty({ ...tid, nullable: true }) sandTid: Date | null;
  @ApiProperty({ ...text, description: 'Varför det inte kom fram' }) orsak: string | null;
}

export class BegaranDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() beteckning: string;
  @ApiProperty(tid) inkomTid: Date;
  @ApiProperty({ enum: SATT }) satt: Begaranssatt;
  @ApiProperty(text) beskrivning: string | null;
  @ApiProperty({ enum: LEVERANSER }) onskar: Leverans;
  @ApiProperty(text) kontaktNamn: string | null;
  @ApiProperty(text) kontaktEpost: string | null;
  @ApiProperty(text) kontaktAdress: string | null;
  @ApiProperty(text) kontaktTelefon: string | null;
  @ApiProperty(text) syfte: string | null;
  @ApiProperty(text) syfteSkal: string | null;
  @ApiProperty({ format: 'uuid' }) ansvarigKontoId: string;
  @ApiProperty() ansvarigNamn: string;
  @ApiProperty({ enum: UTLAMNANDELAGEN }) status: Utlamnandelage;
  @ApiProperty({ enum: UTFALL, nullable: true, type: String }) utfall: Utlamnandeutfall | null;
  @ApiProperty({ enum: LEVERANSER, nullable: true, type: String }) leverans: Leverans | null;
  @ApiProperty({ type: 'integer', nullable: true }) sidor: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) avgiftOre: number | null;
  @ApiProperty() upplyst: boolean;
  @ApiProperty({ ...tid, nullable: true }) hanskjutenTid: Date | null;
  @ApiProperty({ ...tid, nullable: true }) avslutadTid: Date | null;
  @ApiProperty({ ...tid, nullable: true, description: 'När kontaktuppgifterna togs bort' })
  kontaktGallradTid: Date | null;
  @ApiProperty({ type: LiggtidDto }) liggtid: LiggtidDto;
  @ApiProperty({ type: [BegardHandlingDto] }) handlingar: BegardHandlingDto[];
  @ApiProperty({ type: [UtlamnandebeslutDto] }) beslut: UtlamnandebeslutDto[];
  @ApiProperty({ type: [UtlamnadFilDto] }) filer: UtlamnadFilDto[];
  @ApiProperty({ type: [KollegaDto], description: 'De som handlägger tillsammans med den ansvarige' })
  deltagare: KollegaDto[];
  @ApiProperty({ type: [UtlamnandemejlDto], description: 'Breven med kopian, äldst först' }) mejl: UtlamnandemejlDto[];
  @ApiProperty({ type: [UtlamnandestegDto] }) steg: UtlamnandestegDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}
