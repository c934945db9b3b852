import type { Listfraga } from '#plattform';
import type { ForhandsvisningDto, ImportomgangDto, ImportradDto, Importradlista } from './import.dto.js';
import type { Importomfattning } from './import.typer.js';
import type { PlatsbytenDto } from './platsbyte.dto.js';

export abstract class VisaImport {
  abstract lista(omfattning: Importomfattning, fraga: Listfraga): Promise<{ rader: ImportomgangDto[]; antal: number }>;
  abstract en(omfattning: Importomfattning, importId: string): Promise<ImportomgangDto>;
  abstract forhandsvisning(omfattning: Importomfattning, importId: string): Promise<ForhandsvisningDto>;
  abstract rader(
    omfattning: Importomfattning,
    importId: string,
    fraga: Importradlista,
  ): Promise<{ rader: ImportradDto[]; antal: number }>;
  abstract rad(omfattning: Importomfattning, importId: string, radId: string): Promise<ImportradDto>;
  abstract platser(omfattning: Importomfattning, importId: string, organId: string | undefined): Promise<PlatsbytenDto>;
}
