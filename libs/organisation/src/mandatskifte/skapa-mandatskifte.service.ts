import type { Importomfattning } from '../import/import.typer.js';
import type { Lamnadfil } from '../import/uppladdning.js';
import type { NyttKommunskifteDto } from './mandatskifte.dto.js';

export abstract class SkapaMandatskifte {
  abstract skapa(omfattning: Importomfattning, dto: NyttKommunskifteDto): Promise<string>;
  abstract taEmotFil(skifteId: string, fil: Lamnadfil): Promise<string>;
  abstract avbryt(skifteId: string): Promise<void>;
}
