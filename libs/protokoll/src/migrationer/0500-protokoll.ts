import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Protokoll i delar, justering på papper, anslag per del, expediering per paragraf. */
export class Protokoll1700000000500 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(DELAR);
    await kor.query(ANSLAG);
    await kor.query(DELVAKT);
    await kor.query(LAS);
    for (const [tabell, vag] of LASTA) {
      await kor.query(
        `create trigger tr_${tabell}_justerad before insert or update or delete on ${tabell} for each row execute function justerad_vagra('${vag}')`,
      );
    }
  }

  async down(kor: QueryRunner): Promise<void> {
    for (const [tabell] of LASTA) await kor.query(`drop trigger tr_${tabell}_justerad on ${tabell}`);
    await kor.query(`
      drop table expediering, tillkannagivande, justering_paragraf, justering, protokollsdel_paragraf, protokollsdel, protokoll;
      drop function justerad_vagra(), protokollsdel_vakt(), del_alla_paragrafer(), justering_vakt(), justering_paragraf_vakt(), tillkannagivande_vakt(), paragraf_justerad(uuid), del_paragraf_last();
    `);
  }
}

/** Tabeller vars rader hör till en § och låses med den; vägen säger hur § hittas. */
const LASTA: readonly (readonly [string, string])[] = [
  ['paragraf', 'id'],
  ['tjanstgorande', 'paragraf_id'],
  ['ordforandeskap', 'paragraf_id'],
  ['jav', 'paragraf_id'],
  ['deltar_inte', 'paragraf_id'],
  ['paragraf_handling', 'paragraf_id'],
  ['beslutspunkt', 'paragraf_id'],
  ['yrkande', 'paragraf_id'],
  ['yrkande_av', 'yrkande'],
  ['omrostning', 'paragraf_id'],
  ['rost', 'omrostning'],
  ['sluten_rost', 'omrostning'],
  ['sarskild_mening', 'paragraf_id'],
  ['sarskild_mening_av', 'sarskild_mening'],
];

const DELAR = `
  create table protokoll (
    id uuid not null,
    sammantrade_id uuid not null,
    namnd_id uuid not null,
    sekreterare_namn text not null,
    sekreterare_person_id uuid,
    delar_fordelade_tid timestamptz,
    version integer not null default 1,
    constraint pk_protokoll primary key (id),
    constraint fk_protokoll_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint fk_protokoll_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_protokoll_sekreterare foreign key (sekreterare_person_id) references person (id) on delete restrict,
    constraint uq_protokoll_sammantrade unique (sammantrade_id)
  );

  create table protokollsdel (
    id uuid not null,
    protokoll_id uuid not null,
    ordning integer not null,
    slag text not null,
    tillstand text not null default 'skrivs',
    paragrafer_text text,
    text_sha256 text,
    pdf_sha256 text,
    arkiv_sha256 text,
    last_tid timestamptz,
    justeringsdatum date,
    justeringsplats text,
    version integer not null default 1,
    constraint pk_protokollsdel primary key (id),
    constraint fk_protokollsdel_protokoll foreign key (protokoll_id) references protokoll (id) on delete restrict,
    constraint uq_protokollsdel_ordning unique (protokoll_id, ordning),
    constraint ck_protokollsdel_slag check (slag in ('ordinarie', 'omedelbar', 'sekretess')),
    constraint ck_protokollsdel_tillstand check (tillstand in ('skrivs', 'klart_for_justering', 'hos_justerare', 'justerad')),
    constraint ck_protokollsdel_last check ((tillstand in ('hos_justerare', 'justerad')) = (last_tid is not null and text_sha256 is not null and pdf_sha256 is not null)),
    constraint ck_protokollsdel_justerad check ((tillstand = 'justerad') = (justeringsdatum is not null and justeringsplats is not null))
  );

  -- Varje § i exakt en del: § är nyckeln, och när delarna är fördelade saknas ingen.
  create table protokollsdel_paragraf (
    paragraf_id uuid not null,
    protokollsdel_id uuid not null,
    constraint pk_protokollsdel_paragraf primary key (paragraf_id),
    constraint fk_protokollsdel_paragraf_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint fk_protokollsdel_paragraf_del foreign key (protokollsdel_id) references protokollsdel (id) on delete restrict
  );
  create index ix_protokollsdel_paragraf_del on protokollsdel_paragraf (protokollsdel_id);

  create table justering (
    id uuid not null,
    protokollsdel_id uuid not null,
    person_id uuid not null,
    roll text not null,
    satt text not null,
    datum date not null,
    plats text not null,
    text_sha256 text not null,
    registrerad_av text not null,
    registrerad_tid timestamptz not null,
    constraint pk_justering primary key (id),
    constraint fk_justering_del foreign key (protokollsdel_id) references protokollsdel (id) on delete restrict,
    constraint fk_justering_person foreign key (person_id) references person (id) on delete restrict,
    constraint uq_justering_person unique (protokollsdel_id, person_id, roll),
    constraint ck_justering_roll check (roll in ('ordforande', 'justerare')),
    constraint ck_justering_satt check (satt = 'papper')
  );
  create table justering_paragraf (
    justering_id uuid not null,
    paragraf_id uuid not null,
    constraint pk_justering_paragraf primary key (justering_id, paragraf_id),
    constraint fk_justering_paragraf_justering foreign key (justering_id) references justering (id) on delete restrict,
    constraint fk_justering_paragraf_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict
  );
`;

const ANSLAG = `
  -- Anslaget för en del (KL 8:10). nr > 1 är ett nytt tillkännagivande med ny full tid (KL 13:5).
  create table tillkannagivande (
    id uuid not null,
    protokollsdel_id uuid not null,
    nr integer not null,
    anslagsdatum date not null,
    sista_overklagandedag date not null,
    tidigast_ned date not null,
    nedtas_enligt_papper date,
    paragrafer_text text,
    forvaringsplats text not null,
    uppsatt_tid timestamptz,
    nedtaget_datum date,
    skal text,
    constraint pk_tillkannagivande primary key (id),
    constraint fk_tillkannagivande_del foreign key (protokollsdel_id) references protokollsdel (id) on delete restrict,
    constraint uq_tillkannagivande_nr unique (protokollsdel_id, nr),
    constraint ck_tillkannagivande_tid check (sista_overklagandedag >= anslagsdatum + 21 and tidigast_ned > sista_overklagandedag),
    -- Det får inte tas ned före dagen efter sista överklagandedag (KL 8:11).
    constraint ck_tillkannagivande_ned check (nedtaget_datum is null or nedtaget_datum >= tidigast_ned),
    constraint ck_tillkannagivande_skal check (nr = 1 or skal is not null)
  );

  create table expediering (
    id uuid not null,
    paragraf_id uuid not null,
    ordning integer not null,
    mottagare text not null,
    satt text,
    tillstand text not null default 'klar_att_skickas',
    stoppad_skal text,
    dokument_id uuid,
    skickad_datum date,
    skickad_av text,
    version integer not null default 1,
    constraint pk_expediering primary key (id),
    constraint fk_expediering_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint fk_expediering_dokument foreign key (dokument_id) references framstallt_dokument (id) on delete restrict,
    constraint uq_expediering_ordning unique (paragraf_id, ordning),
    constraint ck_expediering_tillstand check (tillstand in ('klar_att_skickas', 'stoppad', 'skickad')),
    constraint ck_expediering_skickad check ((tillstand = 'skickad') = (skickad_datum is not null)),
    constraint ck_expediering_stoppad check ((tillstand = 'stoppad') = (stoppad_skal is not null))
  );
`;

const DELVAKT = `
  create function del_alla_paragrafer() returns trigger language plpgsql as $$
  declare
    lucka integer;
  begin
    if new.delar_fordelade_tid is not null then
      select min(p.nr) into lucka from paragraf p where p.sammantrade_id = new.sammantrade_id
        and not exists (select 1 from protokollsdel_paragraf x join protokollsdel d on d.id = x.protokollsdel_id
          where x.paragraf_id = p.id and d.protokoll_id = new.id);
      if lucka is not null then
        raise exception using errcode = 'KL001', message = format('§ %s ligger inte i någon protokollsdel. Varje paragraf ska ligga i exakt en.', lucka);
      end if;
    end if;
    return null;
  end $$;
  create constraint trigger tr_protokoll_alla_paragrafer after insert or update on protokoll deferrable initially deferred
    for each row execute function del_alla_paragrafer();

  create function protokollsdel_vakt() returns trigger language plpgsql as $$
  declare
    lucka integer;
  begin
    if tg_op = 'DELETE' then
      if old.tillstand in ('hos_justerare', 'justerad') then
        raise exception using errcode = 'KL001', message = 'Protokollsdelen är under justering eller justerad och kan inte tas bort.';
      end if;
      return old;
    end if;
    if tg_op = 'UPDATE' and old.tillstand = 'justerad' and to_jsonb(new) - 'arkiv_sha256' <> to_jsonb(old) - 'arkiv_sha256' then
      raise exception using errcode = 'KL001', message = 'Ett justerat protokoll ändras aldrig. Rätta med en signerad anteckning (rättelse).';
    end if;
    if new.tillstand = 'justerad' and (tg_op = 'INSERT' or old.tillstand <> 'justerad') then
      -- KL 5:69: varje § skrivs under av den som ledde den och av minst en justerare.
      select min(p.nr) into lucka from protokollsdel_paragraf x join paragraf p on p.id = x.paragraf_id where x.protokollsdel_id = new.id
        and not (
          exists (select 1 from justering_paragraf jp join justering j on j.id = jp.justering_id join ordforandeskap o on o.paragraf_id = jp.paragraf_id and o.person_id = j.person_id
            where jp.paragraf_id = p.id and j.protokollsdel_id = new.id and j.roll = 'ordforande' and j.text_sha256 = new.text_sha256)
          and exists (select 1 from justering_paragraf jp join justering j on j.id = jp.justering_id
            where jp.paragraf_id = p.id and j.protokollsdel_id = new.id and j.roll = 'justerare' and j.text_sha256 = new.text_sha256));
      if lucka is not null then
        raise exception using errcode = 'KL001', message = format('§ %s saknar underskrift av den som ledde den eller av en justerare (KL 5:69).', lucka);
      end if;
    end if;
    return new;
  end $$;
  create trigger tr_protokollsdel_vakt before insert or update or delete on protokollsdel for each row execute function protokollsdel_vakt();

  create function justering_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      raise exception using errcode = 'KL001', message = 'En registrerad underskrift ändras inte.';
    end if;
    if not exists (select 1 from protokollsdel d where d.id = new.protokollsdel_id and d.tillstand = 'hos_justerare' and d.text_sha256 = new.text_sha256) then
      raise exception using errcode = 'KL001', message = 'Underskriften gäller inte den låsta texten. Lämna delen till justering och skriv under just den texten.';
    end if;
    return new;
  end $$;
  create trigger tr_justering_vakt before insert or update or delete on justering for each row execute function justering_vakt();

  create function justering_paragraf_vakt() returns trigger language plpgsql as $$
  declare
    j justering;
  begin
    if tg_op <> 'INSERT' then
      raise exception using errcode = 'KL001', message = 'En registrerad underskrift ändras inte.';
    end if;
    select * into j from justering where id = new.justering_id;
    if not exists (select 1 from protokollsdel_paragraf x where x.paragraf_id = new.paragraf_id and x.protokollsdel_id = j.protokollsdel_id) then
      raise exception using errcode = 'KL001', message = 'Paragrafen ligger i en annan protokollsdel än underskriften.';
    end if;
    -- Två underskrifter av samma person räknas inte (KL 5:69).
    if exists (select 1 from justering_paragraf jp join justering a on a.id = jp.justering_id
      where jp.paragraf_id = new.paragraf_id and a.person_id = j.person_id) then
      raise exception using errcode = 'KL001', message = 'Samma person kan inte skriva under samma paragraf två gånger. En annan justerare behövs (KL 5:69).';
    end if;
    if j.roll = 'ordforande' and not exists (select 1 from ordforandeskap o where o.paragraf_id = new.paragraf_id and o.person_id = j.person_id) then
      raise exception using errcode = 'KL001', message = 'Bara den som ledde paragrafen skriver under som ordförande (KL 5:69).';
    end if;
    if j.roll = 'justerare' and not (serverar(new.paragraf_id, j.person_id) and exists (
      select 1 from justerare u join paragraf p on p.sammantrade_id = u.sammantrade_id where p.id = new.paragraf_id and u.person_id = j.person_id)) then
      raise exception using errcode = 'KL001', message = 'En justerare ska vara vald, ha tjänstgjort vid paragrafen och inte ha varit jävig där (KL 5:69).';
    end if;
    return new;
  end $$;
  create trigger tr_justering_paragraf_vakt before insert or update or delete on justering_paragraf for each row execute function justering_paragraf_vakt();

  create function tillkannagivande_vakt() returns trigger language plpgsql as $$
  declare
    d protokollsdel;
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'Ett tillkännagivande tas aldrig bort. Det tas ned på sin dag, med bevis.';
    end if;
    select * into d from protokollsdel where id = new.protokollsdel_id;
    if tg_op = 'INSERT' and (d.tillstand <> 'justerad' or new.anslagsdatum < d.justeringsdatum) then
      raise exception using errcode = 'KL001', message = 'Bara en justerad protokollsdel tillkännages, tidigast samma dag som den justerades (KL 8:12).';
    end if;
    if tg_op = 'UPDATE' and (old.protokollsdel_id, old.nr, old.anslagsdatum, old.sista_overklagandedag, old.tidigast_ned, old.forvaringsplats)
      is distinct from (new.protokollsdel_id, new.nr, new.anslagsdatum, new.sista_overklagandedag, new.tidigast_ned, new.forvaringsplats) then
      raise exception using errcode = 'KL001', message = 'Ett tillkännagivandes dagar ändras inte. Gör ett nytt tillkännagivande med ny full tid (KL 13:5).';
    end if;
    return new;
  end $$;
  create trigger tr_tillkannagivande_vakt before insert or update or delete on tillkannagivande for each row execute function tillkannagivande_vakt();
`;

const LAS = `
  -- Från första underskriften är delens text låst (DOMAN 8).
  create function paragraf_justerad(p uuid) returns boolean language sql stable as $$
    select exists (select 1 from protokollsdel_paragraf x join protokollsdel d on d.id = x.protokollsdel_id
      where x.paragraf_id = p and d.tillstand in ('hos_justerare', 'justerad'))
  $$;

  create function justerad_vagra() returns trigger language plpgsql as $$
  declare
    rad jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    p uuid;
  begin
    case tg_argv[0]
      when 'yrkande' then select y.paragraf_id into p from yrkande y where y.id = (rad->>'yrkande_id')::uuid;
      when 'omrostning' then select o.paragraf_id into p from omrostning o where o.id = (rad->>'omrostning_id')::uuid;
      when 'sarskild_mening' then select m.paragraf_id into p from sarskild_mening m where m.id = (rad->>'sarskild_mening_id')::uuid;
      else p := (rad->>tg_argv[0])::uuid;
    end case;
    if paragraf_justerad(p) then
      raise exception using errcode = 'KL001', message = 'Paragrafen ligger i en protokollsdel som är under justering eller justerad. Den texten ändras inte.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;

  create function del_paragraf_last() returns trigger language plpgsql as $$
  declare
    d uuid;
  begin
    for d in select unnest(case tg_op when 'INSERT' then array[new.protokollsdel_id] when 'DELETE' then array[old.protokollsdel_id] else array[old.protokollsdel_id, new.protokollsdel_id] end) loop
      if exists (select 1 from protokollsdel x where x.id = d and x.tillstand in ('hos_justerare', 'justerad')) then
        raise exception using errcode = 'KL001', message = 'Protokollsdelen är under justering eller justerad. Dess paragrafer flyttas inte.';
      end if;
    end loop;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_protokollsdel_paragraf_last before insert or update or delete on protokollsdel_paragraf for each row execute function del_paragraf_last();
`;
