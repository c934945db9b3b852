import { ApiProperty } from '@nestjs/swagger';
import { MotesradDto, StartradDto } from './startrad.dto.js';

export class StartkallelseDto extends StartradDto {
  @ApiProperty({ format: 'uuid' })
  sammantradeId: string;

  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ example: '18:30' })
  start: string;

  @ApiProperty()
  plats: string;

  @ApiProperty({ type: 'integer' })
  dagarKvar: number;

  @ApiProperty()
  tillstand: string;

  @ApiProperty({ description: 'Kallelsen har gått till mig' })
  kallad: boolean;

  @ApiProperty({ description: 'Det går att svara nu' })
  oppet: boolean;

  @ApiProperty({ description: 'Nämnden sammanträder också på distans' })
  distans: boolean;

  @ApiProperty({ type: String, enum: ['kommer', 'distans', 'forhinder'], nullable: true })
  svar: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  svarTid: Date | null;

  @ApiProperty({ format: 'date', description: 'Sista dag för justering (KL 5:69, 6:35)' })
  justerasSenast: string;
}

export class KallelsedelDto {
  @ApiProperty({ type: [StartkallelseDto] })
  rader: StartkallelseDto[];
}

export class StartjusteringDto extends MotesradDto {
  @ApiProperty({ format: 'uuid' })
  delId: string;

  @ApiProperty({ example: '71–84' })
  paragrafer: string;

  @ApiProperty({ enum: ['ordforande', 'justerare'] })
  roll: string;

  @ApiProperty({ format: 'date', description: 'När delen lämnades till justering' })
  sedan: string;
}

export class JusteradelDto {
  @ApiProperty({ type: [StartjusteringDto] })
  rader: StartjusteringDto[];
}

export class NyttDto extends StartradDto {
  @ApiProperty({ format: 'uuid' })
  sammantradeId: string;

  @ApiProperty({ enum: ['kallelse', 'tillagg', 'installt', 'protokoll'] })
  slag: string;

  @ApiProperty({ example: 'Kallelsen till torsdag 15 oktober' })
  text: string;

  @ApiProperty({ format: 'date' })
  datum: string;
}

export class NyttdelDto {
  @ApiProperty({ type: [NyttDto] })
  rader: NyttDto[];
}
