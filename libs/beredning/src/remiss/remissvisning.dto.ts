import { ApiProperty } from '@nestjs/swagger';
import {
  HALLNINGAR,
  type Hallning,
  INSTANSLAGEN,
  type Instanslage,
  INSTANSSATT,
  type Instanssatt,
  REMISSLAGEN,
  type Remisslage,
  SVARSSATT,
  type Svarssatt,
} from './remiss.typer.js';
import type { Remisshandelseslag } from './instans.repository.js';
import { SvarsavsnittDto } from './remiss.dto.js';
import { RemissInDto } from './remiss-in.dto.js';

const NULLBAR = { type: String, nullable: true } as const;

export class RemissradDto {
  @ApiProperty() id: string;
  @ApiProperty() arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ ...NULLBAR, description: 'null när den inte får visas (sekretess)' }) rubrik: string | null;
  @ApiProperty() sekretess: boolean;
  @ApiProperty({ format: 'date' }) sistaDag: string;
  @ApiProperty({ enum: REMISSLAGEN }) lage: Remisslage;
  @ApiProperty(NULLBAR) handlaggareId: string | null;
  @ApiProperty(NULLBAR) handlaggareNamn: string | null;
  @ApiProperty({ type: 'integer' }) instanser: number;
  @ApiProperty({ type: 'integer' }) svar: number;
  @ApiProperty({ type: 'integer' }) avstar: number;
  @ApiProperty({ type: 'integer' }) saknas: number;
  @ApiProperty({ type: 'integer' }) forsenade: number;
}

export class RemissvarDto {
  @ApiProperty() id: string;
  @ApiProperty(NULLBAR) handlingId: string | null;
  @ApiProperty({ enum: SVARSSATT }) satt: Svarssatt;
  @ApiProperty({ enum: HALLNINGAR }) hallning: Hallning;
  @ApiProperty(NULLBAR) text: string | null;
  @ApiProperty({ ...NULLBAR, description: 'Förvaltningens rad om svaret' }) innehall: string | null;
  @ApiProperty({ format: 'date' }) inkommetDag: string;
  @ApiProperty({ type: String, format: 'date-time' }) inkommetTid: Date;
  @ApiProperty(NULLBAR) lamnatAv: string | null;
  @ApiProperty() efterSistaDag: boolean;
  @ApiProperty({ type: [SvarsavsnittDto] }) avsnitt: SvarsavsnittDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class InstanshandelseDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'paminnelse' }) slag: Remisshandelseslag;
  @ApiProperty({ ...NULLBAR, format: 'date' }) franDag: string | null;
  @ApiProperty({ ...NULLBAR, format: 'date' }) tillDag: string | null;
  @ApiProperty(NULLBAR) text: string | null;
  @ApiProperty() av: string;
  @ApiProperty({ format: 'date' }) dag: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
}

export class RemissinstansDto {
  @ApiProperty() id: string;
  @ApiProperty() namn: string;
  @ApiProperty({ enum: INSTANSSATT }) satt: Instanssatt;
  @ApiProperty(NULLBAR) kontakt: string | null;
  @ApiProperty(NULLBAR) epost: string | null;
  @ApiProperty(NULLBAR) telefon: string | null;
  @ApiProperty(NULLBAR) tillNamndId: string | null;
  @ApiProperty(NULLBAR) enhetId: string | null;
  @ApiProperty({ format: 'date' }) sistaDag: string;
  @ApiProperty({ enum: INSTANSLAGEN }) lage: Instanslage;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) skickadTid: Date | null;
  @ApiProperty({ ...NULLBAR, format: 'date' }) lankGallerTill: string | null;
  @ApiProperty() lankAterkallad: boolean;
  @ApiProperty({ type: 'integer' }) paminnelser: number;
  @ApiProperty() forsenad: boolean;
  @ApiProperty({ ...NULLBAR, description: 'vantar, sander, sand, misslyckad, studsad, oviss; null utan brev' })
  mejl: string | null;
  @ApiProperty({ type: RemissvarDto, nullable: true }) svar: RemissvarDto | null;
  @ApiProperty({ type: [InstanshandelseDto] }) handelser: InstanshandelseDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class RemissavsnittDto {
  @ApiProperty() id: string;
  @ApiProperty() rubrik: string;
  @ApiProperty(NULLBAR) kommentar: string | null;
  @ApiProperty({ type: 'integer' }) tillstyrker: number;
  @ApiProperty({ type: 'integer' }) andring: number;
  @ApiProperty({ type: 'integer' }) avstyrker: number;
}

export class RemissbilagaDto {
  @ApiProperty() handlingId: string;
  @ApiProperty({ type: 'integer', nullable: true }) nr: number | null;
  @ApiProperty() titel: string;
  @ApiProperty({ ...NULLBAR, description: 'Varför den inte kan gå ut: sekretess eller makulerad' }) hinder:
    string | null;
}

export class RemissDto {
  @ApiProperty() id: string;
  @ApiProperty() namndId: string;
  @ApiProperty() arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty() sekretess: boolean;
  @ApiProperty() rubrik: string;
  @ApiProperty() fraga: string;
  @ApiProperty({ format: 'date' }) sistaDag: string;
  @ApiProperty() fl26: boolean;
  @ApiProperty({ type: 'integer', nullable: true }) paminnFore: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) paminnEfter: number | null;
  @ApiProperty(NULLBAR) handlaggareId: string | null;
  @ApiProperty(NULLBAR) handlaggareNamn: string | null;
  @ApiProperty({ enum: REMISSLAGEN }) lage: Remisslage;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) skickadTid: Date | null;
  @ApiProperty(NULLBAR) missivHandlingId: string | null;
  @ApiProperty({ ...NULLBAR, format: 'date' }) missivDatum: string | null;
  @ApiProperty(NULLBAR) slutsats: string | null;
  @ApiProperty({ type: [RemissavsnittDto] }) avsnitt: RemissavsnittDto[];
  @ApiProperty({ type: [RemissbilagaDto] }) bilagor: RemissbilagaDto[];
  @ApiProperty({ type: [RemissinstansDto] }) instanser: RemissinstansDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ArenderemisserDto {
  @ApiProperty({ type: [RemissradDto], description: 'De som nämnden har skickat' }) ut: RemissradDto[];
  @ApiProperty({ type: [RemissInDto], description: 'De som nämnden har fått' }) inkomna: RemissInDto[];
}

export class RemissmottagareDto {
  @ApiProperty({ enum: ['namnd', 'enhet'] }) slag: 'namnd' | 'enhet';
  @ApiProperty() id: string;
  @ApiProperty() namn: string;
}

export class RemissmottagarlistaDto {
  @ApiProperty({ type: [RemissmottagareDto] }) rader: RemissmottagareDto[];
}

export class SammanstallningstextDto {
  @ApiProperty() text: string;
}

export class LagdISkrivelsenDto {
  @ApiProperty({ description: 'Bilagans handling' }) handlingId: string;
}
