import { Injectable } from '@nestjs/common';
import { deklareraJobb, Klocka, Transactional, Utkorg } from '#plattform';
import { PdfutgavaForrad } from './pdfutgava.repository.js';

/** Jobbet som gör ett innehåll till PDF. */
const GOR_PDF = deklareraJobb('konvertering.gor');

/** Ser till att nya kontorsdokument blir PDF. Anropas i den transaktion som registrerar dem. */
@Injectable()
export class BestallPdf {
  constructor(
    private readonly forrad: PdfutgavaForrad,
    private readonly utkorg: Utkorg,
    private readonly klocka: Klocka,
  ) {}

  async bestall(filer: readonly { sha256: string }[]): Promise<void> {
    if (filer.length === 0) return;
    const alla = filer.map((fil) => fil.sha256);
    await this.lagg(await this.forrad.vanta(alla, this.klocka.nu()), '');
  }

  /** Beställer det som ingen beställt, och det som väntat på ett program. @param medProgram om det finns nu */
  @Transactional()
  async glomda(hogst: number, medProgram: boolean): Promise<void> {
    const nu = this.klocka.nu();
    await this.lagg(await this.forrad.vanta(await this.forrad.glomda(hogst), nu), '');
    if (medProgram) await this.lagg(await this.forrad.nuFinnsProgrammet(hogst), nu.toISOString());
  }

  /** Försöker igen med det som inte blev någon PDF. @returns falskt när PDF:en finns eller redan är beställd */
  @Transactional()
  async igen(sha256: string): Promise<boolean> {
    const nu = this.klocka.nu();
    const nya = await this.forrad.vanta([sha256], nu);
    const igen = nya.length > 0 || (await this.forrad.igen(sha256));
    if (igen) await this.lagg([sha256], nu.toISOString());
    return igen;
  }

  /** @param omgang skiljer ett nytt försök från det förra; två beställningar i samma omgång är en */
  private async lagg(sha256: readonly string[], omgang: string): Promise<void> {
    await this.utkorg.laggMassa(
      sha256.map((en) => ({ jobb: GOR_PDF, data: { sha256: en }, nyckel: `pdf:${en}:${omgang}` })),
    );
  }
}
