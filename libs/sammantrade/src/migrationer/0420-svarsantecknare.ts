import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vem som antecknade ett svar som kom på annat sätt än genom länken eller inloggningen. */
export class Svarsantecknare1700000000420 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(`
      alter table kallelsesvar add column registrerad_av text,
        add constraint ck_kallelsesvar_registrerad_av check ((satt = 'sekreterare') = (registrerad_av is not null));
    `);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(
      'alter table kallelsesvar drop constraint ck_kallelsesvar_registrerad_av, drop column registrerad_av',
    );
  }
}
