import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ett godkännande gäller texten och bilagorna. De som gavs förut gällde bara texten, och det står på dem. En skrivelse med
 * bilagor som ännu inte är fastställd granskas därför om; den fastställda är låst och står som den är.
 */
export class Bilagegodkannande1700000000345 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(`
      alter table skrivelsegodkannande add column omfattar text not null default 'text',
        add constraint ck_skrivelsegodkannande_omfattar check (omfattar in ('text', 'text_och_bilagor'));
      alter table skrivelsegodkannande alter column omfattar drop default;
    `);
    await kor.query(`${MED_BILAGOR}
      update undertecknare u set godkand_tid = null, godkand_av_id = null, godkand_hash = null
        from med_bilagor m where u.tjansteskrivelse_id = m.id and u.godkand_tid is not null`);
    await kor.query(`${MED_BILAGOR} update tjansteskrivelse t set tillstand = 'granskning', version = version + 1
        from med_bilagor m where t.id = m.id and t.tillstand = 'godkand'`);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      alter table skrivelsegodkannande drop constraint ck_skrivelsegodkannande_omfattar, drop column omfattar;
    `);
  }
}

const MED_BILAGOR = `with med_bilagor as (select t.id from tjansteskrivelse t where t.tillstand in ('granskning', 'godkand')
  and exists (select 1 from skrivelse_bilaga b where b.tjansteskrivelse_id = t.id))`;
