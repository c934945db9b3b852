import { Injectable } from '@nestjs/common';
import { OrganisationForrad } from '../../organisation.repository.js';
import { ForteckningForrad } from '../forteckning/forteckning.repository.js';
import { VisaForteckning } from '../forteckning/visa-forteckning.service.js';
import { provaOrdningen } from './prova-ordningen.js';
import type { Provning } from './provning.js';

/** Vem som skulle tjänstgöra om några vore borta en viss dag. Ändrar ingenting. */
@Injectable()
export class ProvaOrdningen {
  constructor(
    private readonly forteckning: VisaForteckning,
    private readonly forrad: ForteckningForrad,
    private readonly organisation: OrganisationForrad,
  ) {}

  /**
   * @param borta personernas id; den som inte har ett uppdrag den dagen betyder ingenting
   * @throws DomanFel 404
   */
  async prova(
    namndId: string,
    dag: string | undefined,
    borta: readonly string[],
  ): Promise<Provning & { datum: string }> {
    const { datum, antalPlatser, platser, ersattare } = await this.forteckning.den(namndId, dag);
    const regler = await this.organisation.reglementeDen(namndId, datum);
    const ider = platser.flatMap((plats) => plats.innehavare?.personId ?? []);
    const svar = provaOrdningen({
      antalPlatser: Math.max(antalPlatser, platser.length),
      platser: platser.map(({ plats, parti, innehavare }) => ({ plats, parti, innehavare })),
      // Den som saknar nummer kallas efter dem som har ett.
      ersattare: ersattare.flatMap((rad) =>
        rad.ersattare.map(({ personId, namn }, index) => ({ personId, namn, parti: rad.parti, nr: index + 1 })),
      ),
      inkallelseordning: regler?.inkallelseordning ?? {},
      borta: new Set(borta),
      fodelsedatum: await this.forrad.fodelsedatum(ider),
    });
    return { datum, ...svar };
  }
}
