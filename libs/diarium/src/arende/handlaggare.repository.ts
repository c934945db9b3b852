import { Injectable } from '@nestjs/common';
import { Forrad, rollerMed } from '#plattform';

/** En som kan handlägga ärenden i nämnden. */
export interface Handlaggarval {
  personId: string;
  namn: string;
  titel: string | null;
  enhet: string | null;
  /** Ärenden som inte är avslutade eller makulerade. */
  pagaende: number;
}

/** Ett byte av handläggare eller enhet. */
export interface Handlaggarbyte {
  id: string;
  franPersonId: string | null;
  fran: string | null;
  tillPersonId: string | null;
  till: string | null;
  franEnhet: string | null;
  tillEnhet: string | null;
  skal: string | null;
  vem: string;
  tid: Date;
}

export interface NyttByte {
  id: string;
  namndId: string;
  arendeId: string;
  franPersonId: string | null;
  tillPersonId: string | null;
  franEnhet: string | null;
  tillEnhet: string | null;
  skal: string | null;
  aktor: unknown;
  tid: Date;
}

// Insyn, granskning och skötsel av systemet är inget man handlägger ärenden med.
const INTE = `r.roll not in ('insynsplats', 'revisor', 'administrator')`;

@Injectable()
export class HandlaggareForrad extends Forrad {
  async harRoll(namndId: string, personId: string, dag: string): Promise<boolean> {
    const rader = await this.rader<unknown>(
      `select 1 from konto k join roller_den($3::date) r on r.konto_id = k.id
        where k.person_id = $2 and not k.avstangt and r.namnd_id = $1 and ${INTE} limit 1`,
      [namndId, personId, dag],
    );
    return rader.length > 0;
  }

  async val(namndId: string, dag: string): Promise<Handlaggarval[]> {
    return await this.rader<Handlaggarval>(
      `select p.id as "personId", p.visat_namn as namn,
         (select t.titel from anstallning t where t.person_id = p.id and t.organ_id = $1 and t.fran <= $2::date and (t.till is null or t.till >= $2::date) order by t.fran desc limit 1) as titel,
         (select e.namn from anstallning t join enhet e on e.id = t.enhet_id where t.person_id = p.id and t.organ_id = $1 and t.fran <= $2::date and (t.till is null or t.till >= $2::date) order by t.fran desc limit 1) as enhet,
         (select count(*)::int from arende a where a.namnd_id = $1 and a.handlaggare_id = p.id and a.status not in ('avslutat', 'makulerat')) as pagaende
       from person p where exists (select 1 from konto k join roller_den($2::date) r on r.konto_id = k.id
         where k.person_id = p.id and not k.avstangt and r.namnd_id = $1 and r.roll = any($3::text[]) and ${INTE})
       order by p.visat_namn collate "sv-x-icu", p.id`,
      [namndId, dag, rollerMed('arende.las')],
    );
  }

  async laggByte(byte: NyttByte): Promise<void> {
    await this.skriv.query(
      `insert into handlaggarbyte (id, namnd_id, arende_id, fran_person_id, till_person_id, fran_enhet, till_enhet, skal, aktor, tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        byte.id,
        byte.namndId,
        byte.arendeId,
        byte.franPersonId,
        byte.tillPersonId,
        byte.franEnhet,
        byte.tillEnhet,
        byte.skal,
        JSON.stringify(byte.aktor),
        byte.tid,
      ],
    );
  }

  /** Ärendets byten, det senaste först. */
  async byten(namndId: string, arendeId: string): Promise<Handlaggarbyte[]> {
    return await this.rader<Handlaggarbyte>(
      `select b.id, b.fran_person_id as "franPersonId", f.visat_namn as fran, b.till_person_id as "tillPersonId", t.visat_namn as till,
         b.fran_enhet as "franEnhet", b.till_enhet as "tillEnhet", b.skal, visat_namn((b.aktor ->> 'personId')::uuid, b.aktor ->> 'namn') as vem, b.tid
       from handlaggarbyte b left join person f on f.id = b.fran_person_id left join person t on t.id = b.till_person_id
       where b.namnd_id = $1 and b.arende_id = $2 order by b.tid desc, b.id desc`,
      [namndId, arendeId],
    );
  }
}
