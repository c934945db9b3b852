import { ApiProperty } from '@nestjs/swagger';
import { MOTESANDRINGSSLAG, type Motesandringsslag } from './domain/motesandringar.js';
import { OrdningsavvikelseDto, SammantradesordningDto } from './ordning.dto.js';

export class MotesandringDto {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'null för ett sammanträde som inte längre står i ordningen',
  })
  rad: number | null;

  @ApiProperty({ enum: MOTESANDRINGSSLAG, description: 'Bara det som skapas eller flyttas har ändrats' })
  slag: Motesandringsslag;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  sammantradeId: string | null;

  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty()
  start: string;

  @ApiProperty()
  plats: string;

  @ApiProperty()
  text: string;
}

export class AntagandesvarDto {
  @ApiProperty({ type: SammantradesordningDto })
  ordning: SammantradesordningDto;

  @ApiProperty({ type: [MotesandringDto] })
  sammantraden: MotesandringDto[];

  @ApiProperty({ type: [OrdningsavvikelseDto], description: 'Som de loggades när ordningen antogs' })
  avvikelser: OrdningsavvikelseDto[];
}

export class OrdningsversionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  nr: number;
}

export class OrdningsskillnadDto {
  @ApiProperty({ enum: ['flyttat', 'utgar', 'tillkommer', 'kolumn', 'tid', 'plats', 'klockslag'] })
  slag: string;

  @ApiProperty({ type: String, nullable: true })
  kolumn: string | null;

  @ApiProperty({ type: String, nullable: true })
  fran: string | null;

  @ApiProperty({ type: String, nullable: true })
  till: string | null;

  @ApiProperty({ example: 'Nämndsammanträde: 16 april i stället för 23 april.' })
  mening: string;
}

export class JamforelseDto {
  @ApiProperty({ type: OrdningsversionDto })
  fore: OrdningsversionDto;

  @ApiProperty({ type: OrdningsversionDto })
  efter: OrdningsversionDto;

  @ApiProperty({ type: [OrdningsskillnadDto] })
  andringar: OrdningsskillnadDto[];
}
