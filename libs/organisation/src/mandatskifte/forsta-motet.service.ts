import type { Importomfattning } from '../import/import.typer.js';
import type { ForstaMotetDto, LagdaPunkterDto, LaggForstaMotetDto } from './mandatskifte.dto.js';

export abstract class ForstaMotet {
  abstract forslag(
    omfattning: Importomfattning,
    skifteId: string,
    organId: string | undefined,
  ): Promise<ForstaMotetDto>;
  abstract lagg(omfattning: Importomfattning, skifteId: string, dto: LaggForstaMotetDto): Promise<LagdaPunkterDto>;
}
