import type { Importomfattning } from './import.typer.js';
import type { Lamnadfil } from './uppladdning.js';

export abstract class LamnaFil {
  abstract ny(omfattning: Importomfattning, fil: Lamnadfil): Promise<string>;
  abstract till(importId: string, fil: Lamnadfil): Promise<void>;
  abstract avbryt(importId: string): Promise<void>;
}
