import { Injectable } from '@nestjs/common';
import { saknas, Sammanhang, Transactional, Utkorg } from '#plattform';
import { MaskningForrad } from '../maskning/maskning.repository.js';
import { maskatNamn } from '../maskning/maskning.service.js';
import { kravOppen } from './begaran.service.js';
import { BegardhandlingForrad } from './begardhandling.repository.js';
import { avgift } from './domain/avgift.js';
import { utfall } from './domain/utfall.js';
import { FRAMSTALL_UTLAMNANDE } from './framstall-utlamnande.js';
import { SkrivBegaran } from './skriv-begaran.service.js';
import { type Nyfil, UtlamnadfilForrad } from './utlamnadfil.repository.js';
import { type Begaran, type Begardhandling, beteckning, type Leverans } from './utlamnande.typer.js';
import { StallInUtlamnande } from './utlamnandeval.service.js';

/** Lämnar ut det som prövats: minns de exakta filerna, räknar avgiften, och avslutar begäran. */
@Injectable()
export class LamnaUt {
  constructor(
    private readonly handlingar: BegardhandlingForrad,
    private readonly maskningar: MaskningForrad,
    private readonly filer: UtlamnadfilForrad,
    private readonly skrivare: SkrivBegaran,
    private readonly val: StallInUtlamnande,
    private readonly utkorg: Utkorg,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** Vad kopian kostar. @returns öre */
  async avgift(namndId: string, leverans: Leverans, sidor: number): Promise<number> {
    return avgift(await this.val.las(namndId), leverans, sidor);
  }

  /** @throws DomanFel 404, 412, UTLAMNANDE.OPROVAD, .OMASKAD, .UPPLYS, .BESLUT_SAKNAS, .AVSLUTAD */
  @Transactional()
  async lamna(
    namndId: string,
    id: string,
    version: number,
    val: { leverans: Leverans; sidor: number; upplyst: boolean },
  ): Promise<void> {
    const { kontoId } = this.sammanhang.aktor();
    if (kontoId === null) throw saknas('Begäran');
    const begaran = await this.skrivare.las(namndId, id, kontoId, version);
    kravOppen(begaran);
    const rader = await this.handlingar.lista(id);
    const resultat = utfall(rader.flatMap((rad) => (rad.bedomning === null ? [] : [rad.bedomning])));
    const ore = await this.avgift(namndId, val.leverans, val.sidor);
    const nu = this.skrivare.nu();
    const lamnas = resultat !== 'avslag' && resultat !== 'finns_inte';
    await this.skrivare.steg(begaran, 'lamna', {
      upplyst: begaran.upplyst || val.upplyst,
      utfall: resultat,
      avslutadTid: nu,
      leverans: lamnas ? val.leverans : null,
      sidor: lamnas ? val.sidor : null,
      avgiftOre: lamnas ? ore : null,
    });
    for (const rad of rader) await this.minns(begaran, rad, val.leverans, nu);
    await this.skrivare.logga(begaran, 'avslutad', {
      beteckning: beteckning(begaran),
      utfall: resultat,
      leverans: val.leverans,
    });
    if (lamnas && val.leverans !== 'lasa') {
      const nyckel = `foljebrev:${id}:${String(begaran.version)}`;
      await this.utkorg.lagg(FRAMSTALL_UTLAMNANDE, { utlamnandeId: id, namndId }, { namndId, nyckel });
    }
  }

  /** Filerna som lämnades ut, som de var, och en rad i handlingens ärende utan vem som fick dem. */
  private async minns(begaran: Begaran, rad: Begardhandling, leverans: Leverans, tid: Date): Promise<void> {
    if (rad.bedomning === null || rad.bedomning === 'lamnas_inte_ut') return;
    const filer =
      rad.bedomning === 'maskas' ? await this.maskade(begaran, rad) : rad.filer.map((fil) => somFil(rad, fil));
    for (const fil of filer) await this.filer.lagg(begaran.id, fil, tid);
    await this.skrivare.loggaHandling(begaran, rad.handlingId, 'handling.utlamnad', {
      begaran: beteckning(begaran),
      bedomning: rad.bedomning,
      lagrum: rad.lagrum,
      leverans,
      filer: filer.map((fil) => fil.sha256),
    });
  }

  private async maskade(begaran: Begaran, rad: Begardhandling): Promise<Nyfil[]> {
    const klara = await this.maskningar.klaraForUtlamnande(begaran.id);
    return rad.filer.flatMap((fil) => {
      const klar = klara.find((en) => en.handlingFilId === fil.id);
      if (klar?.sha256 == null || klar.storlek === null) return [];
      const maskad = {
        filnamn: maskatNamn(fil.filnamn),
        mediatyp: 'application/pdf',
        storlek: klar.storlek,
        sha256: klar.sha256,
      };
      return [{ ...somFil(rad, maskad), slag: 'maskad' as const, format: 'pdf' }];
    });
  }
}

const somFil = (rad: Begardhandling, fil: Pick<Nyfil, 'filnamn' | 'mediatyp' | 'storlek' | 'sha256'>): Nyfil => ({
  utlamnandeHandlingId: rad.id,
  beslutId: null,
  slag: 'handling',
  format: 'original',
  filnamn: fil.filnamn,
  mediatyp: fil.mediatyp,
  storlek: fil.storlek,
  sha256: fil.sha256,
  faktahash: null,
});
