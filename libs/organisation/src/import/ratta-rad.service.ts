import { DomanFel, Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { bladFor } from './domain/kolumner.js';
import type { Lagradrad } from './domain/underlag.js';
import type { RattaImportradDto } from './import.dto.js';
import { ImportomgangForrad } from './importomgang.repository.js';

const LANGST = 2000;

/** Rättar en läst rad där den ligger. Filen hos den som lämnade den ändras inte. */
@Injectable()
export class RattaRad {
  constructor(
    private readonly omgangar: ImportomgangForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412, IMPORT.AVSLUTAD, IMPORT.OKAND_KOLUMN */
  @Transactional()
  async ratta(importId: string, radId: string, version: number, dto: RattaImportradDto): Promise<void> {
    const omgang = await this.omgangar.lasForAndring(importId);
    if (omgang === null) throw saknas('Importen');
    if (omgang.tillstand !== 'last') {
      throw new DomanFel('IMPORT.AVSLUTAD', 'Raderna kan bara rättas när filen är läst och importen inte är avslutad.');
    }
    const rad = await this.omgangar.rad(importId, radId);
    if (rad === null) throw saknas('Raden');
    const nyPerson = dto.nyPerson ?? (dto.personId === undefined || dto.personId === null ? rad.nyPerson : false);
    const personId = nyPerson ? null : dto.personId === undefined ? rad.personId : dto.personId;
    const falt = dto.falt === undefined ? rad.falt : nyaFalt(rad, dto.falt);
    const borttagen = dto.borttagen ?? rad.borttagen;
    if (!(await this.omgangar.rattaRad(radId, version, { falt, personId, nyPerson, borttagen, rattad: true }))) {
      throw inaktuell();
    }
    await this.handelser.skriv({
      namndId: omgang.organId,
      typ: 'import.rad_rattad',
      objekt: 'importomgang',
      objektId: importId,
      // Vilka celler, aldrig vad som står i dem: uppgifterna ska kunna gallras.
      efter: { blad: rad.blad, rad: rad.rad, celler: Object.keys(dto.falt ?? {}).sort(), borttagen },
    });
  }
}

function nyaFalt(rad: Lagradrad, andring: Record<string, unknown>): Record<string, string> {
  const kolumner = new Set(bladFor(rad.blad).kolumner.map((k) => k.namn));
  const falt = new Map(Object.entries(rad.falt));
  for (const [kolumn, varde] of Object.entries(andring)) {
    const stig = `falt.${kolumn}`;
    if (!kolumner.has(kolumn)) {
      const text = `Bladet har ingen kolumn som heter ${kolumn}.`;
      throw new DomanFel('IMPORT.OKAND_KOLUMN', text, { status: 422, falt: [{ stig, text }] });
    }
    if (varde !== null && (typeof varde !== 'string' || varde.length > LANGST)) {
      const text = `Skriv cellen som text, högst ${String(LANGST)} tecken.`;
      throw new DomanFel('IMPORT.CELL', text, { status: 422, falt: [{ stig, text }] });
    }
    const rent =
      varde === null
        ? ''
        : varde
            .normalize('NFC')
            .replace(/[^\P{C}]/gu, ' ')
            .trim();
    if (rent === '') falt.delete(kolumn);
    else falt.set(kolumn, rent);
  }
  return Object.fromEntries(falt);
}
