import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORE = `('tjansteskrivelse', 'tjansteutlatande', 'yttrande', 'ordforandeskrivelse', 'remissmissiv', 'delegationsbeslut')`;
const EFTER = `('tjansteskrivelse', 'tjansteutlatande', 'yttrande', 'ordforandeskrivelse', 'remissmissiv', 'delegationsbeslut', 'rapport')`;

const typer = (tillatna: string): string => `
  alter table mall drop constraint ck_mall_dokumenttyp, add constraint ck_mall_dokumenttyp check (dokumenttyp in ${tillatna});
  alter table tjansteskrivelse drop constraint ck_tjansteskrivelse_dokumenttyp,
    add constraint ck_tjansteskrivelse_dokumenttyp check (dokumenttyp in ${tillatna});
`;

/** Rapporter: tertialrapport, verksamhetsberättelse, budget och det andra som nämnden följer upp i. */
export class Rapportmall1700000000338 implements MigrationInterface {
  name = 'Rapportmall1700000000338';

  async up(kor: QueryRunner): Promise<void> {
    await kor.query(typer(EFTER));
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      do $$ begin
        if exists (select 1 from tjansteskrivelse where dokumenttyp = 'rapport') then
          raise exception 'Det finns rapporter skrivna i Klubba. De ryms inte i den äldre databasen.';
        end if;
      end $$;
      alter table mall_version disable trigger tr_mall_version_last;
      delete from mall_version v using mall m where m.id = v.mall_id and m.dokumenttyp = 'rapport';
      alter table mall_version enable trigger tr_mall_version_last;
      delete from mall where dokumenttyp = 'rapport';
    `);
    await kor.query(typer(FORE));
  }
}
