import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Skrivelsens bilagor och bilder. De följer med till nästa version, och ändras bara i utkastet. */
export class Skrivelsedokument1700000000330 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(`
      create table skrivelse_bilaga (
        tjansteskrivelse_id uuid not null,
        handling_id uuid not null,
        ordning integer not null,
        constraint pk_skrivelse_bilaga primary key (tjansteskrivelse_id, handling_id),
        constraint fk_skrivelse_bilaga_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete cascade,
        constraint fk_skrivelse_bilaga_handling foreign key (handling_id) references handling (id) on delete restrict,
        constraint uq_skrivelse_bilaga_ordning unique (tjansteskrivelse_id, ordning),
        constraint ck_skrivelse_bilaga_ordning check (ordning >= 1)
      );
      create table skrivelse_bild (
        tjansteskrivelse_id uuid not null,
        sha256 text not null,
        format text not null,
        filnamn text not null,
        storlek bigint not null,
        constraint pk_skrivelse_bild primary key (tjansteskrivelse_id, sha256),
        constraint fk_skrivelse_bild_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete cascade,
        constraint ck_skrivelse_bild_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint ck_skrivelse_bild_format check (format in ('png', 'jpeg')),
        constraint ck_skrivelse_bild_storlek check (storlek > 0)
      );

      create function skrivelse_bihang_vakt() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from tjansteskrivelse t where t.tillstand <> 'utkast'
          and t.id in (case when tg_op <> 'INSERT' then old.tjansteskrivelse_id end, case when tg_op <> 'DELETE' then new.tjansteskrivelse_id end)) then
          raise exception using errcode = 'KL001', message = 'Bilagor och bilder ändras bara i utkastet. Återlämna skrivelsen, eller gör en ny version av den.';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger tr_skrivelse_bilaga_vakt before insert or update or delete on skrivelse_bilaga for each row execute function skrivelse_bihang_vakt();
      create trigger tr_skrivelse_bild_vakt before insert or update or delete on skrivelse_bild for each row execute function skrivelse_bihang_vakt();

      create function skrivelse_bihang_arv() returns trigger language plpgsql as $$
      begin
        insert into skrivelse_bilaga (tjansteskrivelse_id, handling_id, ordning)
          select new.id, b.handling_id, b.ordning from skrivelse_bilaga b where b.tjansteskrivelse_id = new.foregaende_id;
        insert into skrivelse_bild (tjansteskrivelse_id, sha256, format, filnamn, storlek)
          select new.id, b.sha256, b.format, b.filnamn, b.storlek from skrivelse_bild b where b.tjansteskrivelse_id = new.foregaende_id;
        return null;
      end $$;
      create trigger tr_skrivelse_bihang_arv after insert on tjansteskrivelse for each row when (new.foregaende_id is not null)
        execute function skrivelse_bihang_arv();
    `);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop trigger tr_skrivelse_bihang_arv on tjansteskrivelse;
      drop table skrivelse_bild, skrivelse_bilaga;
      drop function skrivelse_bihang_arv(), skrivelse_bihang_vakt();
    `);
  }
}
