import { DomanFel, saknas } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Namnd } from './organ/organ.js';
import { OrganisationForrad, type Personnamn } from './organisation.repository.js';
import type { Reglementesversion } from './reglemente/reglemente.js';
import type { Kallelsemottagare, UppdragDag } from './uppdrag/uppdrag.js';

/** Frågor som andra delar av Klubba ställer om nämnder, regler och människor. Datum är `YYYY-MM-DD`. */
@Injectable()
export class Organisation {
  constructor(private readonly forrad: OrganisationForrad) {}

  /** @throws DomanFel 404 när nämnden inte finns */
  async namnd(id: string): Promise<Namnd> {
    const namnd = (await this.forrad.namnder([id]))[0];
    if (namnd === undefined) throw saknas('Nämnden');
    return namnd;
  }

  /** Nämnderna med givna id i namnordning; okända id hoppas över. */
  async namnder(ids: readonly string[]): Promise<Namnd[]> {
    return await this.forrad.namnder(ids);
  }

  /**
   * Det reglemente som gäller den dagen.
   * @throws DomanFel `ORGANISATION.REGLEMENTE_SAKNAS` när inget gäller
   */
  async reglementeDen(namndId: string, datum: string): Promise<Reglementesversion> {
    const reglemente = await this.forrad.reglementeDen(namndId, datum);
    if (reglemente === undefined) {
      throw new DomanFel(
        'ORGANISATION.REGLEMENTE_SAKNAS',
        `Nämnden har inget reglemente som gäller ${datum}. Lägg in ett under Nämnden › Reglemente.`,
        { data: { namndId, datum } },
      );
    }
    return reglemente;
  }

  /** Alla uppdrag den dagen: presidiet, ledamöterna i platsordning, ersättarna i turordning, därefter övriga. */
  async uppdragDen(namndId: string, datum: string): Promise<UppdragDag[]> {
    return await this.forrad.uppdragDen(namndId, datum);
  }

  /**
   * De som ska ha kallelsen: varje ledamot och varje ersättare (KL 6:17), insynsplatser, personalföreträdare och de med
   * närvarorätt, en gång var. Personalföreträdares ersättare kallas bara när de tjänstgör (KL 7:18) och är inte med.
   */
  async mottagareAvKallelse(namndId: string, datum: string): Promise<Kallelsemottagare[]> {
    return await this.forrad.mottagare(namndId, datum);
  }

  /**
   * Den som har ordförandens uppgifter: ordföranden; är uppdraget vakant eller ordföranden förhindrad 1:e och därefter
   * 2:e vice ordföranden (KL 6:22 och reglementet); annars null.
   * @param datum dagen för uppdraget
   * @param hinderDen dagen då hinder räknas; utelämnad samma dag
   */
  async vemArOrdforande(namndId: string, datum: string, hinderDen = datum): Promise<UppdragDag | null> {
    const uppdrag = await this.forrad.uppdragDen(namndId, datum);
    const hindrade = await this.forrad.hindrade(namndId, hinderDen);
    for (const roll of ['ordforande', 'forste_vice', 'andre_vice'] as const) {
      const innehavare = uppdrag.find((u) => u.roll === roll && !hindrade.includes(u.id));
      if (innehavare !== undefined) return innehavare;
    }
    return null;
  }

  /** Om personen får frisläppa listan för kallelse: den som har ordförandens uppgifter, eller den som ordföranden har utsett. */
  async farFrislappa(namndId: string, personId: string, datum: string, hinderDen = datum): Promise<boolean> {
    const ordforande = await this.vemArOrdforande(namndId, datum, hinderDen);
    if (ordforande?.personId === personId) return true;
    const reglemente = await this.forrad.reglementeDen(namndId, datum);
    return reglemente?.frislapparePersonId === personId;
  }

  /** Namn på personer; aldrig kontaktuppgifter. Okända id saknas i svaret. */
  async personer(ids: readonly string[]): Promise<Map<string, Personnamn>> {
    const rader = ids.length === 0 ? [] : await this.forrad.personer(ids);
    return new Map(rader.map((rad) => [rad.id, rad]));
  }
}
