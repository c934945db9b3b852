import { ArDatum } from '#plattform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { BLADSLAG, type Bladslag } from '../import/import.typer.js';

export const EXPORTFORMAT = ['xlsx', 'csv'] as const;
export type Exportformat = (typeof EXPORTFORMAT)[number];

export class Exportfraga {
  @ApiPropertyOptional({ enum: EXPORTFORMAT, default: 'xlsx', description: 'XLSX har alla blad, CSV ett' })
  @IsOptional()
  @IsIn(EXPORTFORMAT, { message: 'Ange format som xlsx eller csv.' })
  format: Exportformat = 'xlsx';

  @ApiPropertyOptional({ enum: BLADSLAG, description: 'Krävs för CSV; för XLSX begränsar det till ett blad' })
  @IsOptional()
  @IsIn(BLADSLAG, { message: `Ange blad som något av ${BLADSLAG.join(', ')}.` })
  blad?: Bladslag;

  @ApiPropertyOptional({ format: 'date', description: 'Det som gäller den dagen eller senare; i dag när inget anges' })
  @IsOptional()
  @ArDatum()
  datum?: string;
}
