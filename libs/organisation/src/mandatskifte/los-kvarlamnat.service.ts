import type { Importomfattning } from '../import/import.typer.js';
import type { KvarlamnatDto, LosKvarlamnadDto } from './mandatskifte.dto.js';

export abstract class LosKvarlamnat {
  abstract lista(omfattning: Importomfattning, skifteId: string): Promise<KvarlamnatDto>;
  abstract los(omfattning: Importomfattning, skifteId: string, dto: LosKvarlamnadDto): Promise<void>;
}
