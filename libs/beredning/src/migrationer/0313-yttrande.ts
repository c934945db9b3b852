import type { MigrationInterface, QueryRunner } from 'typeorm';

const YTTRANDE = `
  -- Yttrandet över en remiss: skrivelsen som det är, tjänsteskrivelsen det hör ihop med, beslutet och hur det sändes.
  create table yttrande (
    remiss_in_id uuid not null,
    namnd_id uuid not null,
    skrivelse_id uuid not null,
    tjansteskrivelse_id uuid,
    beslut_satt text,
    beslut_dag date,
    beslut_paragraf text,
    delegat_person_id uuid,
    delegationspunkt text,
    sant_satt text,
    version integer not null default 1,
    constraint pk_yttrande primary key (remiss_in_id),
    constraint fk_yttrande_remiss foreign key (remiss_in_id) references remiss_in (id) on delete restrict,
    constraint fk_yttrande_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_yttrande_skrivelse foreign key (skrivelse_id) references tjansteskrivelse (id) on delete restrict,
    constraint fk_yttrande_tjansteskrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete restrict,
    constraint fk_yttrande_delegat foreign key (delegat_person_id) references person (id) on delete restrict,
    constraint uq_yttrande_skrivelse unique (skrivelse_id),
    constraint ck_yttrande_tjansteskrivelse check (tjansteskrivelse_id <> skrivelse_id),
    constraint ck_yttrande_beslut check (case beslut_satt
      when 'namnd' then beslut_dag is not null and beslut_paragraf is not null and delegat_person_id is null
      when 'delegation' then beslut_dag is not null and delegat_person_id is not null and delegationspunkt is not null
      else beslut_satt is null and beslut_dag is null end),
    constraint ck_yttrande_sant check (sant_satt in ('mejl', 'post', 'e_tjanst', 'namnd') and (sant_satt is null or beslut_satt is not null))
  );

  create function yttrande_vakt() returns trigger language plpgsql as $$
  declare
    hinder text;
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'Ett yttrande tas inte bort.';
    end if;
    if new.beslut_satt is not null and not exists (select 1 from tjansteskrivelse t where t.id = new.skrivelse_id and t.tillstand = 'faststalld') then
      raise exception using errcode = 'KL001', message = 'Yttrandet beslutas när det är fastställt.';
    end if;
    select arende_delegationshinder(r.arende_id) into hinder from remiss_in r where r.id = new.remiss_in_id;
    if new.beslut_satt = 'delegation' and hinder is not null then
      raise exception using errcode = 'KL001', message = hinder;
    end if;
    return new;
  end $$;
  create trigger tr_yttrande_vakt before insert or update or delete on yttrande for each row execute function yttrande_vakt();
`;

/** Yttrandet över en remiss som ett eget dokument, beslutat av nämnden eller på delegation och sänt när det är beslutat. */
export class Yttrande1700000000313 implements MigrationInterface {
  name = 'Yttrande1700000000313';

  async up(q: QueryRunner): Promise<void> {
    await q.query(YTTRANDE);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table yttrande; drop function yttrande_vakt();');
  }
}
