import { Forrad, type Roll } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Rolltilldelning } from './rolltilldelning.entity.js';

export interface Rolltilldelningsrad {
  id: string;
  kontoId: string;
  inloggningsnamn: string;
  namn: string;
  roll: Roll;
  fran: string;
  till: string | null;
  version: number;
}

export interface Kontorad {
  id: string;
  inloggningsnamn: string;
  namn: string;
  avstangt: boolean;
  roller: { namndId: string | null; namndNamn: string | null; roll: Roll }[];
  version: number;
}

const ROLLER_NU = `coalesce((select jsonb_agg(jsonb_build_object('namndId', o.id, 'namndNamn', o.namn, 'roll', r.roll) order by o.namn nulls first, r.roll)
  from rolltilldelning r left join organ o on o.id = r.organ_id
  where r.konto_id = k.id and r.fran <= $1::date and (r.till is null or r.till >= $1::date)), '[]') as roller`;

/** Varje ord ska börja ett ord i namnet, eller inloggningsnamnet. */
const KONTOSOK = `not exists (select 1 from regexp_split_to_table(lower(trim($2::text)), '\\s+') ord
  where position(' ' || ord in ' ' || lower(k.namn) || ' ' || lower(k.inloggningsnamn)) = 0)`;

@Injectable()
export class RollForrad extends Forrad {
  async medId(id: string): Promise<Rolltilldelning | null> {
    return await this.las.findOneBy(Rolltilldelning, { id });
  }

  async lagg(tilldelning: Omit<Rolltilldelning, 'version'>): Promise<void> {
    await this.skriv.insert(Rolltilldelning, tilldelning);
  }

  /** @returns om raden fanns i den versionen */
  async avsluta(id: string, version: number, till: string): Promise<boolean> {
    return (await this.skriv.update(Rolltilldelning, { id, version }, { till })).affected === 1;
  }

  /** @returns om raden fanns i den versionen */
  async taBort(id: string, version: number): Promise<boolean> {
    return (await this.skriv.delete(Rolltilldelning, { id, version })).affected === 1;
  }

  /** Om kontot är administratör i hela installationen den dagen. */
  async arAdministrator(kontoId: string, datum: string): Promise<boolean> {
    const rader = await this.rader<{ finns: boolean }>(
      `select exists (select 1 from rolltilldelning where konto_id = $1 and organ_id is null and roll = 'administrator'
         and fran <= $2::date and (till is null or till >= $2::date)) as finns`,
      [kontoId, datum],
    );
    return rader[0]?.finns === true;
  }

  /** En sida av alla konton i Klubba, med rollerna som de är tilldelade i dag. */
  async konton(
    sok: string,
    datum: string,
    limit: number,
    offset: number,
  ): Promise<{ rader: Kontorad[]; antal: number }> {
    const rader = await this.rader<Kontorad>(
      `select k.id, k.inloggningsnamn, k.namn, k.avstangt, k.version, ${ROLLER_NU} from konto k
        where ${KONTOSOK} order by k.namn, k.id limit $3 offset $4`,
      [datum, sok, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from konto k where $1::date is not null and ${KONTOSOK}`,
      [datum, sok],
    );
    return { rader, antal: antal[0]?.antal ?? 0 };
  }

  /** Nämndens tilldelade roller, de pågående och de som varit. */
  async lista(
    organId: string,
    limit: number,
    offset: number,
  ): Promise<{ rader: Rolltilldelningsrad[]; antal: number }> {
    const rader = await this.rader<Rolltilldelningsrad>(
      `select r.id, r.konto_id as "kontoId", k.inloggningsnamn, k.namn, r.roll, r.fran, r.till, r.version
         from rolltilldelning r join konto k on k.id = r.konto_id
        where r.organ_id = $1 order by k.namn, r.fran, r.id limit $2 offset $3`,
      [organId, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(
      'select count(*)::int as antal from rolltilldelning where organ_id = $1',
      [organId],
    );
    return { rader, antal: antal[0]?.antal ?? 0 };
  }
}
