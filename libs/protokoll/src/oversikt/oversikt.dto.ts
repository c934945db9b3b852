import { ApiProperty } from '@nestjs/swagger';
import { KallelseDto, SammantradeDto, SammantradesstegDto } from '#sammantrade';
import { DokumentDto } from '../dokument/dokument.dto.js';
import { ProtokollDto } from '../protokoll/protokoll.dto.js';

export class ListversionDto {
  @ApiProperty({ type: 'integer' })
  nr: number;

  @ApiProperty()
  fryst: boolean;

  @ApiProperty()
  frislappt: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class FrislappningDto {
  @ApiProperty()
  namn: string;

  @ApiProperty({ enum: ['ordforande', 'utsedd'] })
  iEgenskapAv: string;

  @ApiProperty({ type: String, format: 'date-time' })
  tid: Date;
}

export class SammantradesoversiktDto extends SammantradeDto {
  @ApiProperty({
    type: [SammantradesstegDto],
    description: 'Vilka steg som är öppna nu, och varför de andra inte är det',
  })
  steg: SammantradesstegDto[];

  @ApiProperty({ type: [ListversionDto] })
  listor: ListversionDto[];

  @ApiProperty({ type: FrislappningDto, nullable: true, description: 'Vem som släppte den senaste listan' })
  frislappning: FrislappningDto | null;

  @ApiProperty({ type: [KallelseDto] })
  kallelser: KallelseDto[];

  @ApiProperty({ type: ProtokollDto, nullable: true })
  protokoll: ProtokollDto | null;

  @ApiProperty({ type: [DokumentDto] })
  dokument: DokumentDto[];
}
