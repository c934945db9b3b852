import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Bilagor, HandlingForrad, LaggHandlingsfiler } from '#diarium';
import { byggSkrivelse, renderaDocx, renderaPdf } from '#dokument';
import {
  deklareraJobb,
  DomanFel,
  Fillagring,
  type Handelse,
  Handelselyssnare,
  Jobb,
  type Jobbhanterare,
  Transactional,
  Utkorg,
} from '#plattform';
import { SkrivelseForrad } from '../skrivelse/skrivelse.repository.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { filstam, MEDIATYP } from './skrivelsefiler.service.js';
import { SkrivelsedokumentForrad } from './skrivelsedokument.repository.js';
import { LasSkrivelseunderlag } from './skrivelseunderlag.service.js';

export const FRAMSTALL_SKRIVELSE = deklareraJobb('skrivelse.framstall');

interface Uppdrag {
  namndId: string;
  skrivelseId: string;
}

interface NyFil {
  filnamn: string;
  mediatyp: string;
  storlek: number;
  sha256: string;
}

/**
 * Gör den fastställda skrivelsens filer: PDF/UA-1 att läsa, PDF/A-2a att bevara, och DOCX. De blir filer i handlingens
 * version, och bilagorna läggs till handlingen. Görs jobbet om händer inget två gånger.
 */
@Injectable()
@Jobb(FRAMSTALL_SKRIVELSE, { ko: 'dokument' })
export class FramstallSkrivelse implements Jobbhanterare<Uppdrag>, OnModuleInit {
  constructor(
    private readonly skrivelser: SkrivelseForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly forrad: SkrivelsedokumentForrad,
    private readonly underlag: LasSkrivelseunderlag,
    private readonly handlingar: HandlingForrad,
    private readonly filer: LaggHandlingsfiler,
    private readonly bilagor: Bilagor,
    private readonly lagring: Fillagring,
    private readonly lyssnare: Handelselyssnare,
    private readonly utkorg: Utkorg,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('skrivelse.faststalld', (handelse) => this.bestall(handelse));
  }

  /** I fastställelsens transaktion: faller den finns inget att göra. */
  private async bestall({ namndId, objektId }: Handelse): Promise<void> {
    if (namndId === null) return;
    await this.utkorg.lagg(
      FRAMSTALL_SKRIVELSE,
      { namndId, skrivelseId: objektId },
      { namndId, nyckel: `skrivelse:${objektId}` },
    );
  }

  async utfor({ namndId, skrivelseId }: Uppdrag): Promise<void> {
    const skrivelse = await this.skrivelser.hamta(namndId, skrivelseId);
    if (skrivelse === null || (await this.gjord(skrivelse))) return;
    // Filerna görs och sparas före transaktionen: typsättning hålls borta från låsen.
    const dokument = byggSkrivelse(await this.underlag.las(skrivelse));
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1', 'a-2a'] });
    const docx = await renderaDocx(dokument, { ursprung: { skrivelseId, version: skrivelse.skriftversion } });
    const stam = filstam(skrivelse);
    const nya: NyFil[] = [];
    for (const [filnamn, mediatyp, innehall] of [
      [`${stam}.pdf`, MEDIATYP.pdf, pdf['ua-1']],
      [`${stam}-arkiv.pdf`, MEDIATYP.pdf, pdf['a-2a']],
      [`${stam}.docx`, MEDIATYP.docx, docx],
    ] as const) {
      nya.push({ ...(await this.lagring.spara(innehall)), filnamn, mediatyp });
    }
    await this.lamna(skrivelse, nya);
  }

  @Transactional()
  async lamna(skrivelse: Skrivelse, nya: readonly NyFil[]): Promise<void> {
    const { namndId, handlingId, handlingVersionId } = skrivelse;
    if (handlingId === null || handlingVersionId === null) return;
    if ((await this.handlingar.lasOchHamta(namndId, handlingId)) === null || (await this.gjord(skrivelse))) return;
    await this.filer.lagg(namndId, handlingId, handlingVersionId, nya);
    await this.laggBilagor(skrivelse, handlingId);
    await this.atkomst.anteckna(skrivelse, 'framstalld', {
      handlingId,
      filer: nya.map(({ filnamn, sha256 }) => ({ filnamn, sha256 })),
    });
  }

  /** En bilaga som hunnit få en annan plats i ärendet står kvar där; skrivelsens lista över bilagor är ändå tryckt. */
  private async laggBilagor(skrivelse: Skrivelse, handlingId: string): Promise<void> {
    for (const bilaga of await this.forrad.bilagor(skrivelse.id)) {
      try {
        await this.bilagor.laggTill(skrivelse.namndId, handlingId, bilaga.handlingId);
      } catch (fel) {
        if (!(fel instanceof DomanFel)) throw fel;
      }
    }
  }

  private async gjord({ namndId, handlingId, handlingVersionId, tillstand }: Skrivelse): Promise<boolean> {
    if (tillstand !== 'faststalld' || handlingId === null || handlingVersionId === null) return true;
    const handling = await this.handlingar.hamta(namndId, handlingId);
    const version = handling?.versioner.find((en) => en.id === handlingVersionId);
    return version === undefined || version.filer.length > 0;
  }
}
