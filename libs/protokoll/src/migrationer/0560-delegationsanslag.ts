import type { MigrationInterface, QueryRunner } from 'typeorm';

const ANSLAG = `
  -- Anslaget av en delegats särskilda protokoll (KL 8:10 p. 3). nr > 1 är ett nytt tillkännagivande med ny full tid (KL 13:5).
  create table delegationsanslag (
    id uuid not null,
    namnd_id uuid not null,
    delegatprotokoll_id uuid not null,
    nr integer not null,
    anslagsdatum date not null,
    sista_overklagandedag date not null,
    tidigast_ned date not null,
    forvaringsplats text not null,
    uppsatt_tid timestamptz not null,
    nedtaget_datum date,
    skal text,
    constraint pk_delegationsanslag primary key (id),
    constraint fk_delegationsanslag_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_delegationsanslag_protokoll foreign key (delegatprotokoll_id) references delegationsprotokoll (id) on delete restrict,
    constraint uq_delegationsanslag_nr unique (delegatprotokoll_id, nr),
    constraint ck_delegationsanslag_tid check (sista_overklagandedag >= anslagsdatum + 21 and tidigast_ned > sista_overklagandedag),
    constraint ck_delegationsanslag_ned check (nedtaget_datum is null or nedtaget_datum >= tidigast_ned),
    constraint ck_delegationsanslag_skal check (nr = 1 or skal is not null),
    constraint ck_delegationsanslag_forvaringsplats check (length(trim(forvaringsplats)) > 0)
  );
  create index ix_delegationsanslag_uppe on delegationsanslag (tidigast_ned) where nedtaget_datum is null;

  create function delegationsanslag_vakt() returns trigger language plpgsql as $$
  declare
    p delegationsprotokoll;
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'Ett tillkännagivande tas aldrig bort. Det tas ned på sin dag, med bevis.';
    end if;
    if tg_op = 'UPDATE' then
      if to_jsonb(old) - 'nedtaget_datum' <> to_jsonb(new) - 'nedtaget_datum' or old.nedtaget_datum is not null then
        raise exception using errcode = 'KL001', message = 'Ett tillkännagivandes dagar ändras inte. Gör ett nytt tillkännagivande med ny full tid (KL 13:5).';
      end if;
      return new;
    end if;
    select * into p from delegationsprotokoll where id = new.delegatprotokoll_id for share;
    if p.lage <> 'justerat' or new.anslagsdatum < p.justerat_dag or p.namnd_id <> new.namnd_id then
      raise exception using errcode = 'KL001', message = 'Bara ett justerat protokoll tillkännages, tidigast samma dag som det justerades (KL 8:12).';
    end if;
    return new;
  end $$;
  create trigger tr_delegationsanslag_vakt before insert or update or delete on delegationsanslag for each row execute function delegationsanslag_vakt();
`;

/** Egna tillkännagivanden för delegationsbeslut som inte anmäls till nämnden. */
export class Delegationsanslag1700000000560 implements MigrationInterface {
  name = 'Delegationsanslag1700000000560';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ANSLAG);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table delegationsanslag; drop function delegationsanslag_vakt()');
  }
}
