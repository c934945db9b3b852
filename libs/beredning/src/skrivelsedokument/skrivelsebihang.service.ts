import { Injectable } from '@nestjs/common';
import { DomanFel, Fillagring, saknas, Transactional } from '#plattform';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { type Bilaga, type Skrivelsebild, SkrivelsedokumentForrad } from './skrivelsedokument.repository.js';

const STORSTA_BILD_MB = 10;
const FORMAT: Readonly<Record<string, Skrivelsebild['format']>> = { 'image/png': 'png', 'image/jpeg': 'jpeg' };

/** Det som följer en skrivelse: bilagorna, och bilderna i texten. */
@Injectable()
export class Skrivelsebihang {
  constructor(
    private readonly forrad: SkrivelsedokumentForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly lagring: Fillagring,
  ) {}

  /** @throws DomanFel 404 */
  async bilagor(namndId: string, id: string): Promise<Bilaga[]> {
    await this.atkomst.hamta(namndId, id);
    return await this.forrad.bilagor(id);
  }

  /**
   * Sätter bilagorna och deras ordning.
   * @throws DomanFel 404, 412, BEREDNING.STEGET_STANGT utanför utkastet, 422 BEREDNING.BILAGA
   */
  @Transactional()
  async sattBilagor(namndId: string, id: string, version: number, handlingIder: readonly string[]): Promise<void> {
    const skrivelse = await this.atkomst.las(namndId, id, version);
    kravUtkast(skrivelse);
    const kan =
      skrivelse.arendeId === null
        ? new Set<string>()
        : await this.forrad.somKanBliBilaga(skrivelse.arendeId, id, handlingIder);
    if (new Set(handlingIder).size !== handlingIder.length || handlingIder.some((en) => !kan.has(en))) {
      const text = 'En bilaga ska vara en handling i samma ärende, och stå en gång.';
      throw new DomanFel('BEREDNING.BILAGA', text, { status: 422, falt: [{ stig: 'handlingIder', text }] });
    }
    await this.forrad.skrivBilagor(id, handlingIder);
    await this.atkomst.anteckna(skrivelse, 'bilagor_ordnade', { bilagor: handlingIder });
  }

  /**
   * Lägger en bild som redan ligger i lagringen till skrivelsen, så att texten får visa den.
   * @throws DomanFel 404, BEREDNING.STEGET_STANGT, 422 BEREDNING.BILD
   */
  @Transactional()
  async laggBild(
    namndId: string,
    id: string,
    fil: { sha256: string; filnamn: string; mediatyp: string; storlek: number },
  ): Promise<Skrivelsebild> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    kravUtkast(skrivelse);
    const format = FORMAT[fil.mediatyp];
    if (format === undefined || fil.storlek > STORSTA_BILD_MB * 1_000_000) {
      const text = `Välj en bild i PNG eller JPEG, högst ${String(STORSTA_BILD_MB)} MB.`;
      throw new DomanFel('BEREDNING.BILD', text, { status: 422, falt: [{ stig: 'fil', text }] });
    }
    const bild = { sha256: fil.sha256, format, filnamn: fil.filnamn, storlek: fil.storlek };
    await this.forrad.laggBild(id, bild);
    return bild;
  }

  /** @throws DomanFel 404 när skrivelsen inte har bilden */
  async bild(namndId: string, id: string, sha256: string): Promise<{ bild: Skrivelsebild; innehall: Buffer }> {
    await this.atkomst.hamta(namndId, id);
    const bild = (await this.forrad.bilder(id)).find((en) => en.sha256 === sha256);
    if (bild === undefined) throw saknas('Bilden');
    return { bild, innehall: await this.lagring.lasAllt(sha256) };
  }
}

function kravUtkast({ tillstand }: Skrivelse): void {
  if (tillstand === 'utkast') return;
  throw new DomanFel(
    'BEREDNING.STEGET_STANGT',
    'Bilagor och bilder ändras bara i utkastet. Återlämna skrivelsen, eller gör en ny version av den.',
  );
}
