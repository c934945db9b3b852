import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSYN } from './0234-sokparter.js';

/** Samma fråga som i 0234, i en funktion vars plan databasen minns: att planera den tog längre tid än att svara. */
const MED_PLAN = INSYN.replace('create function', 'create or replace function')
  .replace(
    'language sql stable as $$',
    () => 'language plpgsql stable as $$\n    #variable_conflict use_column\n    begin return query',
  )
  .replace(/\n {2}\$\$;\s*$/u, () => ';\n    end $$;\n');

/** Vem som får söka i det skyddade, med en plan som databasen minns. */
export class Sokinsynplan1700000000241 implements MigrationInterface {
  name = 'Sokinsynplan1700000000241';

  async up(q: QueryRunner): Promise<void> {
    await q.query(MED_PLAN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(INSYN.replace('create function', 'create or replace function'));
  }
}
