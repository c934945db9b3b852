import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Listfraga } from '../http/lista.js';

const SLAG = ['sekretess', 'granskning'] as const;

export class Lasningslista extends Listfraga {
  @ApiPropertyOptional({ format: 'uuid', description: 'Bara det som kontot har läst' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange kontots id.' })
  kontoId?: string;

  @ApiPropertyOptional({ enum: SLAG })
  @IsOptional()
  @IsIn(SLAG, { message: `Ange slag som ${SLAG.join(' eller ')}.` })
  slag?: (typeof SLAG)[number];

  @ApiPropertyOptional({ description: 'Bara läsningar av det objektet' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Objektets id är för långt.' })
  objektId?: string;
}

export class LasningDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  tid: Date;

  @ApiProperty({ format: 'uuid' })
  kontoId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true, description: 'Den som läsaren ersatte' })
  forNamn: string | null;

  @ApiProperty({ enum: SLAG })
  slag: (typeof SLAG)[number];

  @ApiProperty({ description: 'Varför läsaren fick läsa' })
  grund: string;

  @ApiProperty({ example: 'arende' })
  objekt: string;

  @ApiProperty()
  objektId: string;
}
