import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { UPPDRAGSROLLER, type Uppdragsroll } from '../uppdrag/uppdrag.js';
import { type Innehavare, PLATSLAGEN, type Platslage } from './import.typer.js';

export class PlatsinnehavareDto implements Innehavare {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId: string | null;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;

  @ApiProperty({ enum: UPPDRAGSROLLER })
  roll: Uppdragsroll;
}

export class PlatsbyteDto {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Platsens nummer, eller numret i turordningen' })
  nr: number | null;

  @ApiProperty({ type: PlatsinnehavareDto, nullable: true })
  fore: PlatsinnehavareDto | null;

  @ApiProperty({ type: PlatsinnehavareDto, nullable: true })
  efter: PlatsinnehavareDto | null;

  @ApiProperty({ enum: PLATSLAGEN })
  lage: Platslage;

  @ApiProperty({ example: 'var ersättare, Sundelius slutar' })
  vadHander: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Raden i importen' })
  radId: string | null;
}

export class PlatsbytenDto {
  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty()
  namnd: string;

  @ApiProperty({ format: 'date', description: 'Dagen som kolumnen före visar' })
  dagFore: string;

  @ApiProperty({ format: 'date' })
  dagEfter: string;

  @ApiProperty({ type: 'integer' })
  slutar: number;

  @ApiProperty({ type: 'integer' })
  borjar: number;

  @ApiProperty({ type: 'integer' })
  sammaLedamot: number;

  @ApiProperty({ type: [PlatsbyteDto], description: 'Ledamöterna i platsordning' })
  platser: PlatsbyteDto[];

  @ApiProperty({ type: [PlatsbyteDto], description: 'Ersättarna per parti i turordning' })
  ersattare: PlatsbyteDto[];

  @ApiProperty({ type: [PlatsbyteDto], description: 'Övriga uppdrag' })
  ovriga: PlatsbyteDto[];

  @ApiProperty({ type: [PlatsinnehavareDto], description: 'De som inte har något uppdrag kvar i nämnden' })
  slutarHelt: PlatsinnehavareDto[];
}

export class Platsfraga {
  @ApiPropertyOptional({ format: 'uuid', description: 'Krävs när omgången gäller flera nämnder' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange nämndens id.' })
  organId?: string;
}
