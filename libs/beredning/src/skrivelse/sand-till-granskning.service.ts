import { Injectable } from '@nestjs/common';
import { Klocka, Transactional } from '#plattform';
import { BytGranskning } from '../granskning/byt-granskning.service.js';
import { granskningstext, texthash } from '../granskning/domain/texthash.js';
import { GranskningForrad } from '../granskning/granskning.repository.js';
import type { Granskningsval } from '../granskning/granskning.typer.js';
import type { Skrivelse } from './skrivelse.typer.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** Skickar ett utkast till granskning. Därefter ändras det bara om det återlämnas. */
@Injectable()
export class SandTillGranskning {
  constructor(
    private readonly atkomst: Skrivelseatkomst,
    private readonly forrad: GranskningForrad,
    private readonly granskning: BytGranskning,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Texten sparas som den skickas. Det som redan är godkänt av samma text gäller än, också efter en återlämning.
   * @throws DomanFel 404, 412, 422, BEREDNING.SKRIVELSEN_OFARDIG, BEREDNING.STEGET_STANGT
   */
  @Transactional()
  async sand(namndId: string, id: string, version: number, val: Granskningsval = {}): Promise<void> {
    const sedd = await this.atkomst.las(namndId, id, version);
    const valt = val.granskare !== undefined || val.undertecknare !== undefined;
    if (valt && sedd.tillstand === 'utkast') await this.granskning.iUtkastet(sedd, val);
    const utkast = valt ? await this.atkomst.hamta(namndId, id) : sedd;
    const tillstand = await this.atkomst.prova('sandTillGranskning', utkast);
    await this.atkomst.skriv(utkast, {
      tillstand,
      aterlamnadSkal: null,
      ...(val.godkannandeordning === undefined ? {} : { godkannandeordning: val.godkannandeordning }),
    });
    const kvar = await this.oppna(utkast);
    await this.atkomst.anteckna(utkast, 'granskning', {
      undertecknare: utkast.undertecknare.map((u) => u.personId),
      granskare: utkast.granskare.map((g) => g.personId),
    });
    if (kvar.length === 0) await this.allaHarGodkant(namndId, id);
  }

  /** @returns de undertecknare som återstår */
  private async oppna(utkast: Skrivelse): Promise<string[]> {
    const hash = texthash(utkast);
    await this.forrad.borjaOm(utkast.id);
    await this.forrad.laggOmgang({
      skrivelseId: utkast.id,
      texthash: hash,
      innehall: granskningstext(utkast),
      tid: this.klocka.nu(),
      avId: this.atkomst.personId(),
    });
    const gallande = new Set(await this.forrad.aterstallGodkannanden(utkast.id, hash));
    return utkast.undertecknare.map((u) => u.personId).filter((ett) => !gallande.has(ett));
  }

  /** Allas godkännanden gäller samma text som förut: då är skrivelsen godkänd igen. */
  private async allaHarGodkant(namndId: string, id: string): Promise<void> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    if (skrivelse.granskare.some((g) => g.klarTid === null)) return;
    await this.atkomst.skriv(skrivelse, { tillstand: 'godkand' });
    await this.atkomst.anteckna(skrivelse, 'godkand', { alla: true, sammaText: true });
  }
}
