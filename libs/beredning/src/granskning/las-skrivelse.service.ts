import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka, Transactional } from '#plattform';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { type Styckeskillnad, textskillnad } from './domain/textskillnad.js';
import { granskningstext, texthash } from './domain/texthash.js';
import { provaLast } from './prova-last.js';
import { GranskningForrad, type Lastomgang } from './granskning.repository.js';

/** Det som är nytt för den som läser. */
export interface SedanSist {
  texthash: string;
  last: Pick<Lastomgang, 'nr' | 'versionsnr' | 'skickadTid'> | null;
  skillnad: Styckeskillnad[];
}

/** En version av skrivelsen, och vad som skiljer den från den förra. */
export interface Versionsrad extends Pick<
  Skrivelse,
  'id' | 'versionsnr' | 'versionsskal' | 'tillstand' | 'faststalldTid'
> {
  skillnad: Styckeskillnad[];
}

/** Vad var och en har läst, och vad som är nytt sedan dess. */
@Injectable()
export class LasSkrivelse {
  constructor(
    private readonly forrad: GranskningForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly klocka: Klocka,
  ) {}

  /** Mot det som den inloggade läste sist, i den här versionen eller en tidigare. @throws DomanFel 404 */
  async sedanSist(namndId: string, id: string): Promise<SedanSist> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    const personId = this.atkomst.personId();
    const hash = texthash(skrivelse);
    const last = personId === null ? null : await this.forrad.senastLast(id, hash, personId);
    if (last === null) return { texthash: hash, last: null, skillnad: [] };
    const { nr, versionsnr, skickadTid, innehall } = last;
    return {
      texthash: hash,
      last: { nr, versionsnr, skickadTid },
      skillnad: textskillnad(innehall, granskningstext(skrivelse)),
    };
  }

  /** Antecknar att den inloggade har läst texten. @throws DomanFel 404, BEREDNING.TEXTEN_ANDRAD, BEREDNING.INTE_SKICKAD */
  @Transactional()
  async antecknaLasning(namndId: string, id: string, hash: string): Promise<void> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    provaLast(skrivelse, hash);
    const personId = this.atkomst.personId();
    if (personId === null) return;
    if (!(await this.forrad.antecknaLasning(id, hash, personId, this.klocka.nu()))) {
      throw new DomanFel(
        'BEREDNING.INTE_SKICKAD',
        'Texten är inte skickad till granskning. Det är då den börjar räknas som läst.',
      );
    }
  }

  /** Skrivelsens versioner, den senaste först. @throws DomanFel 404 */
  async versioner(namndId: string, id: string): Promise<Versionsrad[]> {
    let skrivelse = await this.atkomst.hamta(namndId, id);
    while (skrivelse.efterfoljareId !== null) {
      skrivelse = await this.atkomst.hamta(namndId, skrivelse.efterfoljareId);
    }
    const rader: Versionsrad[] = [];
    for (;;) {
      const fore = skrivelse.foregaendeId === null ? null : await this.atkomst.hamta(namndId, skrivelse.foregaendeId);
      rader.push({
        id: skrivelse.id,
        versionsnr: skrivelse.versionsnr,
        versionsskal: skrivelse.versionsskal,
        tillstand: skrivelse.tillstand,
        faststalldTid: skrivelse.faststalldTid,
        skillnad: fore === null ? [] : textskillnad(granskningstext(fore), granskningstext(skrivelse)),
      });
      if (fore === null) return rader;
      skrivelse = fore;
    }
  }
}
