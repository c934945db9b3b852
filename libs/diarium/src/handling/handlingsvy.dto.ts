import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { FilkontrollDto } from '../fil/fil.dto.js';
import { HandlingDto } from './handling.dto.js';

export const UPPRATTANDEN = ['expediering', 'publicering', 'slutbehandling'] as const;
export type Upprattande = (typeof UPPRATTANDEN)[number];

export class HandlingsarendeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() dnr: string;
  @ApiProperty({ description: 'Den offentliga lydelsen' }) arendemening: string;
}

export class BilagaDto {
  @ApiProperty({ format: 'uuid' }) handlingId: string;
  @ApiProperty({ type: 'integer', nullable: true }) nr: number | null;
  @ApiProperty() titel: string;
  @ApiProperty({ type: 'integer' }) ordning: number;
  @ApiProperty() makulerad: boolean;
}

export class UpprattandeDto {
  @ApiProperty({ format: 'date-time' }) faststalldTid: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'null: fastställd men inte upprättad',
  })
  upprattadTid: Date | null;
  @ApiProperty({ enum: UPPRATTANDEN, nullable: true }) genom: Upprattande | null;
}

/** Allt som handlingens sida visar. */
export class HandlingsvyDto {
  @ApiProperty({ type: HandlingDto }) handling: HandlingDto;
  @ApiProperty({ type: HandlingsarendeDto, nullable: true }) arende: HandlingsarendeDto | null;
  @ApiProperty({ type: [FilkontrollDto], description: 'En rad per fil som läsaren får se' }) filer: FilkontrollDto[];
  @ApiProperty({ description: 'Läsaren får se det som har sekretess' }) farLasaSkyddat: boolean;
  @ApiProperty({ type: UpprattandeDto, nullable: true }) upprattande: UpprattandeDto | null;
  @ApiProperty({ type: BilagaDto, nullable: true, description: 'Handlingen som denna är bilaga till' })
  bilagaTill: BilagaDto | null;
  @ApiProperty({ type: [BilagaDto] }) bilagor: BilagaDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Handlingen före i ärendet' }) foregaendeId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Handlingen efter i ärendet' }) nastaId: string | null;
}

export class BilageordningDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Bilagorna i ordning; tom lista tar bort kopplingen' })
  @IsArray()
  @ArrayMaxSize(500, { message: 'En handling har högst 500 bilagor.' })
  @ArrayUnique({ message: 'Samma bilaga står två gånger.' })
  @IsUUID(undefined, { each: true, message: 'Handlingen finns inte.' })
  bilagor: string[];
}

export class UpprattaHandlingDto {
  @ApiProperty({ enum: UPPRATTANDEN, nullable: true, description: 'Utelämnat: handlingen fastställs bara' })
  @IsOptional()
  @IsIn(UPPRATTANDEN, { message: 'Välj expediering, publicering eller slutbehandling.' })
  genom?: Upprattande | null;
}
