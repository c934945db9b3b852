const NAMNGIVEN = `
        select borta.person_id from franvaro f
          join konto e on e.id = f.ersattare_konto_id
          join konto borta on borta.id = f.konto_id
         where e.person_id = p_person and not e.avstangt and f.namnd_id = p_namnd and not f.aterkallad and p_dag between f.fran and f.till
           and borta.person_id is not null`;

/** Bara den som namngetts som ersättare (0302). */
export const ERSATTER_FORE = `
  create or replace function ersatter_den(p_person uuid, p_namnd uuid, p_dag date) returns setof uuid language sql stable as $$${NAMNGIVEN}
  $$;
  drop function narmaste_chef(uuid, uuid, date);
`;

/** Den som namngetts, och den närmaste chefen: enhetens, eller för enhetens egen chef den som är chef över den. */
export const ERSATTER_NU = `
  create function narmaste_chef(p_person uuid, p_namnd uuid, p_dag date) returns setof uuid language sql stable as $$
    with recursive upp as (
      select e.id, e.overordnad_id, e.chef_id, 1 as steg from anstallning a join enhet e on e.id = a.enhet_id
       where a.person_id = p_person and a.organ_id = p_namnd and a.fran <= p_dag and (a.till is null or a.till >= p_dag)
         and (e.fran is null or e.fran <= p_dag) and (e.till is null or e.till >= p_dag)
      union all
      select o.id, o.overordnad_id, o.chef_id, upp.steg + 1 from upp join enhet o on o.id = upp.overordnad_id
       where (upp.chef_id is null or upp.chef_id = p_person) and upp.steg < 20
    )
    select distinct chef_id from upp where chef_id is not null and chef_id <> p_person
  $$;

  create or replace function ersatter_den(p_person uuid, p_namnd uuid, p_dag date) returns setof uuid language sql stable as $$${NAMNGIVEN}
        union
        select borta.person_id from franvaro f join konto borta on borta.id = f.konto_id
         where f.namnd_id = p_namnd and not f.aterkallad and p_dag between f.fran and f.till and borta.person_id is not null
           and p_person in (select narmaste_chef(borta.person_id, p_namnd, p_dag))
  $$;
`;

/** Vem skrivelsen ligger hos, och vem som har del i den. */
export const VANTAR_OCH_DEL = `
  -- Först granskarna, sedan undertecknarna: i ordning den första som återstår, parallellt alla.
  create function skrivelsen_vantar_pa(p_skrivelse uuid) returns setof uuid language sql stable as $$
    with t as (select id, godkannandeordning from tjansteskrivelse where id = p_skrivelse and tillstand = 'granskning'),
      g as (select g.person_id from granskare g join t on t.id = g.tjansteskrivelse_id where g.klar_tid is null
        and not exists (select 1 from undertecknare k where k.tjansteskrivelse_id = t.id and k.person_id = g.person_id and k.godkand_tid is not null)),
      u as (select u.person_id, u.ordning, t.godkannandeordning from undertecknare u join t on t.id = u.tjansteskrivelse_id where u.godkand_tid is null)
    select person_id from g
    union all
    select person_id from u where not exists (select 1 from g)
      and (godkannandeordning = 'parallellt' or ordning = (select min(ordning) from u))
  $$;

  create function har_del_i_skrivelsen(p_skrivelse uuid, p_person uuid, p_dag date) returns boolean language sql stable as $$
    select exists (select 1 from tjansteskrivelse t where t.id = p_skrivelse and (t.referens_id = p_person
      or exists (select 1 from undertecknare u where u.tjansteskrivelse_id = t.id
        and (p_person in (u.person_id, u.godkand_av_id) or u.person_id in (select ersatter_den(p_person, t.namnd_id, p_dag))))
      or exists (select 1 from granskare g where g.tjansteskrivelse_id = t.id
        and (p_person in (g.person_id, g.klar_av_id) or g.person_id in (select ersatter_den(p_person, t.namnd_id, p_dag))))))
  $$;
`;

const HUVUD = `
  create or replace function undertecknare_vakt() returns trigger language plpgsql as $$
  declare
    lage text;
    ordnad boolean;
  begin
    if tg_op = 'UPDATE' and (new.id, new.tjansteskrivelse_id) is distinct from (old.id, old.tjansteskrivelse_id) then
      raise exception using errcode = 'KL001', message = 'En undertecknare hör till sin skrivelse.';
    end if;
    select t.tillstand into lage from tjansteskrivelse t where t.id = case when tg_op = 'DELETE' then old.tjansteskrivelse_id else new.tjansteskrivelse_id end;
    if lage = 'faststalld' then
      raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen är fastställd och låst. Gör en ny version i stället.';
    end if;`;

const SLUT = `
        raise exception using errcode = 'KL001', message = 'En undertecknare före i ordningen har inte godkänt skrivelsen än.';
      end if;
    end if;
    return new;
  end $$;`;

/** Den första lydelsen (0301). */
export const UNDERTECKNARE_FORE = `${HUVUD}
    if lage <> 'utkast' and (tg_op <> 'UPDATE' or (new.ordning, new.person_id, new.titel) is distinct from (old.ordning, old.person_id, old.titel)) then
      raise exception using errcode = 'KL001', message = 'Det som granskas ändras inte. Återlämna skrivelsen först.';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    if new.godkand_tid is not null then
      if lage <> 'granskning' then
        raise exception using errcode = 'KL001', message = 'En skrivelse godkänns när den granskas.';
      end if;
      if exists (select 1 from undertecknare u where u.tjansteskrivelse_id = new.tjansteskrivelse_id and u.ordning < new.ordning and u.godkand_tid is null) then${SLUT}`;

/** I granskningen får den som inte har godkänt bytas ut; den som har godkänt står kvar. Parallellt godkänner de i vilken ordning som helst. */
export const UNDERTECKNARE_NU = `${HUVUD}
    if lage <> 'utkast' and tg_op = 'UPDATE' and (new.ordning, new.person_id, new.titel) is distinct from (old.ordning, old.person_id, old.titel) then
      raise exception using errcode = 'KL001', message = 'Det som granskas ändras inte. Återlämna skrivelsen först.';
    end if;
    if lage <> 'utkast' and (tg_op = 'DELETE' and old.godkand_tid is not null or tg_op <> 'UPDATE' and lage <> 'granskning') then
      raise exception using errcode = 'KL001', message = 'Den som har godkänt skrivelsen tas inte bort. Återlämna skrivelsen först.';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    if new.godkand_tid is not null then
      if lage <> 'granskning' then
        raise exception using errcode = 'KL001', message = 'En skrivelse godkänns när den granskas.';
      end if;
      select t.godkannandeordning = 'i_ordning' into ordnad from tjansteskrivelse t where t.id = new.tjansteskrivelse_id;
      if ordnad and exists (select 1 from undertecknare u where u.tjansteskrivelse_id = new.tjansteskrivelse_id and u.ordning < new.ordning and u.godkand_tid is null) then${SLUT}`;

/** Som {@link UNDERTECKNARE_NU}, men i granskningen får de också byta plats (0346). */
export const UNDERTECKNARE_PLATS = `${HUVUD}
    if lage <> 'utkast' and tg_op = 'UPDATE' and ((new.person_id, new.titel) is distinct from (old.person_id, old.titel)
      or lage <> 'granskning' and new.ordning <> old.ordning) then
      raise exception using errcode = 'KL001', message = 'Det som granskas ändras inte. Återlämna skrivelsen först.';
    end if;
    if lage <> 'utkast' and (tg_op = 'DELETE' and old.godkand_tid is not null or tg_op <> 'UPDATE' and lage <> 'granskning') then
      raise exception using errcode = 'KL001', message = 'Den som har godkänt skrivelsen tas inte bort. Återlämna skrivelsen först.';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    if new.godkand_tid is not null and (tg_op = 'INSERT' or new.ordning = old.ordning) then
      if lage <> 'granskning' then
        raise exception using errcode = 'KL001', message = 'En skrivelse godkänns när den granskas.';
      end if;
      select t.godkannandeordning = 'i_ordning' into ordnad from tjansteskrivelse t where t.id = new.tjansteskrivelse_id;
      if ordnad and exists (select 1 from undertecknare u where u.tjansteskrivelse_id = new.tjansteskrivelse_id and u.ordning < new.ordning and u.godkand_tid is null) then${SLUT}`;
