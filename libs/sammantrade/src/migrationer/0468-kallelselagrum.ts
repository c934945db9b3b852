import type { MigrationInterface, QueryRunner } from 'typeorm';

// Funktionen kan ha ersatts sedan 0400: bara meningen byts, i den lydelse den har nu.
const BYT = (fran: string, till: string): string => `
  do $$
  declare
    lydelse text := pg_get_functiondef('kallelse_vakt()'::regprocedure);
  begin
    execute replace(lydelse, '${fran}', '${till}');
  end $$;
`;

const FORUT = '(KL 6:18, reglementet)';
const NU = '(KL 6:17 och reglementet)';

/** Kallelsens dagar följer av KL 6:17 och reglementet: meningen när de ändras säger det. */
export class Kallelselagrum1700000000468 implements MigrationInterface {
  name = 'Kallelselagrum1700000000468';

  async up(q: QueryRunner): Promise<void> {
    await q.query(BYT(FORUT, NU));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(BYT(NU, FORUT));
  }
}
