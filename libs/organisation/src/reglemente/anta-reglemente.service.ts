import { DomanFel, Handelselogg, nyttId, saknas, Transactional } from '#plattform';
import { addDays } from '#regelverk';
import { Injectable } from '@nestjs/common';
import { OrganForrad } from '../organ/organ.repository.js';
import { kravPlatser, kravRegler } from './krav.js';
import { FORVALDA_REGLER, type Reglementesregler, type Reglementesversion } from './reglemente.js';
import { ReglementeForrad } from './reglemente.repository.js';

export interface NyttReglemente {
  namndId: string;
  /** Första giltighetsdagen; det föregående gäller till och med dagen före. */
  giltigFran: string;
  /** Det som inte anges är som i föregående version, eller som det är förvalt. */
  regler: Partial<Reglementesregler>;
}

const REGELNYCKLAR = Object.keys({ ...FORVALDA_REGLER, platser: 0 }) as (keyof Reglementesregler)[];

const reglerUr = (version: Reglementesversion): Reglementesregler =>
  Object.fromEntries(REGELNYCKLAR.map((nyckel) => [nyckel, version[nyckel]])) as unknown as Reglementesregler;

/** Lägger in en ny version av nämndens reglemente, så som fullmäktige antagit det. */
@Injectable()
export class AntaReglemente {
  constructor(
    private readonly reglementen: ReglementeForrad,
    private readonly organ: OrganForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @returns den nya versionens id
   * @throws DomanFel 404, `ORGANISATION.REGLEMENTE_BRISTER`, `ORGANISATION.REGLEMENTE_SENARE`, `ORGANISATION.PLATS_BESATT`
   */
  @Transactional()
  async anta(nytt: NyttReglemente): Promise<string> {
    if ((await this.organ.medId(nytt.namndId)) === null) throw saknas('Nämnden');
    const forra = await this.reglementen.senasteForByte(nytt.namndId);
    const grund = forra === undefined ? { ...FORVALDA_REGLER, platser: 0 } : reglerUr(forra);
    const regler: Reglementesregler = { ...grund, ...nytt.regler };
    kravRegler(regler);
    await kravPlatser(this.reglementen, nytt.namndId, nytt.giltigFran, regler.platser);
    if (forra !== undefined) await this.avsluta(forra, nytt.giltigFran);
    const id = nyttId();
    const frislapparePersonId = forra?.frislapparePersonId ?? null;
    const { giltigFran } = nytt;
    await this.reglementen.lagg({
      ...regler,
      id,
      organId: nytt.namndId,
      giltigFran,
      giltigTill: null,
      frislapparePersonId,
    });
    await this.handelser.skriv({
      namndId: nytt.namndId,
      typ: 'reglemente.antaget',
      objekt: 'reglemente',
      objektId: id,
      fore: forra ?? null,
      efter: { giltigFran, ...regler },
    });
    return id;
  }

  private async avsluta(forra: Reglementesversion, giltigFran: string): Promise<void> {
    if (giltigFran <= forra.giltigFran) {
      throw new DomanFel(
        'ORGANISATION.REGLEMENTE_SENARE',
        `Det finns redan ett reglemente som gäller från ${forra.giltigFran}. Ange ett senare datum, eller rätta det som finns.`,
        { data: { giltigFran: forra.giltigFran } },
      );
    }
    if (forra.giltigTill !== null && forra.giltigTill < giltigFran) return;
    await this.reglementen.andra(forra.id, forra.version, { giltigTill: addDays(giltigFran, -1) });
  }
}
