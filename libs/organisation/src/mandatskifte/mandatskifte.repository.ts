import { Forrad, type Listfraga, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Importomfattning } from '../import/import.typer.js';
import { Kvarlosning } from './kvarlosning.entity.js';
import { Mandatskifte } from './mandatskifte.entity.js';
import type { Standardpunkt } from './mandatskifte.typer.js';
import { Standardlista } from './standardlista.entity.js';

export interface Losningsrad extends Kvarlosning {
  namn: string;
  tillNamn: string | null;
}

const VALDA = `('ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare', 'insynsplats')`;

@Injectable()
export class MandatskifteForrad extends Forrad {
  async lagg(skifte: Omit<Mandatskifte, 'version'>, organIder: readonly string[]): Promise<void> {
    await this.skriv.insert(Mandatskifte, skifte);
    await this.skriv.query('insert into mandatskifte_namnd (skifte_id, organ_id) select $1, unnest($2::uuid[])', [
      skifte.id,
      organIder,
    ]);
  }

  async hamta(id: string): Promise<Mandatskifte | null> {
    return await this.las.findOneBy(Mandatskifte, { id });
  }

  async lasForAndring(id: string): Promise<Mandatskifte | null> {
    return await this.skriv.findOne(Mandatskifte, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async andra(id: string, andring: Partial<Omit<Mandatskifte, 'id' | 'version'>>): Promise<void> {
    await this.skriv.update(Mandatskifte, { id }, andring);
  }

  async lista(omfattning: Importomfattning, fraga: Listfraga): Promise<{ rader: Mandatskifte[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const fragan = this.las
      .createQueryBuilder(Mandatskifte, 's')
      .where('s.kommunId = :kommunId', { kommunId: omfattning.kommunId });
    if (omfattning.namndId === null) fragan.andWhere('s.organId is null');
    else fragan.andWhere('s.organId = :namndId', { namndId: omfattning.namndId });
    const [rader, antal] = await fragan
      .orderBy('s.skiftesdag', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(limit)
      .offset(offset)
      .getManyAndCount();
    return { rader, antal };
  }

  async namnder(skifteIder: readonly string[]): Promise<{ skifteId: string; id: string; namn: string }[]> {
    return await this.rader(
      `select n.skifte_id as "skifteId", o.id, o.namn from mandatskifte_namnd n join organ o on o.id = n.organ_id
        where n.skifte_id = any($1::uuid[]) order by o.namn, o.id`,
      [skifteIder],
    );
  }

  /** Kommunens nämnder som har valda den dagen. Utskott väljs av sin nämnd, inte vid skiftet. */
  async namnderMedValda(kommunId: string, datum: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select o.id from organ o where o.kommun_id = $1 and o.slag not in ('utskott', 'beredning') and exists (
         select 1 from uppdrag u where u.organ_id = o.id and u.roll in ${VALDA} and u.fran <= $2::date and (u.till is null or u.till >= $2::date))
        order by o.id`,
      [kommunId, datum],
    );
    return rader.map((rad) => rad.id);
  }

  /** Ett pågående eller genomfört skifte som någon av nämnderna redan är med i, samma dag. */
  async krock(organIder: readonly string[], skiftesdag: string): Promise<string | null> {
    const [rad] = await this.rader<{ namn: string }>(
      `select o.namn from mandatskifte s join mandatskifte_namnd n on n.skifte_id = s.id join organ o on o.id = n.organ_id
        where s.tillstand in ('utkast', 'genomfort') and s.skiftesdag = $2::date and n.organ_id = any($1::uuid[]) order by o.namn limit 1`,
      [organIder, skiftesdag],
    );
    return rad?.namn ?? null;
  }

  /** Nämnderna låses till transaktionens slut: två skiften i samma nämnd görs i tur. */
  async lasOrgan(organIder: readonly string[]): Promise<void> {
    await this.skriv.query('select 1 from organ where id = any($1::uuid[]) order by id for no key update', [organIder]);
  }

  /** Tar bort ett uppdrag som skiftet gav. @returns om det fanns kvar så som skiftet skrev det */
  async taBortUppdrag(id: string, version: number): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown, number]>('delete from uppdrag where id = $1 and version = $2', [
      id,
      version,
    ]);
    return antal === 1;
  }

  /** @returns om uppdraget var så som skiftet lämnade det */
  async aterta(id: string, version: number, till: string | null): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown, number]>(
      'update uppdrag set till = $3, slutorsak = null, version = version + 1 where id = $1 and version = $2',
      [id, version, till],
    );
    return antal === 1;
  }

  async organForUppdrag(ider: readonly string[]): Promise<Map<string, string>> {
    const rader = await this.rader<{ id: string; organId: string }>(
      'select id, organ_id as "organId" from uppdrag where id = any($1::uuid[])',
      [ider],
    );
    return new Map(rader.map((rad) => [rad.id, rad.organId]));
  }

  async losningar(skifteId: string): Promise<Losningsrad[]> {
    return await this.rader<Losningsrad>(
      `select k.id, k.skifte_id as "skifteId", k.nyckel, k.organ_id as "organId", k.person_id as "personId", k.vad,
              k.till_person_id as "tillPersonId", k.anteckning, k.av, k.tid, p.visat_namn as namn, t.visat_namn as "tillNamn"
         from kvarlosning k join person p on p.id = k.person_id left join person t on t.id = k.till_person_id
        where k.skifte_id = $1 order by k.tid, k.id`,
      [skifteId],
    );
  }

  /** @returns om saken inte redan var löst */
  async laggLosning(losning: Kvarlosning): Promise<boolean> {
    const svar = await this.skriv
      .createQueryBuilder()
      .insert()
      .into(Kvarlosning)
      .values(losning)
      .orIgnore()
      .returning('id')
      .execute();
    return (svar.raw as unknown[]).length === 1;
  }

  /** De som var valda dagen före, men inte på skiftesdagen. */
  async avgaende(
    organId: string,
    dagFore: string,
    skiftesdag: string,
  ): Promise<{ personId: string; namn: string; parti: string | null }[]> {
    return await this.rader(
      `select distinct on (u.person_id) u.person_id as "personId", p.visat_namn as namn, u.parti
         from uppdrag u join person p on p.id = u.person_id
        where u.organ_id = $1 and u.roll in ${VALDA} and u.fran <= $2::date and (u.till is null or u.till >= $2::date)
          and not exists (select 1 from uppdrag n where n.organ_id = $1 and n.person_id = u.person_id
            and n.fran <= $3::date and (n.till is null or n.till >= $3::date))
        order by u.person_id, u.fran desc`,
      [organId, dagFore, skiftesdag],
    );
  }

  async standardlista(organId: string): Promise<Standardlista | null> {
    return await this.las.findOneBy(Standardlista, { organId });
  }

  /** @returns om listan fanns i den versionen; version 0 är den förvalda, som inte finns än */
  async skrivStandardlista(organId: string, version: number, punkter: readonly Standardpunkt[]): Promise<boolean> {
    if (version === 0) {
      const [rad] = await this.skriv.query<unknown[]>(
        'insert into standardlista (organ_id, punkter) values ($1, $2) on conflict do nothing returning organ_id',
        [organId, JSON.stringify(punkter)],
      );
      return rad !== undefined;
    }
    const [, antal] = await this.skriv.query<[unknown, number]>(
      'update standardlista set punkter = $3, version = version + 1 where organ_id = $1 and version = $2',
      [organId, version, JSON.stringify(punkter)],
    );
    return antal === 1;
  }
}
