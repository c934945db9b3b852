import type { Importomfattning } from '../import/import.typer.js';
import type { Tabellfil } from '../import/tabellsvar.js';
import type { Exportfraga } from './export.dto.js';

export abstract class Exportera {
  abstract exportera(omfattning: Importomfattning, fraga: Exportfraga, kontoId: string): Promise<Tabellfil>;
}
