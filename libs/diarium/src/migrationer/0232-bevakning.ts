import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEVAKNING = `
  create table bevakning (
    id uuid not null,
    namnd_id uuid not null,
    arende_id uuid not null,
    handling_id uuid,
    forfallodag date not null,
    vad text not null,
    skal text,
    ansvarig_person_id uuid,
    enhet_id uuid,
    kalla text not null,
    nyckel text,
    lage text not null default 'oppen',
    avslutad_tid timestamptz,
    avslutad_av text,
    avslutsskal text,
    skapad_dag date not null,
    skapad_tid timestamptz not null,
    skapad_av text not null,
    version integer not null default 1,
    constraint pk_bevakning primary key (id),
    constraint fk_bevakning_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_bevakning_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint fk_bevakning_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_bevakning_ansvarig foreign key (ansvarig_person_id) references person (id) on delete restrict,
    constraint fk_bevakning_enhet foreign key (enhet_id) references enhet (id) on delete restrict,
    -- Det som bevakas automatiskt bevakas en gång, hur många gånger det än händer.
    constraint uq_bevakning_nyckel unique (namnd_id, nyckel),
    constraint ck_bevakning_vad check (btrim(vad) <> '' and char_length(vad) <= 300),
    constraint ck_bevakning_skal check (char_length(skal) <= 1000),
    constraint ck_bevakning_ansvarig check (num_nonnulls(ansvarig_person_id, enhet_id) <= 1),
    constraint ck_bevakning_kalla check (kalla in ('hand', 'arendetyp', 'remiss_in', 'remiss_ut', 'uppdrag', 'bordlaggning', 'aterremiss', 'medborgarforslag', 'motion', 'lofte')),
    constraint ck_bevakning_lage check (lage in ('oppen', 'klar', 'avbruten')),
    constraint ck_bevakning_avslut check ((lage = 'oppen') = (avslutad_tid is null) and (avslutad_tid is null) = (avslutad_av is null)),
    constraint ck_bevakning_avbruten check (lage <> 'avbruten' or avslutsskal is not null)
  );
  create index ix_bevakning_arende on bevakning (arende_id);
  create index ix_bevakning_oppen on bevakning (namnd_id, forfallodag) where lage = 'oppen';
  create index ix_bevakning_ansvarig on bevakning (ansvarig_person_id, forfallodag) where lage = 'oppen';

  -- Vad som har hänt med en bevakning: flyttad, överlämnad, klar, avbruten, öppnad igen. Skrivs och ändras aldrig.
  create table bevakningsandring (
    id uuid not null,
    bevakning_id uuid not null,
    slag text not null,
    fran_dag date,
    till_dag date,
    fran_ansvarig text,
    till_ansvarig text,
    skal text,
    av text not null,
    tid timestamptz not null,
    constraint pk_bevakningsandring primary key (id),
    constraint fk_bevakningsandring_bevakning foreign key (bevakning_id) references bevakning (id) on delete restrict,
    constraint ck_bevakningsandring_slag check (slag in ('flyttad', 'overlamnad', 'klar', 'avbruten', 'oppnad')),
    constraint ck_bevakningsandring_dagar check ((slag = 'flyttad') = (fran_dag is not null and till_dag is not null))
  );
  create index ix_bevakningsandring_bevakning on bevakningsandring (bevakning_id, tid);
  create trigger tr_bevakningsandring_last before update or delete on bevakningsandring for each row execute function rad_vagra_andring();

  create function bevakning_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En bevakning tas inte bort. Markera den som klar, eller avbryt den med skäl.';
    end if;
    if tg_op = 'UPDATE' then
      if (new.namnd_id, new.nyckel, new.kalla, new.skapad_tid) is distinct from (old.namnd_id, old.nyckel, old.kalla, old.skapad_tid) then
        raise exception using errcode = 'KL001', message = 'En bevakning behåller sin nämnd och sitt ursprung.';
      end if;
      if old.lage <> 'oppen' and new.lage <> 'oppen' and new.forfallodag <> old.forfallodag then
        raise exception using errcode = 'KL001', message = 'Bevakningen är avslutad. Öppna den igen om den ska flyttas.';
      end if;
    end if;
    if not exists (select 1 from arende a where a.id = new.arende_id and a.namnd_id = new.namnd_id)
      or (new.handling_id is not null and not exists (select 1 from handling h where h.id = new.handling_id and h.namnd_id = new.namnd_id))
      or (new.enhet_id is not null and not exists (select 1 from enhet e where e.id = new.enhet_id and e.organ_id = new.namnd_id)) then
      raise exception using errcode = 'KL001', message = 'Ärendet, handlingen och enheten ska höra till nämnden som bevakar.';
    end if;
    return new;
  end $$;
  create trigger tr_bevakning_vakt before insert or update or delete on bevakning for each row execute function bevakning_vakt();
`;

/** Bevakningar: dagar som bevakas i ett ärende, med sin historik (DOMAN 3). */
export class Bevakning1700000000232 implements MigrationInterface {
  name = 'Bevakning1700000000232';

  async up(q: QueryRunner): Promise<void> {
    await q.query(BEVAKNING);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table bevakningsandring, bevakning; drop function bevakning_vakt()');
  }
}
