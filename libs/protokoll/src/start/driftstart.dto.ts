import { ApiProperty } from '@nestjs/swagger';

export class DriftdelhalsaDto {
  @ApiProperty({ example: 'databas' })
  namn: string;

  @ApiProperty()
  frisk: boolean;

  @ApiProperty({ type: String, nullable: true })
  text: string | null;
}

export class MisslyckatJobbDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'mejl.skicka' })
  jobb: string;

  @ApiProperty({ type: String, nullable: true })
  fel: string | null;

  @ApiProperty({ type: 'integer' })
  forsok: number;

  @ApiProperty({ type: String, format: 'date-time' })
  tid: Date;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  namndId: string | null;
}

export class MisslyckadeJobbDto {
  @ApiProperty({ type: 'integer' })
  antal: number;

  @ApiProperty({ type: [MisslyckatJobbDto] })
  rader: MisslyckatJobbDto[];
}

export class KontoUtanFaktorDto {
  @ApiProperty({ format: 'uuid' })
  kontoId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty()
  inloggningsnamn: string;
}

export class KontonUtanFaktorDto {
  @ApiProperty({ type: 'integer' })
  antal: number;

  @ApiProperty({ type: [KontoUtanFaktorDto] })
  rader: KontoUtanFaktorDto[];
}

export class DriftdelDto {
  @ApiProperty({ type: [DriftdelhalsaDto] })
  halsa: DriftdelhalsaDto[];

  @ApiProperty({ type: MisslyckadeJobbDto, description: 'Jobb som gavs upp' })
  jobb: MisslyckadeJobbDto;

  @ApiProperty({ type: KontonUtanFaktorDto, description: 'Konton utan andra faktor' })
  konton: KontonUtanFaktorDto;
}
