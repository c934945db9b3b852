import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Uppdragsroll } from '../uppdrag/uppdrag.js';

/** Uppslag som bara inläsningen av äldre uppgifter behöver. */
@Injectable()
export class ImportForrad extends Forrad {
  async kommun(namn: string): Promise<string | null> {
    const [rad] = await this.rader<{ id: string }>('select id from kommun where namn = $1', [namn]);
    return rad?.id ?? null;
  }

  /** Första giltighetsdagen för närmast följande version av reglementet. */
  async nastaReglemente(namndId: string, datum: string): Promise<string | null> {
    const [rad] = await this.rader<{ fran: string }>(
      'select min(giltig_fran)::text as fran from reglemente where organ_id = $1 and giltig_fran > $2',
      [namndId, datum],
    );
    return rad?.fran ?? null;
  }

  /** Sista giltighetsdagen för närmast föregående version av reglementet. */
  async forraReglementetsSlut(namndId: string, datum: string): Promise<string | null> {
    const [rad] = await this.rader<{ till: string | null }>(
      'select max(giltig_till)::text as till from reglemente where organ_id = $1 and giltig_fran < $2',
      [namndId, datum],
    );
    return rad?.till ?? null;
  }

  /** En person med det namnet som har haft uppdrag eller stått i ett upprop i nämnden. */
  async personIOrgan(namndId: string, namn: string): Promise<string | null> {
    const [rad] = await this.rader<{ id: string }>(
      `select p.id from person p where p.namn = $2
         and exists (select 1 from uppdrag u where u.person_id = p.id and u.organ_id = $1) order by p.id limit 1`,
      [namndId, namn],
    );
    return rad?.id ?? null;
  }

  async uppdragDen(namndId: string, personId: string, datum: string): Promise<{ roll: Uppdragsroll } | null> {
    const [rad] = await this.rader<{ roll: Uppdragsroll }>(
      'select roll from uppdrag where organ_id = $1 and person_id = $2 and fran <= $3::date and (till is null or till >= $3::date)',
      [namndId, personId, datum],
    );
    return rad ?? null;
  }
}
