import type { Listfraga } from '#plattform';
import type { Importomfattning } from '../import/import.typer.js';
import type { MandatskifteDto } from './mandatskifte.dto.js';

export abstract class VisaMandatskifte {
  abstract lista(omfattning: Importomfattning, fraga: Listfraga): Promise<{ rader: MandatskifteDto[]; antal: number }>;
  abstract ett(omfattning: Importomfattning, skifteId: string): Promise<MandatskifteDto>;
}
