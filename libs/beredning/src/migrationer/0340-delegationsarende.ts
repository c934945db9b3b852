import type { MigrationInterface, QueryRunner } from 'typeorm';

const VAKT = (arende: string): string => `
  create or replace function delegationsbeslut_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En registrerad rad stryks men tas inte bort ur historiken.';
    end if;
    if tg_op = 'UPDATE' and old.lista_id is not null and new.lista_id is not distinct from old.lista_id then
      raise exception using errcode = 'KL001', message = 'Raden står i en inlämnad lista och är låst. Ta tillbaka listan först, eller rätta i nästa månads lista.';
    end if;
    if not exists (select 1 from enhet e where e.id = new.enhet_id and e.organ_id = new.namnd_id) then
      raise exception using errcode = 'KL001', message = 'Enheten ska höra till nämnden.';
    end if;
    ${arende}
    return new;
  end $$;
`;

const ARENDET = `if new.arende_id is not null and not exists (select 1 from arende a where a.id = new.arende_id and a.namnd_id = new.namnd_id) then
      raise exception using errcode = 'KL001', message = 'Ärendet ska höra till nämnden.';
    end if;`;

const ARENDE = `
  alter table delegationsbeslut add column arende_id uuid,
    add constraint fk_delegationsbeslut_arende foreign key (arende_id) references arende (id) on delete restrict;
  create index ix_delegationsbeslut_arende on delegationsbeslut (arende_id);
`;

const SATT = (mer: string): string => `
  alter table delegationsunderrattelse drop constraint ck_delegationsunderrattelse_satt;
  alter table delegationsunderrattelse add constraint ck_delegationsunderrattelse_satt check (satt in ('delgivning', 'brev', 'epost', 'muntligt', 'overlamnat'${mer}));
`;

// Dagen stod på raden utan part och sätt. När parten fick del av beslutet är inte känt, och ingen tid räknas förrän det är det.
const FOR_OVER = `
  insert into delegationsunderrattelse (id, namnd_id, beslut_id, part, satt, skickad_dag, hanvisning, registrerad_av, registrerad_tid)
  select gen_random_uuid(), b.namnd_id, b.id, 'Parten', 'ej_angivet', b.part_underrattad,
    'Hur beslutet överklagas står i beslutet.', 'Klubba', b.skapad_tid
  from delegationsbeslut b where b.part_underrattad is not null and not b.borttagen
    and not exists (select 1 from delegationsunderrattelse u where u.beslut_id = b.id);
  alter table delegationsbeslut drop column part_underrattad;
`;

const FOR_TILLBAKA = `
  alter table delegationsbeslut add column part_underrattad date;
  alter table delegationsbeslut disable trigger user;
  update delegationsbeslut b set part_underrattad = (select min(u.skickad_dag) from delegationsunderrattelse u where u.beslut_id = b.id);
  alter table delegationsbeslut enable trigger user;
  alter table delegationsunderrattelse disable trigger user;
  delete from delegationsunderrattelse where satt = 'ej_angivet';
  alter table delegationsunderrattelse enable trigger user;
`;

/**
 * Delegationsbeslutet hör till ett ärende, parternas underrättelser står på ett ställe (FL 33 §), och den som är utsedd att
 * besluta när det brådskar är det för en tid (KL 6:39).
 */
export class Delegationsarende1700000000340 implements MigrationInterface {
  name = 'Delegationsarende1700000000340';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ARENDE);
    await q.query(VAKT(ARENDET));
    await q.query(SATT(`, 'ej_angivet'`));
    await q.query(FOR_OVER);
    await q.query(`
      alter table delegationsregel add column bradskande_fran date, add column bradskande_till date,
        add constraint ck_delegationsregel_tid check ((bradskande_person_id is not null or (bradskande_fran is null and bradskande_till is null)) and bradskande_till >= bradskande_fran);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'alter table delegationsregel drop constraint ck_delegationsregel_tid, drop column bradskande_fran, drop column bradskande_till',
    );
    await q.query(FOR_TILLBAKA);
    await q.query(SATT(''));
    await q.query(VAKT(''));
    await q.query('alter table delegationsbeslut drop column arende_id');
  }
}
