import { Injectable } from '@nestjs/common';
import { Forrad, ROLL_TEXT, type Roll } from '#plattform';
import type { Rattspunkt } from './domain/beslutanderatt.js';
import type { Rollunderlag } from './domain/innehav.js';
import { normalRoll } from '../delegationsordning/domain/delegattext.js';

/** En enhet som registrerar delegationsbeslut. */
export interface Registreringsenhet {
  enhetId: string;
  namn: string;
  overordnadId: string | null;
  chefId: string | null;
  chef: string | null;
  kod: string | null;
  autodnr: boolean;
  rapporterar: boolean;
  /** 0 så länge inget är inställt. */
  version: number;
}

interface Ordningspunktrad extends Rattspunkt {
  ordningId: string;
  punktNorm: string;
}

export interface Ordningsperiod {
  id: string;
  gallerFran: string;
  punkter: Map<string, Rattspunkt>;
}

interface Rollrad {
  personId: string;
  roll: string;
  fran: string;
  till: string | null;
}

const UPPDRAG = `case u.roll when 'ordforande' then 'ordförande' when 'forste_vice' then '1:e vice ordförande' when 'andre_vice' then '2:e vice ordförande' else u.roll end`;

/** Läser det som raderna prövas mot ur organisationen och delegationsordningarna. */
@Injectable()
export class ProvgrundForrad extends Forrad {
  async enheter(namndId: string): Promise<Registreringsenhet[]> {
    return await this.rader<Registreringsenhet>(
      `with recursive trad as (
         select e.id, array[e.namn] as vag from enhet e where e.organ_id = $1 and e.overordnad_id is null
         union all select e.id, t.vag || e.namn from enhet e join trad t on e.overordnad_id = t.id)
       select e.id as "enhetId", e.namn, e.overordnad_id as "overordnadId", e.chef_id as "chefId", p.visat_namn as chef, d.kod,
         coalesce(d.autodnr, false) as autodnr, coalesce(d.rapporterar, true) as rapporterar, coalesce(d.version, 0) as version
       from trad t join enhet e on e.id = t.id left join person p on p.id = e.chef_id left join delegationsenhet d on d.enhet_id = e.id
       order by t.vag, e.id`,
      [namndId],
    );
  }

  async roller(namndId: string): Promise<Omit<Rollunderlag, 'enheter'>> {
    const tjanster = await this.rader<Rollunderlag['tjanster'][number]>(
      'select person_id as "personId", titel, enhet_id as "enhetId", fran, till from anstallning where organ_id = $1 order by fran, id',
      [namndId],
    );
    const tilldelade = await this.rader<Rollrad>(
      `select k.person_id as "personId", r.roll, r.fran, r.till from rolltilldelning r join konto k on k.id = r.konto_id
       where r.organ_id = $1 and k.person_id is not null order by r.fran, r.id`,
      [namndId],
    );
    const uppdrag = await this.rader<Rollrad>(
      `select u.person_id as "personId", ${UPPDRAG} as roll, u.fran, u.till from uppdrag u where u.organ_id = $1 order by u.fran, u.id`,
      [namndId],
    );
    const franvaro = await this.rader<Rollunderlag['franvaro'][number]>(
      `select k.person_id as "personId", e.person_id as "ersattareId", f.fran, f.till from franvaro f join konto k on k.id = f.konto_id
         join konto e on e.id = f.ersattare_konto_id
       where f.namnd_id = $1 and not f.aterkallad and k.person_id is not null and e.person_id is not null order by f.fran, f.id`,
      [namndId],
    );
    const namngivna = tilldelade.map((rad) => ({ ...rad, roll: ROLL_TEXT[rad.roll as Roll] }));
    return { tjanster, franvaro, roller: [...namngivna, ...uppdrag] };
  }

  /** De som kan stå som delegat i nämnden, och namnen som visas. */
  async personer(namndId: string): Promise<{ personId: string; namn: string; titel: string | null }[]> {
    return await this.rader(
      `select p.id as "personId", p.visat_namn as namn,
         (select a.titel from anstallning a where a.person_id = p.id and a.organ_id = $1 order by a.fran desc, a.id limit 1) as titel
       from person p where p.id in (
         select person_id from anstallning where organ_id = $1 union select person_id from uppdrag where organ_id = $1
         union select k.person_id from rolltilldelning r join konto k on k.id = r.konto_id where r.organ_id = $1
         union select delegat_person_id from delegationsbeslut where namnd_id = $1)
       order by p.visat_namn, p.id`,
      [namndId],
    );
  }

  /** Nämndens antagna ordningar, den senaste först, med punkterna och vidaredelegationen. */
  async ordningar(namndId: string): Promise<Ordningsperiod[]> {
    const ordningar = await this.rader<{ id: string; gallerFran: string }>(
      `select id, galler_fran as "gallerFran" from delegationsordning where namnd_id = $1 and lage = 'antagen' order by galler_fran desc`,
      [namndId],
    );
    const punkter = await this.rader<Ordningspunktrad>(
      `select p.ordning_id as "ordningId", p.punkt_norm as "punktNorm", p.punkt, p.vad, p.delegat_slag as "delegatSlag", p.delegat_roll as "delegatRoll",
         p.ersattare, p.spar, coalesce((select json_agg(json_build_object('roll', v.roll, 'fran', v.fran, 'till', v.till) order by v.fran)
           from vidaredelegation v where v.punkt_id = p.id), '[]'::json) as vidare
       from delegationspunkt p join delegationsordning o on o.id = p.ordning_id where o.namnd_id = $1 and o.lage = 'antagen'`,
      [namndId],
    );
    return ordningar.map(({ id, gallerFran }) => ({
      id,
      gallerFran,
      punkter: new Map(
        punkter
          .filter(({ ordningId }) => ordningId === id)
          .map(({ punktNorm, ...punkt }) => [
            punktNorm,
            { ...punkt, delegatRoll: normalRoll(punkt.delegatRoll), ersattare: punkt.ersattare.map(normalRoll) },
          ]),
      ),
    }));
  }

  /** `enhetId:månad` för inlämnade listor. */
  async inlamnade(namndId: string): Promise<string[]> {
    const rader = await this.rader<{ nyckel: string }>(
      `select l.enhet_id || ':' || l.manad as nyckel from delegationslista l where l.namnd_id = $1 and l.lage = 'inlamnad'`,
      [namndId],
    );
    return rader.map(({ nyckel }) => nyckel);
  }
}
