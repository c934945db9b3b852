import { ApiProperty } from '@nestjs/swagger';
import { StartfristDto, StartradDto } from './startrad.dto.js';

export class StartskrivelseDto extends StartradDto {
  @ApiProperty({ format: 'uuid' })
  skrivelseId: string;

  @ApiProperty()
  rubrik: string;

  @ApiProperty({ type: String, nullable: true })
  dnr: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  arendeId: string | null;

  @ApiProperty({ enum: ['utkast', 'granskning', 'godkand'] })
  tillstand: string;

  @ApiProperty({ type: String, nullable: true, description: 'Den som står i tur att godkänna' })
  vantarPa: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  sedan: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Varför den kom tillbaka' })
  aterlamnadSkal: string | null;

  @ApiProperty({ type: StartfristDto, nullable: true })
  frist: StartfristDto | null;
}

export class SkrivelsedelDto {
  @ApiProperty({ type: [StartskrivelseDto] })
  rader: StartskrivelseDto[];
}

export class StartarendeDto extends StartradDto {
  @ApiProperty({ format: 'uuid' })
  arendeId: string;

  @ApiProperty()
  dnr: string;

  @ApiProperty()
  arendemening: string;

  @ApiProperty()
  status: string;

  @ApiProperty({ type: StartfristDto, nullable: true })
  frist: StartfristDto | null;
}

export class ArendedelDto {
  @ApiProperty({ type: 'integer', description: 'Alla, också de som inte får plats bland raderna' })
  antal: number;

  @ApiProperty({ type: [StartarendeDto] })
  rader: StartarendeDto[];
}
