import type { MigrationInterface, QueryRunner } from 'typeorm';

// Den dag ett ärende första gången blev beslutat. Loggen vet det; här står det så att en rapport inte behöver läsa hela loggen.
const TABELL = `
  create table arende_beslutstid (
    arende_id uuid not null,
    beslutat_datum date not null,
    constraint pk_arende_beslutstid primary key (arende_id),
    constraint fk_arende_beslutstid_arende foreign key (arende_id) references arende (id) on delete cascade
  );
  create index ix_arende_beslutstid_datum on arende_beslutstid (beslutat_datum);

  create function arende_beslutstid_notera() returns trigger language plpgsql as $$
  begin
    insert into arende_beslutstid (arende_id, beslutat_datum)
      select a.id, (new.tid at time zone 'Europe/Stockholm')::date from arende a where a.id = new.objekt_id::uuid
      on conflict do nothing;
    return null;
  end $$;
  create trigger tr_handelse_beslutstid after insert on handelse for each row
    when (new.objekt = 'arende' and new.efter ->> 'status' = 'beslutat' and new.objekt_id ~ '^[0-9a-f-]{36}$') execute function arende_beslutstid_notera();

  insert into arende_beslutstid (arende_id, beslutat_datum)
    select h.objekt_id::uuid, min((h.tid at time zone 'Europe/Stockholm')::date)
      from handelse h where h.objekt = 'arende' and h.efter ->> 'status' = 'beslutat'
       and exists (select 1 from arende a where a.id = h.objekt_id::uuid) group by 1;

  create index ix_arende_registrerat on arende (namnd_id, registrerat_datum);
  create index ix_arende_avslutat on arende (namnd_id, avslutat_datum) where avslutat_datum is not null;
`;

/** Det som rapporterna räknar på: när ett ärende först beslutades, och index för perioder. */
export class Beslutstid1700000000236 implements MigrationInterface {
  name = 'Beslutstid1700000000236';

  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELL);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index ix_arende_avslutat, ix_arende_registrerat;
      drop trigger tr_handelse_beslutstid on handelse;
      drop function arende_beslutstid_notera();
      drop table arende_beslutstid;
    `);
  }
}
