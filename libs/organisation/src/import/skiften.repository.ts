import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';

/** Vilket mandatskifte en import hör till. */
@Injectable()
export class SkiftenForrad extends Forrad {
  async forImport(importId: string): Promise<{ id: string; organIder: string[] } | null> {
    const [rad] = await this.rader<{ id: string; organIder: string[] }>(
      `select s.id, array(select n.organ_id from mandatskifte_namnd n where n.skifte_id = s.id order by 1) as "organIder"
         from mandatskifte s where s.import_id = $1`,
      [importId],
    );
    return rad ?? null;
  }

  async forImporter(importIder: readonly string[]): Promise<{ importId: string; id: string }[]> {
    return await this.rader('select import_id as "importId", id from mandatskifte where import_id = any($1::uuid[])', [
      importIder,
    ]);
  }
}
