import { ApiProperty } from '@nestjs/swagger';
import { MotesradDto, StartradDto } from './startrad.dto.js';

export class StarthalltidDto extends MotesradDto {
  @ApiProperty({ example: 'Ordförandeberedning' })
  namn: string;

  @ApiProperty({ type: String, nullable: true, example: '12:00' })
  klockslag: string | null;
}

export class HalltidsdelDto {
  @ApiProperty({ type: [StarthalltidDto] })
  rader: StarthalltidDto[];
}

export class EjFrammeDto extends StartradDto {
  @ApiProperty({ format: 'uuid' })
  mottagareId: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true })
  adress: string | null;

  @ApiProperty({ enum: ['misslyckad', 'studsad', 'oviss'] })
  tillstand: string;

  @ApiProperty({ type: String, nullable: true, description: 'Varför det inte kom fram' })
  orsak: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  sedan: Date;

  @ApiProperty({ example: 'Kallelsen till torsdag 15 oktober' })
  vad: string;
}

export class UtskicksdelDto {
  @ApiProperty({ type: 'integer', description: 'Alla, också de som inte får plats bland raderna' })
  antal: number;

  @ApiProperty({ type: [EjFrammeDto] })
  rader: EjFrammeDto[];
}

export class StartprotokollDto extends MotesradDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  delId: string | null;

  @ApiProperty({ type: String, enum: ['ordinarie', 'omedelbar', 'sekretess'], nullable: true })
  slag: string | null;

  @ApiProperty({ enum: ['skrivs', 'klart_for_justering', 'hos_justerare'] })
  tillstand: string;

  @ApiProperty({ example: '71–84' })
  paragrafer: string;

  @ApiProperty({ type: [String] })
  vantarPa: string[];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'När delen lämnades till justering' })
  sedan: string | null;
}

export class StartprotokolldelDto {
  @ApiProperty({ type: [StartprotokollDto] })
  rader: StartprotokollDto[];
}

export class StartanslagDto extends MotesradDto {
  @ApiProperty({ format: 'uuid' })
  delId: string;

  @ApiProperty({ example: '71–84' })
  paragrafer: string;

  @ApiProperty({ enum: ['ska_upp', 'uppe', 'far_tas_ned'] })
  lage: string;
}

export class AnslagsdelDto {
  @ApiProperty({ type: [StartanslagDto] })
  rader: StartanslagDto[];
}
