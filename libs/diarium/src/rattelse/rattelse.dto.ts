import { ApiProperty } from '@nestjs/swagger';
import { RATTELSEOBJEKT, type Rattelseobjekt } from './rattelse.repository.js';

export class RattelseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: RATTELSEOBJEKT }) objekt: Rattelseobjekt;
  @ApiProperty({ format: 'uuid' }) objektId: string;
  @ApiProperty({ example: 'arendemening' }) falt: string;
  @ApiProperty({ nullable: true, description: 'Det som stod; null för den som inte får läsa det', type: Object })
  fore: unknown;
  @ApiProperty({ nullable: true, description: 'Det som står; null för den som inte får läsa det', type: Object })
  efter: unknown;
  @ApiProperty({ description: 'Värdena visas inte för läsaren' }) dold: boolean;
  @ApiProperty({ type: String, nullable: true }) skal: string | null;
  @ApiProperty({ description: 'Den som rättade' }) vem: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
}
