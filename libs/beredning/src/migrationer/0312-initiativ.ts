import type { MigrationInterface, QueryRunner } from 'typeorm';

const INITIATIV = `
  create table initiativ (
    id uuid not null,
    namnd_id uuid not null,
    arende_id uuid not null,
    slag text not null,
    forslagsstallare text not null,
    namn_skyddat boolean not null default false,
    vackt date not null,
    vackt_paragraf text,
    beslutar text not null,
    narvaro text not null default 'nej',
    anmalt date,
    anmalan text,
    avgjort date,
    utfall text,
    avgjort_paragraf text,
    version integer not null default 1,
    constraint pk_initiativ primary key (id),
    constraint fk_initiativ_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_initiativ_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint uq_initiativ_arende unique (arende_id),
    constraint ck_initiativ_slag check (slag in ('medborgarforslag', 'motion', 'ledamotsinitiativ')),
    constraint ck_initiativ_forslagsstallare check (btrim(forslagsstallare) <> '' and char_length(forslagsstallare) <= 300),
    -- Motionen är fullmäktiges (KL 5:22, 5:35); det en ledamot väcker i nämnden är nämndens (KL 4:20).
    constraint ck_initiativ_beslutar check (beslutar in ('fullmaktige', 'namnd') and (slag <> 'motion' or beslutar = 'fullmaktige') and (slag <> 'ledamotsinitiativ' or beslutar = 'namnd')),
    constraint ck_initiativ_narvaro check (narvaro in ('nej', 'narvara', 'yttra_sig')),
    constraint ck_initiativ_anmalt check ((anmalt is null) = (anmalan is null) and anmalt >= vackt),
    constraint ck_initiativ_utfall check (utfall in ('bifall', 'delvis_bifall', 'avslag', 'besvarad', 'avskrivet', 'aterkallat') and (avgjort is null) = (utfall is null) and avgjort >= vackt)
  );
  create index ix_initiativ_namnd on initiativ (namnd_id, slag, vackt);

  create function initiativ_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'Det som har väckts tas inte bort. Rätta uppgifterna, eller anteckna att det är återkallat.';
    end if;
    if not exists (select 1 from arende a where a.id = new.arende_id and a.namnd_id = new.namnd_id) then
      raise exception using errcode = 'KL001', message = 'Ärendet ska höra till nämnden.';
    end if;
    if tg_op = 'UPDATE' and (new.id, new.namnd_id, new.arende_id) is distinct from (old.id, old.namnd_id, old.arende_id) then
      raise exception using errcode = 'KL001', message = 'Det som har väckts hör till sitt ärende.';
    end if;
    return new;
  end $$;
  create trigger tr_initiativ_vakt before insert or update or delete on initiativ for each row execute function initiativ_vakt();

  -- Varför ärendet inte får avgöras på delegation (KL 6:38 p. 2 och 4), eller null.
  create function arende_delegationshinder(uuid) returns text language sql stable as $$
    select case
      when i.slag = 'medborgarforslag' and i.beslutar = 'namnd' then
        'Ett medborgarförslag som fullmäktige har överlåtit avgörs av nämnden och får inte delegeras (KL 6:38 p. 4).'
      when i.beslutar = 'fullmaktige' then
        'Nämndens yttrande till fullmäktige över ' || case i.slag when 'motion' then 'motionen' else 'medborgarförslaget' end || ' får inte beslutas på delegation (KL 6:38 p. 2).'
      end
    from initiativ i where i.arende_id = $1
  $$;
`;

/** Hur ärenden väcktes: medborgarförslag, motioner och ledamotsinitiativ, med året och vad som inte får delegeras. */
export class Initiativ1700000000312 implements MigrationInterface {
  name = 'Initiativ1700000000312';

  async up(q: QueryRunner): Promise<void> {
    await q.query(INITIATIV);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table initiativ; drop function initiativ_vakt(), arende_delegationshinder(uuid);');
  }
}
