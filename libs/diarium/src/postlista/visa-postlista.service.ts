import { Injectable } from '@nestjs/common';
import { DomanFel, sidgrans } from '#plattform';
import { PostlistaForrad, type Postpost } from './postlista.repository.js';
import { postrad } from './domain/postrad.js';
import type { Postfilter, Postlistevy, Postrad } from './postlista.typer.js';

/** Så många dagar får en postlista omfatta: ett skottår. */
const FLEST_DAGAR = 366;
const DYGN = 86_400_000;

export interface Postlistefragan extends Omit<Postfilter, 'till'> {
  till?: string;
  vy: Postlistevy;
}

/** Visar postlistan. Allt som visas går genom den valda vyn (OSL 5:2); inget skyddat visas i någon av dem. */
@Injectable()
export class VisaPostlista {
  constructor(private readonly forrad: PostlistaForrad) {}

  /** @throws DomanFel POSTLISTA.PERIOD */
  async sida(
    namndId: string,
    fraga: Postlistefragan & { sida: number; antal: number },
  ): Promise<{ rader: Postrad[]; antal: number }> {
    const { rader, antal } = await this.forrad.sida(namndId, provatFilter(fraga), fraga.vy, sidgrans(fraga));
    return { rader: rader.flatMap((post) => somRad(post, fraga.vy)), antal };
  }

  /**
   * Hela listan, till en fil.
   * @throws DomanFel POSTLISTA.PERIOD, POSTLISTA.FOR_LANG
   */
  async alla(namndId: string, fraga: Postlistefragan, hogst: number): Promise<Postrad[]> {
    const { rader, antal } = await this.forrad.sida(namndId, provatFilter(fraga), fraga.vy, {
      limit: hogst,
      offset: 0,
    });
    if (antal > hogst) {
      throw new DomanFel(
        'POSTLISTA.FOR_LANG',
        `Listan har ${String(antal)} handlingar; en fil får ha högst ${String(hogst)}. Välj en kortare period.`,
        { status: 422 },
      );
    }
    return rader.flatMap((post) => somRad(post, fraga.vy));
  }

  async dagar(
    namndId: string,
    dag: string,
  ): Promise<{ fore: string | null; efter: string | null; enheter: string[]; arendetyper: string[] }> {
    const { fore, efter } = await this.forrad.dagar(namndId, dag);
    return {
      fore,
      efter,
      enheter: await this.forrad.enheter(namndId),
      arendetyper: await this.forrad.arendetyper(namndId),
    };
  }
}

const somRad = (post: Postpost, vy: Postlistevy): Postrad[] => {
  const rad = postrad(post, vy);
  return rad === null ? [] : [rad];
};

/** Perioden med sin sista dag. @throws DomanFel POSTLISTA.PERIOD */
export function provatFilter({ fran, till = fran, riktning, enhet, arendetyp }: Postlistefragan): Postfilter {
  const dagar = (Date.parse(till) - Date.parse(fran)) / DYGN + 1;
  if (dagar < 1 || dagar > FLEST_DAGAR) {
    const text = dagar < 1 ? 'Sista dagen är före den första. Byt plats på dem.' : 'Välj högst ett år åt gången.';
    throw new DomanFel('POSTLISTA.PERIOD', text, { status: 422, falt: [{ stig: 'till', text }] });
  }
  return {
    fran,
    till,
    ...(riktning === undefined ? {} : { riktning }),
    ...(enhet === undefined || enhet === '' ? {} : { enhet }),
    ...(arendetyp === undefined || arendetyp === '' ? {} : { arendetyp }),
  };
}
