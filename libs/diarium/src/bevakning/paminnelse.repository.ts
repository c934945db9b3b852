import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Paminnelseval } from './domain/paminnelsedag.js';

/** En bevakning som ett konto kan behöva påminnas om. Orden är null när de inte får lämna Klubba. */
export interface Paminnelserad extends Paminnelseval {
  bevakningId: string;
  namndId: string;
  arendeId: string;
  dnr: string;
  vad: string | null;
  forfallodag: string;
  /** Dagen då den kom till eller senast flyttades. */
  fran: string;
  kontoId: string;
  /** Varför kontot får den; sekretariatet bara när ingen annan finns. */
  grund: 'ansvarig' | 'enhet' | 'sekretariat';
  notis: boolean;
  mejl: boolean;
}

export interface Paminnelsemottagare {
  personId: string;
  namn: string;
  epost: string | null;
}

const LANGST_FORE = 62;

const KANDIDATER = `
  select b.id, k.id as konto_id, 'ansvarig' as grund from bevakning b join konto k on k.person_id = b.ansvarig_person_id
   where exists (select 1 from roller_den($1::date) r where r.konto_id = k.id and r.namnd_id = b.namnd_id)
  union
  select b.id, r.konto_id, 'ansvarig' from bevakning b join konto k on k.person_id = b.ansvarig_person_id
    join roller_den($1::date) r on r.for_konto_id = k.id and r.namnd_id = b.namnd_id
  union
  select b.id, k.id, 'enhet' from bevakning b join anstallning t on t.enhet_id = b.enhet_id and t.fran <= $1::date and (t.till is null or t.till >= $1::date)
    join konto k on k.person_id = t.person_id
   where exists (select 1 from roller_den($1::date) r where r.konto_id = k.id and r.namnd_id = b.namnd_id)
  union
  select b.id, r.konto_id, 'sekretariat' from bevakning b join roller_den($1::date) r on r.namnd_id = b.namnd_id
    and r.roll in ('registrator', 'namndsekreterare') and r.grund <> 'franvaro'`;

@Injectable()
export class PaminnelseForradBevakning extends Forrad {
  /** Öppna bevakningar med de konton som kan få dem, och hur de vill bli påminda. */
  async kandidater(idag: string): Promise<Paminnelserad[]> {
    return await this.rader<Paminnelserad>(
      `select b.id as "bevakningId", b.namnd_id as "namndId", b.arende_id as "arendeId", a.dnr,
         case when a.sekretess_lagrum is null and not a.sekretess_under_provning
           and coalesce(h.sekretess_lagrum is null and not h.sekretess_under_provning, true) then b.vad end as vad,
         b.forfallodag, coalesce((select max((x.tid at time zone 'Europe/Stockholm')::date) from bevakningsandring x where x.bevakning_id = b.id and x.slag in ('flyttad', 'overlamnad')), b.skapad_dag) as fran,
         m.konto_id as "kontoId", m.grund, coalesce(v.dagar_fore, 3) as "dagarFore", coalesce(v.pa_dagen, true) as "paDagen",
         coalesce(v.forsenade, true) as forsenade, coalesce(v.notis, true) as notis, coalesce(v.mejl, true) as mejl
       from (${KANDIDATER}) m join bevakning b on b.id = m.id join konto k on k.id = m.konto_id and not k.avstangt
         join arende a on a.id = b.arende_id left join handling h on h.id = b.handling_id left join bevakningsval v on v.konto_id = m.konto_id
       where b.lage = 'oppen' and b.forfallodag <= $1::date + ${String(LANGST_FORE)} and a.status <> 'makulerat'
       order by m.konto_id, b.forfallodag, b.id`,
      [idag],
    );
  }

  /** @returns falskt när påminnelsen redan är given */
  async anteckna(bevakningId: string, kontoId: string, nyckel: string, dag: string): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into bevakningspaminnelse (bevakning_id, konto_id, nyckel, dag) values ($1, $2, $3, $4) on conflict do nothing returning nyckel`,
      [bevakningId, kontoId, nyckel, dag],
    );
    return rader.length === 1;
  }

  /** Dagens samlade mejl. @returns falskt när det redan har gått */
  async dagensMejl(kontoId: string, dag: string, omgangId: string): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into bevakningsmejl (konto_id, dag, omgang_id) values ($1, $2, $3) on conflict do nothing returning dag`,
      [kontoId, dag, omgangId],
    );
    return rader.length === 1;
  }

  async mottagare(kontoId: string): Promise<Paminnelsemottagare | null> {
    const [rad] = await this.rader<Paminnelsemottagare>(
      `select p.id as "personId", k.namn, p.epost from konto k join person p on p.id = k.person_id where k.id = $1`,
      [kontoId],
    );
    return rad ?? null;
  }

  /** Ärendets öppna bevakningar som den gamla handläggaren ansvarar för. */
  async handlaggarens(arendeId: string, personId: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select id from bevakning where arende_id = $1 and ansvarig_person_id = $2 and lage = 'oppen' order by id`,
      [arendeId, personId],
    );
    return rader.map(({ id }) => id);
  }
}
