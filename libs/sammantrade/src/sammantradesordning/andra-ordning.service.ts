import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, nyttId, saknas } from '#plattform';
import { andraInnehall, type Ordningsandringar } from './domain/andra.js';
import { findInnehallsfel } from './domain/innehallsfel.js';
import { jamforOrdningar } from './domain/jamfor.js';
import { medRegelfel, stammerInte } from './ordningsfel.js';
import { OrdningsinnehallForrad } from './ordningsinnehall.repository.js';
import { SammantradesordningForrad } from './sammantradesordning.repository.js';
import { stangtSteg } from './sammantradesordning.tillstand.js';
import type { Ordningshuvud } from './sammantradesordning.typer.js';

/** Justerar ett utkast för hand, eller tar bort det. En antagen ordning ändras bara genom en rättelse. */
@Injectable()
export class AndraOrdning {
  constructor(
    private readonly forrad: SammantradesordningForrad,
    private readonly innehall: OrdningsinnehallForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @param version den version som användaren såg; raderna räknas som de stod i den
   * @throws DomanFel ORDNING.FEL_LAGE, ORDNING.STAMMER_INTE, KLUBBA.INAKTUELL (412)
   */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    andringar: Ordningsandringar & { rattelseSkal?: string | undefined },
  ): Promise<void> {
    const huvud = await this.utkast(namndId, id, version);
    const fore = await this.innehall.hamta(id);
    const efter = medRegelfel(() => andraInnehall(fore, andringar, nyttId));
    const fel = findInnehallsfel({ ...huvud, ...efter });
    if (fel.length > 0) throw stammerInte(fel);
    const skal = huvud.ersatterId === null ? null : (andringar.rattelseSkal ?? huvud.rattelseSkal);
    if (!(await this.forrad.bumpa(id, version, skal))) throw inaktuell();
    await this.innehall.satt(id, efter);
    await this.handelser.skriv({
      namndId,
      typ: 'sammantradesordning.andrad',
      objekt: 'sammantradesordning',
      objektId: id,
      fore,
      efter: {
        ...efter,
        andringar: jamforOrdningar({ ...huvud, ...fore }, { ...huvud, ...efter }).map((en) => en.mening),
      },
    });
  }

  /** Tar bort ett utkast som aldrig antagits. @throws DomanFel ORDNING.FEL_LAGE, KLUBBA.INAKTUELL (412) */
  @Transactional()
  async taBort(namndId: string, id: string, version: number): Promise<void> {
    const huvud = await this.utkast(namndId, id, version);
    if (!(await this.forrad.taBort(id, version))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'sammantradesordning.utkast_borttaget',
      objekt: 'sammantradesordning',
      objektId: id,
      fore: { ar: huvud.ar, nr: huvud.nr, ersatterId: huvud.ersatterId },
    });
  }

  private async utkast(namndId: string, id: string, version: number): Promise<Ordningshuvud> {
    const huvud = await this.forrad.lasArets(namndId, id);
    if (huvud === null) throw saknas('Sammanträdesordningen');
    if (huvud.tillstand !== 'utkast') {
      const { kod, text } = stangtSteg('andra', huvud.tillstand);
      throw new DomanFel(kod, text);
    }
    if (huvud.version !== version) throw inaktuell();
    return huvud;
  }
}
