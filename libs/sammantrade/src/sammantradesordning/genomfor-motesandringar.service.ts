import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Klocka } from '#plattform';
import { PlaneraSammantrade } from '../sammantrade/planera-sammantrade.service.js';
import { type Motesandring, ordnaFlyttar, planeraMotesandringar } from './domain/motesandringar.js';
import { stammerInte } from './ordningsfel.js';
import { OrdningsinnehallForrad } from './ordningsinnehall.repository.js';
import { SammantradesordningForrad } from './sammantradesordning.repository.js';
import type { Radsammantrade, Sammantradesordning } from './sammantradesordning.typer.js';

/** Planerar och flyttar sammanträden så att de följer ordningen. Det som kallelsen har gått ut till rörs aldrig (KL 6:17). */
@Injectable()
export class GenomforMotesandringar {
  constructor(
    private readonly forrad: SammantradesordningForrad,
    private readonly innehall: OrdningsinnehallForrad,
    private readonly planera: PlaneraSammantrade,
    private readonly klocka: Klocka,
  ) {}

  /** Vad ett antagande gör, eller har gjort, utan att göra det. */
  @Transactional()
  async beskriv(ordning: Sammantradesordning): Promise<Motesandring[]> {
    return (await this.underlag(ordning)).andringar;
  }

  /**
   * @param ordning ett utkast, låst av den som antar det
   * @returns vad som hände med vart och ett av sammanträdena
   * @throws DomanFel ORDNING.STAMMER_INTE när en tid redan är upptagen
   */
  @Transactional()
  async genomfor(ordning: Sammantradesordning, sekreterareId: string | null): Promise<Motesandring[]> {
    const { andringar, sammantraden } = await this.underlag(ordning);
    const { ordning: gors, fel } = ordnaFlyttar(andringar, sammantraden, ordning.ar);
    if (fel.length > 0) throw stammerInte(fel);
    const skapade = new Map<Motesandring, string>();
    for (const en of gors) skapade.set(en, await this.gor(ordning, en, sammantraden, sekreterareId));
    const ut = andringar.map((en) => ({ ...en, sammantradeId: skapade.get(en) ?? en.sammantradeId }));
    // Först lossas de rader vars inställda sammanträde får ett nytt i sitt ställe, sedan länkas alla.
    for (const { rad, slag } of ut) {
      if (rad !== null && slag === 'skapas') await this.innehall.lankaSammantrade(ordning.id, rad, null);
    }
    for (const { rad, sammantradeId } of ut) {
      if (rad !== null) await this.innehall.lankaSammantrade(ordning.id, rad, sammantradeId);
    }
    return ut;
  }

  private async gor(
    ordning: Sammantradesordning,
    en: Motesandring,
    sammantraden: readonly Radsammantrade[],
    sekreterareId: string | null,
  ): Promise<string> {
    const { datum, start, plats } = en;
    const fore = sammantraden.find((m) => m.id === en.sammantradeId);
    if (fore === undefined) {
      return (await this.planera.planera({ namndId: ordning.namndId, datum, start, plats, sekreterareId })).id;
    }
    await this.planera.andra(ordning.namndId, fore.id, fore.version, { datum, start, plats });
    return fore.id;
  }

  private async underlag(
    ordning: Sammantradesordning,
  ): Promise<{ andringar: Motesandring[]; sammantraden: Radsammantrade[] }> {
    const tidigare =
      ordning.ersatterId === null ? [] : (await this.forrad.sammantraden(ordning.ersatterId)).map((m) => m.id);
    const lankade = ordning.rader.flatMap((rad) => rad.sammantradeId ?? []);
    const sammantraden = await this.forrad.lasSammantraden(ordning.namndId, ordning.ar, [...lankade, ...tidigare]);
    const andringar = planeraMotesandringar({ ordning, sammantraden, tidigare, idag: this.klocka.idag() });
    return { andringar, sammantraden };
  }
}
