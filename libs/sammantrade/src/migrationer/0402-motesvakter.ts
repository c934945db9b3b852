import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vad lagen säger om det som händer på mötet, hållet av databasen: §-serien, kvorum, röster, deltagande. */
export class Motesvakter1700000000402 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(SERIEVAKT);
    await kor.query(ROSTVAKT);
    await kor.query(DELTAGANDEVAKT);
    await kor.query(HELHET);
    for (const [tabell, nyckel] of PROVAS) {
      await kor.query(`create constraint trigger tr_${tabell}_stammer after insert or update or delete on ${tabell}
        deferrable initially deferred for each row execute function paragraf_stammer_vakt('${nyckel}')`);
    }
  }

  async down(kor: QueryRunner): Promise<void> {
    for (const [tabell] of PROVAS) await kor.query(`drop trigger tr_${tabell}_stammer on ${tabell}`);
    await kor.query(`
      drop trigger tr_paragraf_serie on paragraf;
      drop trigger tr_omrostning_vakt on omrostning;
      drop trigger tr_rost_vakt on rost;
      drop trigger tr_sluten_rost_vakt on sluten_rost;
      drop trigger tr_omrostning_summa on omrostning;
      drop trigger tr_rost_summa on rost;
      drop trigger tr_sluten_rost_summa on sluten_rost;
      drop trigger tr_tjanstgorande_vakt on tjanstgorande;
      drop trigger tr_jav_vakt on jav;
      drop trigger tr_mening_vakt on sarskild_mening;
      drop trigger tr_mening_av_vakt on sarskild_mening_av;
      drop trigger tr_avvikelse_last on avvikelse;
      drop function paragraf_stammer_vakt(), paragraf_stammer(uuid), mening_av_vakt(), mening_vakt(), tjanstgorande_vakt(), rost_summa(),
        omrostning_summa(), omrostning_rakna(uuid), sluten_rost_vakt(), rost_vakt(), omrostning_vakt(), valjare(uuid), serverar(uuid, uuid), paragraf_serie();
    `);
  }
}

/** Tabeller vars ändring gör att § prövas som helhet vid commit; nyckeln säger hur § hittas. */
const PROVAS: readonly (readonly [string, string])[] = [
  ['paragraf', 'id'],
  ['tjanstgorande', 'paragraf_id'],
  ['jav', 'paragraf_id'],
  ['ordforandeskap', 'paragraf_id'],
  ['deltar_inte', 'paragraf_id'],
  ['beslutspunkt', 'paragraf_id'],
  ['yrkande_av', 'yrkande_id'],
];

const SERIEVAKT = `
  -- DOMAN 8: en serie per organ och kalenderår, utan luckor från sitt första nummer; ett tidigare sammanträde numreras före ett senare.
  create function paragraf_serie() returns trigger language plpgsql as $$
  declare
    s sammantrade;
    senast integer;
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En paragraf som fått nummer tas inte bort. Anteckna vad som hände i stället.';
    end if;
    if tg_op = 'UPDATE' then
      if (old.id, old.sammantrade_id, old.namnd_id, old.ar, old.nr) is distinct from (new.id, new.sammantrade_id, new.namnd_id, new.ar, new.nr) then
        raise exception using errcode = 'KL001', message = 'En paragraf behåller sitt nummer och sitt sammanträde.';
      end if;
      if old.tillstand <> new.tillstand and old.tillstand <> 'upptagen' then
        raise exception using errcode = 'KL001', message = 'En avgjord paragraf tas inte upp igen. Ta upp ärendet i en ny paragraf.';
      end if;
      return new;
    end if;
    select * into s from sammantrade x where x.id = new.sammantrade_id;
    if s.namnd_id is distinct from new.namnd_id or extract(year from s.datum)::int <> new.ar then
      raise exception using errcode = 'KL001', message = 'Paragrafen hör till sammanträdets nämnd och år.';
    end if;
    if s.tillstand <> 'pagar' or new.tillstand <> 'upptagen' then
      raise exception using errcode = 'KL001', message = 'En paragraf tas upp medan sammanträdet pågår, och avgörs sedan.';
    end if;
    if new.punkt_id is not null and not exists (
      select 1 from punkt p join foredragningslista l on l.id = p.lista_id where p.id = new.punkt_id and l.sammantrade_id = new.sammantrade_id) then
      raise exception using errcode = 'KL001', message = 'Punkten står på ett annat sammanträdes lista.';
    end if;
    insert into nummerserie as n (omfattning_id, slag, kod, ar, forsta, senaste)
      values (new.namnd_id, 'paragraf', '§', new.ar, new.nr, new.nr)
      on conflict (omfattning_id, slag, kod, ar) do update set senaste = n.senaste + 1
      returning n.senaste into senast;
    if senast <> new.nr then
      raise exception using errcode = 'KL001', message = format('§ %s kan inte tas upp: nästa paragraf år %s är § %s.', new.nr, new.ar, senast);
    end if;
    if exists (select 1 from paragraf p join sammantrade x on x.id = p.sammantrade_id
      where p.namnd_id = new.namnd_id and p.ar = new.ar and x.datum > s.datum) then
      raise exception using errcode = 'KL001', message = 'Ett senare sammanträde har redan fått paragrafnummer. Ett tidigare numreras före ett senare.';
    end if;
    return new;
  end $$;
  create trigger tr_paragraf_serie before insert or update or delete on paragraf for each row execute function paragraf_serie();
`;

const ROSTVAKT = `
  -- Tjänstgör vid § och är inte jävig där.
  create function serverar(p_paragraf uuid, p_person uuid) returns boolean language sql stable as $$
    select exists (select 1 from tjanstgorande t where t.paragraf_id = p_paragraf and t.person_id = p_person)
      and not exists (select 1 from jav j where j.paragraf_id = p_paragraf and j.person_id = p_person)
  $$;
  create function valjare(p_paragraf uuid) returns integer language sql stable as $$
    select count(*)::int from tjanstgorande t where t.paragraf_id = p_paragraf
      and not exists (select 1 from jav j where j.paragraf_id = t.paragraf_id and j.person_id = t.person_id)
  $$;

  create function omrostning_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and (old.id, old.paragraf_id, old.sluten) is distinct from (new.id, new.paragraf_id, new.sluten) then
      raise exception using errcode = 'KL001', message = 'En omröstning förblir öppen eller sluten, i sin paragraf. Ta bort den och anteckna en ny.';
    end if;
    if new.sluten and not exists (select 1 from paragraf p where p.id = new.paragraf_id and p.typ in ('val', 'anstallning')) then
      raise exception using errcode = 'KL001', message = 'Sluten omröstning hålls bara i val och anställningsärenden (KL 5:54). Rösta öppet.';
    end if;
    return new;
  end $$;
  create trigger tr_omrostning_vakt before insert or update on omrostning for each row execute function omrostning_vakt();

  create function rost_vakt() returns trigger language plpgsql as $$
  declare
    o omrostning;
  begin
    select * into o from omrostning where id = new.omrostning_id;
    if o.sluten then
      raise exception using errcode = 'KL001', message = 'Omröstningen är sluten. Anteckna bara antal: vem som röstade hur får inte framgå (KL 5:54).';
    end if;
    if not serverar(o.paragraf_id, new.person_id) then
      raise exception using errcode = 'KL001', message = 'Bara den som tjänstgör vid paragrafen och inte är jävig kan rösta. Rätta närvaron eller röstlistan.';
    end if;
    return new;
  end $$;
  create trigger tr_rost_vakt before insert or update on rost for each row execute function rost_vakt();

  create function sluten_rost_vakt() returns trigger language plpgsql as $$
  begin
    if not (select o.sluten from omrostning o where o.id = new.omrostning_id) then
      raise exception using errcode = 'KL001', message = 'Omröstningen är öppen. Anteckna vars och ens röst.';
    end if;
    return new;
  end $$;
  create trigger tr_sluten_rost_vakt before insert or update on sluten_rost for each row execute function sluten_rost_vakt();

  -- Summan ska stämma med dem som tjänstgör och inte är jäviga, och utfallet med rösterna (KL 4:25, 5:53); prövas vid commit.
  create function omrostning_rakna(p_omrostning uuid) returns void language plpgsql as $$
  declare
    o omrostning;
    roster integer;
    hogst integer;
    ja integer;
    nej integer;
    basta text[];
    ledde text;
  begin
    select * into o from omrostning where id = p_omrostning;
    if not found then
      return;
    end if;
    if o.sluten then
      select coalesce(sum(s.antal), 0) + coalesce(o.blanka, 0), max(s.antal) into roster, hogst from sluten_rost s where s.omrostning_id = o.id;
    else
      select count(*), count(*) filter (where r.val = 'ja'), count(*) filter (where r.val = 'nej') into roster, ja, nej from rost r where r.omrostning_id = o.id;
    end if;
    if roster <> valjare(o.paragraf_id) then
      raise exception using errcode = 'KL001', message = format('Rösterna är %s men %s tjänstgör vid paragrafen. Rätta röstlistan så att alla finns med en gång.', roster, valjare(o.paragraf_id));
    end if;
    if o.sluten then
      select array_agg(s.alternativ) into basta from sluten_rost s where s.omrostning_id = o.id and s.antal = hogst;
      if (cardinality(basta) > 1) <> (o.lottning is not null) or not (coalesce(o.lottning, o.utfall) = any (basta)) or o.utfall <> coalesce(o.lottning, o.utfall) then
        raise exception using errcode = 'KL001', message = 'Utfallet stämmer inte med sedlarna. Lotta när rösterna är lika, och bara då (KL 5:53).';
      end if;
      return;
    end if;
    select r.val into ledde from rost r join ordforandeskap f on f.paragraf_id = o.paragraf_id and f.person_id = r.person_id where r.omrostning_id = o.id;
    if o.utslagsrost <> (ja = nej) or o.utfall <> (case when ja > nej then 'ja' when nej > ja then 'nej' else coalesce(ledde, '') end) then
      raise exception using errcode = 'KL001', message = 'Utfallet stämmer inte med rösterna. Vid lika röstetal avgör ordförandens röst (KL 4:25).';
    end if;
  end $$;
  create function omrostning_summa() returns trigger language plpgsql as $$
  begin
    perform omrostning_rakna(new.id);
    return null;
  end $$;
  create function rost_summa() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      perform omrostning_rakna(old.omrostning_id);
    end if;
    if tg_op <> 'DELETE' then
      perform omrostning_rakna(new.omrostning_id);
    end if;
    return null;
  end $$;
  create constraint trigger tr_omrostning_summa after insert or update on omrostning deferrable initially deferred
    for each row execute function omrostning_summa();
  create constraint trigger tr_rost_summa after update or delete on rost deferrable initially deferred
    for each row execute function rost_summa();
  create constraint trigger tr_sluten_rost_summa after update or delete on sluten_rost deferrable initially deferred
    for each row execute function rost_summa();

  create function tjanstgorande_vakt() returns trigger language plpgsql as $$
  begin
    -- Valmanskåren är frusen när omröstningen är gjord (DOMAN 7).
    if exists (select 1 from omrostning o where o.paragraf_id in ((to_jsonb(old)->>'paragraf_id')::uuid, (to_jsonb(new)->>'paragraf_id')::uuid)) then
      raise exception using errcode = 'KL001', message = 'Paragrafen har en omröstning. Ändra inte vilka som tjänstgör; ta bort omröstningen först om närvaron var fel.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_tjanstgorande_vakt before insert or update or delete on tjanstgorande for each row execute function tjanstgorande_vakt();
  create trigger tr_jav_vakt before insert or update or delete on jav for each row execute function tjanstgorande_vakt();
`;

const DELTAGANDEVAKT = `
  -- KL 4:27: anmäls innan sammanträdet avslutas.
  create function mening_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and (old.paragraf_id, old.slag) is distinct from (new.paragraf_id, new.slag) then
      raise exception using errcode = 'KL001', message = 'En mening behåller sitt slag och sin paragraf. Ta bort den och anteckna en ny.';
    end if;
    if tg_op = 'INSERT' and new.slag <> 'protokollsanteckning' and not exists (
      select 1 from paragraf p join sammantrade s on s.id = p.sammantrade_id where p.id = new.paragraf_id and s.tillstand in ('pagar', 'ajournerat')) then
      raise exception using errcode = 'KL001', message = 'En reservation eller ett särskilt yttrande anmäls innan sammanträdet avslutas (KL 4:27).';
    end if;
    return new;
  end $$;
  create trigger tr_mening_vakt before insert or update on sarskild_mening for each row execute function mening_vakt();

  -- KL 4:27: bara den som deltagit i avgörandet kan reservera sig.
  create function mening_av_vakt() returns trigger language plpgsql as $$
  declare
    m sarskild_mening;
  begin
    select * into m from sarskild_mening where id = new.sarskild_mening_id;
    if m.slag = 'reservation' then
      if new.person_id is null then
        raise exception using errcode = 'KL001', message = 'En reservation görs av personer. Skriv ut gruppen som dem som tjänstgör.';
      end if;
      perform paragraf_stammer(m.paragraf_id);
    end if;
    return null;
  end $$;
  create constraint trigger tr_mening_av_vakt after insert or update on sarskild_mening_av deferrable initially deferred
    for each row execute function mening_av_vakt();

  create trigger tr_avvikelse_last before update or delete on avvikelse for each row execute function rad_vagra_andring();
`;

const HELHET = `
  -- § som den är vid commit: vem som ledde, yrkade, avstod, reserverade sig, och att nämnden var beslutsför.
  create function paragraf_stammer(p_paragraf uuid) returns void language plpgsql as $$
  declare
    p paragraf;
    v_platser integer;
    v_antal integer;
  begin
    select * into p from paragraf x where x.id = p_paragraf;
    if not found then
      return;
    end if;
    if not exists (select 1 from ordforandeskap o where o.paragraf_id = p.id and serverar(p.id, o.person_id)) then
      raise exception using errcode = 'KL001', message = 'Den som leder en paragraf ska tjänstgöra där och får inte vara jävig. Välj någon annan ordförande för paragrafen.';
    end if;
    if exists (select 1 from yrkande y join yrkande_av a on a.yrkande_id = y.id where y.paragraf_id = p.id and not serverar(p.id, a.person_id)) then
      raise exception using errcode = 'KL001', message = 'Bara den som tjänstgör vid paragrafen och inte är jävig kan yrka.';
    end if;
    if exists (select 1 from deltar_inte d where d.paragraf_id = p.id and not serverar(p.id, d.person_id)) then
      raise exception using errcode = 'KL001', message = 'Den som inte tjänstgör vid paragrafen kan inte avstå från att delta i beslutet. Rätta närvaron först.';
    end if;
    -- KL 4:26: i myndighetsutövning mot enskild är den som tjänstgör skyldig att delta.
    if p.provningsform = 'forvaltningsbesvar' and exists (select 1 from deltar_inte d where d.paragraf_id = p.id) then
      raise exception using errcode = 'KL001', message = 'I ett ärende som rör myndighetsutövning mot någon enskild måste alla som tjänstgör delta i beslutet (KL 4:26).';
    end if;
    if exists (select 1 from sarskild_mening m join sarskild_mening_av a on a.sarskild_mening_id = m.id
      where m.paragraf_id = p.id and m.slag = 'reservation'
        and (not serverar(p.id, a.person_id) or exists (select 1 from deltar_inte d where d.paragraf_id = p.id and d.person_id = a.person_id))) then
      raise exception using errcode = 'KL001', message = 'Bara den som deltagit i beslutet kan reservera sig (KL 4:27). Anteckna i stället en protokollsanteckning.';
    end if;
    if p.tillstand = 'beslutad' then
      if not exists (select 1 from beslutspunkt b where b.paragraf_id = p.id) then
        raise exception using errcode = 'KL001', message = format('§ %s saknar beslut. Skriv vad som beslutades (KL 5:67).', p.nr);
      end if;
      -- KL 6:27: fler än hälften av platserna, räknat efter jäv, enligt det reglemente som gällde den dagen.
      select r.platser into v_platser from reglemente r join sammantrade s on s.id = p.sammantrade_id
        where r.organ_id = p.namnd_id and r.giltig_fran <= s.datum and (r.giltig_till is null or r.giltig_till >= s.datum);
      v_antal := valjare(p.id);
      if v_platser is null or v_antal * 2 <= v_platser then
        raise exception using errcode = 'KL001', message = format('§ %s kan inte avgöras: %s tjänstgör och fler än hälften av nämndens %s platser krävs (KL 6:27). Kalla in ersättare, eller lämna ärendet till nästa sammanträde.', p.nr, v_antal, coalesce(v_platser::text, 'okända'));
      end if;
      if v_antal > v_platser then
        raise exception using errcode = 'KL001', message = format('Fler tjänstgör vid § %s (%s) än nämnden har platser (%s).', p.nr, v_antal, v_platser);
      end if;
    end if;
  end $$;

  create function paragraf_stammer_vakt() returns trigger language plpgsql as $$
  declare
    rad jsonb;
  begin
    for rad in select x from (values (to_jsonb(old)), (to_jsonb(new))) as r (x) where x is not null and x <> 'null'::jsonb loop
      if tg_argv[0] = 'yrkande_id' then
        perform paragraf_stammer(y.paragraf_id) from yrkande y where y.id = (rad->>'yrkande_id')::uuid;
      else
        perform paragraf_stammer((rad->>tg_argv[0])::uuid);
      end if;
    end loop;
    return null;
  end $$;
`;
