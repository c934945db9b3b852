import { Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { SekretessDto } from './arende.dto.js';
import { ARENDESTEG, type Arendesteg } from './arende.tillstand.js';
import {
  ARENDESTATUSAR,
  type Arendestatus,
  PROVNINGSFORMER,
  type Provningsform,
  SAMLINGSSLAG,
  type Samlingsslag,
} from './arende.typer.js';

export class Arendelista extends Listfraga {
  @ApiPropertyOptional({ description: 'Dnr i vilken stavning som helst, eller ord' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Sök på högst 200 tecken.' })
  sok?: string;

  @ApiPropertyOptional({ enum: ARENDESTATUSAR })
  @IsOptional()
  @IsIn(ARENDESTATUSAR, { message: 'Välj ett läge ur listan.' })
  status?: Arendestatus;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handläggare ur listan.' })
  handlaggareId?: string;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{4}$/u.test(value) ? Number(value) : value,
  )
  @IsInt({ message: 'Ange ett årtal.' })
  @Min(1900, { message: 'Ange ett årtal från 1900.' })
  @Max(2099, { message: 'Ange ett årtal till 2099.' })
  ar?: number;
}

export class ArendefristDto {
  @ApiProperty({ format: 'date' }) dag: string;
  @ApiProperty({ type: String, nullable: true, description: 'null när orden inte får visas (sekretess)' })
  vad: string | null;
}

export class ArenderadDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ enum: ARENDESTATUSAR }) status: Arendestatus;
  @ApiProperty({ enum: PROVNINGSFORMER }) provningsform: Provningsform;
  @ApiProperty({ type: String, nullable: true }) handlaggareId: string | null;
  @ApiProperty({ type: String, nullable: true }) handlaggareNamn: string | null;
  @ApiProperty() sekretess: boolean;
  @ApiProperty({ format: 'date' }) registreratDatum: string;
  @ApiProperty({ type: ArendefristDto, nullable: true, description: 'Den närmaste öppna bevakningen' })
  frist: ArendefristDto | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ArendehinderDto {
  @ApiProperty({ example: 'DIARIUM.STEGET_STANGT' }) kod: string;
  @ApiProperty({ description: 'En svensk mening' }) text: string;
}

export class ArendestegDto {
  @ApiProperty({ enum: ARENDESTEG }) namn: Arendesteg;
  @ApiProperty() oppet: boolean;
  @ApiProperty({ type: ArendehinderDto, nullable: true, description: 'Varför steget inte är öppet' })
  hinder: ArendehinderDto | null;
}

export class SamlingDto {
  @ApiProperty({ enum: SAMLINGSSLAG }) slag: Samlingsslag;
  @ApiProperty({ type: 'integer' }) ar: number;
}

export class ArendeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) namndId: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ type: String, nullable: true, description: 'null för den som inte får se den' }) arendemeningSkyddad:
    string | null;
  @ApiProperty({ type: String, nullable: true }) arendetyp: string | null;
  @ApiProperty({ enum: ['inkommande', 'eget'] }) initiativ: 'inkommande' | 'eget';
  @ApiProperty({ type: String, nullable: true }) handlaggareId: string | null;
  @ApiProperty({ type: String, nullable: true }) handlaggareNamn: string | null;
  @ApiProperty({ type: String, nullable: true }) enhet: string | null;
  @ApiProperty({ type: String, nullable: true }) klassificering: string | null;
  @ApiProperty({ enum: PROVNINGSFORMER }) provningsform: Provningsform;
  @ApiProperty({ enum: ARENDESTATUSAR }) status: Arendestatus;
  @ApiProperty({ type: SekretessDto }) sekretess: SekretessDto;
  @ApiProperty({ type: String, nullable: true }) makuleringSkal: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) arendetypId: string | null;
  @ApiProperty({ type: String, nullable: true }) gallring: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) inkomDatum: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) avslutatDatum: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Varför det avslutades fast något var ogjort' })
  avslutSkal: string | null;
  @ApiProperty({ type: SamlingDto, nullable: true, description: 'Satt när ärendet är ett stående årsärende' })
  samling: SamlingDto | null;
  @ApiProperty({ format: 'date' }) registreratDatum: string;
  @ApiProperty() overtaget: boolean;
  @ApiProperty({ type: [ArendestegDto] }) steg: ArendestegDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class IfylltDto {
  @ApiProperty({ example: 'klassificering' }) falt: string;
  @ApiProperty({ example: 'klassificering 1.4.2' }) text: string;
}

export class RegistreratDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() dnr: string;
  @ApiProperty({ type: [IfylltDto], description: 'Det som ärendetypen fyllde i' }) ifyllt: IfylltDto[];
}

export class HandlaggarvalDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() namn: string;
  @ApiProperty({ type: String, nullable: true }) titel: string | null;
  @ApiProperty({ type: String, nullable: true }) enhet: string | null;
  @ApiProperty({ type: 'integer', description: 'Ärenden som inte är avslutade' }) pagaende: number;
}

export class HandlaggarvalenDto {
  @ApiProperty({ type: [HandlaggarvalDto] }) rader: HandlaggarvalDto[];
}

export class HandlaggarbyteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) franPersonId: string | null;
  @ApiProperty({ type: String, nullable: true }) fran: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) tillPersonId: string | null;
  @ApiProperty({ type: String, nullable: true }) till: string | null;
  @ApiProperty({ type: String, nullable: true }) franEnhet: string | null;
  @ApiProperty({ type: String, nullable: true }) tillEnhet: string | null;
  @ApiProperty({ type: String, nullable: true }) skal: string | null;
  @ApiProperty({ description: 'Den som gjorde bytet' }) vem: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
}

export class HandlaggarbytenDto {
  @ApiProperty({ type: [HandlaggarbyteDto] }) rader: HandlaggarbyteDto[];
}
