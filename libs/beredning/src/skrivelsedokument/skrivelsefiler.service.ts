import { Injectable } from '@nestjs/common';
import { HandlingForrad } from '#diarium';
import {
  byggSkrivelse,
  type Dokument,
  faktahash,
  renderaDocx,
  renderaHtmlsida,
  renderaInnehallHtml,
  renderaPdf,
} from '#dokument';
import { Fillagring } from '#plattform';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { LasSkrivelseunderlag } from './skrivelseunderlag.service.js';
import { Dokumentcache } from './dokumentcache.js';

export const MEDIATYP = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const;
export type Skrivelseformat = keyof typeof MEDIATYP;

export interface Skrivelsefil {
  innehall: Buffer;
  filnamn: string;
  /** Av fakta: samma innehåll, samma märke. */
  marke: string;
  /** Tecken som typsnitten saknar och som står som □. */
  ersatta: readonly string[];
}

/** Skrivelsen som fil: den fastställda som den är sparad, ett utkast som det är just nu. */
@Injectable()
export class Skrivelsefiler {
  private readonly forhandsvisningar = new Dokumentcache<Omit<Skrivelsefil, 'filnamn' | 'marke'>>();

  constructor(
    private readonly atkomst: Skrivelseatkomst,
    private readonly underlag: LasSkrivelseunderlag,
    private readonly handlingar: HandlingForrad,
    private readonly lagring: Fillagring,
  ) {}

  /**
   * Sidorna så som de blir. Samma text ger samma fil utan att göras om, också när flera frågar på en gång.
   * @throws DomanFel 404
   */
  async forhandsvisa(namndId: string, id: string): Promise<Skrivelsefil> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    await this.atkomst.antecknaLasning(skrivelse);
    return await this.somPdf(skrivelse);
  }

  /** @throws DomanFel 404 */
  async fil(namndId: string, id: string, format: Skrivelseformat): Promise<Skrivelsefil> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    await this.atkomst.antecknaLasning(skrivelse);
    if (skrivelse.tillstand === 'faststalld' && format !== 'html') {
      const sparad = await this.sparad(skrivelse, format);
      if (sparad !== null) return sparad;
    }
    if (format === 'pdf') return await this.somPdf(skrivelse);
    const { dokument, marke } = await this.bygg(skrivelse);
    const ursprung = { skrivelseId: skrivelse.id, version: skrivelse.skriftversion };
    const innehall =
      format === 'docx' ? await renderaDocx(dokument, { ursprung }) : Buffer.from(renderaHtmlsida(dokument));
    return { innehall, filnamn: `${filstam(skrivelse)}.${format}`, marke, ersatta: [] };
  }

  /** Det som läses på skärmen: samma innehåll som i filen, under sidans egen rubrik. @throws DomanFel 404 */
  async lasvy(namndId: string, id: string): Promise<string> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    await this.atkomst.antecknaLasning(skrivelse);
    return renderaInnehallHtml((await this.bygg(skrivelse)).dokument);
  }

  private async somPdf(skrivelse: Skrivelse): Promise<Skrivelsefil> {
    const { dokument, marke } = await this.bygg(skrivelse);
    const { innehall, ersatta } = await this.forhandsvisningar.hamta(marke, async () => {
      const svar = await renderaPdf(dokument, { standard: ['ua-1'], genast: true });
      return { innehall: svar.pdf['ua-1'], ersatta: svar.ersatta };
    });
    return { innehall, ersatta, filnamn: `${filstam(skrivelse)}.pdf`, marke };
  }

  private async bygg(skrivelse: Skrivelse): Promise<{ dokument: Dokument; marke: string }> {
    const underlag = await this.underlag.las(skrivelse);
    return { dokument: byggSkrivelse(underlag), marke: faktahash(underlag) };
  }

  /** Filen som gjordes när skrivelsen fastställdes; null tills jobbet är klart. */
  private async sparad(s: Skrivelse, format: 'pdf' | 'docx'): Promise<Skrivelsefil | null> {
    if (s.handlingId === null) return null;
    const handling = await this.handlingar.hamta(s.namndId, s.handlingId);
    const filer = handling?.versioner.find((en) => en.id === s.handlingVersionId)?.filer ?? [];
    const fil = filer.find((en) => en.filnamn === `${filstam(s)}.${format}`);
    if (fil === undefined) return null;
    return { innehall: await this.lagring.lasAllt(fil.sha256), filnamn: fil.filnamn, marke: fil.sha256, ersatta: [] };
  }
}

/** "tjansteskrivelse-UAN-2026-18-v2": första versionen utan nummer. */
export function filstam({ dokumenttyp, dnr, versionsnr }: Skrivelse): string {
  const delar = [dokumenttyp, ...(dnr === null ? [] : [dnr.replace(/[^\p{L}\d]+/gu, '-')])];
  return [...delar, ...(versionsnr === 1 ? [] : [`v${String(versionsnr)}`])].join('-');
}
