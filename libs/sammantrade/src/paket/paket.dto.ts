import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import {
  PAKETFORMAT,
  type Paketformat,
  PAKETSLAG,
  type Paketslag,
  PAKETTILLSTAND,
  type Pakettillstand,
} from './paket.typer.js';

export class BestallPaketDto {
  @ApiProperty({
    enum: PAKETSLAG,
    description:
      'hela: allt, med sekretess, för den som sköter handlingarna. utan_sekretess: det som alla läsare får. egen: det du får läsa.',
  })
  @IsIn(PAKETSLAG, { message: 'Välj hela, utan_sekretess eller egen.' })
  slag: Paketslag;

  @ApiProperty({ enum: PAKETFORMAT })
  @IsIn(PAKETFORMAT, { message: 'Välj pdf eller zip.' })
  format: Paketformat;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Nycklarna till valda punkter; utelämnat är alla',
  })
  @IsOptional()
  @IsArray({ message: 'Ange punkterna som en lista.' })
  @ArrayMinSize(1, { message: 'Välj minst en punkt.' })
  @ArrayMaxSize(500, { message: 'Välj högst 500 punkter.' })
  @IsUUID(undefined, { each: true, message: 'Välj punkter ur listan.' })
  punkter?: string[];
}

export class ErsattPaketfilDto {
  @ApiProperty()
  filnamn: string;

  @ApiProperty({ description: 'Varför filen inte är med som sidor' })
  skal: string;
}

export class HandlingspaketDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: PAKETSLAG })
  slag: Paketslag;

  @ApiProperty({ enum: PAKETFORMAT })
  format: Paketformat;

  @ApiProperty({ type: [String], format: 'uuid', nullable: true, description: 'Valda punkter; null är hela listan' })
  punkter: string[] | null;

  @ApiProperty({ type: 'integer', description: 'Föredragningslistans version' })
  listaNr: number;

  @ApiProperty({ enum: PAKETTILLSTAND })
  tillstand: Pakettillstand;

  @ApiProperty({ type: 'integer' })
  filerKlara: number;

  @ApiProperty({ type: 'integer' })
  filer: number;

  @ApiProperty({ type: 'integer' })
  sidorKlara: number;

  @ApiProperty({ type: 'integer', description: '0 i ett zip-arkiv' })
  sidor: number;

  @ApiProperty({ type: [ErsattPaketfilDto] })
  ersatta: ErsattPaketfilDto[];

  @ApiProperty()
  filnamn: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Byte' })
  storlek: number | null;

  @ApiProperty({ type: String, nullable: true })
  fel: string | null;

  @ApiProperty({ description: 'Innehåller uppgifter med sekretess' })
  hemlig: boolean;

  @ApiProperty({ description: 'Listan har ändrats sedan paketet gjordes' })
  inaktuellt: boolean;

  @ApiProperty({ description: 'Den inloggade beställde det' })
  mitt: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  bestalltTid: Date;
}
