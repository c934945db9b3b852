import { ApiProperty } from '@nestjs/swagger';

export class ForvaldaInlagdaMallarDto {
  @ApiProperty({ type: 'integer', description: 'Hur många mallar och formuleringar som lades in' }) antal: number;
}
