import type { MigrationInterface, QueryRunner } from 'typeorm';

const SKRIVELSE = `
  -- Det ett beslutsdokument på delegation är fattat på: enheten, punkten, delegaten och dagen. Raden kommer till när dokumentet fastställs.
  create table delegationsskrivelse (
    skrivelse_id uuid not null,
    namnd_id uuid not null,
    enhet_id uuid not null,
    punkt text not null,
    delegat_person_id uuid not null,
    dag date not null,
    beslut_id uuid,
    version integer not null default 1,
    constraint pk_delegationsskrivelse primary key (skrivelse_id),
    constraint fk_delegationsskrivelse_skrivelse foreign key (skrivelse_id) references tjansteskrivelse (id) on delete restrict,
    constraint fk_delegationsskrivelse_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_delegationsskrivelse_enhet foreign key (enhet_id) references enhet (id) on delete restrict,
    constraint fk_delegationsskrivelse_delegat foreign key (delegat_person_id) references person (id) on delete restrict,
    constraint fk_delegationsskrivelse_beslut foreign key (beslut_id) references delegationsbeslut (id) on delete restrict,
    -- Ett beslut har ett dokument.
    constraint uq_delegationsskrivelse_beslut unique (beslut_id),
    constraint ck_delegationsskrivelse_punkt check (btrim(punkt) <> '' and char_length(punkt) <= 30)
  );
  create index ix_delegationsskrivelse_namnd on delegationsskrivelse (namnd_id);

  create function delegationsskrivelse_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'Uppgifterna om delegationen tas inte bort ur ett beslutsdokument.';
    end if;
    if not exists (select 1 from tjansteskrivelse t join enhet e on e.id = new.enhet_id and e.organ_id = t.namnd_id
      where t.id = new.skrivelse_id and t.namnd_id = new.namnd_id and t.dokumenttyp = 'delegationsbeslut') then
      raise exception using errcode = 'KL001', message = 'Delegationen hör till ett delegationsbeslut i nämnden.';
    end if;
    if new.beslut_id is not null and not exists (select 1 from delegationsbeslut b where b.id = new.beslut_id and b.namnd_id = new.namnd_id and b.enhet_id = new.enhet_id) then
      raise exception using errcode = 'KL001', message = 'Raden ska höra till samma enhet som beslutsdokumentet.';
    end if;
    -- Det fastställda är det som gäller; raden byts inte mot en annan.
    if tg_op = 'UPDATE' and old.beslut_id is not null and new.beslut_id is distinct from old.beslut_id then
      raise exception using errcode = 'KL001', message = 'Beslutet är registrerat en gång och pekar inte om.';
    end if;
    if tg_op = 'UPDATE' and exists (select 1 from tjansteskrivelse t where t.id = old.skrivelse_id and t.tillstand = 'faststalld')
      and (new.enhet_id, new.punkt, new.delegat_person_id, new.dag) is distinct from (old.enhet_id, old.punkt, old.delegat_person_id, old.dag) then
      raise exception using errcode = 'KL001', message = 'Beslutet är fastställt: punkten, delegaten och dagen ändras inte.';
    end if;
    return new;
  end $$;
  create trigger tr_delegationsskrivelse_vakt before insert or update or delete on delegationsskrivelse for each row execute function delegationsskrivelse_vakt();
`;

/** Delegationsbeslutet som eget dokument, med punkten, delegaten och dagen (DOMAN 4). */
export class Delegationsskrivelse1700000000341 implements MigrationInterface {
  name = 'Delegationsskrivelse1700000000341';

  async up(q: QueryRunner): Promise<void> {
    await q.query(SKRIVELSE);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table delegationsskrivelse; drop function delegationsskrivelse_vakt()');
  }
}
