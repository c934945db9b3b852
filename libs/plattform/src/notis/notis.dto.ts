import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Listfraga } from '../http/lista.js';

export class NotisDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'skrivelse.aterlamnad' })
  slag: string;

  @ApiProperty({ example: 'Håkan Brolin återlämnade UAN/2026:88.' })
  text: string;

  @ApiProperty({ description: 'Sökväg i webben' })
  lank: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  namndId: string | null;

  @ApiProperty({ example: 'tjansteskrivelse' })
  objekt: string;

  @ApiProperty()
  objektId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  tid: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'När den lästes' })
  last: Date | null;
}

export class OlastaDto {
  @ApiProperty({ type: 'integer' })
  antal: number;
}

export class Notisfraga extends Listfraga {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Bara de olästa' })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Ange olasta som true eller false.' })
  olasta?: 'true' | 'false';
}
