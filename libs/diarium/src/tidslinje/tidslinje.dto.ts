import { ApiProperty } from '@nestjs/swagger';

export class TidslinjeradDto {
  @ApiProperty({ type: 'integer', description: 'Numret i nämndens händelselogg' }) nr: number;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
  @ApiProperty({ description: 'Vem' }) vem: string;
  @ApiProperty({ example: 'arende.registrerat' }) typ: string;
  @ApiProperty({ example: 'arende' }) objekt: string;
  @ApiProperty() objektId: string;
  @ApiProperty({ example: 'Maja Lindqvist registrerade ärendet. Dnr UAN/2026:95.' }) mening: string;
  @ApiProperty({ type: String, nullable: true }) skal: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Dit raden leder, i webben' }) lank: string | null;
  @ApiProperty({ description: 'Läsaren får inte veta vad det gällde' }) dold: boolean;
}
