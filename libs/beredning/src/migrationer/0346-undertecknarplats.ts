import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNDERTECKNARE_NU, UNDERTECKNARE_PLATS } from './delar/granskning.js';

/** Den som blir undertecknare medan skrivelsen granskas får den plats som hon ska ha, också före en som har godkänt. */
export class Undertecknarplats1700000000346 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(UNDERTECKNARE_PLATS);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(UNDERTECKNARE_NU);
  }
}
