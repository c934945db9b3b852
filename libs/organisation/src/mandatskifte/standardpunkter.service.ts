import type { StandardpunkterDto } from './mandatskifte.dto.js';
import type { Standardpunkt } from './mandatskifte.typer.js';

export abstract class Standardpunkter {
  abstract las(namndId: string): Promise<StandardpunkterDto>;
  abstract skriv(namndId: string, version: number, punkter: readonly Standardpunkt[]): Promise<void>;
}
