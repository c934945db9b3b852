import { DomanFel, Handelselogg, Klocka, nyttId, saknas, Sammanhang, Transactional, Utkorg } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Importlage, Importomfattning } from './import.typer.js';
import type { Importomgang } from './importomgang.entity.js';
import { ImportomgangForrad } from './importomgang.repository.js';
import { LAS_IMPORT } from './las-import.js';
import type { Lamnadfil } from './uppladdning.js';

/** Mandatskiftets omgång är hela den nya perioden; annars kompletteras det som finns. */
export interface Importperiod {
  lage: Importlage;
  fran: string;
  till: string | null;
}

/** Tar emot filer till en import. Filen läses i bakgrunden och ändrar ingenting. */
@Injectable()
export class LamnaFil {
  constructor(
    private readonly omgangar: ImportomgangForrad,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** @returns omgångens id */
  @Transactional()
  async ny(omfattning: Importomfattning, fil: Lamnadfil, period?: Importperiod): Promise<string> {
    const id = nyttId();
    await this.omgangar.lagg({
      id,
      kommunId: omfattning.kommunId,
      organId: omfattning.namndId,
      lage: period?.lage ?? 'komplettera',
      periodFran: period?.fran ?? null,
      periodTill: period?.till ?? null,
      tillstand: 'vantar',
      lasfel: null,
      lastaRader: 0,
      totaltRader: null,
      anmarkningar: [],
      skapadAv: this.sammanhang.aktor().namn,
      skapad: this.klocka.nu(),
      genomford: null,
      utfall: null,
    });
    await this.laggFil(id, omfattning.namndId, 1, fil);
    return id;
  }

  /** @throws DomanFel 404, IMPORT.AVSLUTAD, IMPORT.LASES */
  @Transactional()
  async till(importId: string, fil: Lamnadfil): Promise<void> {
    const omgang = await this.oppen(importId);
    if (omgang.tillstand === 'vantar' || omgang.tillstand === 'laser') {
      throw new DomanFel('IMPORT.LASES', 'Den förra filen läses fortfarande. Vänta tills den är läst.');
    }
    const filer = await this.omgangar.filer([importId]);
    await this.omgangar.andra(importId, { tillstand: 'vantar', lasfel: null, lastaRader: 0, totaltRader: null });
    await this.laggFil(importId, omgang.organId, (filer.at(-1)?.nr ?? 0) + 1, fil);
  }

  /** Slänger en omgång som inte är genomförd, med alla uppgifter i den. @throws DomanFel 404, IMPORT.AVSLUTAD */
  @Transactional()
  async avbryt(importId: string): Promise<void> {
    const omgang = await this.oppen(importId);
    await this.omgangar.taBortRader(importId, null);
    await this.omgangar.andra(importId, { tillstand: 'avbruten' });
    await this.handelser.skriv({
      namndId: omgang.organId,
      typ: 'import.avbruten',
      objekt: 'importomgang',
      objektId: importId,
    });
  }

  private async oppen(importId: string): Promise<Importomgang> {
    const omgang = await this.omgangar.lasForAndring(importId);
    if (omgang === null) throw saknas('Importen');
    if (omgang.tillstand === 'genomford' || omgang.tillstand === 'avbruten') {
      throw new DomanFel('IMPORT.AVSLUTAD', 'Importen är redan avslutad. Börja en ny.');
    }
    return omgang;
  }

  private async laggFil(omgangId: string, namndId: string | null, nr: number, fil: Lamnadfil): Promise<void> {
    await this.omgangar.laggFil({
      id: nyttId(),
      omgangId,
      nr,
      filnamn: fil.filnamn,
      storlek: fil.innehall.length,
      innehall: fil.innehall,
      blad: [],
      lamnadAv: this.sammanhang.aktor().namn,
      lamnad: this.klocka.nu(),
    });
    await this.utkorg.lagg(
      LAS_IMPORT,
      { omgangId, nr },
      { ...(namndId === null ? {} : { namndId }), nyckel: `import:${omgangId}:${String(nr)}` },
    );
    await this.handelser.skriv({
      namndId,
      typ: 'import.fil_lamnad',
      objekt: 'importomgang',
      objektId: omgangId,
      efter: { nr, storlek: fil.innehall.length },
    });
  }
}
