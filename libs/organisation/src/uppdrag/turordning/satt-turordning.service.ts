import { DomanFel, Handelselogg, inaktuell, nyttId, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../../organisation.service.js';
import type { Beslutsgrund } from '../andring/andring.js';
import { SkrivAndring } from '../andring/skriv-andring.service.js';
import { TurordningForrad, type Turordningsrad } from './turordning.repository.js';

export interface NyTurordning {
  namndId: string;
  parti: string;
  fran: string;
  /** Uppdragens id, först i tur först. */
  ordning: readonly string[];
  beslut: Beslutsgrund | null;
  /** Den version som ändringen utgår från; 0 när ordningen aldrig satts som helhet. */
  version: number;
}

export interface Turordningslage {
  parti: string;
  datum: string;
  ersattare: Turordningsrad[];
  version: number;
}

/** Sätter hela ordningen mellan ett partis ersättare. Ordningen kommer av valet och ändras bara genom ett nytt (KL 5:8, 6:16). */
@Injectable()
export class SattTurordning {
  constructor(
    private readonly forrad: TurordningForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly andringar: SkrivAndring,
  ) {}

  async lage(namndId: string, parti: string, datum: string): Promise<Turordningslage> {
    const version = (await this.forrad.versioner(namndId)).get(parti) ?? 0;
    return { parti, datum, ersattare: await this.forrad.den(namndId, parti, datum), version };
  }

  /** @throws DomanFel 404, 412, `ORGANISATION.ORDNINGEN_STAMMER_INTE` */
  @Transactional()
  async satt(ny: NyTurordning): Promise<Turordningslage> {
    const { namndId, parti, fran, ordning } = ny;
    await this.organisation.namnd(namndId);
    await this.forrad.lasOrgan(namndId);
    const fore = await this.lage(namndId, parti, fran);
    if (fore.version !== ny.version) throw inaktuell();
    this.kravHel(fore, ordning);
    const id = nyttId();
    const nr = fore.version + 1;
    await this.forrad.lagg({ id, organId: namndId, parti, nr, fran, ordning: [...ordning] });
    const andring = {
      fore: { ordning: fore.ersattare.map((rad) => rad.uppdragId) },
      efter: { ordning: [...ordning] },
    };
    await this.handelser.skriv({ namndId, typ: 'turordning.satt', objekt: 'turordning', objektId: id, ...andring });
    await this.andringar.skriv({
      namndId,
      slag: 'turordning',
      uppdragId: null,
      parti,
      galler: fran,
      beslut: ny.beslut,
      ...andring,
    });
    return await this.lage(namndId, parti, fran);
  }

  private kravHel({ ersattare, parti, datum }: Turordningslage, ordning: readonly string[]): void {
    const ska = new Set(ersattare.map((rad) => rad.uppdragId));
    if (
      ska.size > 0 &&
      ordning.length === ska.size &&
      new Set(ordning).size === ska.size &&
      ordning.every((id) => ska.has(id))
    )
      return;
    const namn = ersattare.map((rad) => rad.namn).join(', ');
    const text =
      ska.size === 0
        ? `${parti} har inga ersättare ${datum}.`
        : `Ordningen ska ta upp alla ersättare som ${parti} har ${datum}, var och en en gång: ${namn}.`;
    throw new DomanFel('ORGANISATION.ORDNINGEN_STAMMER_INTE', text, { status: 422, falt: [{ stig: 'ordning', text }] });
  }
}
