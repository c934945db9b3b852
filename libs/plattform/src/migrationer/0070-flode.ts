import type { MigrationInterface, QueryRunner } from 'typeorm';

// Databasen ropar själv, i samma transaktion: varje väg som skriver en händelse hörs, i alla processer, och ingen förrän vid commit.
// Det som ropas är vad som rördes och av vem, aldrig innehållet.
const ROP = `
create function flode_handelse() returns trigger language plpgsql as $$
begin
  perform pg_notify('klubba_flode', json_build_object('h', json_build_array(
    left(new.typ, 200), left(new.objekt, 200), left(new.objekt_id, 200),
    nullif(new.kedja, '00000000-0000-0000-0000-000000000000'::uuid), new.aktor ->> 'kontoId'))::text);
  return null;
end $$;
create trigger tr_handelse_flode after insert on handelse for each row execute function flode_handelse();

-- En avslutad inloggning stänger sina strömmar genast, i vilken process de än är öppna.
create function flode_session() returns trigger language plpgsql as $$
begin
  perform pg_notify('klubba_flode', json_build_object('s', encode(old.token_hash, 'hex'))::text);
  return null;
end $$;
create trigger tr_session_flode after delete on session for each row execute function flode_session();
`;

/** Det som webben får veta när något har ändrats. */
export class Flode1700000000070 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query(ROP);
  }

  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query(`
drop trigger tr_session_flode on session;
drop trigger tr_handelse_flode on handelse;
drop function flode_session(), flode_handelse();
`);
  }
}
