import type { RattaImportradDto } from './import.dto.js';

export abstract class RattaRad {
  abstract ratta(importId: string, radId: string, version: number, dto: RattaImportradDto): Promise<void>;
}
