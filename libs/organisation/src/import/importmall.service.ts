import type { Importomfattning } from './import.typer.js';
import type { Tabellfil } from './tabellsvar.js';

export abstract class Importmall {
  abstract gor(omfattning: Importomfattning): Promise<Tabellfil>;
}
