import { DomanFel, nyttId, Transactional } from '#plattform';
import { addDays } from '#regelverk';
import { Injectable } from '@nestjs/common';
import { SkapaKommun } from '../kommun/skapa-kommun.service.js';
import { OrganForrad } from '../organ/organ.repository.js';
import { SkapaOrgan } from '../organ/skapa-organ.service.js';
import { OrganisationForrad } from '../organisation.repository.js';
import { SkapaPerson } from '../person/skapa-person.service.js';
import { AntaReglemente } from '../reglemente/anta-reglemente.service.js';
import { FORVALDA_REGLER, type Reglementesregler } from '../reglemente/reglemente.js';
import { ReglementeForrad } from '../reglemente/reglemente.repository.js';
import { UppdragForrad } from '../uppdrag/uppdrag.repository.js';
import type { Uppdragsroll } from '../uppdrag/uppdrag.js';
import { ImportForrad } from './import.repository.js';

export interface AldreNamnd {
  kommun: string;
  namn: string;
  diariekod: string;
  regler: Pick<Reglementesregler, 'platser' | 'kallelsedagar' | 'tillaggsdagar' | 'antalJusterare' | 'forvaringsplats'>;
}

export interface AldrePerson {
  namn: string;
  /** null för den som inte hade något uppdrag i nämnden. */
  roll: Uppdragsroll | null;
  parti: string | null;
}

/** Tar in en nämnd, dess regler och dess människor så som ett äldre protokoll visar dem en viss dag. */
@Injectable()
export class TaInMandat {
  constructor(
    private readonly forrad: ImportForrad,
    private readonly organ: OrganForrad,
    private readonly reglementen: ReglementeForrad,
    private readonly uppdrag: UppdragForrad,
    private readonly organisation: OrganisationForrad,
    private readonly kommuner: SkapaKommun,
    private readonly skapaOrgan: SkapaOrgan,
    private readonly antaReglemente: AntaReglemente,
    private readonly personer: SkapaPerson,
  ) {}

  /** Nämndens id, om den redan finns. */
  async sok(kommun: string, namn: string): Promise<string | null> {
    const kommunId = await this.forrad.kommun(kommun);
    return kommunId === null ? null : ((await this.organ.medNamn(kommunId, namn))?.id ?? null);
  }

  /**
   * @param fran första dagen som beredningen behöver reglerna; `datum` är sammanträdets dag
   * @returns nämndens id; finns nämnden med samma regler den dagen lämnas den som den är
   * @throws DomanFel `ORGANISATION.REGLEMENTE_ANNAT`
   */
  @Transactional()
  async taInNamnd(n: AldreNamnd, datum: string, fran: string): Promise<string> {
    const kommunId = (await this.forrad.kommun(n.kommun)) ?? (await this.kommuner.skapa({ namn: n.kommun }));
    const befintlig = await this.organ.medNamn(kommunId, n.namn);
    const id =
      befintlig?.id ?? (await this.skapaOrgan.skapa({ kommunId, namn: n.namn, slag: 'namnd', diariekod: n.diariekod }));
    await this.reglemente(id, n, datum, fran);
    return id;
  }

  /** @returns id per namn. Uppdraget antecknas för den dagen: mer säger papperet inte. */
  @Transactional()
  async taInPersoner(
    namndId: string,
    personer: readonly AldrePerson[],
    datum: string,
    adress: (namn: string, id: string) => string,
  ): Promise<Map<string, string>> {
    const ider = new Map<string, string>();
    const upptagna = new Set<Uppdragsroll>();
    for (const person of personer) {
      const { namn } = person;
      const id =
        (await this.forrad.personIOrgan(namndId, namn)) ??
        (await this.personer.skapa({ namn, epost: adress(namn, nyttId()) }));
      ider.set(namn, id);
      if (person.roll !== null)
        await this.antecknaUppdrag(namndId, id, { ...person, roll: person.roll }, datum, upptagna);
    }
    return ider;
  }

  /** Den som släpper listan när nämnden saknar ordförande den dagen. */
  @Transactional()
  async utseFrislappare(namndId: string, personId: string, datum: string): Promise<void> {
    const reglemente = await this.organisation.reglementeDen(namndId, datum);
    if (reglemente === undefined) return;
    await this.reglementen.andra(reglemente.id, reglemente.version, { frislapparePersonId: personId });
  }

  private async antecknaUppdrag(
    namndId: string,
    personId: string,
    person: { roll: Uppdragsroll; parti: string | null },
    datum: string,
    upptagna: Set<Uppdragsroll>,
  ): Promise<void> {
    if ((await this.forrad.uppdragDen(namndId, personId, datum)) !== null) return;
    const presidium = ['ordforande', 'forste_vice', 'andre_vice'].includes(person.roll);
    // Två med samma plats i presidiet samma dag: den andra hade den bara för mötet.
    const roll = presidium && upptagna.has(person.roll) ? 'ledamot' : person.roll;
    upptagna.add(roll);
    const rad = { id: nyttId(), organId: namndId, personId, roll, parti: person.parti, plats: null, turordning: null };
    await this.uppdrag.lagg({ ...rad, fran: datum, till: datum });
  }

  private async reglemente(namndId: string, n: AldreNamnd, datum: string, fran: string): Promise<void> {
    const gallande = await this.organisation.reglementeDen(namndId, datum);
    if (gallande !== undefined) {
      const lika = (['platser', 'kallelsedagar', 'tillaggsdagar', 'antalJusterare'] as const).every(
        (nyckel) => gallande[nyckel] === n.regler[nyckel],
      );
      if (lika) return;
      if (gallande.giltigFran === datum || gallande.giltigTill !== null) {
        throw new DomanFel(
          'ORGANISATION.REGLEMENTE_ANNAT',
          `Nämnden har ett annat reglemente för ${datum} i databasen. Rätta filens namnd.platser och namnd.reglemente, eller reglementet under Nämnden.`,
        );
      }
      await this.antaReglemente.anta({ namndId, giltigFran: datum, regler: n.regler });
      return;
    }
    const nasta = await this.forrad.nastaReglemente(namndId, datum);
    const forra = await this.forrad.forraReglementetsSlut(namndId, datum);
    await this.reglementen.lagg({
      ...FORVALDA_REGLER,
      ...n.regler,
      id: nyttId(),
      organId: namndId,
      giltigFran: forra === null || forra < fran ? fran : addDays(forra, 1),
      giltigTill: nasta === null ? null : addDays(nasta, -1),
      frislapparePersonId: null,
    });
  }
}
