import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Presidieforhinder } from './presidieforhinder.entity.js';

export type Presidieroll = 'ordforande' | 'forste_vice' | 'andre_vice';

/** En i presidiet en viss dag, med hindret den dagen om det finns något. */
export interface Presidieledamot {
  uppdragId: string;
  personId: string;
  namn: string;
  roll: Presidieroll;
  hinder: { id: string; fran: string; till: string; version: number } | null;
  /** Har ordförandens uppgifter den dagen. */
  ordforandeNu: boolean;
}

/** Ett hinder som gäller eller kommer. */
export interface Hinderrad {
  id: string;
  uppdragId: string;
  namn: string;
  roll: Presidieroll;
  fran: string;
  till: string;
  version: number;
}

@Injectable()
export class PresidiumForrad extends Forrad {
  async lagg(rad: Omit<Presidieforhinder, 'version' | 'aterkallad'>): Promise<void> {
    await this.skriv.insert(Presidieforhinder, rad);
  }

  /** @returns om raden fanns i den versionen */
  async andra(
    id: string,
    version: number,
    andring: Partial<Pick<Presidieforhinder, 'till' | 'aterkallad'>>,
  ): Promise<boolean> {
    return (await this.skriv.update(Presidieforhinder, { id, version }, andring)).affected === 1;
  }

  async medId(namndId: string, id: string): Promise<Presidieforhinder | null> {
    const [rad] = await this.rader<Presidieforhinder>(
      `select f.id, f.uppdrag_id as "uppdragId", f.fran, f.till, f.aterkallad, f.version
         from presidieforhinder f join uppdrag u on u.id = f.uppdrag_id where u.organ_id = $1 and f.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  /** Om uppdraget är ett i organets presidium som räcker över tiden. */
  async harUppdraget(namndId: string, uppdragId: string, fran: string, till: string): Promise<boolean> {
    const rader = await this.rader(
      `select 1 from uppdrag u where u.id = $2 and u.organ_id = $1 and u.roll in ('ordforande', 'forste_vice', 'andre_vice')
         and u.fran <= $3::date and (u.till is null or u.till >= $4::date)`,
      [namndId, uppdragId, fran, till],
    );
    return rader.length === 1;
  }

  /** Presidiet den dagen i ordning; den förste utan hinder har ordförandens uppgifter. */
  async presidiet(namndId: string, datum: string): Promise<Presidieledamot[]> {
    const rader = await this.rader<Omit<Presidieledamot, 'ordforandeNu'>>(
      `select v.uppdrag_id as "uppdragId", v.person_id as "personId", p.visat_namn as namn, v.roll,
         case when v.hinder_id is not null then json_build_object('id', v.hinder_id, 'fran', v.hinder_fran, 'till', v.hinder_till,
           'version', (select f.version from presidieforhinder f where f.id = v.hinder_id)) end as hinder
         from presidiet_den($2::date) v join person p on p.id = v.person_id
        where v.namnd_id = $1 order by presidieordning(v.roll)`,
      [namndId, datum],
    );
    const forst = rader.find((rad) => rad.hinder === null);
    return rader.map((rad) => ({ ...rad, ordforandeNu: rad === forst }));
  }

  /** Hinder som gäller eller kommer, i tidsordning. */
  async hinder(namndId: string, fran: string): Promise<Hinderrad[]> {
    return await this.rader<Hinderrad>(
      `select f.id, f.uppdrag_id as "uppdragId", p.visat_namn as namn, u.roll, f.fran, f.till, f.version
         from presidieforhinder f join uppdrag u on u.id = f.uppdrag_id join person p on p.id = u.person_id
        where u.organ_id = $1 and not f.aterkallad and f.till >= $2::date order by f.fran, f.id`,
      [namndId, fran],
    );
  }
}
