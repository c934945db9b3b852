import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomanFel, Fillagring } from '#plattform';
import type { Fil } from './handling.typer.js';

export interface Inkommenfil {
  filnamn: string;
  mediatyp: string;
  strom: Readable & { truncated?: boolean };
}

const LANGSTA_NAMN = 200;

/** Tar emot en uppladdad fil till lagringen, utan att hålla den i minnet. */
@Injectable()
export class TaEmotFil {
  constructor(private readonly lagring: Fillagring) {}

  /** @throws DomanFel DIARIUM.FIL_FOR_STOR, DIARIUM.FIL_TOM */
  async taEmot(fil: Inkommenfil): Promise<Fil> {
    const { sha256, storlek } = await this.lagring.spara(fil.strom);
    // Över gränsen tar strömmen bara slut: en avkortad fil får aldrig registreras.
    if (fil.strom.truncated === true) {
      throw new DomanFel(
        'DIARIUM.FIL_FOR_STOR',
        'Filen är större än 200 MB. Dela upp den och lämna delarna var för sig.',
        { status: 413 },
      );
    }
    if (storlek === 0) throw new DomanFel('DIARIUM.FIL_TOM', 'Filen är tom. Välj den igen.', { status: 422 });
    return { filnamn: rentFilnamn(fil.filnamn), mediatyp: fil.mediatyp, storlek, sha256 };
  }
}

/** Namnet utan mappar och styrtecken. */
export function rentFilnamn(namn: string): string {
  const rent = basename(namn.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .trim();
  return rent === '' ? 'fil' : rent.slice(-LANGSTA_NAMN);
}
