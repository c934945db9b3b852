import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomanFel, Fillagring, type SparadFil } from '#plattform';
import { rattatNamn } from '../fil/domain/filnamnsandelse.js';
import { Filgranser } from '../fil/filgrans.service.js';
import { ProvaFil } from '../fil/filkontroll.service.js';
import { rentFilnamn } from './filnamn.js';
import type { Fil } from './handling.typer.js';

export interface Inkommenfil {
  filnamn: string;
  strom: Readable & { truncated?: boolean };
}

/** Tar emot en uppladdad fil till lagringen, utan att hålla den i minnet, och prövar vad den är. */
@Injectable()
export class TaEmotFil {
  constructor(
    private readonly lagring: Fillagring,
    private readonly kontroll: ProvaFil,
    private readonly granser: Filgranser,
  ) {}

  /** @throws DomanFel DIARIUM.FIL_FOR_STOR, DIARIUM.FIL_TOM */
  async taEmot(namndId: string | null, fil: Inkommenfil): Promise<Fil> {
    const { storstaFilMb } = await this.granser.hamta(namndId);
    const sparad = await this.lagring.spara(fil.strom);
    // Över gränsen tar strömmen bara slut: en avkortad fil får aldrig registreras.
    if (fil.strom.truncated === true || sparad.storlek > storstaFilMb * 1_000_000) throw filForStor(storstaFilMb);
    return await this.sparad(fil.filnamn, sparad);
  }

  /**
   * En fil som redan ligger i lagringen, med namnet och typen rättade efter innehållet.
   * @throws DomanFel DIARIUM.FIL_TOM
   */
  async sparad(namn: string, { sha256, storlek }: SparadFil): Promise<Fil> {
    if (storlek === 0) throw filTom();
    const rent = rentFilnamn(namn);
    const kontroll = await this.kontroll.prova(sha256, rent, storlek);
    const filnamn = rattatNamn(rent, kontroll);
    return { filnamn, mediatyp: kontroll.mediatyp, storlek, sha256, ursprungsnamn: filnamn === rent ? null : rent };
  }
}

export const filTom = (): DomanFel => new DomanFel('DIARIUM.FIL_TOM', 'Filen är tom. Välj den igen.', { status: 422 });

/** 413: filen är större än vad som tas emot. */
export const filForStor = (mb: number | null): DomanFel =>
  new DomanFel(
    'DIARIUM.FIL_FOR_STOR',
    `Filen är större än ${mb === null ? 'vad som tas emot' : `${String(mb)} MB`}. Dela upp den och lämna delarna var för sig.`,
    { status: 413 },
  );
