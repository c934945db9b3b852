import type { MigrationInterface, QueryRunner } from 'typeorm';
import { skrivelsevakt } from './delar/skrivelsevakt.js';

/** En godkänd skrivelse som får en undertecknare till granskas igen. */
export class Skrivelsevakt1700000000327 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(skrivelsevakt(`('godkand', 'utkast'), ('godkand', 'granskning')`));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(skrivelsevakt(`('godkand', 'utkast')`));
  }
}
