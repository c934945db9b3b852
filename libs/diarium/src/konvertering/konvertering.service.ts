import { Injectable } from '@nestjs/common';
import { DomanFel, saknas } from '#plattform';
import type { Lasare } from '../arende/sekretess.service.js';
import { ProvaFil } from '../fil/filkontroll.service.js';
import { HamtaFil } from '../handling/hamta-fil.service.js';
import { BestallPdf } from './bestall-pdf.service.js';
import { kontorstyp } from './domain/kontorstyp.js';
import { PdfutgavaForrad, type Versionsfil } from './pdfutgava.repository.js';

export const UTAN_PROGRAM = 'Förhandsvisning som PDF kräver LibreOffice på servern.';
export const LAST = 'Filen är låst med lösenord och kan inte göras om till PDF.';

/** En fil i en handlings version som PDF. */
export interface PdfAvFil {
  filId: string;
  filnamn: string;
  /** PDF:ens innehåll i lagringen; filens eget när den är en PDF. Null när det inte finns någon. */
  sha256: string | null;
  /** Byte; null när det inte finns någon PDF. */
  storlek: number | null;
  /** Sant när PDF:en gjorts av LibreOffice ur en fil av annat slag. */
  omvandlad: boolean;
  /** En mening om varför det inte finns någon PDF; null när den finns. */
  skal: string | null;
  /** Sant när det kan ändras av sig självt: omvandlingen eller skanningen pågår. */
  vantar: boolean;
}

/**
 * Kontorsdokument som PDF. PDF:en hör till innehållet och nås bara genom en fil i en handling: rätten att läsa,
 * karantänen och gallringen är filens.
 */
@Injectable()
export class Konvertering {
  constructor(
    private readonly forrad: PdfutgavaForrad,
    private readonly kontroll: ProvaFil,
    private readonly hamtaFil: HamtaFil,
    private readonly bestallning: BestallPdf,
  ) {}

  /**
   * Versionens filer som PDF, i ordning. Den som anropar har redan prövat rätten att läsa handlingen.
   * @returns tom lista när versionen inte finns i nämnden eller saknar filer
   */
  async forVersion(namndId: string, handlingVersionId: string): Promise<PdfAvFil[]> {
    const filer = await this.forrad.filer(namndId, handlingVersionId);
    return await Promise.all(filer.map(async (fil) => await this.avFil(namndId, fil)));
  }

  /** PDF:en av en fil, för den som får läsa den. @throws DomanFel 404, 423, 409 DIARIUM.INGEN_PDF */
  async hamta(
    namndId: string,
    filId: string,
    lasare: Lasare,
  ): Promise<{ sha256: string; filnamn: string; storlek: number }> {
    const { fil } = await this.hamtaFil.fri(namndId, filId, lasare);
    const utgava = await this.forrad.hamta(fil.sha256);
    if (utgava === null || utgava.pdfSha256 === null || utgava.pdfStorlek === null) {
      throw new DomanFel('DIARIUM.INGEN_PDF', utgava?.skal ?? 'PDF:en är inte gjord än. Försök igen om en stund.');
    }
    const filnamn = `${fil.filnamn.replace(/\.[^.]*$/u, '')}.pdf`;
    return { sha256: utgava.pdfSha256, filnamn, storlek: utgava.pdfStorlek };
  }

  /** Försöker igen med en fil som inte blev någon PDF. @throws DomanFel 404, 423, 409 DIARIUM.PDF_FINNS */
  async igen(namndId: string, filId: string, lasare: Lasare): Promise<void> {
    const { fil, kontroll } = await this.hamtaFil.fri(namndId, filId, lasare);
    if (kontorstyp(kontroll.mediatyp) === null) throw saknas('Filen');
    if (!(await this.bestallning.igen(fil.sha256))) {
      throw new DomanFel('DIARIUM.PDF_FINNS', 'PDF:en är redan gjord, eller görs just nu. Ladda om sidan.');
    }
  }

  private async avFil(namndId: string, fil: Versionsfil): Promise<PdfAvFil> {
    const { filId, filnamn } = fil;
    const ingen = (skal: string, vantar = false): PdfAvFil => ({
      ...{ filId, filnamn, sha256: null, storlek: null, omvandlad: false, skal, vantar },
    });
    const kontroll = await this.kontroll.prova(fil.sha256, filnamn, fil.storlek);
    const halls = await this.kontroll.halls(namndId, kontroll);
    if (halls !== null) return ingen(halls);
    if (kontroll.skanning === 'vantar') return ingen('Filen skannas efter virus.', true);
    const last = kontroll.varningar.some((varning) => varning.kod === 'krypterad');
    if (last) return ingen(LAST);
    const egen = { filId, filnamn, skal: null, vantar: false };
    if (kontroll.mediatyp === 'application/pdf') {
      return { ...egen, sha256: fil.sha256, storlek: fil.storlek, omvandlad: false };
    }
    if (kontorstyp(kontroll.mediatyp) === null) return ingen('Filer av det här slaget görs inte om till PDF.');
    if (kontroll.slag !== null) return ingen('Filen har hållits tillbaka och görs inte om till PDF.');
    const { utgava } = fil;
    if (utgava?.pdfSha256 != null)
      return { ...egen, sha256: utgava.pdfSha256, storlek: utgava.pdfStorlek, omvandlad: true };
    return ingen(utgava?.skal ?? 'PDF:en görs.', utgava === null || utgava.tillstand === 'vantar');
  }
}
