import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Anstallning } from './anstallning.entity.js';
import { Enhet } from './enhet.entity.js';

/** En tjänst en viss dag. */
export interface Tjanst {
  id: string;
  personId: string;
  namn: string;
  titel: string;
  enhetId: string | null;
  enhet: string | null;
}

/** Det i en enhet som kan ändras. */
export type Enhetsuppgifter = Omit<Enhet, 'id' | 'organId' | 'version'>;

export interface Enhetsrad extends Omit<Enhet, 'organId'> {
  chef: string | null;
  /** Enheterna ovanför, den översta först, och sist enheten själv. */
  vag: string[];
}

/** Det i en tjänst som kan ändras. */
export type Tjansteuppgifter = Pick<Anstallning, 'titel' | 'enhetId' | 'fran' | 'till'>;

export interface Tjansterad extends Tjanst {
  fran: string;
  till: string | null;
  version: number;
}

const TRAD = `with recursive trad as (
    select e.id, array[e.namn] as vag from enhet e where e.organ_id = $1 and e.overordnad_id is null
    union all select e.id, t.vag || e.namn from enhet e join trad t on e.overordnad_id = t.id)
  select e.id, e.namn, e.overordnad_id as "overordnadId", e.chef_id as "chefId", p.visat_namn as chef, e.fran, e.till, t.vag, e.version
    from trad t join enhet e on e.id = t.id left join person p on p.id = e.chef_id`;
const TJANST = `select a.id, a.person_id as "personId", p.visat_namn as namn, a.titel, a.enhet_id as "enhetId", e.namn as enhet, a.fran, a.till, a.version
  from anstallning a join person p on p.id = a.person_id left join enhet e on e.id = a.enhet_id`;
const TJANSTESORTERING = { namn: 'p.visat_namn', titel: 'a.titel', enhet: 'e.namn', fran: 'a.fran', till: 'a.till' };

@Injectable()
export class ForvaltningForrad extends Forrad {
  async laggEnhet(enhet: Omit<Enhet, 'version'>): Promise<void> {
    await this.skriv.insert(Enhet, enhet);
  }

  async enhet(id: string): Promise<Enhet | null> {
    return await this.las.findOneBy(Enhet, { id });
  }

  /** @returns om raden fanns i den versionen */
  async andraEnhet(id: string, version: number, andring: Partial<Enhetsuppgifter>): Promise<boolean> {
    return (await this.skriv.update(Enhet, { id, version }, andring)).affected === 1;
  }

  /** Organets enheter i trädets ordning; med `datum` bara de som finns den dagen. */
  async enheter(organId: string, datum: string | null): Promise<Enhetsrad[]> {
    return await this.rader<Enhetsrad>(
      `${TRAD} where $2::date is null or ((e.fran is null or e.fran <= $2) and (e.till is null or e.till >= $2)) order by t.vag, e.id`,
      [organId, datum],
    );
  }

  async anstallning(organId: string, id: string): Promise<Tjansterad | undefined> {
    return (await this.rader<Tjansterad>(`${TJANST} where a.organ_id = $1 and a.id = $2`, [organId, id]))[0];
  }

  /** @returns om raden fanns i den versionen */
  async andraAnstallning(id: string, version: number, andring: Partial<Tjansteuppgifter>): Promise<boolean> {
    return (await this.skriv.update(Anstallning, { id, version }, andring)).affected === 1;
  }

  async anstallningar(
    organId: string,
    fraga: Listfraga,
    datum: string | undefined,
  ): Promise<{ rader: Tjansterad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const vilka = 'where a.organ_id = $1 and ($2::date is null or (a.fran <= $2 and (a.till is null or a.till >= $2)))';
    const varden = [organId, datum ?? null];
    const rader = await this.rader<Tjansterad>(
      `${TJANST} ${vilka} order by ${ordning(fraga.sortera, TJANSTESORTERING, 'namn', 'a.id')} limit $3 offset $4`,
      [...varden, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from anstallning a ${vilka}`,
      varden,
    );
    return { rader, antal: antal[0]?.antal ?? 0 };
  }

  async laggAnstallning(anstallning: Omit<Anstallning, 'version'>): Promise<void> {
    await this.skriv.insert(Anstallning, anstallning);
  }

  async tjansterDen(organId: string, datum: string): Promise<Tjanst[]> {
    return await this.rader<Tjanst>(
      `select a.id, a.person_id as "personId", p.visat_namn as namn, a.titel, a.enhet_id as "enhetId", e.namn as enhet
         from anstallning a join person p on p.id = a.person_id left join enhet e on e.id = a.enhet_id
        where a.organ_id = $1 and a.fran <= $2::date and (a.till is null or a.till >= $2::date)
        order by p.visat_namn, a.id`,
      [organId, datum],
    );
  }
}
