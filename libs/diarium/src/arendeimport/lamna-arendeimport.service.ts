import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  deklareraJobb,
  DomanFel,
  Fillagring,
  Handelselogg,
  Klocka,
  nyttId,
  Sammanhang,
  Transactional,
  Utkorg,
} from '#plattform';
import { ArendeimportForrad } from './arendeimport.repository.js';
import { forStor, type Lamnadfil } from './uppladdade-filer.js';

/** Jobbet som läser, prövar, skriver och ångrar. */
export const ARENDEIMPORT = deklareraJobb('diarium.arendeimport');

export type Importsteg = 'las' | 'prova' | 'genomfor' | 'angra';

/** Tar emot filerna till en import. De läses i bakgrunden och ändrar ingenting i diariet. */
@Injectable()
export class LamnaArendeimport {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly lagring: Fillagring,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel ARENDEIMPORT.FIL_FOR_STOR, ARENDEIMPORT.FIL_TOM */
  async taEmot(filnamn: string, strom: Readable & { truncated?: boolean }): Promise<Lamnadfil> {
    const sparad = await this.lagring.spara(strom);
    if (strom.truncated === true) throw forStor();
    if (sparad.storlek === 0) {
      const text = `Filen ${filnamn} är tom. Välj den igen.`;
      throw new DomanFel('ARENDEIMPORT.FIL_TOM', text, { status: 422, falt: [{ stig: 'fil', text }] });
    }
    return { ...sparad, filnamn, slag: slaget(filnamn) };
  }

  /**
   * @param mapp på servern, som handlingarnas filer läses ur
   * @returns importens id
   * @throws DomanFel ARENDEIMPORT.INGEN_TABELL när ingen av filerna är en tabell
   */
  @Transactional()
  async ny(namndId: string, kalla: string, filer: readonly Lamnadfil[], mapp: string | null = null): Promise<string> {
    if (!filer.some((fil) => fil.slag !== 'zip')) {
      const text = 'Lämna minst en tabell, CSV eller XLSX, med ärendena.';
      throw new DomanFel('ARENDEIMPORT.INGEN_TABELL', text, { status: 422, falt: [{ stig: 'fil', text }] });
    }
    const id = nyttId();
    const aktor = this.sammanhang.aktor();
    await this.forrad.lagg({ id, namndId, kalla, mapp, skapadAv: aktor.namn, aktor, tid: this.klocka.nu() });
    await this.forrad.laggFiler(
      id,
      filer.map((fil, plats) => ({ ...fil, nr: plats + 1 })),
    );
    await this.lagg(namndId, id, 'las', 1);
    await this.handelser.skriv({
      namndId,
      typ: 'arendeimport.lamnad',
      objekt: 'arendeimport',
      objektId: id,
      efter: { kalla, filer: filer.map(({ sha256, storlek }) => ({ sha256, storlek })) },
    });
    return id;
  }

  /** Lägger nästa steg i bakgrunden. @param version gör att samma beslut blir ett jobb */
  async lagg(namndId: string, importId: string, steg: Importsteg, version: number): Promise<void> {
    const nyckel = `arendeimport:${importId}:${steg}:${String(version)}`;
    await this.utkorg.lagg(ARENDEIMPORT, { importId, steg }, { namndId, nyckel });
  }
}

function slaget(filnamn: string): Lamnadfil['slag'] {
  const andelse = /\.([a-z0-9]+)$/iu.exec(filnamn)?.[1]?.toLowerCase();
  if (andelse === 'zip') return 'zip';
  return andelse === 'xlsx' || andelse === 'xlsm' ? 'xlsx' : 'csv';
}
