import type { MigrationInterface, QueryRunner } from 'typeorm';

/** §§ söks på orden i rubriken, böjda som i diariet. */
export class Paragrafsok1700000000421 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query('create index ix_paragraf_sok on paragraf using gin (sok_vektor(titel)) with (fastupdate = off)');
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query('drop index ix_paragraf_sok');
  }
}
