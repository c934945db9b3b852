import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomanFel, Fillagring } from '#plattform';
import { renMediatyp, rentFilnamn } from './filnamn.js';
import type { Fil } from './handling.typer.js';

export interface Inkommenfil {
  filnamn: string;
  mediatyp: string;
  strom: Readable & { truncated?: boolean };
}

/** Tar emot en uppladdad fil till lagringen, utan att hålla den i minnet. */
@Injectable()
export class TaEmotFil {
  constructor(private readonly lagring: Fillagring) {}

  /** @throws DomanFel DIARIUM.FIL_FOR_STOR, DIARIUM.FIL_TOM */
  async taEmot(fil: Inkommenfil): Promise<Fil> {
    const { sha256, storlek } = await this.lagring.spara(fil.strom);
    // Över gränsen tar strömmen bara slut: en avkortad fil får aldrig registreras.
    if (fil.strom.truncated === true) throw filForStor();
    if (storlek === 0) throw new DomanFel('DIARIUM.FIL_TOM', 'Filen är tom. Välj den igen.', { status: 422 });
    return { filnamn: rentFilnamn(fil.filnamn), mediatyp: renMediatyp(fil.mediatyp), storlek, sha256 };
  }
}

/** 413: filen är större än vad som tas emot. */
export const filForStor = (): DomanFel =>
  new DomanFel('DIARIUM.FIL_FOR_STOR', 'Filen är större än 200 MB. Dela upp den och lämna delarna var för sig.', {
    status: 413,
  });
