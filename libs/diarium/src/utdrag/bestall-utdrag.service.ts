import { Injectable } from '@nestjs/common';
import { deklareraJobb, Klocka, Utkorg } from '#plattform';
import { BestallPdf } from '../konvertering/bestall-pdf.service.js';
import { FiltextForrad } from './filtext.repository.js';

/** Jobbet som läser texten ur ett innehåll. */
export const DRA_TEXT = deklareraJobb('utdrag.dra');

/** Ser till att texten i nya filer blir läst, och att kontorsdokument blir PDF. Anropas i den transaktion som registrerar dem. */
@Injectable()
export class BestallUtdrag {
  constructor(
    private readonly forrad: FiltextForrad,
    private readonly utkorg: Utkorg,
    private readonly klocka: Klocka,
    private readonly pdf: BestallPdf,
  ) {}

  async bestall(filer: readonly { sha256: string }[]): Promise<void> {
    if (filer.length === 0) return;
    const nya = await this.forrad.vanta(
      filer.map((fil) => fil.sha256),
      this.klocka.nu(),
    );
    await this.utkorg.laggMassa(
      nya.map((sha256) => ({ jobb: DRA_TEXT, data: { sha256 }, nyckel: `utdrag:${sha256}` })),
    );
    await this.pdf.bestall(filer);
  }

  /** Läser en fil en gång till, när den släppts ur karantänen. */
  async igen(sha256: string, namndId: string): Promise<void> {
    await this.forrad.vanta([sha256], this.klocka.nu());
    await this.forrad.skrivText(sha256, { tillstand: 'vantar', text: null, sidor: null, skal: null });
    await this.utkorg.lagg(DRA_TEXT, { sha256, namndId }, { nyckel: `utdrag:${sha256}:${namndId}` });
  }
}
