import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as vila } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DomanFel } from '#plattform';
import type { ArendeimportDto, ImportforhandsvisningDto } from './arendeimport.dto.js';
import { ArendeimportForrad } from './arendeimport.repository.js';
import { GenomforArendeimport } from './genomfor-arendeimport.service.js';
import { LamnaArendeimport } from './lamna-arendeimport.service.js';
import { MappaImport } from './mappa-import.service.js';
import type { Lamnadfil } from './uppladdade-filer.js';
import { VisaArendeimport } from './visa-arendeimport.service.js';

const MELLAN_MS = 500;

export interface Kordimport {
  import: ArendeimportDto;
  forhandsvisning: ImportforhandsvisningDto | null;
}

/** En import ur en mapp på servern, från kommandoraden: tabellerna i mappen, och handlingarnas filer under den. */
@Injectable()
export class KorArendeimport {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly lamna: LamnaArendeimport,
    private readonly mappa: MappaImport,
    private readonly genomfor: GenomforArendeimport,
    private readonly visa: VisaArendeimport,
  ) {}

  /**
   * @param sag tar emot hur långt det kommit, som meningar
   * @throws DomanFel ARENDEIMPORT.NAMND, ARENDEIMPORT.INGEN_TABELL
   */
  async kor(
    { mapp, kod, kalla, genomfor }: { mapp: string; kod: string; kalla: string; genomfor: boolean },
    sag: (text: string) => void,
  ): Promise<Kordimport> {
    const namndId = await this.namnd(kod);
    const filer: Lamnadfil[] = [];
    for (const namn of (await readdir(mapp)).sort()) {
      if (/\.(csv|txt|xlsx|zip)$/iu.test(namn))
        filer.push(await this.lamna.taEmot(namn, createReadStream(join(mapp, namn))));
    }
    const id = await this.lamna.ny(namndId, kalla, filer, mapp);
    const last = await this.vanta(namndId, id, 'laser', sag);
    if (last.lage !== 'last') return { import: last, forhandsvisning: null };
    await this.gissa(namndId, last);
    const provad = await this.vanta(namndId, id, 'provar', sag);
    if (provad.lage !== 'provad') return { import: provad, forhandsvisning: null };
    const forhandsvisning = await this.visa.forhandsvisning(namndId, id);
    if (!genomfor) return { import: provad, forhandsvisning };
    await this.genomfor.borja(namndId, id);
    return { import: await this.vanta(namndId, id, 'pagar', sag), forhandsvisning };
  }

  private async namnd(kod: string): Promise<string> {
    const [namndId, flera] = await this.forrad.namnderMedKod(kod);
    if (namndId !== undefined && flera === undefined) return namndId;
    const varfor = namndId === undefined ? 'Ingen nämnd har' : 'Flera nämnder har';
    throw new DomanFel('ARENDEIMPORT.NAMND', `${varfor} diariekoden ${kod}. Ange en annan.`, { status: 422 });
  }

  private async gissa(namndId: string, { id, version }: ArendeimportDto): Promise<void> {
    const blad = await this.mappa.blad(namndId, id);
    await this.mappa.satt(namndId, id, version, {
      varden: {},
      blad: blad.map(({ nr, slag, datumordning, kolumner }) => ({
        nr,
        slag,
        datumordning,
        kolumner: Object.fromEntries(kolumner.flatMap((k) => (k.falt === null ? [] : [[String(k.nr), k.falt]]))),
      })),
    });
  }

  private async vanta(
    namndId: string,
    id: string,
    medan: ArendeimportDto['lage'],
    sag: (text: string) => void,
  ): Promise<ArendeimportDto> {
    let sist = -1;
    for (;;) {
      const nu = await this.visa.en(namndId, id);
      if (nu.lage !== medan) return nu;
      if (nu.skrivna !== sist)
        sag(`${medan}: ${String(nu.skrivna)}${nu.totalt > 0 ? ` av ${String(nu.totalt)}` : ''} rader`);
      sist = nu.skrivna;
      await vila(MELLAN_MS);
    }
  }
}
