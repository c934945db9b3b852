import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import type { Aktor } from '../sammanhang/sammanhang.js';

/** En händelse som den skrivs. */
export interface Handelserad {
  namndId: string | null;
  tid: Date;
  aktor: Aktor;
  typ: string;
  objekt: string;
  objektId: string;
  fore: unknown;
  efter: unknown;
  skal: string | null;
}

const somJson = (varde: unknown): string | null =>
  varde === undefined || varde === null ? null : JSON.stringify(varde);

@Injectable()
export class HandelseForrad extends Forrad {
  /** Lås, hash och rad i ett enda anrop till databasen. */
  async lagg(rad: Handelserad): Promise<void> {
    await this.skriv.query('select handelse_lagg($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      rad.namndId,
      rad.tid,
      JSON.stringify(rad.aktor),
      rad.typ,
      rad.objekt,
      rad.objektId,
      somJson(rad.fore),
      somJson(rad.efter),
      rad.skal,
    ]);
  }
}
