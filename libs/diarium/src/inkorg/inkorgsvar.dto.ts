import { ApiProperty } from '@nestjs/swagger';
import {
  BILAGESKYDD,
  type Bilageskydd,
  KONTROLLER,
  type Kontroll,
  LADOR,
  type Lada,
  POSTSLAG,
  type Postslag,
  POSTTILLSTAND,
  type Posttillstand,
} from './inkorg.typer.js';

const text = { type: String, nullable: true } as const;
const tid = { type: String, format: 'date-time', nullable: true } as const;
const dag = { type: String, format: 'date', nullable: true } as const;

export class InkorgradDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: POSTSLAG }) slag: Postslag;
  @ApiProperty({ enum: LADOR }) lada: Lada;
  @ApiProperty({ ...text, description: 'Varför den ligger för sig' }) ladaSkal: string | null;
  @ApiProperty({ enum: POSTTILLSTAND }) tillstand: Posttillstand;
  @ApiProperty(text) franNamn: string | null;
  @ApiProperty(text) franAdress: string | null;
  @ApiProperty() amne: string;
  @ApiProperty({ type: 'integer', description: 'Hur många bilagor' }) bilagor: number;
  @ApiProperty({ format: 'date-time' }) inkomTid: Date;
  @ApiProperty({ format: 'date', description: 'Dagen den kom in (FL 22 §)' }) inkomDatum: string;
  @ApiProperty({ description: 'Borde ha varit registrerad (OSL 5:1)' }) sen: boolean;
  @ApiProperty() underProvning: boolean;
  @ApiProperty({ ...dag, description: 'Sekretessen avgörs senast' }) avgorsSenast: string | null;
  @ApiProperty({ ...text, description: 'Ärendet som föreslås; null: ett nytt' }) forslagDnr: string | null;
  @ApiProperty({ ...text, description: 'Ärendet den registrerades i' }) dnr: string | null;
  @ApiProperty(text) arendeId: string | null;
  @ApiProperty(text) hanteradNamn: string | null;
  @ApiProperty(tid) hanteradTid: Date | null;
  @ApiProperty({ ...text, description: 'Varför den inte är en allmän handling' }) skal: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class InkorgdelDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) ordning: number;
  @ApiProperty({ enum: ['brev', 'bilaga'] }) slag: 'brev' | 'bilaga';
  @ApiProperty() filnamn: string;
  @ApiProperty() mediatyp: string;
  @ApiProperty({ type: 'integer', description: 'Byte' }) storlek: number;
  @ApiProperty() forvald: boolean;
  @ApiProperty({ ...text, description: 'Varför den inte är förvald' }) skal: string | null;
}

export class ArendeforslagDto {
  @ApiProperty({ format: 'uuid' }) arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty(text) handlaggareNamn: string | null;
  @ApiProperty() status: string;
  @ApiProperty() sekretess: boolean;
  @ApiProperty({ enum: ['dnr', 'trad', 'derasDnr', 'avsandare', 'liknar'] })
  grund: 'dnr' | 'trad' | 'derasDnr' | 'avsandare' | 'liknar';
  @ApiProperty({ type: [String], description: 'Varför, i hela meningar' }) skal: string[];
  @ApiProperty({ type: 'integer', description: 'Det nummer handlingen skulle få' }) nastaNr: number;
}

export class NyttArendeforslagDto {
  @ApiProperty(text) nastaDnr: string | null;
  @ApiProperty() arendemening: string;
  @ApiProperty(text) arendetypId: string | null;
  @ApiProperty(text) arendetyp: string | null;
}

export class InkorgpostDto extends InkorgradDto {
  @ApiProperty(text) till: string | null;
  @ApiProperty({ description: 'Brevets text, utan formatering' }) brevtext: string;
  @ApiProperty(tid) brevTid: Date | null;
  @ApiProperty({ enum: KONTROLLER }) kontroll: Kontroll;
  @ApiProperty(text) kontrollText: string | null;
  @ApiProperty({ enum: ['vantar', 'klar', 'misslyckad'] }) delning: 'vantar' | 'klar' | 'misslyckad';
  @ApiProperty() automatiskt: boolean;
  @ApiProperty(text) derasDnr: string | null;
  @ApiProperty(text) dubblettAv: string | null;
  @ApiProperty({ description: 'Originalet kan hämtas som en fil med det namnet' }) originalFilnamn: string;
  @ApiProperty({ type: [InkorgdelDto] }) delar: InkorgdelDto[];
  @ApiProperty({ enum: BILAGESKYDD, nullable: true, description: 'Hur bilagorna är kontrollerade, den sämsta först' })
  skydd: Bilageskydd | null;
  @ApiProperty({ type: [ArendeforslagDto], description: 'Det troligaste först' }) forslag: ArendeforslagDto[];
  @ApiProperty({ type: NyttArendeforslagDto }) nyttArende: NyttArendeforslagDto;
  @ApiProperty({ type: [String], description: 'Det i texten som förslagen bygger på' }) markerat: string[];
}

export class InkorgstallningDto {
  @ApiProperty({ type: 'integer' }) antal: number;
  @ApiProperty({ type: 'integer', description: 'Borde ha varit registrerade' }) sena: number;
  @ApiProperty({ type: 'integer' }) underProvning: number;
  @ApiProperty({ type: 'integer', description: 'Sekretess som avgörs i dag eller skulle ha avgjorts' })
  avgorsNu: number;
  @ApiProperty({ type: 'integer' }) skrappost: number;
  @ApiProperty({ type: 'integer' }) dubbletter: number;
  @ApiProperty({ type: 'integer' }) studsar: number;
  @ApiProperty({ type: 'integer' }) inteAllmanna: number;
  @ApiProperty({ ...dag, description: 'Dagen då det äldsta kom in' }) aldst: string | null;
}

export class RegistreradPostDto {
  @ApiProperty({ format: 'uuid' }) registreringId: string;
  @ApiProperty({ format: 'uuid' }) arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty({ format: 'uuid' }) handlingId: string;
  @ApiProperty({ type: 'integer', nullable: true }) nr: number | null;
  @ApiProperty() nyttArende: boolean;
}

export class MottagenFilDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() filnamn: string;
  @ApiProperty({ description: 'Den hade redan kommit in' }) fanns: boolean;
}

export class MottagnaFilerDto {
  @ApiProperty({ type: [MottagenFilDto] }) poster: MottagenFilDto[];
}

export class DeladPostDto {
  @ApiProperty({ format: 'uuid', description: 'Den nya posten' }) id: string;
}

export class InkorgadressDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() adress: string;
  @ApiProperty(text) autosvar: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class InkorgadresserDto {
  @ApiProperty({ type: [InkorgadressDto] }) adresser: InkorgadressDto[];
  @ApiProperty({ description: 'Om Klubba tar emot e-post i den här installationen' }) igang: boolean;
}
