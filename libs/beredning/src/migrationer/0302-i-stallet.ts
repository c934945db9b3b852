import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vem som godkände en skrivelse i en frånvarande undertecknares ställe, och vilka någon är ersättare för en dag. */
export class IStallet1700000000302 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(`
      alter table undertecknare
        add column godkand_av_id uuid,
        add constraint fk_undertecknare_godkand_av foreign key (godkand_av_id) references person (id) on delete restrict,
        -- Namnet står bara när någon annan än undertecknaren själv har godkänt.
        add constraint ck_undertecknare_godkand_av check (godkand_av_id is null or (godkand_tid is not null and godkand_av_id <> person_id));

      create function ersatter_den(p_person uuid, p_namnd uuid, p_dag date) returns setof uuid language sql stable as $$
        select borta.person_id from franvaro f
          join konto e on e.id = f.ersattare_konto_id
          join konto borta on borta.id = f.konto_id
         where e.person_id = p_person and not e.avstangt and f.namnd_id = p_namnd and not f.aterkallad and p_dag between f.fran and f.till
           and borta.person_id is not null
      $$;

      -- Den som själv undertecknar skrivelsen godkänner inte också i någon annans ställe: två ska ha läst den.
      create function undertecknare_i_stallet() returns trigger language plpgsql as $$
      begin
        if new.godkand_av_id is not null and exists (
          select 1 from undertecknare u where u.tjansteskrivelse_id = new.tjansteskrivelse_id and u.id <> new.id
            and new.godkand_av_id in (u.person_id, u.godkand_av_id)) then
          raise exception using errcode = 'KL001', message = 'Den som själv undertecknar skrivelsen kan inte också godkänna den i någon annans ställe.';
        end if;
        return new;
      end $$;
      create trigger tr_undertecknare_i_stallet before update on undertecknare for each row execute function undertecknare_i_stallet();
    `);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop trigger tr_undertecknare_i_stallet on undertecknare;
      drop function undertecknare_i_stallet(), ersatter_den(uuid, uuid, date);
      alter table undertecknare drop constraint ck_undertecknare_godkand_av, drop constraint fk_undertecknare_godkand_av, drop column godkand_av_id;
    `);
  }
}
