import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ett namn som sparats vid ett visst tillfälle, som det får visas nu. */
export class VisatNamn1700000000124 implements MigrationInterface {
  name = 'VisatNamn1700000000124';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Upprop, liggare och logg har namnet som det skrevs den dagen. Har det skyddats sedan dess visas skyddsnamnet.
      create function visat_namn(p_person uuid, p_namn text) returns text language sql stable as $$
        select coalesce((select p.visat_namn from person p where p.id = p_person and p.namn_skyddat), p_namn)
      $$;
      -- En text som någon annan har gett, som mejlserverns svar, utan den skyddades adress.
      create function utan_skyddad_adress(p_person uuid, p_text text) returns text language sql stable as $$
        select case when exists (select 1 from person p where p.id = p_person and p.skyddade_personuppgifter and p.epost is not null)
          then (select replace(p_text, p.epost, 'den skyddade adressen') from person p where p.id = p_person) else p_text end
      $$`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function utan_skyddad_adress(uuid, text); drop function visat_namn(uuid, text)');
  }
}
