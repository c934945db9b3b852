import type { MigrationInterface, QueryRunner } from 'typeorm';

const REMISS_IN = `
  create table remiss_in (
    id uuid not null,
    namnd_id uuid not null,
    arende_id uuid not null,
    handling_id uuid not null,
    avsandare text not null,
    deras_dnr text,
    fraga text,
    sista_dag date not null,
    avgors_av text not null,
    ansvarig_person_id uuid,
    skrivelse_id uuid,
    fran_instans_id uuid,
    lage text not null default 'oppen',
    svarshandling_id uuid,
    svarad_dag date,
    avstatt_skal text,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_remiss_in primary key (id),
    constraint fk_remiss_in_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_remiss_in_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint fk_remiss_in_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_remiss_in_ansvarig foreign key (ansvarig_person_id) references person (id) on delete restrict,
    constraint fk_remiss_in_skrivelse foreign key (skrivelse_id) references tjansteskrivelse (id) on delete restrict,
    constraint fk_remiss_in_instans foreign key (fran_instans_id) references remissinstans (id) on delete restrict,
    constraint fk_remiss_in_svarshandling foreign key (svarshandling_id) references handling (id) on delete restrict,
    constraint uq_remiss_in_handling unique (handling_id),
    constraint ck_remiss_in_avsandare check (btrim(avsandare) <> '' and char_length(avsandare) <= 300),
    constraint ck_remiss_in_avgors check (avgors_av in ('namnd', 'delegation')),
    constraint ck_remiss_in_lage check (lage in ('oppen', 'besvarad', 'avstatt')),
    constraint ck_remiss_in_svarad check ((lage = 'besvarad') = (svarad_dag is not null)),
    constraint ck_remiss_in_avstatt check ((lage = 'avstatt') = (avstatt_skal is not null))
  );
  create index ix_remiss_in_namnd on remiss_in (namnd_id, lage, sista_dag);
  create index ix_remiss_in_arende on remiss_in (arende_id);

  -- En ny sista dag: den gamla och handlingen som gav den står kvar.
  create table remiss_in_forlangning (
    id uuid not null,
    remiss_in_id uuid not null,
    fran_dag date not null,
    till_dag date not null,
    handling_id uuid,
    skal text,
    av text not null,
    tid timestamptz not null,
    constraint pk_remiss_in_forlangning primary key (id),
    constraint fk_remiss_in_forlangning_remiss foreign key (remiss_in_id) references remiss_in (id) on delete restrict,
    constraint fk_remiss_in_forlangning_handling foreign key (handling_id) references handling (id) on delete restrict
  );
  create index ix_remiss_in_forlangning on remiss_in_forlangning (remiss_in_id, tid);
  create trigger tr_remiss_in_forlangning_last before update or delete on remiss_in_forlangning for each row execute function rad_vagra_andring();

  create function remiss_in_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En registrerad remiss tas inte bort.';
    end if;
    if exists (select 1 from handling h where h.id in (new.handling_id, new.svarshandling_id) and h.namnd_id <> new.namnd_id)
      or not exists (select 1 from arende a where a.id = new.arende_id and a.namnd_id = new.namnd_id)
      or exists (select 1 from tjansteskrivelse t where t.id = new.skrivelse_id and t.namnd_id <> new.namnd_id) then
      raise exception using errcode = 'KL001', message = 'Ärendet, handlingarna och skrivelsen ska höra till nämnden som fick remissen.';
    end if;
    return new;
  end $$;
  create trigger tr_remiss_in_vakt before insert or update or delete on remiss_in for each row execute function remiss_in_vakt();
`;

/** Remisser in: vem som frågar, till vilken dag, vem som svarar och hur det gick (DOMAN 4). */
export class RemissIn1700000000311 implements MigrationInterface {
  name = 'RemissIn1700000000311';

  async up(q: QueryRunner): Promise<void> {
    await q.query(REMISS_IN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table remiss_in_forlangning, remiss_in; drop function remiss_in_vakt()');
  }
}
