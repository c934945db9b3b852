import { ApiProperty } from '@nestjs/swagger';

export class ArendehandelseDto {
  @ApiProperty({ type: 'integer', description: 'Numret i nämndens händelselogg' }) nr: number;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
  @ApiProperty({ description: 'Vem' }) aktor: string;
  @ApiProperty({ example: 'arende.andrat' }) typ: string;
  @ApiProperty({ example: 'arende' }) objekt: string;
  @ApiProperty() objektId: string;
  @ApiProperty({ type: Object, nullable: true, description: 'Det som ändrades, som det var' })
  fore: Record<string, unknown> | null;
  @ApiProperty({ type: Object, nullable: true, description: 'Det som ändrades, som det blev' })
  efter: Record<string, unknown> | null;
  @ApiProperty({ type: String, nullable: true }) skal: string | null;
}
