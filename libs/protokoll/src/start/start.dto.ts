import { ApiProperty } from '@nestjs/swagger';
import { type Startdel, STARTDELAR } from './startdelar.js';

export class StartnamndDto {
  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty()
  namn: string;
}

export class StartsidaDto {
  @ApiProperty({ format: 'date' })
  idag: string;

  @ApiProperty({ type: 'integer', description: 'Veckans nummer' })
  vecka: number;

  @ApiProperty({ type: [StartnamndDto] })
  namnder: StartnamndDto[];

  @ApiProperty({ enum: STARTDELAR, isArray: true, description: 'Delarna som finns, i visningsordning' })
  delar: Startdel[];
}
