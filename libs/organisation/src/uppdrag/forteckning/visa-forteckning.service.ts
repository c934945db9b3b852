import { Klocka, saknas } from '#plattform';
import { Injectable } from '@nestjs/common';
import { OrganisationForrad } from '../../organisation.repository.js';
import { TurordningForrad } from '../turordning/turordning.repository.js';
import { byggForteckning } from './bygg-forteckning.js';
import type { Forteckning, Kommande } from './forteckning.js';
import { ForteckningForrad } from './forteckning.repository.js';
import { kommandeAndringar } from './kommande.js';

export interface VisadForteckning extends Forteckning {
  namndId: string;
  namn: string;
  datum: string;
  reglementeId: string | null;
  kommande: Kommande[];
}

/** Organets förtroendevalda som de är en viss dag, och vad som är på väg att ändras. */
@Injectable()
export class VisaForteckning {
  constructor(
    private readonly forrad: ForteckningForrad,
    private readonly turordningar: TurordningForrad,
    private readonly organisation: OrganisationForrad,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @param dag `YYYY-MM-DD`; i dag när den inte anges
   * @throws DomanFel 404
   */
  async den(namndId: string, dag?: string): Promise<VisadForteckning> {
    const datum = dag ?? this.klocka.idag();
    const namn = await this.forrad.namnDen(namndId, datum);
    if (namn === null) throw saknas('Nämnden');
    const regler = (await this.organisation.reglementeDen(namndId, datum)) ?? null;
    const forteckning = byggForteckning({
      rader: await this.forrad.den(namndId, datum),
      senaste: await this.forrad.senastePaPlatser(namndId, datum),
      turordningsversioner: await this.turordningar.versioner(namndId),
      regler,
    });
    const kommande = kommandeAndringar(
      datum,
      await this.forrad.kommande(namndId, datum),
      await this.forrad.kommandeReglementen(namndId, datum),
    );
    return { namndId, namn, datum, reglementeId: regler?.id ?? null, ...forteckning, kommande };
  }
}
